/** Wordings of one kind, found by the words that they hold. */
import type { Misquote, Quote, Variant } from '../dossier/types.ts';
import { Postings } from '../search/postings.ts';
import type { Worded } from './align.ts';
import { cutWords, joined, type Word } from './words.ts';

/** A wording of a quotation: the record's, another outlet's, or one that's known to be wrong. */
export class Wording implements Worded {
  readonly quote: Quote;
  readonly text: string;
  readonly variant?: Variant;
  readonly misquote?: Misquote;
  /** The keys, for finding runs of words at once. */
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

/** A wording, and how many of some keys it has. */
export interface Sharing {
  readonly wording: Wording;
  readonly common: number;
}

export class Shelf {
  readonly #wordings: Wording[] = [];
  /** By the keys of their words. */
  readonly #holding = new Postings();

  add(wording: Wording): void {
    for (const key of wording.joined.trim().split(' ')) this.#holding.add(key, this.#wordings.length);
    this.#wordings.push(wording);
  }

  /** Those in which some words stand in a run, in order. */
  holding(words: readonly Word[]): readonly Wording[] {
    const run = joined(words);
    return this.#among(words, wording => wording.joined.includes(run));
  }

  /** Those in which each of several runs of words stands somewhere, in order. */
  holdingEach(runs: readonly (readonly Word[])[]): readonly Wording[] {
    const each = runs.map(joined);
    return this.#among(runs.flat(), wording => each.every(run => wording.joined.includes(run)));
  }

  /** Those that are these words and no more. */
  being(words: readonly Word[]): readonly Wording[] {
    const run = joined(words);
    return this.#among(words, wording => wording.joined === run);
  }

  /** Those that write one word in parts, and have nothing else. */
  parting({ key }: Word): readonly Wording[] {
    // A part has a letter at least, and beside it a space.
    const longest = 2 * key.length + 1;
    return this.#wordings.filter(w => w.joined.length <= longest && w.joined.replaceAll(' ', '') === key);
  }

  /** Those that have most of some keys, in order where they have as many; none that has no key. */
  sharing(keys: Iterable<string>, most: number): readonly Sharing[] {
    const counts = new Uint16Array(this.#wordings.length);
    for (const key of keys) for (const place of this.#holding.of(key)) counts[place] = (counts[place] ?? 0) + 1;
    const best: Sharing[] = [];
    let least = 0;
    for (const [place, wording] of this.#wordings.entries()) {
      const common = counts[place] ?? 0;
      if (common <= least) continue;
      best.splice(best.findLastIndex(other => other.common >= common) + 1, 0, { wording, common });
      if (best.length > most) best.pop();
      if (best.length === most) least = best.at(-1)?.common ?? 0;
    }
    return best;
  }

  /** What holds all of some words holds the rarest of them: only that is looked into. */
  #among(words: readonly Word[], may: (wording: Wording) => boolean): readonly Wording[] {
    return this.#holding
      .ofRarest(words.map(({ key }) => key))
      .flatMap(place => this.#wordings[place] ?? [])
      .filter(may);
  }
}
