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

/** Opening mark → the marks that close it. Papers mix curly and straight ones, and print two single marks for a double one. */
const DOUBLE: Readonly<Record<string, string>> = { '“': '”"', '«': '»', '»': '«', '„': '“”"', '‹': '›', '"': '"”' };
const SINGLE: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', "'": "'" };
/** Two straight single marks, printed for a double one. */
const TWICE = "''";
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
  const never = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const passage = passageAt(text, at, never);
    if (passage) found.push(passage);
    at = passage ? passage.end + (text.startsWith(TWICE, passage.end) ? 2 : 1) : at + 1;
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

/** @param never single marks that nothing closes in the rest of the text, so that it isn't searched again for each */
function passageAt(text: string, at: number, never: Set<string>): QuotedPassage | undefined {
  const mark = text.charAt(at);
  if (text.startsWith(TWICE, at)) return twiceAt(text, at, never);
  const double = DOUBLE[mark];
  if (double !== undefined)
    return mark === '"' && WORD.test(text.charAt(at - 1)) ? undefined : doubleAt(text, at, double);
  const single = SINGLE[mark];
  const start = at + 1;
  if (single === undefined || WORD.test(text.charAt(at - 1)) || !/\S/u.test(text.charAt(start))) return undefined;
  if (never.has(mark)) return undefined;
  const end = closing(text, start, single, index => !WORD.test(text.charAt(index + 1)));
  if (end === undefined) never.add(mark);
  return end === undefined ? undefined : passage(text, start, end, true);
}

function twiceAt(text: string, at: number, never: Set<string>): QuotedPassage | undefined {
  if (never.has(TWICE)) return undefined;
  const start = at + 2;
  const end = text.indexOf(TWICE, start);
  if (end < 0) never.add(TWICE);
  return end < 0 ? undefined : passage(text, start, end, true);
}

/** A straight mark closes a curly one, and the other way round, unless its own kind was opened in between. */
function doubleAt(text: string, at: number, marks: string): QuotedPassage {
  const start = at + 1;
  const other = text.charAt(at) === '"' ? '“' : '"';
  let inner = false;
  for (let index = start; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === other && !marks.startsWith(mark) && opensAt(text, index)) inner = true;
    else if (marks.includes(mark)) {
      if (marks.startsWith(mark) || !inner) return passage(text, start, index, true);
      inner = false;
    }
  }
  return passage(text, start, text.length, false);
}

function opensAt(text: string, index: number): boolean {
  return !/\S/u.test(text.charAt(index - 1)) || text.charAt(index) === '“';
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
