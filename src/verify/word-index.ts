/** Texts of one kind, found by the words that they hold. */

import type { Misquote, Quote, Variant } from '../record/types.ts';
import { Postings } from '../search/vocabulary.ts';
import type { Worded } from './alignment.ts';
import { cutWords, joined, type Word } from './tokens.ts';

/** What can be shelved: the keys of its words, for finding runs of them at once. */
export interface Joined {
  readonly joined: string;
}

/** A text, and how many of some keys it has. */
export interface Sharing<T> {
  readonly text: T;
  readonly common: number;
}

export class WordIndex<T extends Joined> {
  readonly #texts: T[] = [];
  /** By the keys of their words. */
  readonly #holding = new Postings();

  add(text: T): void {
    for (const key of text.joined.trim().split(' ')) this.#holding.add(key, this.#texts.length);
    this.#texts.push(text);
  }

  /** Those in which some words stand in a run, in order. */
  holding(words: readonly Word[]): readonly T[] {
    const run = joined(words);
    return this.#among(words, text => text.joined.includes(run));
  }

  /** Those in which each of several runs of words stands somewhere, in order. */
  holdingEach(runs: readonly (readonly Word[])[]): readonly T[] {
    const each = runs.map(joined);
    return this.#among(runs.flat(), text => each.every(run => text.joined.includes(run)));
  }

  /** Those that are these words and no more. */
  being(words: readonly Word[]): readonly T[] {
    const run = joined(words);
    return this.#among(words, text => text.joined === run);
  }

  /** Those that write one word in parts, and have nothing else. */
  parting({ key }: Word): readonly T[] {
    // A part has a letter at least, and beside it a space.
    const longest = 2 * key.length + 1;
    return this.#texts.filter(t => t.joined.length <= longest && t.joined.replaceAll(' ', '') === key);
  }

  /** Those that have most of some keys, in order where they have as many; none that has no key. */
  sharing(keys: Iterable<string>, most: number): readonly Sharing<T>[] {
    const counts = new Uint16Array(this.#texts.length);
    for (const key of keys) for (const place of this.#holding.of(key)) counts[place] = (counts[place] ?? 0) + 1;
    const best: Sharing<T>[] = [];
    let least = 0;
    for (const [place, text] of this.#texts.entries()) {
      const common = counts[place] ?? 0;
      if (common <= least) continue;
      best.splice(best.findLastIndex(other => other.common >= common) + 1, 0, { text, common });
      if (best.length > most) best.pop();
      if (best.length === most) least = best.at(-1)?.common ?? 0;
    }
    return best;
  }

  /** What holds all of some words holds the rarest of them: only that is looked into. */
  #among(words: readonly Word[], may: (text: T) => boolean): readonly T[] {
    return this.#holding
      .ofRarest(words.map(({ key }) => key))
      .flatMap(place => this.#texts[place] ?? [])
      .filter(may);
  }
}

// The wordings of quotations.

/** A wording of a quotation: the record's, another outlet's, or one that's known to be wrong. */
export class Wording implements Worded, Joined {
  readonly quote: Quote;
  readonly text: string;
  readonly variant?: Variant;
  readonly misquote?: Misquote;
  readonly joined: string;
  #words: readonly Word[] | undefined;

  constructor(quote: Quote, kind: { readonly variant?: Variant; readonly misquote?: Misquote } = {}) {
    this.quote = quote;
    this.text = (kind.variant ?? kind.misquote ?? quote).text;
    this.joined = joined(cutWords(this.text));
    if (kind.variant) this.variant = kind.variant;
    if (kind.misquote) this.misquote = kind.misquote;
  }

  /** Cut when they're first needed: few wordings are ever laid beside a claim, and words take most of the memory. */
  get words(): readonly Word[] {
    this.#words ??= cutWords(this.text);
    return this.#words;
  }
}
