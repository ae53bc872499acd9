/** Measures how far apart two words are as typed, and as they sound. */
import { distance } from 'fastest-levenshtein';

/** Counts the typing errors between two words: letters wrong, missing or too many; two swapped neighbours count as one. */
export function typing(a: string, b: string): number {
  const away = distance(a, b);
  if (away !== 2 || a.length !== b.length) return away;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : away;
}

/**
 * Spellings that sound alike, longest first: how one language writes another's names, Russian letters for Ukrainian
 * ones.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/gu, 's'],
  [/tz|ts|cz|tc/gu, 'z'],
  [/ph/gu, 'f'],
  [/ck|c(?![eiy])|q/gu, 'k'],
  [/w/gu, 'v'],
  [/[jy]/gu, 'i'],
  [/[иіїый]/gu, 'і'],
  [/[эёє]/gu, 'е'],
  [/ь/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** A folded word by its sound, roughly: equal for spellings that people confuse. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);

/** Shorter words have too many neighbours. */
const TYPO_MIN = 4;

/** Whether two neighbouring letters, and nothing else, stand the other way round. */
const isSwapped = (a: string, b: string): boolean =>
  a !== b && typing(a, b) === 1 && [...a].toSorted().join('') === [...b].toSorted().join('');

/**
 * Whether a word is another with two letters swapped, or one wrong, missing or too many.
 *
 * @param shortToo whether one of four letters may be wrong
 */
export function isMistyped(meant: string, word: string, shortToo: boolean): boolean {
  const isSame = meant.length === word.length;
  if (isSame && isSwapped(meant, word)) return true;
  // "Meny" is "many", which asks; "life" is no mistyped "like".
  if (Math.min(meant.length, word.length) < TYPO_MIN || (isSame && !shortToo && word.length === TYPO_MIN)) return false;
  return meant[0] === word[0] && typing(meant, word) === 1;
}
