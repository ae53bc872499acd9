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

/** A line of a source, trimmed. */
export interface SourceLine {
  readonly kind: LineKind;
  readonly text: string;
}

/**
 * Tells what each line of a text is; empty ones don't count. A line between dashes is a section head; what is above a
 * transcript's first turn is one, too. A line that doesn't end as a sentence does, nor with the colon that leads to a
 * quotation or a list, is a photo caption in an article, and a head in a document. Any other is a body paragraph: points of a
 * list and broken-off sentences of a transcript, too.
 */
export function sourceLines(text: string, form: SourceForm): readonly SourceLine[] {
  let hasTurn = false;
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap(raw => {
    const line = raw.replace(/^\uFEFF/u, '').trim();
    if (line === '') return [];
    hasTurn ||= labelOf(line) !== undefined;
    return { kind: kindOf(line, form, hasTurn), text: line };
  });
}

/** Splits a text by what its lines are; see {@link sourceLines}. */
export function splitSourceText({ text, sha256 }: RawText, form: SourceForm): SourceText {
  const split: Readonly<Record<LineKind, string[]>> = { paragraphs: [], captions: [], heads: [] };
  for (const line of sourceLines(text, form)) split[line.kind].push(line.text);
  return { sha256, ...split };
}

function kindOf(line: string, form: SourceForm, hasTurn: boolean): LineKind {
  if (HEAD.test(line)) return 'heads';
  if (form === 'transcript') return hasTurn ? 'paragraphs' : 'heads';
  if (SENTENCE_END.test(line)) return 'paragraphs';
  if (form === 'article') return 'captions';
  return LIST_ITEM.test(line) ? 'paragraphs' : 'heads';
}
