/** Makes text from outside safe to keep, compare and show. Nothing that somebody typed is used before. */
import { lazy } from '../lib/lazy.ts';

/** Bidirectional controls and zero-width characters: nobody sees them, so they part no word. */
const UNSEEN = /[\p{Bidi_Control}\u200b\u2060\ufeff]/gu;
/** C0 and C1 controls, line ends and lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Surrogate}\u2028\u2029]/gu;

/**
 * Makes text of the record's or ours printable: nothing is left that a terminal would obey. Spaces stay, no-break ones
 * too.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, '').replace(UNSAFE, ' ');
}

/**
 * Makes one line of plain text: NFC, controls turned into spaces, unseen characters gone, single spaces, at most `max` UTF-16 code
 * units.
 */
export function plain(typed: string, max: number): string {
  const bounded = typed
    .slice(0, max * 4)
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return cutAt(bounded, max).text;
}

/** The same, line by line: of several empty lines one is left, at the ends none. */
export function plainLines(typed: string, max: number): string {
  const lines = typed
    .slice(0, max * 4)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(line => plain(line, max));
  return cutAt(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    max,
  ).text;
}

// Unicode's graphemes are the same in every language.
const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/**
 * The longest prefix of at most `max` UTF-16 code units that ends on a grapheme boundary, and whether anything was left
 * out. The cut isn't marked.
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

/**
 * Cuts a label to at most `max` UTF-16 code units, at a grapheme boundary, and marks the cut with an ellipsis. Never
 * for quotations.
 */
export function label(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${cutAt(text, max - 1).text.trimEnd()}…`;
}
