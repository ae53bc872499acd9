/** Invented words and sentences, common and rare ones in the proportions of real texts. */
import type { Random } from '../random.ts';

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io'];
const ENDS = ['', '', 'l', 'm', 'n', 'r', 's', 'nt', 'st', 'rd'];
const LITTLE = ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'on', 'with', 'not', 'is', 'will', 'be', 'at', 'from'];
/** Every so many words one is a function word. */
const LITTLE_SHARE = 0.4;

/** Distinct invented words of two to four syllables. */
export function inventWords(chance: Random, many: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < many) {
    const syllables = 2 + chance.below(words.size < 500 ? 1 : 3);
    let word = '';
    for (let i = 0; i < syllables; i++) word += chance.pick(ONSETS) + chance.pick(VOWELS);
    words.add(word + chance.pick(ENDS));
  }
  return [...words];
}

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word, the n-th most common about 1/n as often as the first (Zipf's law). */
export function someWord(chance: Random, words: readonly string[]): string {
  const rank = Math.floor(words.length ** chance.next()) - 1;
  return words[rank] ?? chance.pick(words);
}

/** A sentence of `least` words to twice as many, without a full stop. */
export function sentence(chance: Random, words: readonly string[], least: number): string {
  const length = least + chance.below(least);
  const made = Array.from({ length }, () =>
    chance.next() < LITTLE_SHARE ? chance.pick(LITTLE) : someWord(chance, words),
  );
  return capital(made.join(' '));
}
