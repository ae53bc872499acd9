/** Which wording serves which locale. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';
import { uk } from './uk/index.ts';

/** Every language that ships, English first. */
export const ALL_MESSAGES: readonly Messages[] = [en, fr, de, uk];

/** The wording for a Discord locale (`uk`, `en-GB`); English where there is none. */
export function messagesFor(locale: string | undefined): Messages {
  const language = locale?.split('-')[0];
  return ALL_MESSAGES.find(w => w.language === language) ?? en;
}
