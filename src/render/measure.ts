/** Counts how many lines a text takes on a narrow phone, 360 px wide. Budgets of replies are in these lines. */
import stringWidth from 'string-width';
import { memoize } from '../lib/lazy.ts';
import type { Line, Span } from './page.ts';

/** Columns of a line: in a message's own text, in a card, behind a bullet in a card. */
export const COLUMNS = { content: 38, card: 34, bullet: 31 } as const;

/** Counts the lines that a text takes when it breaks at spaces, and inside words that are longer than a line. */
export function linesOf(text: string, columns: number): number {
  return text.split('\n').reduce((sum, one) => sum + wrapped(one, columns), 0);
}

function wrapped(text: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    const needed = used === 0 ? width : used + 1 + width;
    if (needed <= columns) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / columns) - 1);
    used = width % columns || (width === 0 ? 0 : columns);
  }
  return lines;
}

/** Latin and Cyrillic letters and the signs that stand among them: a column each. */
const NARROW = /^[ -~\u{a0}-\u{a8}\u{aa}-\u{ac}\u{af}-\u{24f}\u{400}-\u{482}\u{48a}-\u{52f}\u{2010}-\u{2027}]*$/u;

const wide = memoize(stringWidth);

/** Counts the columns of a text. Nearly every word is narrow, and to look at each of its characters takes long. */
export const widthOf = (text: string): number => (NARROW.test(text) ? text.length : wide(text));

const cache = new WeakMap<Line, number>();

/** Counts the lines of a line in a card; lines are made once and measured again and again. */
export function heightOf(line: Line): number {
  const known = cache.get(line) ?? linesOf(plainOf(line.spans), line.role === 'bullet' ? COLUMNS.bullet : COLUMNS.card);
  cache.set(line, known);
  return known;
}

/** The text of spans as it is read. */
export const plainOf = (spans: readonly Span[]): string => spans.map(plainSpan).join('');

/** As long as Discord writes a moment: "27 March 2025 at 08:30". */
const INSTANT = 'x'.repeat(24);

function plainSpan(span: Span): string {
  if ('text' in span) return span.text;
  if ('channel' in span) return '#channel-name';
  if ('command' in span) return `/${span.shown}`;
  return INSTANT;
}
