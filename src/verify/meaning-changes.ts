/** Changes that turn a sentence round however few the letters: a negation, a number, a condition. */
import type { Word } from './tokens.ts';

/** In the order in which they're named. */
export const MEANING_CHANGES = ['negation', 'number', 'condition'] as const;
export type MeaningChange = (typeof MEANING_CHANGES)[number];

const NEGATIONS = new Set(
  'not no never none nobody nothing nowhere nor neither without cannot hardly barely scarcely ne pas jamais sans nicht kein keine nie ohne не ні ніколи без'.split(
    ' ',
  ),
);
/** "Don't" and its like; keys hold no apostrophes. */
const CONTRACTED = /^(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would|should|must|might|need|ai|sha)nt$/u;

const CONDITIONS = new Set(
  'if unless until till once provided providing except only before after when whenever while'.split(' '),
);

const NUMERALS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/u)
    .map((word, value): [string, number] => [word, value])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety hundred'
        .split(' ')
        .map((word, i): [string, number] => [word, (i + 3) * 10]),
      [
        ['thousand', 1e3],
        ['million', 1e6],
        ['billion', 1e9],
        ['half', 0.5],
        ['dozen', 12],
        ['first', 1],
        ['second', 2],
        ['third', 3],
      ],
    ),
);

export const isNegation = ({ key }: Word): boolean => NEGATIONS.has(key) || CONTRACTED.test(key);
const numberOf = ({ key }: Word): string | undefined => (/\d|[%‰]/u.test(key) ? key : NUMERALS.get(key)?.toString());

/** What passes from `before` to `after` besides words: "don't" for "do not" keeps the negation, "not" for nothing doesn't. */
export function meaningChangesBetween(before: readonly Word[], after: readonly Word[]): readonly MeaningChange[] {
  const differs: Readonly<Record<MeaningChange, boolean>> = {
    negation: before.filter(isNegation).length !== after.filter(isNegation).length,
    number: numbers(before) !== numbers(after),
    condition: conditions(before) !== conditions(after),
  };
  return MEANING_CHANGES.filter(concern => differs[concern]);
}

const conditions = (words: readonly Word[]): string =>
  words
    .filter(({ key }) => CONDITIONS.has(key))
    .map(({ key }) => key)
    .sort()
    .join(' ');

const numbers = (words: readonly Word[]): string =>
  words
    .map(numberOf)
    .filter(n => n !== undefined)
    .sort()
    .join(' ');

/** Once each, the gravest first. */
export function inOrder(concerns: readonly MeaningChange[]): readonly MeaningChange[] {
  return MEANING_CHANGES.filter(concern => concerns.includes(concern));
}
