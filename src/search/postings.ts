/** Which entries of a list hold a term: for each term the places of those that do, so that none of the others is looked at. */

const NOWHERE: readonly number[] = [];

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
