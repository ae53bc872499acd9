/**
 * Changes values in a YAML file and leaves everything else of it as it is written: comments, order, forms. Lines that no
 * change touches stay byte for byte.
 */
import { isDeepStrictEqual } from 'node:util';
import { type ChangeObject, diffArrays } from 'diff';
import { type Document, isAlias, isCollection, isMap, isNode, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Path, Problem } from '../record/draft.ts';
import { MARKS, TODO } from '../record/marks.ts';
import { readYaml } from '../record/yaml-file.ts';

const READ = { uniqueKeys: false, schema: 'core', resolveKnownTags: false, logLevel: 'silent' } as const;
/** Texts stay on one line, however long. */
const WRITE = { lineWidth: 0 } as const;

/** A YAML file that can be changed. */
export interface Editable {
  readonly text: string;
  readonly content: unknown;
  readonly document: Document;
}

/**
 * Reads a file to be changed. What a draft leaves to do is no fault of it.
 *
 * @param known the text as a document, where it was read already
 * @returns the reasons why it can't be read
 */
export function editable(
  file: string,
  text: string,
  known?: Document,
): Editable | { readonly problems: readonly Problem[] } {
  const { problems } = readYaml(file, withoutMarks(text));
  if (problems.length > 0) return { problems };
  const document = known ?? parsed(text);
  // How much aliases stand for was looked at above.
  return { text, content: valuesIn(document), document };
}

const MARKED = new RegExp(
  `#(?=${Object.values(MARKS)
    .map(mark => mark.slice(1).replace('+', '\\+'))
    .join('|')})`,
  'gu',
);

/** A text of the same lines without a draft's marks. */
const withoutMarks = (text: string): string => text.replace(MARKED, '#~').replaceAll(TODO, TODO.toLowerCase());

/**
 * Reads a document. A comment above the first entry of a list is that entry's, as one above any other is: the library gives it
 * to the list.
 */
export function parsed(text: string): Document {
  const document = parseDocument(text, READ);
  visit(document, {
    Seq(_key, list) {
      const [first] = list.items;
      if (list.flow || typeof list.commentBefore !== 'string' || !isNode(first)) return;
      first.commentBefore = [list.commentBefore, first.commentBefore].filter(one => one).join('\n');
      delete list.commentBefore;
    },
  });
  return document;
}

/** Makes a file's text with changes. @param change changes the document that it is given */
export const changed = (text: string, change: (document: Document) => void): string =>
  changedFrom({ text, document: parsed(text) }, change).text;

/** A text with its document. */
export type Read = Pick<Editable, 'text' | 'document'>;

/** Makes a file with changes, and leaves the one that it's made of as it is. @param change changes the document that it is given */
export function changedFrom({ text, document: from }: Read, change: (document: Document) => void): Read {
  const document = from.clone();
  const before = document.toString(WRITE).split('\n');
  change(document);
  const whole = document.toString(WRITE);
  const lines = text.split('\n');
  // The library writes every line anew in its own form. Where it does so line by line, the changed ones are all that is taken.
  const isByLine = before.length === lines.length;
  const result = isByLine ? merged(lines, before, whole.split('\n')) : whole;
  const read = { text: result, document: parsed(result) };
  const isSame = !isByLine || isDeepStrictEqual(valuesIn(read.document), valuesIn(document));
  return isSame ? read : { text: whole, document: parsed(whole) };
}

/** Lines of a text, with what changes between two other forms of them. */
function merged(lines: readonly string[], before: string[], after: string[]): string {
  let at = 0;
  const merge = ({ value, added, removed }: ChangeObject<string[]>): readonly string[] => {
    if (added) return value;
    at += value.length;
    return removed ? [] : lines.slice(at - value.length, at);
  };
  return diffArrays(before, after).flatMap(merge).join('\n');
}

/** @throws where an alias names nothing, which no change may bring about */
const valuesIn = (document: Document): unknown => document.toJS({ maxAliasCount: -1 });

/** Writes a value at a path. Whoever shares the value that stood there keeps it. */
export function setValue(document: Document, path: Path, value: unknown, form: Form = 'spread'): void {
  const old = document.getIn(path, true);
  if (isNode(old)) handOn(document, old);
  const node = document.createNode(value);
  layOut(node, form);
  if (isNode(old)) copyComments(old, node);
  document.setIn(path, node);
}

/** line: all of a value stands on one line · spread: of a list of maps, each map does. */
type Form = 'line' | 'spread';

function layOut(node: unknown, form: Form): void {
  if (!isCollection(node)) return;
  const isSpread = form === 'spread' && isSeq(node) && node.items.some(isMap);
  node.flow = !isSpread;
  if (isSpread) for (const item of node.items) layOut(item, 'line');
}

function copyComments(from: Node, to: Node): void {
  if (from.comment) to.comment = from.comment;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
  if (from.spaceBefore) to.spaceBefore = true;
}

/** Takes an entry out of a list, and the list with its last one. Whoever shares a value within it keeps it. */
export function removeEntry(document: Document, list: string, at: number): void {
  removeValue(document, [list, at]);
  const entries = document.get(list, true);
  if (isSeq(entries) && entries.items.length === 0) document.delete(list);
}

/** Takes away what stands at a path. Whoever shares a value within it keeps it. */
export function removeValue(document: Document, path: Path): void {
  const old = document.getIn(path, true);
  if (isNode(old)) handOn(document, old);
  document.deleteIn(path);
}

/** Gives the anchors within a node that is about to go, each with its value, to the first outside that refers to it. */
function handOn(document: Document, leaving: Node): void {
  const within = new Set<unknown>();
  const anchored = new Map<string, Node>();
  const gather = (_key: unknown, node: unknown): void => {
    within.add(node);
    if (isNode(node) && !isAlias(node) && 'anchor' in node && typeof node.anchor === 'string')
      anchored.set(node.anchor, node);
  };
  // A document of its own, since visiting begins with a document or a node.
  visit(leaving, gather);
  const given = new Set<string>();
  visit(document, {
    Alias(_key, alias) {
      const node = anchored.get(alias.source);
      if (!node || within.has(alias) || given.has(alias.source)) return undefined;
      given.add(alias.source);
      const copy = node.clone() as Node;
      delete copy.comment;
      delete copy.commentBefore;
      if (alias.comment) copy.comment = alias.comment;
      return copy;
    },
  });
}

/** Puts an entry into a list of a file, and makes the list where there is none. @param above a comment */
export function insertEntry(document: Document, list: Path, at: number, entry: Node, above?: string): void {
  if (above !== undefined) entry.commentBefore = above;
  const there = document.getIn(list, true);
  if (!isSeq(there)) document.setIn(list, document.createNode([]));
  const entries = isSeq(there) ? there : document.getIn(list, true);
  if (!isSeq(entries)) return;
  // Within a map that stands on one line a list does, too.
  const around = document.getIn(list.slice(0, -1), true);
  entries.flow = isCollection(around) && around.flow === true;
  if (entries.items.length === 0) delete entry.spaceBefore;
  entries.items.splice(at, 0, entry);
}

/** An entry for a list of items: its fields below each other. */
export function itemNode(document: Document, entry: Readonly<Record<string, unknown>>): Node {
  const node = document.createNode(entry);
  for (const { value } of node.items) layOut(value, 'spread');
  node.spaceBefore = true;
  return node;
}

/** An entry for a list whose entries have a line each. */
export function lineNode(document: Document, entry: object): Node {
  const node = document.createNode(entry);
  layOut(node, 'line');
  return node;
}
