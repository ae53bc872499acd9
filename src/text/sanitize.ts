/** Makes text from outside safe to keep, compare and show. Nothing that somebody typed is used before. */
import { lazy } from '../lib/lazy.ts';

/** C0 and C1 controls, bidirectional controls, zero-width characters, and lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u200b\u2028\u2029\u2060\ufeff]/gu;

/**
 * Makes text of the record's or ours printable: nothing is left that a terminal would obey. Spaces stay, no-break ones
 * too.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/**
 * Makes one line of plain text: NFC, unsafe characters turned into spaces, single spaces, at most `max` UTF-16 code
 * units.
 */
export function plain(typed: string, max: number): string {
  const bounded = typed
    .slice(0, max * 4)
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return cutAt(bounded, max).text;
}

/** Zero-width characters and soft hyphens: a word with one inside is the same word. */
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Makes plain text that keeps its lines, each as {@link plain} makes it, with a line feed between: at most `max` UTF-16
 * code units. What has no width is left out.
 */
export function plainLines(typed: string, max: number): string {
  const bounded = typed
    .slice(0, max * 4)
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(ZERO_WIDTH, '')
    .split('\n')
    .map(line => line.replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return cutAt(bounded, max).text;
}

// Unicode's graphemes are the same in every language.
const graphemes = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/**
 * The longest prefix of at most `max` UTF-16 code units that ends on a grapheme boundary, and whether anything was left
 * out. The cut isn't marked.
 */
export function cutAt(text: string, max: number): { readonly text: string; readonly cut: boolean } {
  if (text.length <= max) return { text, cut: false };
  const end = graphemes().segment(text).containing(max)?.index ?? max;
  return { text: text.slice(0, end), cut: true };
}

/** What stands between the last words that are kept and the cut. */
const LOOSE_END = /[\s\p{Pd},;:([{“„«‘"]+$/u;

/**
 * Cuts a label to at most `max` UTF-16 code units, behind a word where that leaves more than half of it, and marks the cut
 * with an ellipsis. Never for quotations.
 */
export function label(text: string, max: number): string {
  if (text.length <= max) return text;
  const { text: kept } = cutAt(text, max - 1);
  const isAmidWord = /\S/u.test(text.charAt(kept.length));
  const words = isAmidWord ? kept.replace(/\S+$/u, '') : kept;
  return `${(words.length * 2 > max ? words : kept).replace(LOOSE_END, '')}…`;
}
