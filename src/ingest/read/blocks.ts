/** Makes blocks of an article's lines, and of blocks the text that is kept beside a draft. */
import { createHash } from 'node:crypto';
import { type LineKind, linesOf, type SourceLine, splitSourceText, writeLines } from '../../record/source-text.ts';
import type { SourceForm } from '../../record/types.ts';
import { printable } from '../../text/sanitize.ts';
import type { Article, Block } from '../types.ts';
import { isCredit } from './lexicon/furniture.ts';

/** Bounds on an article: its lines, and the UTF-16 code units of each. */
export const LINES_MAX = 4_000;
export const LINE_MAX = 12_000;

/** What has no width, or turns the direction of what follows: a word with one inside is the same word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\p{Bidi_Control}]/gu;

/** A line without what can't be seen. What it prints stays as it is, no-break spaces too. */
export function cleanLine(line: string): string {
  return printable(line.replace(UNSEEN, '').normalize('NFC'))
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

const KINDS: Readonly<Record<LineKind, Block['kind']>> = {
  paragraphs: 'paragraph',
  captions: 'caption',
  heads: 'head',
};
const LINE_KINDS: Readonly<Record<Block['kind'], LineKind>> = {
  paragraph: 'paragraphs',
  caption: 'captions',
  head: 'heads',
  credit: 'paragraphs',
};

/** Makes a block of each line. */
export function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  return lines.map(({ kind, text }) =>
    kind === 'paragraphs' && isCredit(text) ? { kind: 'credit', text } : { kind: KINDS[kind], text },
  );
}

/** What ends lines everywhere; and what does in a text that has none of these, and else stands within a paragraph. */
const BREAK = /\r\n|[\n\r\u2029]/u;
const OTHER_BREAK = /[\f\v\u0085\u2028]/u;

/** The lines of plain text, cleaned. */
export function plainLines(text: string, form: SourceForm): readonly SourceLine[] {
  const lines = text.split(BREAK).filter(line => cleanLine(line) !== '');
  const all = lines.length === 1 ? lines.flatMap(line => line.split(OTHER_BREAK)) : lines;
  return linesOf(all.map(cleanLine).join('\n'), form);
}

/** The text that is kept beside a draft: a block a line. `splitSourceText` reads the same paragraphs, captions and heads. */
export function textOf({ blocks, form }: Pick<Article, 'blocks' | 'form'>): string {
  return writeLines(
    blocks.map(({ kind, text }) => ({ kind: LINE_KINDS[kind], text })),
    form,
  );
}

/** What a source's header says of its text. */
export interface SourceFigures {
  readonly sha256: string;
  readonly paragraphs: number;
  readonly captions: number;
}

/** Measures the text that is kept beside a draft, as the check counts. */
export function sourceHeader(article: Pick<Article, 'blocks' | 'form'>): SourceFigures {
  const text = textOf(article);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { paragraphs, captions } = splitSourceText({ text, sha256 }, article.form);
  return { sha256, paragraphs: paragraphs.length, captions: captions.length };
}
