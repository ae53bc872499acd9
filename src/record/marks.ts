/**
 * The marks with which a draft of a source's file tells what a curator has still to do. Each stands on a line of its own or
 * at a line's end. A record holds none.
 */

/** Stands in the place of a value that the curator has to write. */
export const TODO = 'TODO';

/** What begins each mark that is a comment. What stands behind is for the curator, but for {@link MARKS.proposed}. */
export const MARKS = {
  /** On top: the file is a draft. */
  draft: '# DRAFT',
  /** At a line's end: the value is probably right; the reason follows. */
  likely: '# LIKELY:',
  /** At a line's end, or on a line of its own: it takes a look; the reason follows. */
  check: '# CHECK:',
  /** On a line of its own: what the source says there, from which the next line is to be worded. */
  source: '#>',
  /** Before a line of the file that is only proposed: without the mark and the space behind it, the line counts. */
  proposed: '#+',
  /** Before a line that is proposed for another file: `#@ people.yaml (paragraphs 1, 4)`, then the lines for it. */
  other: '#@',
} as const;

/** A kind of mark that is a comment. */
export type MarkKind = keyof typeof MARKS;

/** What a curator does about each. */
export const MENDS: Readonly<Record<MarkKind | 'todo', string>> = {
  todo: 'Write what belongs there.',
  draft: 'Delete the line, once all the rest is done.',
  likely: 'See whether it is so, and delete the mark.',
  check: 'See whether it is so, and delete the mark.',
  source: 'Word what is to be worded, and delete the line: the source’s text is never stored.',
  proposed: `Delete “${MARKS.proposed} ” where the line is to count, or the whole line.`,
  other: 'Copy it there if it is wanted, and delete the line.',
};

const KINDS = Object.keys(MARKS) as readonly MarkKind[];

/** The kind of mark that a comment is, with its `#`; `undefined` of any other comment. */
export const markOf = (comment: string): MarkKind | undefined => KINDS.find(kind => comment.startsWith(MARKS[kind]));
