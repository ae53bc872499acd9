/** The playground's page: a channel, one reader, and the bot. */
import { formatAddress, parseAddress } from './address.ts';
import { commandName } from './catalogue.ts';
import { composer } from './composer.ts';
import { conversation } from './conversation.ts';
import { part } from './dom.ts';
import { log } from './log.ts';
import type { Shown } from './messages.ts';
import type { PopupItem } from './popup.ts';
import { session as newSession, type Session } from './session.ts';
import { recallTheme, settings } from './settings.ts';
import { welcome } from './welcome.ts';

async function start(): Promise<void> {
  recallTheme();
  const first = await newSession();
  if ('problem' in first) return cannotStart();
  let session: Session = first;
  const current = (): Session => session;

  const messages = log(part('log', HTMLElement), part('messages', HTMLElement), () => ({
    phrases: session.about.phrases,
    locale: session.asking.locale,
    named: name => commandName(session.catalogue, name),
    press: (shown, press) => void channel.press(shown, press),
    dismiss: shown => {
      messages.remove(shown);
      box.focus();
    },
    menu: menuOf,
  }));
  const channel = conversation(current, messages, visit);
  const box = composer(current, channel);
  const examples = welcome(({ command, options }) => {
    void channel.open({ kind: 'command', name: command, values: options });
    box.focus();
  });
  const choices = settings((locale, guildLocale) => void speak(locale, guildLocale));

  function menuOf(shown: Shown): readonly PopupItem[] {
    const { about, catalogue } = session;
    const checks = catalogue.inMessageMenu.map(({ name, shown: label }) => ({
      label,
      about: about.phrases.apps,
      choose: () => void channel.menu(name, shown),
    }));
    const { asked } = shown;
    if (!asked) return checks;
    return [...checks, { label: about.phrases.copyLink, choose: () => void copy(formatAddress(asked)) }];
  }

  /** A link that the browser doesn't let us copy is shown, to be copied by hand. */
  async function copy(address: string): Promise<void> {
    const link = new URL(address, location.href).href;
    await navigator.clipboard.writeText(link).then(
      () => box.say(session.about.phrases.copied),
      () => messages.notice(link, undefined),
    );
  }

  /** The page's address is that of the last answer; going back from it leads to the one before. */
  function visit({ message, asked }: Shown): void {
    if (!asked) return;
    const address = formatAddress(asked);
    const state = { message: message.id };
    if (decodeURI(address) === decodeURI(location.hash)) history.replaceState(state, '', address);
    else history.pushState(state, '', address);
  }

  async function arrive(at?: string): Promise<void> {
    const address = parseAddress(location.hash);
    const there = at === undefined ? undefined : messages.get(at);
    if (!address) return;
    if (there?.asked && formatAddress(there.asked) === formatAddress(address)) messages.reveal(there.message.id);
    else await channel.open(address, there?.message.id);
  }

  async function speak(locale: string, guildLocale: string): Promise<void> {
    const next = await newSession(locale, guildLocale);
    if ('problem' in next) return messages.notice(session.about.phrases.failed, () => void speak(locale, guildLocale));
    session = next;
    redraw();
  }

  function redraw(): void {
    const { about, asking } = session;
    document.documentElement.lang = asking.locale;
    document.title = about.phrases.title;
    part('channel', HTMLElement).textContent = about.phrases.channel;
    part('local', HTMLElement).textContent = about.phrases.localPreview;
    part('log', HTMLElement).setAttribute('aria-label', about.phrases.messages);
    choices.redraw(session);
    examples.redraw(session);
    box.redraw();
    messages.redraw();
  }

  addEventListener('popstate', ({ state }) => void arrive(messageIn(state)));
  redraw();
  document.body.dataset['state'] = 'ready';
  await arrive();
}

const messageIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'message' in state && typeof state.message === 'string'
    ? state.message
    : undefined;

/** The server is gone: the page has no words of its own yet but those that its file holds. */
function cannotStart(): void {
  document.body.dataset['state'] = 'failed';
  const again = part('start-again', HTMLButtonElement);
  again.addEventListener('click', () => location.reload());
  again.focus();
}

await start();
