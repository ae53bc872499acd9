/** Turns what the reader does in the channel into interactions, and the bot's answers into messages. */
import type { Address } from './address.ts';
import { interact, readMarkdown } from './api-client.ts';
import { botUser } from './channel.ts';
import { commandInteraction, type Interaction, menuInteraction, type Press, pressInteraction } from './interactions.ts';
import type { MessageList } from './message-list.ts';
import { applyEdit, effectOf, emptyAnswer, ownMessage, quoteOf, type ShownMessage } from './messages.ts';
import type { Session } from './session.ts';
import { checkValues, typedValues, unknownCommand } from './validation.ts';

/** What the reader can do. Each answer is shown, each failure as a notice; nothing rejects. */
export interface Conversation {
  /**
   * Asks what an address says: a command, a command of a message's menu, a press. `at` is the id of a message that the
   * answer replaces.
   */
  open(address: Address, at?: string): Promise<void>;
  /** Posts a message of the reader's. */
  post(content: string): Promise<ShownMessage>;
  /** Presses a button under a message, or chooses in a menu there. */
  press(shown: ShownMessage, press: Press): Promise<void>;
  /** Runs a command of a message's menu, by its name in the declaration. */
  menu(name: string, shown: ShownMessage): Promise<void>;
}

/** An answer's message; `undefined` where there is none, which a notice says. */
type Answer = Promise<ShownMessage | undefined>;

/**
 * Starts a conversation.
 *
 * @param answered called when an answer is shown: its address becomes the page's.
 */
export function conversation(
  session: () => Session,
  messages: MessageList,
  answered: (shown: ShownMessage) => void,
): Conversation {
  const nothing: Answer = Promise.resolve(undefined);
  /** Ids of messages under which a press waits for its answer: until then, another counts for nothing. */
  const pressing = new Set<string>();
  const bot = () => botUser(session().about.application);

  /**
   * Sends an interaction and makes the answer's message: a new one, or an edit of `under`. Shows a notice where no
   * answer comes.
   */
  const exchange = async (interaction: Interaction, asked: Address, retry: () => void, under?: ShownMessage) => {
    const hidePending = messages.showPending();
    const outcome = await interact(interaction);
    hidePending();
    const effect = 'problem' in outcome ? undefined : effectOf(outcome);
    if ('problem' in outcome || !effect) {
      const problem = 'problem' in outcome ? outcome.problem : undefined;
      messages.notice(problem ?? session().about.phrases.failed, retry);
      return undefined;
    }
    if (effect.kind === 'edit' && under) return { ...applyEdit(under, effect.written, outcome.markdown), asked };
    const message = { ...emptyAnswer(interaction, asked, bot()), ...effect.written };
    return { message, trees: outcome.markdown, asked, ...(under && { answers: quoteOf(under) }) };
  };

  const pressed = (under: ShownMessage, press: Press, asked: Address, retry: () => void): Answer =>
    exchange(pressInteraction(under.message, press, session().context), { ...asked, press }, retry, under);

  const finish = (shown: ShownMessage | undefined): void => {
    if (!shown) return;
    messages.show(shown);
    answered(shown);
  };

  const post = async (content: string): Promise<ShownMessage> => {
    const read = await readMarkdown({ texts: [content] });
    const shown: ShownMessage = { message: ownMessage(content), trees: 'problem' in read ? {} : read.markdown };
    messages.show(shown);
    return shown;
  };

  const viaMenu = (name: string, under: ShownMessage, retry: () => void): Answer => {
    const { about, context, catalogue } = session();
    const command = catalogue.messageCommands.find(c => c.name === name);
    const asked: Address = { kind: 'menu', name, words: under.message.content };
    if (command) return exchange(menuInteraction(command, under.message, context), asked, retry);
    messages.notice(unknownCommand(name, about.phrases).text, undefined);
    return nothing;
  };

  const slash = (of: Address & { kind: 'command' }, retry: () => void): Answer => {
    const { about, context, catalogue } = session();
    const command = catalogue.slash.find(c => c.name === of.name);
    const values = command ? typedValues(command, of.values) : {};
    const error = command ? checkValues(command, values, about.phrases) : unknownCommand(of.name, about.phrases);
    if (command && !error) return exchange(commandInteraction(command, values, context), { ...of, values }, retry);
    if (error) messages.notice(error.text, undefined);
    return nothing;
  };

  /** Asks what an address says before its press. */
  const begin = async (of: Address, retry: () => void): Answer => {
    if (of.kind === 'command') return slash(of, retry);
    if (of.kind === 'menu') return viaMenu(of.name, await post(of.words), retry);
    // A press alone needs a message of the bot's to be under; the button's id says what it does.
    const nothing = commandInteraction({ id: '0', name: '' }, {}, session().context);
    return { message: emptyAnswer(nothing, of, bot()), trees: {} };
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
      const { id } = shown.message;
      if (pressing.has(id)) return;
      pressing.add(id);
      const answer = await pressed(shown, press, shown.asked ?? { kind: 'press' }, () => void again(shown, press));
      pressing.delete(id);
      finish(answer);
    },
    menu: async function again(name, shown) {
      finish(await viaMenu(name, shown, () => void again(name, shown)));
    },
  };
}
