/** Turns a YAML document into plain values in one pass: every node is looked at once, however often aliases name it. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { DRAFT_RULE } from './draft-marks.ts';
import { MENDS, TODO } from './marks.ts';

/** Limit on a file's values, where each alias counts as all the values that it stands for. */
export const VALUES_MAX = 250_000;

/** Stands for a value that can't be read. */
export const UNREAD: unique symbol = Symbol('unread');

/** Stands in a draft's texts where something is left to write. */
const LEFT_OPEN = new RegExp(`\\b${TODO}\\b`, 'u');

/** A fault of a value, with the place where it begins, in characters from the beginning of the text. */
export interface ValueFault {
  readonly at: number;
  /** The rule under which it's told, where that isn't YAML's. */
  readonly rule?: string;
  readonly message: string;
  readonly mend: string;
}

/**
 * Reads the values of a document without syntax errors.
 *
 * @param unread the word that stands for {@link UNREAD}, if any does
 * @returns the content, and the faults in it: doubled keys, aliases that name nothing before them or stand for too
 * much
 */
export function valuesOf(
  document: Document.Parsed,
  unread?: string,
): {
  readonly content: unknown;
  readonly faults: readonly ValueFault[];
} {
  const values = new Values(unread);
  const content = values.of(document.contents);
  return { content, faults: values.faults };
}

/** What an anchor stands for. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

class Values {
  readonly faults: ValueFault[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #unread: string | undefined;
  #size = 0;

  constructor(unread?: string) {
    this.#unread = unread;
  }

  /** A node's value, {@link UNREAD} where it has none. */
  of(node: unknown): unknown {
    const before = this.#size++;
    if (isAlias(node)) return this.#aliased(node.source, placeOf(node));
    let value: unknown = null;
    if (isMap(node)) value = this.#map(node);
    else if (isSeq(node)) value = this.#list(node);
    else if (isScalar(node)) value = this.#scalar(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before });
    return value;
  }

  #scalar(node: Scalar): unknown {
    if (node.value === this.#unread) return UNREAD;
    if (typeof node.value !== 'string' || !LEFT_OPEN.test(node.value)) return node.value;
    const message =
      node.value === TODO ? 'this is still to be written' : `this is still to be completed: ${node.value}`;
    this.faults.push({ at: placeOf(node), rule: DRAFT_RULE, message, mend: MENDS.todo });
    return node.value === TODO ? UNREAD : node.value;
  }

  #aliased(name: string, at: number): unknown {
    const anchored = this.#anchors.get(name);
    if (!anchored) {
      const mend = `Write &${name} where the value first stands, or correct the alias.`;
      this.faults.push({ at, message: `the alias *${name} has no anchor &${name} before it`, mend });
      return UNREAD;
    }
    const before = this.#size;
    this.#size += anchored.size;
    if (this.#size <= VALUES_MAX) return anchored.value;
    // Told where it comes to be too much, and no more after that.
    if (before <= VALUES_MAX) {
      const mend = 'Write the values out where aliases stand for other aliases.';
      this.faults.push({ at, message: `with the alias *${name} the file has over ${VALUES_MAX} values`, mend });
    }
    return UNREAD;
  }

  #list(list: YAMLSeq): unknown {
    return list.items.map(item => this.of(item));
  }

  #map(map: YAMLMap): unknown {
    const entries = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = this.#key(pair);
      const value = this.of(pair.value);
      if (entries.has(key)) {
        const mend = 'Remove one of the two, or join them.';
        this.faults.push({
          at: placeOf(pair.key),
          message: `the key “${key}” isn’t unique: this map has it above`,
          mend,
        });
        entries.set(key, joined(entries.get(key), value));
      } else entries.set(key, value);
    }
    // Makes a property of every key, `__proto__` too.
    return Object.fromEntries(entries);
  }

  #key({ key }: Pair): string {
    if (isScalar(key)) return String(this.of(key) ?? '');
    const mend = 'Write the key as one word.';
    this.faults.push({ at: placeOf(key), message: 'a key is a list, a map or an alias', mend });
    return '';
  }
}

/** Of a key that stands twice: both lists, since a section is easily begun a second time; else the first value. */
function joined(first: unknown, second: unknown): unknown {
  return Array.isArray(first) && Array.isArray(second) ? [...first, ...second] : first;
}

function placeOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
}
