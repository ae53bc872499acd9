/** Reads one YAML data file, and finds the line on which each part of it stands. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  visit,
  YAMLSeq,
} from 'yaml';
import type { Path, Problem } from './draft.ts';
import { markFaults } from './draft-marks.ts';
import { type BadLine, salvage } from './yaml-salvage.ts';
import { UNREAD, valuesOf } from './yaml-values.ts';

/** Limit on how deep lists and maps stand within each other. */
export const NESTING_MAX = 50;
/** Limit on the pieces of a file: marks, words, spaces, line ends. Some seven to an entry of a map. */
export const PIECES_MAX = 250_000;
/** Problems of one file that are told one by one. */
export const TOLD_MAX = 100;
/** Longest message, in UTF-16 code units: it repeats names from the file. */
const MESSAGE_MAX = 200;

// Plain YAML 1.2: no tags but those of JSON's types. Doubled keys are found with the values: the library compares each key
// of a map with all others.
const OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  schema: 'core',
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** Stands in a text for what can't be read, while there is such. */
const UNREAD_WORD = '\uFFFEunread';
const MEND = 'Correct the YAML on this line, or on the line before it.';

/** The content of a YAML file, not yet checked for shape. */
interface DataFile {
  /** Holds {@link UNREAD} in the place of each value that can't be read. */
  readonly content: unknown;
  /** The reasons why it can't. */
  readonly problems: readonly Problem[];
  /** The text of the content: as given, or with other lines for those that can't be read. */
  readonly text: string;
}

/** A fault, with the place where it begins, in characters from the beginning of the text. */
interface Fault {
  readonly at: number;
  /** The rule under which it's told, where that isn't YAML's. */
  readonly rule?: string;
  readonly message: string;
  readonly mend: string;
}

/**
 * Reads YAML. Reports syntax errors, what isn't plain YAML 1.2, and the faults of values. The work grows with the text
 * and no faster: never throws, whatever the text.
 */
export function readYaml(file: string, text: string): DataFile {
  const read = contentOf(text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const end of text.matchAll(/\n/gu)) lines.addNewLine(end.index + 1);
  const lineOf = ({ at }: Fault): number => lines.linePos(at).line || 1;
  const faults = [...read.faults, ...markFaults(text)].toSorted((a, b) => a.at - b.at);
  const problems = told(faults, fault => problem(file, lineOf(fault), fault));
  return { content: read.content, problems, text: read.text };
}

/** The first problems of a file; the last of them says how many more there are. */
export function told<T>(faults: readonly T[], tell: (fault: T) => Problem): readonly Problem[] {
  const problems = faults.slice(0, TOLD_MAX).map(tell);
  const last = problems.at(-1);
  const more = faults.length - problems.length;
  if (!last || more === 0) return problems;
  const message = `${more} more ${more === 1 ? 'problem' : 'problems'} from here on`;
  return [...problems, { ...last, message, mend: 'Mend those above first, then check again.' }];
}

interface Contents {
  readonly content: unknown;
  readonly faults: readonly Fault[];
  readonly text: string;
}

function contentOf(text: string): Contents {
  const composed = compose(text);
  if ('faults' in composed) return { content: UNREAD, faults: composed.faults, text };
  const faults = documentFaults(composed.documents);
  const [document] = composed.documents;
  if (faults.length === 0 && document) return { ...valuesOf(document), text };
  return salvaged(text) ?? { content: UNREAD, faults, text };
}

/** What can be read of a text with faults; `undefined` where they leave nothing. */
function salvaged(text: string): Contents | undefined {
  const readable = salvage(text, faultAlone, UNREAD_WORD);
  const composed = compose(readable.text);
  const [document] = 'faults' in composed ? [] : composed.documents;
  if (!document || ('documents' in composed && documentFaults(composed.documents).length > 0)) return undefined;
  const starts = lineStarts(text);
  const places = lineStarts(readable.text);
  const bad = [
    ...secondDocuments(text),
    ...readable.bad.map(({ at, message }) => ({ at: starts[at] ?? 0, message, mend: MEND })),
  ];
  const { content, faults } = valuesOf(document, UNREAD_WORD);
  const moved = faults.map(fault => {
    const line = places.findLastIndex(start => start <= fault.at);
    return { ...fault, at: starts[line] ?? 0 };
  });
  return { content, faults: [...bad, ...moved].toSorted((a, b) => a.at - b.at), text: readable.text };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
}

function documentFaults([document, second]: readonly Document.Parsed[]): readonly Fault[] {
  if (!document || (document.contents === null && document.errors.length === 0))
    return [{ at: 0, message: 'the file is empty', mend: 'Write its entries, or take the file away.' }];
  return second ? [...syntaxFaults(document), secondDocument(second.range[0])] : syntaxFaults(document);
}

function secondDocument(at: number): Fault {
  return { at, message: 'the file holds a second YAML document', mend: 'Remove the "---", so that it holds one.' };
}

/** Of a text with faults: the lines that begin another document. */
function secondDocuments(text: string): readonly Fault[] {
  const marks = Array.from(text.matchAll(/^---(?:\s|$)/gmu), ({ index }) => index);
  return marks.filter(at => !/^\s*(?:[#%].*\s*)*$/u.test(text.slice(0, at))).map(secondDocument);
}

/** The first fault of a piece of a text. */
function faultAlone(piece: string): BadLine | undefined {
  const composed = compose(piece);
  const [fault] = 'faults' in composed ? composed.faults : composed.documents.flatMap(syntaxFaults);
  return fault && { at: piece.slice(0, fault.at).split('\n').length - 1, message: fault.message };
}

function syntaxFaults({ errors, warnings }: Document.Parsed): Fault[] {
  const mends = [
    ...errors.map(error => ({ error, mend: MEND })),
    ...warnings.map(error => ({ error, mend: 'Take it away: data files are plain YAML 1.2, without tags.' })),
  ];
  return mends
    .map(({ error, mend }) => ({ at: error.pos[0], message: error.message, mend }))
    .toSorted((a, b) => a.at - b.at);
}

/** Composes the documents of a text, up to a second one. Stops where the text goes too deep or has too many pieces. */
function compose(
  text: string,
): { readonly documents: readonly Document.Parsed[] } | { readonly faults: readonly Fault[] } {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(piece)) documents.push(...composer.next(token));
    pieces++;
    const at = parser.offset;
    if (parser.stack.length > NESTING_MAX) {
      const message = `lists and maps stand more than ${NESTING_MAX} deep within each other`;
      return { faults: [{ at, message, mend: 'Close the brackets before, or write it flatter.' }] };
    }
    if (pieces > PIECES_MAX) {
      const message = `the file has more than ${PIECES_MAX} words and marks up to here`;
      return { faults: [{ at, message, mend: 'Divide it, or take out what doesn’t belong there.' }] };
    }
    if (documents.length > 1) return { documents };
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return { documents };
}

function problem(file: string, line: number, { rule = 'yaml', message, mend }: Fault): Problem {
  return { file, line, rule, message: shown(message), mend: shown(mend) };
}

function shown(message: string): string {
  const seen = message.replace(/\p{Cc}+/gu, ' ');
  return seen.length > MESSAGE_MAX ? `${seen.slice(0, MESSAGE_MAX)}…` : seen;
}

// Lines

/** A text's syntax tree, with what its aliases stand for. */
interface Tree {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly aliased: ReadonlyMap<unknown, Node>;
}

/**
 * Finds lines by path. Reads the text again, and only when the first line is asked for: problems are rare, and the
 * syntax trees of a large record would take many times the memory of the record.
 */
export function lineFinder(text: string): (path: Path) => number {
  let tree: Tree | undefined;
  return path => {
    tree ??= treeOf(text);
    return lineOf(tree, path);
  };
}

function treeOf(text: string): Tree {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const anchors = new Map<string, Node>();
  const aliased = new Map<unknown, Node>();
  visit(document, {
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias(_key, alias) {
      const node = anchors.get(alias.source);
      if (node) aliased.set(alias, node);
    },
  });
  return { document, lines, aliased };
}

function lineOf({ document, lines, aliased }: Tree, path: Path): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    const { value, key } = partAt(isAlias(node) ? aliased.get(node) : node, step);
    node = value;
    const place = isNode(node) && node.range ? node : key;
    if (!isNode(place) || !place.range) return line;
    line = lines.linePos(place.range[0]).line;
  }
  return line;
}

function partAt(whole: unknown, step: string | number): { readonly value?: unknown; readonly key?: unknown } {
  if (isSeq(whole)) return typeof step === 'number' ? { value: whole.items[step] } : {};
  const pairs = isMap(whole) ? whole.items.filter(({ key }) => isScalar(key) && key.value === step) : [];
  const [pair] = pairs;
  const joined = pairs.length > 1 ? joinedLists(pairs.map(({ value }) => value)) : undefined;
  return { value: joined ?? pair?.value, key: pair?.key };
}

/** The lists of a key that stands several times, as one. */
function joinedLists(values: readonly unknown[]): YAMLSeq | undefined {
  if (!values.every(isSeq)) return undefined;
  const list = new YAMLSeq();
  list.items = values.flatMap(({ items }) => items);
  list.range = values[0]?.range ?? null;
  return list;
}
