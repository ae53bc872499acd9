/** Makes altered quotations, the same ones in every run. */
import type { Person, Quote } from '../../src/record/types.ts';
import { cutWords } from '../../src/verify/tokens.ts';

/** A stream of numbers from 0 up to 1: mulberry32, seeded. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], random: Random): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
}

/** Replaces the words from `at` on, `count` of them, in a text; spaces stay single. */
function splice(text: string, at: number, count: number, by: string): string {
  const words = cutWords(text);
  const start = words[at]?.start ?? text.length;
  const end = words[at + count - 1]?.end ?? start;
  const gap = count === 0 ? ' ' : '';
  return (text.slice(0, start) + by + gap + text.slice(count === 0 ? start : end)).replace(/\s+/g, ' ').trim();
}

/** What an alteration works on: a quotation, all of them, and all who may be named. */
export interface Matter {
  readonly quote: Quote;
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
}

/** An altered text, or none where the quotation has nothing to alter in this way. */
type Alteration = (matter: Matter, random: Random) => string | undefined;

const NEGATED = /\b(do|does|is) not |\b(won)’t|\b(haven)’t|\bno /g;
const AFFIRMED: Readonly<Record<string, string>> = { won: 'will', haven: 'have' };

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  E: 'Е',
  T: 'Т',
  R: 'Ｒ',
  n: 'ｎ',
  t: '𝐭',
  1: '１',
  5: '５',
};

export const WORD_CHANGES: Readonly<Record<string, Alteration>> = {
  'a word dropped inside': ({ quote: { text } }, random) => {
    const inner = cutWords(text).length - 2;
    return inner < 1 ? undefined : splice(text, 1 + Math.floor(random() * inner), 1, '');
  },
  'two words dropped inside': ({ quote: { text } }, random) => {
    const inner = cutWords(text).length - 3;
    return inner < 1 ? undefined : splice(text, 1 + Math.floor(random() * inner), 2, '');
  },
  'a negation added': ({ quote: { text } }, random) =>
    splice(text, Math.floor(random() * cutWords(text).length), 0, pick(['not', 'never', 'no'], random)),
  'a negation removed': ({ quote: { text } }, random) => {
    const found = [...text.matchAll(NEGATED)];
    if (found.length === 0) return undefined;
    const { 0: all, index } = pick(found, random);
    const [word = ''] = all.split(/’| /);
    const affirmed = AFFIRMED[word] ?? (word === 'no' ? '' : word);
    const altered = `${text.slice(0, index)}${affirmed} ${text.slice(index + all.length)}`.replace(/\s+/g, ' ').trim();
    return altered;
  },
  'a number changed': ({ quote: { text } }, random) => {
    const numbers = cutWords(text).flatMap((w, i) =>
      /\d/.test(w.key) || ['three', 'decades'].includes(w.key) ? [i] : [],
    );
    if (numbers.length === 0) return undefined;
    return splice(text, pick(numbers, random), 1, pick(['7', '41', '2,500', 'eleven'], random));
  },
  'a number added': ({ quote: { text } }, random) =>
    splice(text, Math.floor(random() * cutWords(text).length), 0, pick(['7', '30', 'two', '2,500'], random)),
  'a name changed': ({ quote: { text } }, random) => {
    const names = cutWords(text).flatMap((w, i) =>
      /^(?:Russia|Ukrain|Europe|US$)/.test(text.slice(w.start, w.end)) ? [i] : [],
    );
    const by = pick(['Jamaica', 'Germany', 'Britain', 'NATO', 'the Kremlin', 'Macron'], random);
    return names.length === 0 ? undefined : splice(text, pick(names, random), 1, by);
  },
  'letters that look alike': ({ quote: { text } }, random) => {
    const places = [...text].flatMap((letter, i) => (letter in LOOK_ALIKES ? [i] : []));
    if (places.length === 0) return undefined;
    const at = pick(places, random);
    return text.slice(0, at) + (LOOK_ALIKES[text.charAt(at)] ?? '') + text.slice(at + 1);
  },
  'a word replaced': ({ quote: { text }, quotes }, random) => {
    const words = cutWords(text);
    const at = Math.floor(random() * words.length);
    const other = pick(
      cutWords(pick(quotes, random).text).map(w => w.key),
      random,
    );
    return other === words[at]?.key ? undefined : splice(text, at, 1, other);
  },
  'a word doubled by another': ({ quote: { text }, quotes }, random) => {
    const other = pick(
      cutWords(pick(quotes, random).text).map(w => w.key),
      random,
    );
    return splice(text, Math.floor(random() * cutWords(text).length), 0, other);
  },
  'two neighbours swapped': ({ quote: { text } }, random) => {
    const words = cutWords(text);
    const at = Math.floor(random() * (words.length - 1));
    const [a, b] = [words[at], words[at + 1]];
    if (!a || !b || a.key === b.key) return undefined;
    return splice(text, at, 2, `${text.slice(b.start, b.end)} ${text.slice(a.start, a.end)}`);
  },
  'two quotations merged': ({ quote, quotes }, random) => {
    const other = pick(quotes, random);
    if (other === quote) return undefined;
    return `${quote.text.replace(/\.$/, '')}${pick([' ', '. ', ', ', ' and ', ' … '], random)}${other.text}`;
  },
};

/** Each leaves every word as it is. */
const TYPOGRAPHY: readonly ((text: string, random: Random) => string)[] = [
  text => text.replaceAll('’', "'"),
  text => text.replaceAll('’', 'ʼ'),
  text => text.replaceAll('–', '—'),
  text => text.replaceAll(' – ', ' - '),
  text => text.replaceAll(' – ', '--'),
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  text => text.replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toUpperCase()),
  (text, random) => text.replaceAll(' ', pick(['  ', '\u00a0', '\u202f', '\n'], random)),
  (text, random) => `${text.replace(/[.]$/, '')}${pick(['', '.', ',', '!', '?', '…', '...', ';', ' .'], random)}`,
  text => text.replace(/[,;]/g, ''),
  text => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  text => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  text => text.normalize('NFD'),
];

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['« ', ' »'],
  ['„', '“'],
  ['»', '«'],
  ['‘', '’'],
  ['', ''],
];

/** One to three changes of typography, between marks of some kind or none. */
export function retypeset({ quote }: Matter, random: Random): string {
  let { text } = quote;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) text = pick(TYPOGRAPHY, random)(text, random);
  const [open, close] = pick(MARKS, random);
  return open + text + close;
}
