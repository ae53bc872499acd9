/** The terms that the record holds, which items hold each, and which of them a mistyped word may mean. */
import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours. */
const TYPO_MIN = 5;
/** From this length on, two letters may be wrong. */
const TWO_WRONG = 8;
/** Most words that one mistyped word is taken for. */
const MEANT_MAX = 3;

export class Vocabulary {
  readonly #items = new Map<string, number[]>();
  /** By first letter, which people seldom mistype: it spares comparing with every word. */
  readonly #byLetter = new Map<string, string[]>();

  /** Makes a term known, and notes an item that holds it. An item must be noted once only for a term. */
  add(term: string, item?: number): void {
    const known = this.#items.get(term);
    if (known !== undefined) {
      if (item !== undefined) known.push(item);
      return;
    }
    this.#items.set(term, item === undefined ? [] : [item]);
    const letter = term.charAt(0);
    const terms = this.#byLetter.get(letter);
    if (terms === undefined) this.#byLetter.set(letter, [term]);
    else terms.push(term);
  }

  has(term: string): boolean {
    return this.#items.has(term);
  }

  /** The places of the items that hold a term, in order; none for an unknown one. */
  items(term: string): readonly number[] {
    return this.#items.get(term) ?? [];
  }

  /**
   * The known stems that an unknown one may be a mistyping of: those the fewest letters away, the most frequent first.
   * None for short words and for anything with a digit: a year must not become another.
   *
   * @param may whether the word may be taken for that stem, so many letters away
   */
  near(typed: string, may: (stem: string, away: number) => boolean): readonly string[] {
    if (typed.length < TYPO_MIN || !/^\p{L}+$/u.test(typed)) return [];
    const most = typed.length < TWO_WRONG ? 1 : 2;
    let nearest = most;
    let found: string[] = [];
    for (const stem of this.#byLetter.get(typed.charAt(0)) ?? []) {
      if (Math.abs(stem.length - typed.length) > nearest) continue;
      const away = distance(typed, stem);
      if (away > nearest || !may(stem, away)) continue;
      if (away < nearest) found = [];
      nearest = away;
      found.push(stem);
    }
    return found.toSorted((a, b) => this.items(b).length - this.items(a).length).slice(0, MEANT_MAX);
  }
}
