/** Splits a source's text into body paragraphs, photo captions and section heads. */
import type { SourceText } from './draft.ts';
import type { SourceForm } from './types.ts';

/** A section head stands between dashes: `- A head -`. */
const HEAD = /^[-–—]\s.+\s[-–—]$/u;
/** The end of a sentence, before any closing quotation marks or brackets, or of what introduces a quotation or a list. */
const SENTENCE_END = /[.?!…:][”’"'»“)\]\s]*$/u;

/** An item of a list: a document's points, which may end without a full stop. */
const LIST_ITEM = /^(?:[-–—•*]|\d{1,2}[.)])\s/u;
/** The label that opens a turn of a transcript, `PRESIDENT BERG: `, or a question of somebody unnamed, `Q `. */
const LABEL = /^(?:([\p{Lu}\p{N} .,’'()-]{1,80}):\s|(Q)\s)/u;

/** The label with which a line opens a turn of a transcript; `undefined` where it goes on with the turn. */
export function labelOf(line: string): string | undefined {
  const [, label, question] = LABEL.exec(line) ?? [];
  return label ?? question;
}

/** A source's text as read. */
export interface RawText {
  readonly text: string;
  /** Of the file as read, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a line of a source is. */
export type LineKind = 'paragraphs' | 'captions' | 'heads';

/** A line of a source, without the mark by which it says what it is. */
export interface SourceLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** How a line says itself what it is, where its form says something else. */
const MARKS: Readonly<Record<LineKind, { readonly read: RegExp; write(text: string): string }>> = {
  heads: { read: /^##\s+(?<text>\S.*)$/u, write: text => `## ${text}` },
  captions: { read: /^!\[(?<text>.+)\]$/u, write: text => `![${text}]` },
  paragraphs: { read: /^¶\s+(?<text>\S.*)$/u, write: text => `¶ ${text}` },
};
const KINDS = ['heads', 'captions', 'paragraphs'] as const satisfies readonly LineKind[];

/**
 * Splits a text by its lines; empty ones don't count. `## A head`, `![A caption.]` and `¶ A paragraph` say what they are.
 * Of the others, a line between dashes is a section head; what is above a transcript's first turn is one, too. A line that
 * doesn't end as a sentence does, nor with the colon that leads to a quotation or a list, is a photo caption in an article,
 * and a head in a document. Any other is a body paragraph: points of a list and broken-off sentences of a transcript, too.
 */
export function splitSourceText({ text, sha256 }: RawText, form: SourceForm): SourceText {
  const split: Readonly<Record<LineKind, string[]>> = { paragraphs: [], captions: [], heads: [] };
  for (const line of linesOf(text, form)) split[line.kind].push(line.text);
  return { sha256, ...split };
}

/** The lines of a text, each with what it is; see {@link splitSourceText}. */
export function linesOf(text: string, form: SourceForm): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let hasTurn = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const trimmed = raw.replace(/^\uFEFF/u, '').trim();
    if (trimmed === '') continue;
    const line = readLine(trimmed, form, hasTurn);
    hasTurn ||= labelOf(line.text) !== undefined;
    lines.push(line);
  }
  return lines;
}

/** Writes lines so that {@link linesOf} reads them back: each as it is where its form says what it is, else with its mark. */
export function writeLines(lines: readonly SourceLine[], form: SourceForm): string {
  let hasTurn = false;
  return lines
    .map(({ kind, text }) => {
      const bare = readLine(text, form, hasTurn);
      hasTurn ||= labelOf(text) !== undefined;
      return `${bare.kind === kind && bare.text === text ? text : MARKS[kind].write(text)}\n`;
    })
    .join('');
}

/** @param hasTurn whether a turn of a transcript began above */
function readLine(line: string, form: SourceForm, hasTurn: boolean): SourceLine {
  for (const kind of KINDS) {
    const text = MARKS[kind].read.exec(line)?.groups?.['text']?.trim();
    if (text) return { kind, text };
  }
  return { kind: kindOf(line, form, hasTurn || labelOf(line) !== undefined), text: line };
}

function kindOf(line: string, form: SourceForm, hasTurn: boolean): LineKind {
  if (HEAD.test(line)) return 'heads';
  if (form === 'transcript') return hasTurn ? 'paragraphs' : 'heads';
  if (SENTENCE_END.test(line)) return 'paragraphs';
  if (form === 'article') return 'captions';
  return LIST_ITEM.test(line) ? 'paragraphs' : 'heads';
}
