/** The meanings of words of the field. */

import { remembering } from '../../search/remember.ts';
import { DEEDS } from './deeds.ts';
import { MATTERS } from './matters.ts';
import { typing } from './typing.ts';

interface Pattern {
  readonly concept: string;
  readonly start: string;
  readonly open: boolean;
}

/** Patterns by their first three letters, so that a word is compared with a handful. */
const byStart = new Map<string, Pattern[]>();
const KEY = 3;
const CONCEPTS = Object.entries({ ...DEEDS, ...MATTERS });
for (const [concept, words] of CONCEPTS) {
  for (const word of new Set(words.split(' '))) {
    const open = word.endsWith('*');
    const start = open ? word.slice(0, -1) : word;
    const key = start.slice(0, KEY);
    byStart.set(key, [...(byStart.get(key) ?? []), { concept, start, open }]);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The meanings that a folded word may have; none for a word outside the field. */
export const conceptsOf: (word: string) => ReadonlySet<string> = remembering(word => {
  const found = (byStart.get(word.slice(0, KEY)) ?? [])
    .filter(({ start, open }) => (open ? word.startsWith(start) : word === start))
    .map(({ concept }) => concept);
  return found.length === 0 ? NONE : new Set(found);
});

/** Shorter words, and shorter beginnings, have too many neighbours. */
const TYPO_MIN = 6;
const START_MIN = 4;
/** So short a beginning may only have a letter too many: with one wrong it would be another word's. */
const SHORT_START = 6;

/** The meanings of the words that a word which means nothing may be a mistyping of, one letter away. */
export const nearConcepts: (word: string) => ReadonlySet<string> = remembering(word =>
  word.length < TYPO_MIN ? NONE : conceptsNear(word),
);

/** Doubled letters are those that people leave out, or put in. */
const singled = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const patterns: readonly Pattern[] = [...byStart.values()].flat();

function conceptsNear(word: string): ReadonlySet<string> {
  const found = patterns.filter(pattern => isNear(pattern, word));
  return found.length === 0 ? NONE : new Set(found.map(({ concept }) => concept));
}

function isNear({ start, open }: Pattern, word: string): boolean {
  if (start.length < (open ? START_MIN : TYPO_MIN) || start[0] !== word[0]) return false;
  const [single, begun] = [singled(word), singled(start)];
  if (open ? single.startsWith(begun) : single === begun) return true;
  return lengthsNear(start, open, word).some(length => typing(start, word.slice(0, length)) <= 1);
}

/** How many letters of a word may be a mistyping of a beginning. */
function lengthsNear(start: string, open: boolean, word: string): readonly number[] {
  const longer = start.length + 1;
  if (!open) return [word.length];
  return start.length < SHORT_START ? [longer] : [start.length - 1, start.length, longer];
}

/** Meanings so general that a question can be answered by an item without them. */
const GENERAL: ReadonlySet<string> = new Set(
  'want time speak announce go before follow soon several position able day driving leader together steer'.split(' '),
);

/** Meanings of saying that tell more than that something was said. */
const TELLING: ReadonlySet<string> = new Set(['praise', 'warn', 'accuse']);

/** Whether a word of saying has content of its own. */
export const isTelling = (concepts: ReadonlySet<string>): boolean => [...concepts].some(c => TELLING.has(c));

/** Meanings of light words that tell between items which are otherwise alike. */
const HINTS: ReadonlySet<string> = new Set([
  'before',
  'aim',
  'follow',
  'all',
  'called',
  'reason',
  'where',
  'together',
  'topic',
]);

export function isHint(concepts: ReadonlySet<string>): boolean {
  return [...concepts].some(concept => HINTS.has(concept));
}

export function isGeneral(concepts: ReadonlySet<string>): boolean {
  return concepts.size > 0 && [...concepts].every(concept => GENERAL.has(concept));
}

const words = new Map(CONCEPTS.map(([concept, line]) => [concept, line.replaceAll('*', '').split(' ')]));

/** The words of a meaning, the English ones first: to search the record by. */
export function wordsFor(concept: string): readonly string[] {
  return words.get(concept) ?? [];
}
