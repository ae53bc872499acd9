/**
 * Changes values in a YAML file and leaves everything else of it as it is written: comments, order, forms. Lines that no
 * change touches stay byte for byte.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isCollection, isMap, isNode, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Path, Problem } from '../record/draft.ts';
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

/** Reads a file to be changed. @returns the reasons why it can't be where it has faults */
export function editable(file: string, text: string): Editable | { readonly problems: readonly Problem[] } {
  const { content, problems } = readYaml(file, text);
  return problems.length > 0 ? { problems } : { text, content, document: parsed(text) };
}

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

/**
 * Makes a file's text with changes.
 *
 * @param change changes the document that it is given
 */
export function changed(text: string, change: (document: Document) => void): string {
  const document = parsed(text);
  const before = document.toString(WRITE).split('\n');
  change(document);
  const whole = document.toString(WRITE);
  const lines = text.split('\n');
  // The library writes every line anew in its own form. Where it does so line by line, the changed ones are all that is taken.
  if (before.length !== lines.length) return whole;
  const after = whole.split('\n');
  const head = alike(before, after);
  const tail = alike(before.slice(head).toReversed(), after.slice(head).toReversed());
  const spliced = [
    ...lines.slice(0, head),
    ...after.slice(head, after.length - tail),
    ...lines.slice(lines.length - tail),
  ];
  const result = spliced.join('\n');
  return isDeepStrictEqual(parsed(result).toJS(), document.toJS()) ? result : whole;
}

function alike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, nth) => line !== b[nth]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}

/** Writes a value at a path. Whoever shares the value that stood there keeps it. */
export function setValue(document: Document, path: Path, value: unknown): void {
  const old = document.getIn(path, true);
  if (isNode(old)) handOn(document, old);
  const node = document.createNode(value);
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (isCollection(node) && !isText) layOut(node, path.length);
  if (isNode(old) && node !== null && typeof node === 'object') copyComments(old, node);
  document.setIn(path, node);
}

/** Within an item, maps and lists of plain values stand on one line, as curators write them. */
function layOut(node: Node, depth: number): void {
  if (!isCollection(node)) return;
  const hasLists = isSeq(node) && node.items.some(isCollection);
  if (depth >= INNER && !hasLists) node.flow = true;
}

/** Steps to a field of an item: `['quotes', 3, 'by']`. */
const INNER = 3;

function copyComments(from: Node, to: Node): void {
  if (from.comment) to.comment = from.comment;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
  if (from.spaceBefore) to.spaceBefore = true;
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

/** Puts an entry into a list of a file, and makes the list where there is none. */
export function insertEntry(document: Document, list: Path, at: number, entry: unknown, above?: string): void {
  const node = document.createNode(entry);
  if (isMap(node)) for (const { value } of node.items) if (isNode(value)) layOut(value, INNER);
  if (above !== undefined && isNode(node)) node.commentBefore = above;
  const there = document.getIn(list, true);
  if (!isSeq(there)) {
    document.setIn(list, document.createNode([]));
    const made = document.getIn(list, true);
    if (isSeq(made)) made.items.push(node);
    return;
  }
  there.flow = false;
  there.items.splice(at, 0, node);
}
