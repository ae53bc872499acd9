/** Finds the words of a draft's items in the text of its article. */
import { locatorOf } from '../record/entries.ts';
import { quotedPassages } from '../record/quotation-marks.ts';
import { type LineKind, linesOf } from '../record/source-text.ts';
import type { SourceForm } from '../record/types.ts';

/** One line of an article. */
export interface ArticleLine {
  readonly kind: LineKind;
  /** From 1, within its kind. */
  readonly number: number;
  readonly text: string;
}

/** A stretch of one line of an article. Offsets count UTF-16 code units; the end is exclusive. */
export interface Stretch {
  /** The line's index in the article. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Splits a text into the lines of an article, in their order. */
export function articleOf(text: string, form: SourceForm): readonly ArticleLine[] {
  const counts = { paragraphs: 0, captions: 0, heads: 0 };
  return linesOf(text, form).map(({ kind, text: line }) => ({ kind, number: ++counts[kind], text: line }));
}

/** The indices of the lines that a `paragraph` of an item names; none for one that the article hasn't. */
export function linesAt(article: readonly ArticleLine[], paragraph: number | string): readonly number[] {
  const { part, number, to = number } = locatorOf(paragraph);
  return article.flatMap((line, at) =>
    line.kind === `${part}s` && line.number >= number && line.number <= to ? [at] : [],
  );
}

/** Finds words in the lines that have them: all in one, or from one over to the next. None where they don't stand there. */
export function stretchesOf(
  article: readonly ArticleLine[],
  lines: readonly number[],
  words: string,
): readonly Stretch[] {
  for (const at of lines) {
    const start = article[at]?.text.indexOf(words) ?? -1;
    if (start >= 0 && words !== '') return [{ line: at, start, end: start + words.length }];
  }
  return lines.length > 1 ? runningOver(article, lines, words) : [];
}

/** The mark that opens each further paragraph of a quotation. */
const REOPENED = /^[“„«‟"‘]\s*/u;

/** Words that begin in one line, where a quotation is left open, and go on in the next ones. */
function runningOver(article: readonly ArticleLine[], lines: readonly number[], words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let rest = words;
  for (const [nth, at] of lines.entries()) {
    const text = article[at]?.text ?? '';
    const start =
      nth === 0 ? quotedPassages(text).find(({ closed }) => !closed)?.start : REOPENED.exec(text)?.[0].length;
    const from = start ?? 0;
    const end = nth === lines.length - 1 ? from + rest.length : text.length;
    const piece = text.slice(from, end);
    if (piece === '' || !rest.startsWith(piece)) return [];
    found.push({ line: at, start: from, end });
    rest = rest.slice(piece.length).trimStart();
  }
  return rest === '' ? found : [];
}

/** The passages in quotation marks of the paragraphs that no stretch has a part of. */
export function uncovered(article: readonly ArticleLine[], covered: readonly Stretch[]): readonly Stretch[] {
  return article.flatMap(({ kind, text }, line) =>
    kind !== 'paragraphs'
      ? []
      : quotedPassages(text)
          .map(({ start, end }) => ({ line, start, end }))
          .filter(one => !covered.some(other => other.line === line && other.start < one.end && one.start < other.end)),
  );
}
