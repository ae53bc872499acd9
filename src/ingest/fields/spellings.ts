/** Compares spellings of names that were brought from one script into another: Zelenskiy, Zelensky, Zelenskyy. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../../text/fold.ts';

/** Letters for one sound, in the transliterations of newspapers. Longer ones come first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[ʹʺ'’`-]/gu, ''],
  [/shch|sch|tsch/gu, 's'],
  [/(?:kh|ch)/gu, 'h'],
  [/zh/gu, 'z'],
  [/(?:ts|tz|cz)/gu, 'c'],
  [/sh/gu, 's'],
  [/ph/gu, 'f'],
  [/(?:ck|q)/gu, 'k'],
  [/w/gu, 'v'],
  [/(?:yi|iy|yj|ij|yy|ii|ji|jy|iyi|[jy])/gu, 'i'],
  [/ii+/gu, 'i'],
  [/(\p{L})\1/gu, '$1'],
  [/ie|io/gu, 'e'],
  [/ia/gu, 'a'],
  [/iu/gu, 'u'],
  [/h/gu, 'g'],
  [/z/gu, 's'],
];
/** Fewest letters of a name that is long: one more of it may be another. */
const LONG_MIN = 6;

/** Whether two names are likely to be one person's: the family's names sound the same, and the first names don't say otherwise. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [family, theirs] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (family === '' || !(family === theirs || isSlip(family, theirs))) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [first = '', second = ''] = [a[0], b[0]];
  const shorter = Math.min(first.length, second.length);
  return (
    first.charAt(0) === second.charAt(0) && (shorter < 2 || distance(first, second) <= (shorter < LONG_MIN ? 1 : 2))
  );
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .map(word => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word))
    .filter(word => word !== '');

/** Of a long name one letter may be another, but for the first. */
const isSlip = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) >= LONG_MIN && distance(a, b) <= 1;
