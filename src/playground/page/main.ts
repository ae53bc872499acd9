/** Starts the playground's page: a channel with one reader and the bot. */
import { type Address, formatAddress, isSame, parseAddress } from './address.ts';
import { commandName } from './catalogue.ts';
import { botUser } from './channel.ts';
import { composer } from './composer.ts';
import { conversation } from './conversation.ts';
import { part } from './dom.ts';
import { messageList } from './message-list.ts';
import { drawMessage } from './message-view.ts';
import { botMessage, type ShownMessage } from './messages.ts';
import type { PopupItem } from './popup.ts';
import type { RenderContext } from './render-context.ts';
import { session as newSession, type Session } from './session.ts';
import { settings } from './settings.ts';
import { recallTheme } from './theme.ts';

/** Draws the bot's own message, which stands there before anybody asks. */
function drawWelcome({ about: { application, welcome } }: Session, context: RenderContext): void {
  const shown = botMessage(welcome, botUser(application));
  part('welcome', HTMLElement).replaceChildren(drawMessage(shown, context));
}

async function start(): Promise<void> {
  recallTheme();
  const first = await newSession();
  if ('problem' in first) return cannotStart();
  let session: Session = first;
  const current = (): Session => session;

  const context = (): RenderContext => ({
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
  });
  const messages = messageList(part('log', HTMLElement), part('messages', HTMLElement), context);
  const channel = conversation(current, messages, setAddress);
  const box = composer(current, channel);
  /** What is pressed on the first message is answered below it: it stays. */
  const greet = (): void =>
    drawWelcome(session, {
      ...context(),
      press: (_shown, press) => {
        void channel.open({ kind: 'press', press });
        box.focus();
      },
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
    const { about } = session;
    document.documentElement.lang = session.context.locale;
    document.title = about.phrases.title;
    part('channel', HTMLElement).textContent = about.phrases.channel;
    part('local', HTMLElement).textContent = about.phrases.localPreview;
    part('log', HTMLElement).setAttribute('aria-label', about.phrases.messages);
    choices.redraw(session);
    greet();
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
