/** Finds the lines of a YAML text that can't be read, so that the rest of it can. */

/** What is wrong with a piece of YAML, and on which of its lines, from 0. */
export interface BadLine {
  readonly at: number;
  readonly message: string;
}

/** Some lines that stand together. */
interface Block {
  /** The number of the first of them, from 0. */
  readonly at: number;
  readonly indent: number;
  readonly lines: readonly string[];
}

/**
 * Puts a word in the place of each value that can't be read. The text is taken apart by its indentation: into sections,
 * items, and their fields. Lines keep their numbers.
 *
 * @param faultOf reads a piece of the text by itself
 * @param unread the word
 */
export function salvage(
  text: string,
  faultOf: (piece: string) => BadLine | undefined,
  unread: string,
): { readonly text: string; readonly bad: readonly BadLine[] } {
  const lines = text.split(/\r?\n/u).map(line => (/^---(?:\s|$)/u.test(line) ? '' : line));
  const bad: BadLine[] = [];
  const replace = ({ block: { at, indent, lines: replaced }, fault }: Faulty): void => {
    bad.push(fault);
    const first = lines[at] ?? '';
    lines.fill('', at, at + replaced.length);
    lines[at] = standIn(first, indent, unread);
  };
  let indent = 0;
  for (const [at, line] of lines.entries()) {
    const found = TABBED.test(line) ? faultOf(line) : undefined;
    if (found) replace({ block: { at, indent, lines: [line] }, fault: { ...found, at } });
    else if (isWritten(line)) indent = keyIndent(line);
  }
  for (const each of faultyWithin({ at: 0, indent: 0, lines: [...lines] }, faultOf)) replace(each);
  return { text: lines.join('\n'), bad: bad.toSorted((a, b) => a.at - b.at) };
}

/** A tab indents nothing. */
const TABBED = /^ *\t/u;

interface Faulty {
  readonly block: Block;
  readonly fault: BadLine;
}

function faultyWithin(block: Block, faultOf: (piece: string) => BadLine | undefined): readonly Faulty[] {
  const found = faultOf(block.lines.join('\n'));
  if (!found) return [];
  const parts = partsOf(block);
  const within = parts.flatMap(part => (isStray(part) ? [stray(part)] : faultyWithin(part, faultOf)));
  if (within.length > 0) return within;
  const [first = '', ...rest] = block.lines;
  if (rest.some(isWritten) && !faultOf(first)) return [stray({ ...block, at: block.at + 1, lines: rest })];
  const at = block.at + Math.min(found.at, block.lines.length - 1);
  return [{ block, fault: { ...found, at } }];
}

/** A line that stands further to the left than those before it belongs to none of them. */
const isStray = ({ indent, lines: [first = ''] }: Block): boolean => indentOf(first) < indent;

function stray(block: Block): Faulty {
  return { block, fault: { at: block.at, message: 'this line isn’t indented as those beside it' } };
}

/** What a block is made of: the parts beside each other, or those within its one part. */
function partsOf(block: Block): readonly Block[] {
  const [only, ...others] = besideEachOther(block);
  if (!only || others.length > 0) return only ? [only, ...others] : [];
  const [first = '', ...rest] = only.lines;
  if (/^\s*- /u.test(first)) {
    const lines = [first.replace('- ', '  '), ...rest];
    return besideEachOther({ ...only, lines });
  }
  const isKeyAlone = /:(?:\s+&\S+)?\s*(?:#.*)?$/u.test(first);
  return isKeyAlone ? besideEachOther({ at: only.at + 1, indent: only.indent, lines: rest }) : [];
}

function besideEachOther({ at, lines }: Block): readonly Block[] {
  const from = lines.findIndex(isWritten);
  if (from < 0) return [];
  const indent = indentOf(lines[from] ?? '');
  const isLeft = (nth: number): boolean => isWritten(lines[nth] ?? '') && indentOf(lines[nth] ?? '') < indent;
  const starts = lines.flatMap((line, nth) =>
    nth === from || (nth > from && isWritten(line) && (indentOf(line) <= indent || isLeft(nth - 1))) ? [nth] : [],
  );
  return starts.map((start, nth) => ({
    at: at + start,
    // A line too far to the left most likely belongs to what is above it.
    indent: isLeft(start) ? keyIndent(lines.slice(from, start).findLast(isWritten) ?? '') : indent,
    lines: lines.slice(start, starts[nth + 1]),
  }));
}

/** The indentation of the keys that may follow a line: behind its dash; or of the list's key, where an item of it has none. */
const keyIndent = (line: string): number =>
  /^ *- (?![\w-]+:)/u.test(line) ? Math.max(0, indentOf(line) - 2) : indentOf(line.replace('- ', '  '));
const isWritten = (line: string): boolean => !/^\s*(?:#|$)/u.test(line);
const indentOf = (line: string): number => line.length - line.replace(/^ +/u, '').length;

/** The key of a line, with the word for its value. An anchor stays, so that its aliases lead to the word as well. */
function standIn(line: string, indent: number, unread: string): string {
  const [, before = '', dash = '', key] = /^(\s*)(- +)?(?:([\w-]+):)?/u.exec(line) ?? [];
  if (key === undefined && dash === '') return '';
  const anchor = /&[\w-]+ /u.exec(line)?.[0] ?? '';
  const start = dash === '' ? ' '.repeat(indent) : before;
  return `${start}${dash}${key === undefined ? '' : `${key}: `}${anchor}${unread}`;
}
