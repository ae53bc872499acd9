/** Text from outside, made safe to hold, compare and show: before this, nothing that somebody typed is used. */
import { lazy } from '../lib/lazy.ts';

/** C0 and C1 controls, bidirectional controls, zero-width characters, and lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u200b\u2028\u2029\u2060\ufeff]/gu;

/** Text of the record's or ours as it can be printed: nothing that a terminal would obey; its spaces kept, no-break ones too. */
export function printable(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/** One line of plain text: NFC, unsafe characters turned into spaces, single spaces, at most `max` UTF-16 code units. */
export function plain(typed: string, max: number): string {
  const bounded = typed
    .slice(0, max * 4)
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return cutAt(bounded, max).text;
}

const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/**
 * The longest prefix of at most `max` UTF-16 code units that ends on a grapheme boundary, and whether anything was left
 * out. Marking the cut is the caller's affair.
 */
export function cutAt(text: string, max: number): { readonly text: string; readonly cut: boolean } {
  if (text.length <= max) return { text, cut: false };
  let end = 0;
  for (const { index, segment } of graphemes().segment(text)) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  return { text: text.slice(0, end), cut: true };
}

/** A label of at most `max` UTF-16 code units; a cut is at a grapheme boundary and marked with an ellipsis. Never for quotations. */
export function label(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${cutAt(text, max - 1).text.trimEnd()}…`;
}
