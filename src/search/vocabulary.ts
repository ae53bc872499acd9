/** Keeps the terms of a list of entries: which entries hold each, and which of them a mistyped word may mean. */
import { distance } from 'fastest-levenshtein';

const NOWHERE: readonly number[] = [];

/** For each term the places of the entries that hold it, so that none of the others is looked at. */
export class Postings {
  readonly #places = new Map<string, number[]>();

  /**
   * Makes a term known, and notes the place of an entry that holds it. Places come in order; a term noted twice for one
   * place counts once.
   */
  add(term: string, place?: number): void {
    const known = this.#places.get(term);
    if (known === undefined) this.#places.set(term, place === undefined ? [] : [place]);
    else if (place !== undefined && known.at(-1) !== place) known.push(place);
  }

  /** Whether a term is known, held by an entry or not. */
  has(term: string): boolean {
    return this.#places.has(term);
  }

  /** The places of the entries that hold a term, in order; none for an unknown one. */
  of(term: string): readonly number[] {
    return this.#places.get(term) ?? NOWHERE;
  }

  /** The places of those that hold the rarest of some terms: wherever all of the terms stand is among them. */
  ofRarest(terms: Iterable<string>): readonly number[] {
    let rarest: readonly number[] | undefined;
    for (const term of terms) {
      const places = this.of(term);
      if (rarest === undefined || places.length < rarest.length) rarest = places;
    }
    return rarest ?? NOWHERE;
  }
}

/** Shorter words have too many neighbours. */
const TYPO_MIN = 5;
/** From this length on, two letters may be wrong. */
const TWO_WRONG = 8;
/** Most stems that one mistyped word is taken for. */
const SIMILAR_MAX = 3;

/** Postings whose terms a mistyped word is compared with. */
export class Vocabulary extends Postings {
  /** By first letter, which people seldom mistype: it spares comparing with every word. */
  readonly #byLetter = new Map<string, string[]>();

  override add(term: string, item?: number): void {
    if (!this.has(term)) {
      const letter = term.charAt(0);
      const terms = this.#byLetter.get(letter);
      if (terms === undefined) this.#byLetter.set(letter, [term]);
      else terms.push(term);
    }
    super.add(term, item);
  }

  /**
   * The known stems that an unknown one may be a mistyping of: those the fewest letters away, the most frequent first.
   * None for short words and for anything with a digit: a year must not become another.
   *
   * @param may whether the word may be taken for that stem, so many letters away
   */
  similar(typed: string, may: (stem: string, away: number) => boolean): readonly string[] {
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
    return found.toSorted((a, b) => this.of(b).length - this.of(a).length).slice(0, SIMILAR_MAX);
  }
}
