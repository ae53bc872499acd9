/** Starts the playground's page: a channel with one reader and the bot. */
import type { Example } from '../api.ts';
import { type Address, formatAddress, isSame, parseAddress } from './address.ts';
import { type Catalogue, commandName } from './catalogue.ts';
import { composer } from './composer.ts';
import { conversation } from './conversation.ts';
import { button, el, part } from './dom.ts';
import { messageList } from './message-list.ts';
import type { ShownMessage } from './messages.ts';
import type { PopupItem } from './popup.ts';
import { session as newSession, type Session } from './session.ts';
import { recallTheme, settings } from './settings.ts';

/** How many examples are shown: one for each command that asks something. */
const FIRST = 7;

/** The welcome of an empty channel, with examples to try. */
interface Welcome {
  redraw(session: Session): void;
}

/** Writes an example with the names of the reader's language. */
function words({ command, options }: Example, { slash }: Catalogue): readonly (Node | string)[] {
  const found = slash.find(c => c.name === command);
  const named = (name: string): string => found?.options.find(o => o.name === name)?.shown ?? name;
  const given = Object.entries(options).flatMap(([name, value]) => [' ', el('b', {}, [named(name)]), ` ${value}`]);
  return [`/${found?.shown ?? command}`, ...given];
}

/** @param run called with the example that is pressed. */
function welcome(run: (example: Example) => void): Welcome {
  return {
    redraw: ({ about: { examples, phrases, welcome: lines }, catalogue }) => {
      part('welcome', HTMLElement).replaceChildren(
        ...lines.map(line => el('p', {}, [line])),
        el('h2', {}, [phrases.tryThese]),
        el(
          'ul',
          {},
          examples
            .slice(0, FIRST)
            .map(example =>
              el('li', {}, [button({ class: 'example' }, words(example, catalogue), () => run(example))]),
            ),
        ),
        el('p', {}, [phrases.orCheck]),
      );
    },
  };
}

async function start(): Promise<void> {
  recallTheme();
  const first = await newSession();
  if ('problem' in first) return cannotStart();
  let session: Session = first;
  const current = (): Session => session;

  const messages = messageList(part('log', HTMLElement), part('messages', HTMLElement), () => ({
    phrases: session.about.phrases,
    locale: session.context.locale,
    named: name => commandName(session.catalogue, name),
    write: command => box.write(command),
    press: (shown, press) => void channel.press(shown, press),
    dismiss: shown => {
      messages.remove(shown);
      box.focus();
    },
    menu: menuOf,
  }));
  const channel = conversation(current, messages, setAddress);
  const box = composer(current, channel);
  const examples = welcome(({ command, options }) => {
    void channel.open({ kind: 'command', name: command, values: options });
    box.focus();
  });
  const choices = settings((locale, guildLocale) => void changeLanguages(locale, guildLocale));

  function menuOf(shown: ShownMessage): readonly PopupItem[] {
    const { about, catalogue } = session;
    const checks = catalogue.messageCommands.map(({ name, shown: label }) => ({
      label,
      about: about.phrases.apps,
      choose: () => {
        void channel.menu(name, shown);
        box.focus();
      },
    }));
    const { asked } = shown;
    if (!asked) return checks;
    return [...checks, { label: about.phrases.copyLink, choose: () => void copy(formatAddress(asked)) }];
  }

  /** Copies a link to an answer. Where the browser forbids it, the link is shown, to be copied by hand. */
  async function copy(address: string): Promise<void> {
    const link = new URL(address, location.href).href;
    await navigator.clipboard.writeText(link).then(
      () => box.say(session.about.phrases.copied),
      () => messages.notice(link, undefined),
    );
  }

  /** Sets the page's address to that of the last answer; the browser's Back leads to the answer before. */
  function setAddress({ message, asked }: ShownMessage): void {
    if (!asked) return;
    const address = formatAddress(asked);
    const state = { message: message.id };
    if (isSame(address, location.hash)) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  }

  async function followAddress(at?: string): Promise<void> {
    const address = parseAddress(location.hash);
    const there = at === undefined ? undefined : messages.get(at);
    if (!address) return;
    if (there?.asked && formatAddress(there.asked) === formatAddress(address)) messages.reveal(there.message.id);
    else await openAgain(address, there);
  }

  /** Asks again what stood there; the answer is shown in its place. */
  async function openAgain(address: Address, there: ShownMessage | undefined): Promise<void> {
    await channel.open(address, there?.message.id);
    if (there) messages.reveal(there.message.id);
  }

  async function changeLanguages(locale: string, guildLocale: string): Promise<void> {
    const next = await newSession(locale, guildLocale);
    if ('problem' in next)
      return messages.notice(session.about.phrases.failed, () => void changeLanguages(locale, guildLocale));
    session = next;
    redraw();
  }

  function redraw(): void {
    const { about, context } = session;
    document.documentElement.lang = context.locale;
    document.title = about.phrases.title;
    part('channel', HTMLElement).textContent = about.phrases.channel;
    part('local', HTMLElement).textContent = about.phrases.localPreview;
    part('log', HTMLElement).setAttribute('aria-label', about.phrases.messages);
    choices.redraw(session);
    examples.redraw(session);
    box.redraw();
    messages.redraw();
  }

  addEventListener('popstate', ({ state }) => void followAddress(messageIn(state)));
  redraw();
  document.body.dataset['state'] = 'ready';
  box.focus();
  await followAddress();
}

const messageIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'message' in state && typeof state.message === 'string'
    ? state.message
    : undefined;

/** Says that the server doesn't answer, in the words of the page's file: others aren't loaded yet. */
function cannotStart(): void {
  document.body.dataset['state'] = 'failed';
  const again = part('start-again', HTMLButtonElement);
  again.addEventListener('click', () => location.reload());
  again.focus();
}

await start();
