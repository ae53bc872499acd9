/** Every phrase of a wording with words to put in, so that one table tests all languages. */
import { en } from '../../src/i18n/en/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { ANSWER_PHRASES } from './answer-phrases.ts';
import { EDITION_PHRASES } from './briefing-phrases.ts';
import { ITEM_PHRASES } from './item-phrases.ts';
import { REFUSAL_PHRASES } from './refusal-phrases.ts';
import { SETTINGS_PHRASES } from './settings-phrases.ts';
import { SOURCE_PHRASES } from './source-phrases.ts';
import { VERIFY_PHRASES } from './verify-phrases.ts';

/** A phrase, said with made-up words, and the words that it has to hold. */
export type Phrase = readonly [say: (w: Messages) => string, ...holds: string[]];

/** The playground page's own phrases take no words: what is asked of them is that there are four, and clean. */
const page: Readonly<Record<string, Phrase>> = Object.fromEntries(
  Object.keys(en.playground).map(key => [`playground.${key}`, [w => pagePhrase(w, key)]]),
);
const pagePhrase = (w: Messages, key: string): string => new Map(Object.entries(w.playground)).get(key) ?? '';

/** By path, as in `verify.leftOut`. Lists and tables of phrases stand as one, joined. */
export const PHRASES: Readonly<Record<string, Phrase>> = {
  ...ITEM_PHRASES,
  ...REFUSAL_PHRASES,
  ...ANSWER_PHRASES,
  ...SOURCE_PHRASES,
  ...VERIFY_PHRASES,
  ...EDITION_PHRASES,
  ...SETTINGS_PHRASES,
  ...page,
};
