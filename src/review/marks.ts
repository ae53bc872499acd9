/** Reads what a draft says of itself in comments: `# CHECK: reason`, `# LIKELY: reason`, `#> a sentence of the article`. */
import { isCollection, isMap, isNode, isPair, isScalar, type Node, type Pair, visit } from 'yaml';

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
}

/** Stands for a value that is the curator's to give. */
export const TODO = 'TODO';

const MARK = /^ ?(CHECK|LIKELY)\b:?\s*(.*)$/u;
const SENTENCE = /^>\s*(.*)$/u;

/** Reads the comments at a node or a pair, above it, behind it and within it. */
export function commentsAt(part: Node | Pair): Comments {
  const marks: Mark[] = [];
  const sentences: string[] = [];
  const hints: string[] = [];
  for (const line of linesAt(part)) {
    const [, kind, reason = ''] = MARK.exec(line) ?? [];
    const [, sentence] = SENTENCE.exec(line) ?? [];
    if (kind !== undefined) marks.push({ kind: kind === 'CHECK' ? 'check' : 'likely', reason });
    else if (sentence !== undefined) sentences.push(sentence);
    else if (line.trim() !== '') hints.push(line.trim());
  }
  return { marks, sentences, hints };
}

function linesAt(part: Node | Pair): readonly string[] {
  return nodesIn(part).flatMap(node => [node.commentBefore, node.comment].flatMap(text => text?.split('\n') ?? []));
}

function nodesIn(part: Node | Pair): readonly Node[] {
  if (isPair(part)) return [part.key, part.value].filter(isNode).flatMap(nodesIn);
  const nodes: Node[] = [];
  visit(part, (_key, node) => {
    if (isNode(node)) nodes.push(node);
  });
  return nodes;
}

/** Takes marks away: doubts alone, or the article's sentences as well. Other comments stay. */
export function clearMarks(part: Node | Pair, what: 'doubts' | 'all'): void {
  const isGone = (line: string): boolean => MARK.test(line) || (what === 'all' && SENTENCE.test(line));
  for (const node of nodesIn(part)) {
    for (const place of ['commentBefore', 'comment'] as const) {
      const text = node[place];
      if (typeof text !== 'string') continue;
      const kept = text.split('\n').filter(line => !isGone(line));
      if (kept.some(line => line.trim() !== '')) node[place] = kept.join('\n');
      else delete node[place];
    }
  }
}

/** Takes away what stands behind a value: of one that was to be given, it says how. */
export function clearHint(part: Node | Pair): void {
  const value = isPair(part) ? part.value : part;
  if (isScalar(value) && value.value === TODO) delete value.comment;
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

/** Comments that stand above an entry of a list, and not within it. */
export function aboveEntry(entry: Node): Comments {
  const { marks, sentences, hints } = commentsAt(withoutContent(entry));
  return { marks, sentences, hints };
}

function withoutContent(entry: Node): Node {
  const bare = entry.clone() as Node;
  if (isCollection(bare)) bare.items = [];
  return bare;
}
