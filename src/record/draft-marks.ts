/** Finds the marks of a draft that a data file still holds. */
import { Lexer } from 'yaml';
import { MARKS, type MarkKind, MENDS, markOf } from './marks.ts';

/** A mark, with the place where it begins, in characters from the beginning of the text. */
export interface MarkFault {
  readonly at: number;
  readonly rule: typeof DRAFT_RULE;
  readonly message: string;
  readonly mend: string;
}

/** The id under which marks are told. */
export const DRAFT_RULE = 'draft';

const MESSAGES: Readonly<Record<MarkKind, string>> = {
  draft: 'the file is still a draft',
  likely: 'something is marked as likely',
  check: 'something is marked to be checked',
  source: 'a sentence of the source stands here',
  proposed: 'a line is only proposed',
  other: 'a line is proposed for another file',
};

/** Some sign of a mark: only where there is one is the text looked at closely. */
const ANY = new RegExp(Object.values(MARKS).join('|').replace('+', '\\+'), 'u');
/** What the lexer puts before words, so that they aren't taken for signs; and its other signs, which aren't in the text. */
const BEFORE_WORDS = '\u001f';
const NOT_IN_TEXT = ['\u0002', '\u0018', BEFORE_WORDS];

/** The marks among a text's comments. A text within quotes that looks like one is none. */
export function markFaults(text: string): readonly MarkFault[] {
  if (!ANY.test(text)) return [];
  const found: MarkFault[] = [];
  let at = 0;
  let before = '';
  for (const piece of new Lexer().lex(text)) {
    const kind = before === BEFORE_WORDS ? undefined : markOf(piece);
    if (kind) found.push({ at, rule: DRAFT_RULE, message: MESSAGES[kind], mend: MENDS[kind] });
    if (!NOT_IN_TEXT.includes(piece)) at += piece.length;
    before = piece;
  }
  return found;
}
