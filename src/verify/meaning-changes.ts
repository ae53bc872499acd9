/** Finds changes that turn a sentence round however few the letters: a negation, a number, a name, a condition. */
import { NEGATIONS } from '../qa/lexicon/negations.ts';
import type { Word } from './tokens.ts';
import { CONDITIONS, NUMERALS } from './words.ts';

/** What a change of words can touch, the gravest first. */
export const MEANING_CHANGES = ['negation', 'number', 'name', 'condition'] as const;
/** One of them. */
export type MeaningChange = (typeof MEANING_CHANGES)[number];

/** Whether a word turns its sentence round. */
export const isNegation = ({ key }: Word): boolean => NEGATIONS.has(key);

/**
 * What passes from `before` to `after` besides words: "don't" for "do not" keeps the negation, "not" for nothing
 * doesn't. Names are left to whoever knows them.
 */
export function meaningChangesBetween(before: readonly Word[], after: readonly Word[]): readonly MeaningChange[] {
  const differs: Readonly<Record<Exclude<MeaningChange, 'name'>, boolean>> = {
    negation: before.filter(isNegation).length !== after.filter(isNegation).length,
    number: numbers(before) !== numbers(after),
    condition: conditions(before) !== conditions(after),
  };
  return MEANING_CHANGES.filter(change => change !== 'name' && differs[change]);
}

const conditions = (words: readonly Word[]): string =>
  words
    .filter(({ key }) => CONDITIONS.has(key))
    .map(({ key }) => key)
    .sort()
    .join(' ');

/** A number's value in words or digits; with its sign, where one makes another number of it. */
const numberValue = ({ key }: Word): string | undefined => (/\d|[%‰]/u.test(key) ? key : NUMERALS.get(key)?.toString());

const numbers = (words: readonly Word[]): string =>
  words
    .map(numberValue)
    .filter(n => n !== undefined)
    .sort()
    .join(' ');

/** Some changes once each, the gravest first. */
export function inOrder(changes: readonly MeaningChange[]): readonly MeaningChange[] {
  return MEANING_CHANGES.filter(change => changes.includes(change));
}
