/** Which wording serves which locale. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Wording } from './messages.ts';
import { uk } from './uk/index.ts';

/** Every language that ships, English first. */
export const WORDINGS: readonly Wording[] = [en, fr, de, uk];

/** The wording for a Discord locale (`uk`, `en-GB`); English where there is none. */
export function wordingFor(locale: string | undefined): Wording {
  const language = locale?.split('-')[0];
  return WORDINGS.find(w => w.language === language) ?? en;
}
