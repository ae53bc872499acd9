/**
 * Cuts a text into the words that a comparison of quotations is made of.
 *
 * The search folds more than this does: it drops a possessive, joins initials, forgets signs. For finding that's a help;
 * here every such step would call two different wordings the same.
 */
import { APOSTROPHE_TELLS, COMMON } from './words.ts';

/** A word of a text. */
export interface Word {
  /** The word as compared: equal keys are the same word. */
  readonly key: string;
  /** Where it starts in the text, and where it ends, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * A number with its decimals and thousands, or a run of letters with inner apostrophes, or a sign that is read out as a
 * word.
 */
const WORD =
  /(?:(?<![\p{L}\p{N}\p{Pd}])[-\u2212](?=\d))?\d+(?:[.,]\d+)*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’‘ʼ＇`´](?=\p{L}))*|[\p{Sc}%‰°&+=±×÷]/gu;

/** Invisible: soft hyphens, joiners, direction marks. */
const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHES = /['’‘ʼ＇`´]/gu;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

/**
 * British and American spelling of one ending: mobilise, mobilize; analyse, analyze. The one difference in letters that
 * is let pass, and only after three letters or more, so that "prise" and "prize" stay two words. Others (labour, labor;
 * centre, center) count as another word: a rule for them would join words that differ.
 */
const Z_ENDING = /(?<=\p{L}{3})([iy])z(?=(?:e[sdr]?|ers|ing|ations?)$)/u;

/** The words of a text, in order. Punctuation, spaces and quotation marks aren't words. */
export function cutWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function keyOf(printed: string): string {
  if (printed === '&') return 'and';
  const plain = printed
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'");
  if (/^\W?\d/u.test(plain)) return plain.replace(THOUSANDS, '').replace('\u2212', '-');
  if (APOSTROPHE_TELLS.has(plain)) return plain;
  return plain.replaceAll("'", '').replace(Z_ENDING, '$1s');
}

/** The keys with a space at either end and between them, for finding runs of whole words. */
export function joined(words: readonly Word[]): string {
  return ` ${words.map(w => w.key).join(' ')} `;
}

/** Where words stand in a text, in UTF-16 code units; `to` is behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where neighbouring words stand in their text, from the first to the last; `undefined` for none. */
export function placeOf(words: readonly Word[]): Place | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first && last && { from: first.start, to: last.end };
}

/** The text from the first of some words to the last, as printed; empty for none. */
export function printed(text: string, words: readonly Word[]): string {
  const place = placeOf(words);
  return place ? text.slice(place.from, place.to) : '';
}

/** The record's side of a difference: its words as printed, and where they stand. */
export function recordSide(
  text: string,
  words: readonly Word[],
): {
  readonly record: string;
  readonly at?: Place;
} {
  const at = placeOf(words);
  return { record: printed(text, words), ...(at ? { at } : {}) };
}

/**
 * A text as a keyboard has it: one form of apostrophes, quotation marks, dashes, ellipses and spaces. Case and marks
 * stay.
 */
export function typed(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(/[“”„«»‟＂]/gu, '"')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a word has no content of its own. */
export const isCommon = ({ key }: Word): boolean => COMMON.has(key);
