/** Makes of a draft what it would be in the record: its own file, and what it proposes for the files that all sources share. */
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, isSeq, type Node } from 'yaml';
import { MARKS } from '../record/marks.ts';
import { type InputFile, writtenIn } from '../record/parse.ts';
import { valueAt } from '../record/shape.ts';
import { asidesIn, withAsides } from './asides.ts';
import { changed, type Editable, setValue } from './document.ts';
import { clearMarks } from './marks.ts';
import { OTHERS, PROPOSALS, type Proposal } from './working.ts';

/** A shared file with what a draft proposes for it. */
export interface Enlarged {
  readonly list: Proposal;
  readonly text: string;
  /** The entries that were added, with their ids and the lines on which they begin. */
  readonly added: readonly { readonly id: string; readonly line: number }[];
}

/**
 * The source's file in the record: without what says that it is a draft, and without what is for other files.
 *
 * @param recorded when it comes into the record: a draft has the day on which it was made
 */
export function sourceText(working: string, recorded: string): string {
  const { from, length } = headLines(working);
  const rest = working.split('\n').toSpliced(from, length).join('\n');
  const text = changed(rest, document => {
    for (const list of OTHERS) document.delete(list);
    if (isMap(document.get('source', true))) setValue(document, ['source', 'recorded'], recorded);
  });
  return `${text.trimEnd()}\n`;
}

/** The lines that say that a file is a draft, and what is to be done about it: how many stand behind how many others. */
export function headLines(working: string): { readonly from: number; readonly length: number } {
  const lines = working.split('\n');
  const from = lines.findIndex(line => line.startsWith(MARKS.draft));
  if (from < 0) return { from: 0, length: 0 };
  return { from, length: lines.slice(from).findIndex(line => !line.startsWith('#')) };
}

/**
 * A draft's file with its lines that go when it is taken into the record left empty: those that say that it is a draft, and
 * those for other files. They are no problems of it, however many there are, and hide none. Lines keep their numbers.
 */
export const withoutDraftLines = (raw: string): string =>
  raw
    .split('\n')
    .map(line => (line.startsWith(MARKS.draft) || line.startsWith(MARKS.other) ? '' : line))
    .join('\n');

/**
 * The record with a draft in it: its shared files enlarged, what is decided of silences written into other sources, and the draft
 * as a source, last.
 */
export function recordWith(
  { document, content }: Editable,
  files: readonly InputFile[],
  source: InputFile,
): { readonly files: readonly InputFile[]; readonly larger: readonly Enlarged[] } {
  const larger = enlarged(document, files);
  const others = files
    .filter(({ file }) => file !== source.file)
    .map(input => {
      const more = larger.find(({ list }) => input.file.endsWith(`/${list}.yaml`));
      return more ? { ...input, text: more.text } : input;
    });
  const id = String(valueAt(content, ['source', 'id']));
  return { files: [...withAsides(others, id, asidesIn(content)), source], larger };
}

/** Adds what a draft proposes to the shared files. What stands there already isn't added again. */
function enlarged(document: Document, files: readonly InputFile[]): readonly Enlarged[] {
  return PROPOSALS.flatMap(list => {
    const entries = document.get(list, true);
    const file = files.find(one => one.file.endsWith(`/${list}.yaml`));
    if (!isSeq(entries) || file?.text === undefined) return [];
    const nodes = entries.items.filter(isNode);
    return enlargedBy(list, nodes, document, writtenIn(file).content, file.text);
  });
}

function enlargedBy(
  list: Proposal,
  nodes: readonly Node[],
  document: Document,
  content: unknown,
  text: string,
): Enlarged[] {
  const there: readonly unknown[] = Array.isArray(content) ? content : [];
  const added: { id: string; line: number }[] = [];
  let whole = text.endsWith('\n') ? text : `${text}\n`;
  for (const node of nodes) {
    const value: unknown = node.toJS(document);
    if (there.some(one => isDeepStrictEqual(one, value))) continue;
    added.push({ id: String(valueAt(value, ['id'])), line: whole.split('\n').length });
    whole += entryText(node);
  }
  return added.length === 0 ? [] : [{ list, text: whole, added }];
}

/** An entry of a shared file, without what the draft says of it. */
function entryText(node: Node): string {
  const entry = node.clone() as Node;
  clearMarks(entry, 'all');
  delete entry.commentBefore;
  delete entry.spaceBefore;
  const alone = new Document([]);
  if (isSeq(alone.contents)) alone.contents.items.push(entry);
  return alone.toString({ lineWidth: 0 });
}
