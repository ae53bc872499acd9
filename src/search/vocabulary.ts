/** The terms that the record holds, which items hold each, and which of them a mistyped word may mean. */
import { distance } from 'fastest-levenshtein';
import { Postings } from './postings.ts';

/** Shorter words have too many neighbours. */
const TYPO_MIN = 5;
/** From this length on, two letters may be wrong. */
const TWO_WRONG = 8;
/** Most words that one mistyped word is taken for. */
const MEANT_MAX = 3;

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
    return found.toSorted((a, b) => this.of(b).length - this.of(a).length).slice(0, MEANT_MAX);
  }
}
