/** Finds the messages of a language. A new language takes a folder here, a word in `LANGUAGES` and its name in {@link MESSAGES}. */
import { LANGUAGES, type Language, MAIN_LANGUAGE } from '../record/types.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';
import { uk } from './uk/index.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, de, uk };

/** Those of every language, the main one first. */
export const ALL_MESSAGES: readonly Messages[] = LANGUAGES.map(language => MESSAGES[language]);

/** Those of the language that members get by default. */
export const MAIN_MESSAGES: Messages = MESSAGES[MAIN_LANGUAGE];

/** Those for a Discord locale (`uk`, `en-GB`); the main ones where there are none, and for what is no locale at all. */
export function messagesFor(locale: unknown): Messages {
  const language = typeof locale === 'string' ? locale.split('-')[0] : undefined;
  return ALL_MESSAGES.find(messages => messages.language === language) ?? MAIN_MESSAGES;
}
