/** Reads, in a draft's YAML, what its comments ask of a curator, and takes it away once that is done. */
import { isMap, isNode, isPair, isScalar, type Node, type Pair, visit } from 'yaml';
import { MARKS, TODO } from '../record/marks.ts';

/** What a curator has to look at. */
export interface Mark {
  readonly kind: 'check' | 'likely';
  /** Empty where the draft gives none. */
  readonly reason: string;
}

/** What comments say of a part of a draft. */
export interface Comments {
  readonly marks: readonly Mark[];
  /** The article's sentences. */
  readonly sentences: readonly string[];
  /** What else stands there. */
  readonly hints: readonly string[];
  /** Whether it is only proposed. */
  readonly isProposed: boolean;
}

const NONE: Comments = { marks: [], sentences: [], hints: [], isProposed: false };

/** A comment as the YAML library has it: without its `#`, and with `+` at the end where its line is only proposed. */
interface Comment {
  readonly kind: 'check' | 'likely' | 'source' | 'proposed' | 'other' | 'hint';
  readonly text: string;
  readonly isProposed: boolean;
}

/** A colon is easily forgotten. */
const signOf = (kind: keyof typeof MARKS): string => MARKS[kind].replace(/:$/u, '');

function read(line: string): Comment {
  const whole = `#${line}`;
  const isProposed = whole.endsWith(MARKS.proposed);
  const written = isProposed ? whole.slice(0, -MARKS.proposed.length).trimEnd() : whole;
  if (isProposed && written === '') return { kind: 'proposed', text: '', isProposed };
  const kind = (['check', 'likely', 'source', 'other'] as const).find(one => written.startsWith(signOf(one)));
  const text = written
    .slice(kind === undefined ? 1 : signOf(kind).length)
    .replace(/^:/u, '')
    .trim();
  return { kind: kind ?? 'hint', text, isProposed };
}

/** Reads the comments at a node or a pair, above it, behind it and within it. */
export function commentsAt(part: Node | Pair | undefined): Comments {
  return part ? commentsOf(nodesIn(part)) : NONE;
}

function commentsOf(nodes: readonly Node[]): Comments {
  const comments = nodes.flatMap(node =>
    [node.commentBefore, node.comment].flatMap(text => (text ? text.split('\n').map(read) : [])),
  );
  return {
    marks: comments.flatMap(({ kind, text }) => (kind === 'check' || kind === 'likely' ? { kind, reason: text } : [])),
    sentences: comments.flatMap(({ kind, text }) => (kind === 'source' ? text : [])),
    hints: comments.flatMap(({ kind, text }) => ((kind === 'hint' || kind === 'other') && text !== '' ? text : [])),
    isProposed: comments.some(({ isProposed }) => isProposed),
  };
}

/** Reads the comments that stand at an entry of a list as a whole. */
export function commentsAround(entry: Node | undefined): Comments {
  return entry ? commentsOf([entry]) : NONE;
}

function nodesIn(part: Node | Pair): readonly Node[] {
  if (isPair(part)) return [part.key, part.value].filter(isNode).flatMap(nodesIn);
  const nodes: Node[] = [];
  visit(part, (_key, node) => {
    if (isNode(node)) nodes.push(node);
  });
  return nodes;
}

/** What can be taken away of comments. doubts: of a value that is right · sentences too: of words that are worded. */
const TAKEN = {
  doubts: ['check', 'likely', 'proposed'],
  all: ['check', 'likely', 'proposed', 'source'],
} as const;

/** Takes marks away. Other comments stay. */
export function clearMarks(part: Node | Pair, what: keyof typeof TAKEN): void {
  const isKept = (line: string): boolean => !TAKEN[what].some(kind => kind === read(line).kind);
  for (const node of nodesIn(part)) {
    for (const place of ['commentBefore', 'comment'] as const) {
      const text = node[place];
      if (!text) continue;
      const kept = text.split('\n').filter(isKept);
      if (kept.some(line => line.trim() !== '')) node[place] = kept.join('\n');
      else delete node[place];
    }
  }
}

/** Whether a value, or a part of it, is still to be given. */
export function isOpen(value: unknown): boolean {
  if (value === TODO) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isOpen);
}

/** The pair of a map with a key. */
export function pairOf(map: unknown, key: string): Pair | undefined {
  return isMap(map) ? map.items.find(pair => isScalar(pair.key) && pair.key.value === key) : undefined;
}
