/** Indexes texts of one kind by the words that they hold. */
import { Postings } from '../search/vocabulary.ts';
import { joined, type Word } from './tokens.ts';

/** A text that can be indexed. */
export interface Joined {
  /** See {@link joined}: the keys of its words, for finding runs of them at once. */
  readonly joined: string;
}

/** A text, and how many of some keys it has. */
interface Overlap<T> {
  readonly text: T;
  readonly common: number;
}

/** Finds texts by runs of words, by single words, and by how many words they share. */
export class WordIndex<T extends Joined> {
  readonly #texts: T[] = [];
  /** By the keys of their words. */
  readonly #postings = new Postings();

  add(text: T): void {
    for (const key of text.joined.trim().split(' ')) this.#postings.add(key, this.#texts.length);
    this.#texts.push(text);
  }

  /** Texts in which some words stand in a run, in the order of adding, like all below. */
  containing(words: readonly Word[]): readonly T[] {
    const run = joined(words);
    return this.#among(words, text => text.joined.includes(run));
  }

  /** Texts in which each of several runs of words stands somewhere. */
  containingEach(runs: readonly (readonly Word[])[]): readonly T[] {
    const each = runs.map(joined);
    return this.#among(runs.flat(), text => each.every(run => text.joined.includes(run)));
  }

  /** Texts that are these words and no more. */
  equalTo(words: readonly Word[]): readonly T[] {
    const run = joined(words);
    return this.#among(words, text => text.joined === run);
  }

  /** Texts that write one word in parts, and have nothing else. */
  splitting({ key }: Word): readonly T[] {
    // A part has a letter at least, and beside it a space.
    const longest = 2 * key.length + 1;
    return this.#texts.filter(t => t.joined.length <= longest && t.joined.replaceAll(' ', '') === key);
  }

  /** The texts that have most of some keys, those with the most first; none that has no key. */
  sharing(keys: Iterable<string>, most: number): readonly Overlap<T>[] {
    const counts = new Uint16Array(this.#texts.length);
    for (const key of keys) for (const place of this.#postings.of(key)) counts[place] = (counts[place] ?? 0) + 1;
    const best: Overlap<T>[] = [];
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
  #among(words: readonly Word[], matches: (text: T) => boolean): readonly T[] {
    return this.#postings
      .ofRarest(words.map(({ key }) => key))
      .flatMap(place => this.#texts[place] ?? [])
      .filter(matches);
  }
}
