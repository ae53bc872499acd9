/** Checks what an answer claims about the record, against the record, before it is said. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { isSaidBy } from './item-fields.ts';
import { NEGATIONS } from './lexicon/quoting.ts';
import { termMatch } from './scoring.ts';
import type { ParsedQuestion, Reason } from './types.ts';

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

/**
 * Finds the items that gainsay a refusal, in the record's order: where somebody is called silent, what they did say on one of
 * the topics, or with one of the words. What an item has by its meaning counts as had.
 */
export function gainsaying(reason: Reason, question: ParsedQuestion, { items }: Dossier): readonly Item[] {
  if (reason.kind !== 'silent') return [];
  const { who, topics } = reason;
  const about = topics.length > 0 ? [] : question.terms.filter(term => !term.entries.includes(who));
  return [...items.values()]
    .filter(item => isSaidBy(item, [who]))
    .filter(
      item => topics.some(t => item.topics.includes(t)) || about.some(term => termMatch(term, item, question) > 0),
    );
}
