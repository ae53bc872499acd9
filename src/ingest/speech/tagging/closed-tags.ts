/** Tags the words of the closed classes: they tell the build of a sentence by themselves. */
import * as closed from '../lexicon/closed.ts';
import { MEN } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from './tag.ts';

/** The classes with their tags; a word of several is of the first. */
const CLASSES: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [closed.RELATIVES, 'who'],
  [closed.AUXILIARIES, 'aux'],
  [closed.SUBJECT_PRONOUNS, 'pronoun'],
  [closed.OBJECT_PRONOUNS, 'object'],
  [closed.POSSESSIVES, 'det'],
  [closed.DETERMINERS, 'det'],
  [closed.CONJUNCTIONS, 'and'],
  [closed.SUBORDINATORS, 'sub'],
  [closed.PREPOSITIONS, 'prep'],
  [closed.ADVERBS, 'adv'],
];

/** Whether a word is of a closed class. */
export function isClosed(lower: string): boolean {
  return CLASSES.some(([words, tag]) => tag !== 'object' && words.has(lower));
}

/** Whether a word with a capital is of a closed class all the same. "Will" and "May" may be names. */
export function isSmallWord({ lower, text }: Token): boolean {
  return lower === 'i' || (isClosed(lower) && !MEN.has(lower) && lower !== 'may' && !/^\p{Lu}{2}/u.test(text));
}

/** The tag of a word of a closed class; `undefined` for any other. */
export function closedTag({ lower }: Token, next: Token | undefined, before: Tag | undefined): Tag | undefined {
  if (lower === 'to') return 'to';
  if (lower === 'that') return thatTag(next, before);
  if (lower === 'her') return isObjectHer(next) ? 'object' : 'det';
  if (lower === 'can' && before === 'det') return undefined;
  // "Bell herself said"
  if (/sel(?:f|ves)$/u.test(lower) && (before === 'name' || before === 'noun')) return 'adv';
  return CLASSES.find(([words]) => words.has(lower))?.[1];
}

function isObjectHer(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'word' || isClosed(next.lower) || next.lower === 'to';
}

/** "that" joins a clause before what can be a subject; after a preposition it points. */
function thatTag(next: Token | undefined, before: Tag | undefined): Tag {
  if (before !== 'prep' && before !== 'and' && before !== undefined) return 'sub';
  if (before === 'and' && next?.kind === 'quote') return 'sub';
  if (before === 'and' && next?.kind === 'word' && isClosed(next.lower) && !VERB_FORMS.has(next.lower)) return 'sub';
  return next?.kind === 'word' && VERB_FORMS.has(next.lower) ? 'pronoun' : 'det';
}
