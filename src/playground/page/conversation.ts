/** What the reader does in the channel: each thing is an interaction for the bot, whose answer goes to the channel. */

import { interact, readMarkdown } from './api-client.ts';
import {
  type Address,
  awaited,
  botUser,
  commandInteraction,
  edited,
  effectOf,
  firstWords,
  type Interaction,
  menuInteraction,
  ownMessage,
  type Press,
  pressInteraction,
  type Shown,
} from './interactions.ts';
import type { Log } from './message-list.ts';
import type { Session } from './session.ts';
import { typedValues, unknownCommand, wrongWith } from './validation.ts';

export interface Conversation {
  /** Asks what an address asks: a command, a message's menu, a press. In the place of the message `at`, where there is one. */
  open(address: Address, at?: string): Promise<void>;
  /** The reader's own message. */
  post(content: string): Promise<Shown>;
  press(shown: Shown, press: Press): Promise<void>;
  /** A command of a message's menu, by its own name. */
  menu(name: string, shown: Shown): Promise<void>;
}

/** The message that an answer makes; `undefined` where there is none, which is told. */
type Answer = Promise<Shown | undefined>;

/** @param answered tells that an answer is shown: its address is the page's now */
export function conversation(session: () => Session, log: Log, answered: (shown: Shown) => void): Conversation {
  const nothing: Answer = Promise.resolve(undefined);
  const bot = () => botUser(session().about.application);

  /** The message that the bot's answer makes, of `on` where it is an edit. Without an answer, that is told. */
  const exchange = async (interaction: Interaction, asked: Address, retry: () => void, on?: Shown) => {
    const arrived = log.awaiting();
    const outcome = await interact(interaction);
    arrived();
    const effect = 'problem' in outcome ? undefined : effectOf(outcome);
    if ('problem' in outcome || !effect) {
      const told = 'problem' in outcome ? outcome.problem : undefined;
      log.notice(told ?? session().about.phrases.failed, retry);
      return undefined;
    }
    if (effect.kind === 'edit' && on) return { ...edited(on, effect.written, outcome.markdown), asked };
    const message = { ...awaited(interaction, bot()), ...effect.written };
    return { message, trees: outcome.markdown, asked, ...(on && { answers: firstWords(on.message) }) };
  };

  const pressed = (on: Shown, press: Press, asked: Address, retry: () => void): Answer =>
    exchange(pressInteraction(on.message, press, session().asking), { ...asked, press }, retry, on);

  const finish = (shown: Shown | undefined): void => {
    if (!shown) return;
    log.show(shown);
    answered(shown);
  };

  const post = async (content: string): Promise<Shown> => {
    const read = await readMarkdown({ texts: [content] });
    const shown: Shown = { message: ownMessage(content), trees: 'problem' in read ? {} : read.markdown };
    log.show(shown);
    return shown;
  };

  const viaMenu = (name: string, on: Shown, retry: () => void): Answer => {
    const { about, asking, catalogue } = session();
    const command = catalogue.inMessageMenu.find(c => c.name === name);
    const asked: Address = { kind: 'menu', name, words: on.message.content };
    if (command) return exchange(menuInteraction(command, on.message, asking), asked, retry);
    log.notice(unknownCommand(name, about.phrases).text, undefined);
    return nothing;
  };

  const slash = (of: Address & { kind: 'command' }, retry: () => void): Answer => {
    const { about, asking, catalogue } = session();
    const command = catalogue.slash.find(c => c.name === of.name);
    const values = command ? typedValues(command, of.values) : {};
    const wrong = command ? wrongWith(command, values, about.phrases) : unknownCommand(of.name, about.phrases);
    if (command && !wrong) return exchange(commandInteraction(command, values, asking), { ...of, values }, retry);
    if (wrong) log.notice(wrong.text, undefined);
    return nothing;
  };

  /** What an address asks first, before what is pressed there. */
  const begin = async (of: Address, retry: () => void): Answer => {
    if (of.kind === 'command') return slash(of, retry);
    if (of.kind === 'menu') return viaMenu(of.name, await post(of.words), retry);
    // A message of the bot's that the reader asked for: what the button does stands in its id.
    const asked = commandInteraction({ id: '0', name: '' }, {}, session().asking);
    return { message: awaited(asked, bot()), trees: {} };
  };

  return {
    post,
    open: async function open(address, at) {
      const retry = () => void open(address, at);
      const { press, ...first } = address;
      const begun = await begin(first, retry);
      const ended = begun && press ? await pressed(begun, press, first, retry) : begun;
      finish(ended && at !== undefined ? { ...ended, message: { ...ended.message, id: at } } : ended);
    },
    press: async function again(shown, press) {
      finish(await pressed(shown, press, shown.asked ?? { kind: 'press' }, () => void again(shown, press)));
    },
    menu: async function again(name, shown) {
      finish(await viaMenu(name, shown, () => void again(name, shown)));
    },
  };
}
