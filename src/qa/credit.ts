/** Compares a question's words with an item's very words: whose they are. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Locator, Source } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { NEGATIONS } from './lexicon/negations.ts';

/** Words in a row that show one utterance; a shorter quotation has to be there whole. */
const RUN_MIN = 4;
/** A negation of the quotation that stands so near to the run, in words, may deny it. */
const REACH = 3;

/** Folded words; an apostrophe parts none, as in the list of negations. */
const wordsOf = (text: string): readonly string[] => fold(text.replace(/['’ʼ]/gu, '')).split(' ');
const negations = (words: readonly string[]): number => words.filter(word => NEGATIONS.has(word)).length;
const numbers = (words: readonly string[]): readonly string[] => words.filter(word => /\d/.test(word));

/**
 * Whether a question holds an item's very words: a whole quotation, or a long run of one, with the same negations and no
 * number that the quotation lacks. False wherever that can't be shown; what is told in our words is nobody's.
 *
 * @param question as typed, in any language
 */
export function holdsWordsOf(question: string, item: Item): boolean {
  if (item.kind !== 'quote') return false;
  const [asked, own] = [wordsOf(question), wordsOf(item.text)];
  const { start, length } = longestRun(asked, own);
  if (length < Math.min(RUN_MIN, own.length)) return false;
  const run = own.slice(start, start + length);
  const around = [
    ...own.slice(Math.max(0, start - REACH), start),
    ...own.slice(start + length, start + length + REACH),
  ];
  return (
    negations(asked) === negations(run) &&
    negations(around) === 0 &&
    numbers(asked).every(number => own.includes(number))
  );
}

/** Finds the longest run of words that both have, by where it starts in `own`. */
function longestRun(
  asked: readonly string[],
  own: readonly string[],
): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < own.length; start++)
    for (let at = 0; at < asked.length; at++) {
      let length = 0;
      while (start + length < own.length && own[start + length] === asked[at + length]) length++;
      if (length > best.length) best = { start, length };
    }
  return best;
}

/** Words that a source sets between marks of its own. */
export interface SoCalled {
  readonly text: string;
  readonly source: Source;
  readonly at: Locator;
}

/** Finds words of a question's that a source has as a phrase, and no quotation has: nobody is quoted saying them. */
export function soCalledIn(question: string, { sources, views }: Dossier): SoCalled | undefined {
  const asked = ` ${fold(question)} `;
  const isIn = (text: string, phrase: string): boolean => text.includes(` ${fold(phrase)} `);
  return [...sources.values()]
    .flatMap(source => source.unquoted.map(({ text, at }) => ({ text, at, source })))
    .find(({ text }) => isIn(asked, text) && !views.quotes.some(quote => isIn(` ${fold(quote.text)} `, text)));
}
