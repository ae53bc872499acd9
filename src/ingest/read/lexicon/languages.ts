/** Tells the language of a text by its letters and its small words. */
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { lazy } from '../../../lib/lazy.ts';

const SMALL_WORDS = lazy(
  () =>
    [
      ['en', new Set(english)],
      ['fr', new Set(french)],
      ['de', new Set(german)],
    ] as const,
);
const CYRILLIC = [
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэъё]/giu],
] as const;

/** Letters and words that are looked at. */
const SAMPLE = 6_000;
/** So large a part of the words are small ones of the language. */
const PART = 0.2;

const KNOWN: readonly string[] = ['en', 'fr', 'de', 'uk', 'ru'];

/**
 * The language of a text. What is said of it counts where the text doesn't show another one of those that are known: many
 * pages are said to be in the language of the program that made them.
 *
 * @param said its BCP 47 tag
 */
export function languageIn(text: string, said: string | undefined): string | undefined {
  return said === undefined || KNOWN.includes(said) ? (languageOf(text) ?? said) : said;
}

/** The language of a text, as its BCP 47 tag; `undefined` where it's none of those that are known. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin)
    return most(CYRILLIC.map(([language, letters]) => [language, sample.match(letters)?.length ?? 0]));
  const words = sample.match(/[\p{L}’']+/gu) ?? [];
  const counts = SMALL_WORDS().map(
    ([language, small]) => [language, words.filter(word => small.has(word)).length] as const,
  );
  return most(counts.filter(([, count]) => count >= words.length * PART));
}

function most(counts: readonly (readonly [string, number])[]): string | undefined {
  const [first, second] = counts.toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
