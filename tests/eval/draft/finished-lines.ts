/** Takes a finished file of a source apart into its lines, each with what it says. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

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
  const lines: FinishedLine[] = [];
  const lineOf = (node: Node): number => counter.linePos(node.range?.[0] ?? 0).line;
  const valueAt = (path: readonly Step[]): unknown =>
    path.reduce<unknown>((of, step) => (of as Record<Step, unknown> | undefined)?.[step], content);
  const push = (line: number, path: readonly Step[], node: unknown): void => {
    const isOpener = (isMap(node) || isSeq(node)) && node.flow !== true;
    lines.push({ line, path, ...(!isOpener && { value: valueAt(path) }), isAlias: isAlias(node) });
  };
  const walk = (node: unknown, path: readonly Step[]): void => {
    if (isMap(node) && node.flow !== true)
      for (const pair of node.items as Pair[]) {
        if (!isScalar(pair.key)) continue;
        const within = [...path, String(pair.key.value)];
        push(lineOf(pair.key), within, pair.value);
        walk(pair.value, within);
      }
    if (isSeq(node) && node.flow !== true)
      for (const [at, item] of node.items.entries()) {
        const within = [...path, at];
        if (isMap(item) && item.flow !== true) walk(item, within);
        else push(lineOf(item as Node), within, item);
      }
  };
  walk(document.contents, []);
  return { content, lines };
}
