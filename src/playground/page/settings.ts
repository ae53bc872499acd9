/** Runs the settings in the page's head: languages and colours. */
import { el, part } from './dom.ts';
import type { Session } from './session.ts';
import { themeSwitch } from './theme.ts';

/** The settings. */
interface Settings {
  redraw(session: Session): void;
}

/** @param languages called with the reader's language and the server's when either is chosen. */
export function settings(languages: (locale: string, guildLocale: string) => void): Settings {
  const reader = part('reader-locale', HTMLSelectElement);
  const server = part('server-locale', HTMLSelectElement);
  const dark = part('dark', HTMLButtonElement);
  themeSwitch(dark);

  for (const select of [reader, server]) select.addEventListener('change', () => languages(reader.value, server.value));

  return {
    redraw: ({ about: { locales, phrases }, context }) => {
      const options = () => locales.map(({ code, name }) => el('option', { value: code, lang: code }, [name]));
      reader.replaceChildren(...options());
      server.replaceChildren(...options());
      reader.value = context.locale;
      server.value = context.guildLocale;
      part('reader-label', HTMLElement).textContent = phrases.readerLanguage;
      part('server-label', HTMLElement).textContent = phrases.serverLanguage;
      dark.textContent = phrases.dark;
    },
  };
}
