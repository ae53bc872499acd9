/** Finds quoted passages by their quotation marks, in the forms that European newspapers print. */

/** The text between a pair of outermost quotation marks, without the marks. Positions count UTF-16 code units. */
interface QuotedPassage {
  /** The start of the text, after the opening mark. */
  readonly start: number;
  /** Its end, before the closing mark; the end of the whole text where the mark is never closed. */
  readonly end: number;
  readonly text: string;
  readonly closed: boolean;
}

/** Opening mark → the marks that close it. */
const DOUBLE: Readonly<Record<string, string>> = { '“': '”', '«': '»', '»': '«', '„': '“”', '‹': '›', '"': '"' };
const SINGLE: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', "'": "'" };
/** Marks that are never an apostrophe. */
const UNMISTAKABLE = /[“”„"«»‹›]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the quoted passages of a text, outermost only and in order. A double mark that isn't closed runs to the end, as
 * papers leave it open when a quotation goes on in the next paragraph. A single mark counts only where it can't be an
 * apostrophe: the opening one not after a letter, the closing one not before a letter.
 */
export function quotedPassages(text: string): readonly QuotedPassage[] {
  const found: QuotedPassage[] = [];
  let at = 0;
  while (at < text.length) {
    const passage = passageAt(text, at);
    if (passage) found.push(passage);
    at = passage ? passage.end + 1 : at + 1;
  }
  return found;
}

/**
 * The forms in which the record may hold a quoted passage: as printed, or without a last comma or full stop, which a
 * paper may set inside the marks though it belongs to the reporter's sentence.
 */
export function printedForms(passage: string): readonly string[] {
  const whole = passage.trim();
  return /[,.]$/u.test(whole) ? [whole, whole.slice(0, -1).trimEnd()] : [whole];
}

/**
 * Checks whether a text has quotation marks: a double one anywhere, or a pair of single ones. Apostrophes don't count.
 */
export function hasQuotationMarks(text: string): boolean {
  return UNMISTAKABLE.test(text) || quotedPassages(text).length > 0;
}

/** Checks whether a character is a quotation mark that is never an apostrophe. */
export function isUnmistakable(character: string): boolean {
  return UNMISTAKABLE.test(character);
}

function passageAt(text: string, at: number): QuotedPassage | undefined {
  const mark = text.charAt(at);
  const start = at + 1;
  const double = DOUBLE[mark];
  if (double !== undefined) {
    const end = closing(text, start, double, () => true);
    return end === undefined ? passage(text, start, text.length, false) : passage(text, start, end, true);
  }
  const single = SINGLE[mark];
  if (single === undefined || WORD.test(text.charAt(at - 1)) || !/\S/u.test(text.charAt(start))) return undefined;
  const end = closing(text, start, single, index => !WORD.test(text.charAt(index + 1)));
  return end === undefined ? undefined : passage(text, start, end, true);
}

function closing(text: string, from: number, marks: string, fits: (index: number) => boolean): number | undefined {
  for (let index = from; index < text.length; index++) {
    if (marks.includes(text.charAt(index)) && fits(index)) return index;
  }
  return undefined;
}

function passage(text: string, start: number, end: number, closed: boolean): QuotedPassage {
  return { start, end, text: text.slice(start, end), closed };
}
