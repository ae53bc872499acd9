/** Compares a question's words with an item's very words: whose they are, and whether they stand there denied. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Locator, Source } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { ownText } from './item-fields.ts';
import { NEGATIONS } from './lexicon/negations.ts';
import type { WordForms } from './term-matching.ts';
import type { ParsedQuestion } from './types.ts';

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

/** Words between a negation and what it denies, and that one, at most. */
const DENIES = 4;

/**
 * Finds where an item denies what a question has without a negation: its words from the negation to a word of the
 * question's, as printed. In any language of questions, for words are compared by their meaning, too.
 *
 * @param question as typed
 */
export function deniedIn(question: string, item: Item, { terms, matcher }: ParsedQuestion): string | undefined {
  if (negations(wordsOf(question)) > 0) return undefined;
  const forms = terms
    .filter(term => term.entries.every(e => e.kind === 'topic'))
    .flatMap(term => (term.entries.length === 0 ? term.words : term.words.map(literal)));
  const printed = ownText(item).split(/\s+/u);
  const words = printed.map(word => wordsOf(word).join(' '));
  for (const [at, word] of words.entries()) {
    if (!NEGATIONS.has(word)) continue;
    const reach = words.slice(at + 1, at + 1 + DENIES);
    const end = printed.slice(at, at + DENIES).findIndex(one => /[.!?;:]\S*$/u.test(one));
    const found = (end < 0 ? reach : reach.slice(0, end)).findIndex(one =>
      forms.some(form => matcher.isSame(form, one)),
    );
    if (found >= 0)
      return printed
        .slice(at, at + found + 2)
        .join(' ')
        .replace(/[.,;:!?]+$/u, '');
  }
  return undefined;
}

/** A topic's name stands for more than the topic: only its very words are denied with it. */
const literal = (form: WordForms): WordForms => ({ ...form, meanings: new Set() });
