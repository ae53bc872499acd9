/** How far apart two words are as typed. */
import { distance } from 'fastest-levenshtein';

/** Typing errors between two words: letters wrong, missing or too many; two neighbours swapped count as one. */
export function typing(a: string, b: string): number {
  const away = distance(a, b);
  if (away !== 2 || a.length !== b.length) return away;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : away;
}
