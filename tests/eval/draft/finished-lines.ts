/** Takes a finished file of a source apart into its lines, each with what it says. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A step into a file. */
export type Step = string | number;

/** A line of a finished file that says something. */
export interface FinishedLine {
  readonly line: number;
  readonly path: readonly Step[];
  /** Of a line that only opens what stands below it, absent. */
  readonly value?: unknown;
  /** It refers to what stands above: `*thursday`. */
  readonly isAlias: boolean;
}

/** A finished file: its content, and its lines without blank ones and comments. */
export interface Finished {
  readonly content: FinishedContent;
  readonly lines: readonly FinishedLine[];
}

/** Entries as a file has them. */
export type Entry = Readonly<Record<string, unknown>>;
export type FinishedContent = Readonly<Record<string, readonly Entry[]>> & { readonly source: Entry };

/** Reads a finished file. */
export function readFinished(text: string): Finished {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const content = document.toJS() as FinishedContent;
  const lines = [...placesIn(document.contents, [])].map(({ at, path, node }): FinishedLine => {
    const value = path.reduce<unknown>((of, step) => (of as Record<Step, unknown> | undefined)?.[step], content);
    return { line: counter.linePos(at).line, path, ...(!isBlock(node) && { value }), isAlias: isAlias(node) };
  });
  return { content, lines };
}

interface Place {
  /** Where it begins, in characters. */
  readonly at: number;
  readonly path: readonly Step[];
  readonly node: unknown;
}

/** What stands below each other, and not within brackets. */
const isBlock = (node: unknown): node is YAMLMap | YAMLSeq => (isMap(node) || isSeq(node)) && node.flow !== true;

/** Everything that begins a line of its own. */
function* placesIn(node: unknown, path: readonly Step[]): Generator<Place> {
  if (!isBlock(node)) return;
  for (const [nth, item] of node.items.entries()) {
    const { key, value } = isPair(item) ? item : { key: item, value: item };
    const within = [...path, isPair(item) && isScalar(key) ? String(key.value) : nth];
    // Of an item that stands below its dash, its first field has the line.
    if (isPair(item) || !isBlock(value)) yield { at: (key as Node).range?.[0] ?? 0, path: within, node: value };
    yield* placesIn(value, within);
  }
}
