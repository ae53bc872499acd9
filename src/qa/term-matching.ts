/** How far the items of a record hold the words of one question: worked out word by word, rather than item by item. */
import type { Item } from '../record/types.ts';
import type { Postings } from '../search/vocabulary.ts';
import type { Concordance, Glosses } from './index.ts';

/** A word of a question as it may stand in an item. */
export interface WordForms {
  readonly stems: readonly string[];
  /** Terms of glosses. */
  readonly glosses: readonly string[];
  readonly concepts: ReadonlySet<string>;
}

/** By what an item holds a word, the least of them first. */
const HOW = { nothing: 0, concept: 1, gloss: 2, around: 3, own: 4 };
/**
 * What that is worth: another word for the same, a word by which people look for it, a word around the item rather than in
 * it. Set by hand on the tune split of `tests/eval/questions.yaml`, not fitted.
 */
const WORTH: readonly number[] = [0, 0.85, 0.88, 0.9, 1];

/** Kept for one question: what was worked out for a word is the same for every item. */
export class TermMatcher {
  readonly #concordance: Concordance;
  readonly #glosses: Glosses;
  readonly #levels = new Map<WordForms, Uint8Array>();
  readonly #hints = new Map<WordForms, Uint8Array>();

  constructor({ concordance, glosses }: { readonly concordance: Concordance; readonly glosses: Glosses }) {
    this.#concordance = concordance;
    this.#glosses = glosses;
  }

  /** How far an item holds a word, 0 to 1. */
  word(form: WordForms, place: number): number {
    return WORTH[this.#level(form, place)] ?? 0;
  }

  /** The same of a word of a topic's name: what people look for a topic by is too much, and so is what means the same. */
  literally(form: WordForms, place: number): number {
    const level = this.#level(form, place);
    return level < HOW.around ? 0 : (WORTH[level] ?? 0);
  }

  /** Whether a word stands in an item's own words. */
  isOwn(form: WordForms, place: number): boolean {
    return this.#level(form, place) === HOW.own;
  }

  /** Whether an item's own words, or those by which people look for it, mean what a word does, light ones too. */
  isHinted(form: WordForms, place: number): boolean {
    const { hints } = this.#concordance;
    return this.#once(this.#hints, form, levels => mark(levels, form.concepts, hints, 1))[place] === 1;
  }

  /** All items, by place. */
  get items(): readonly Item[] {
    return this.#concordance.items;
  }

  /** By which an item is asked after. */
  place(item: Item): number {
    return this.#concordance.places.get(item) ?? -1;
  }

  /** An item's own words, folded, with a space at either end. */
  text(place: number): string {
    return this.#concordance.texts[place] ?? '';
  }

  /** The stems of an item's own words in their order, with a space at either end. */
  order(place: number): string {
    return this.#concordance.orders[place] ?? '';
  }

  #level(form: WordForms, place: number): number {
    const { own, around, concepts } = this.#concordance;
    const levels = this.#once(this.#levels, form, made => {
      mark(made, form.concepts, concepts, HOW.concept);
      for (const term of form.glosses) for (const holding of this.#glosses.places(term)) made[holding] = HOW.gloss;
      mark(made, form.stems, around, HOW.around);
      mark(made, form.stems, own, HOW.own);
    });
    return levels[place] ?? 0;
  }

  #once(kept: Map<WordForms, Uint8Array>, form: WordForms, make: (levels: Uint8Array) => void): Uint8Array {
    const known = kept.get(form);
    if (known) return known;
    const made = new Uint8Array(this.#concordance.texts.length);
    make(made);
    kept.set(form, made);
    return made;
  }
}

function mark(levels: Uint8Array, terms: Iterable<string>, postings: Postings, level: number): void {
  for (const term of terms) for (const place of postings.of(term)) levels[place] = level;
}
