/** Matches the words of one question with the items of a record: word by word for all items, rather than item by item. */
import { type Item, type Language, MAIN_LANGUAGE, type Party, type Person } from '../record/types.ts';
import { stem } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import type { Postings } from '../search/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { QuestionIndex } from './index.ts';
import type { MeaningIds } from './meanings.ts';

/** A word of a question as it may stand in an item. */
export interface WordForms {
  readonly stems: readonly string[];
  /** Terms of glosses. */
  readonly glosses: readonly string[];
  readonly meanings: MeaningIds;
}

/** By what an item matches a word, the least of them first. */
const BY = { nothing: 0, meaning: 1, gloss: 2, context: 3, own: 4 };
/**
 * What that is worth: another word for the same, a word by which people look for the item, a word around it rather than
 * in it. Set by hand on the tune split of `tests/eval/questions.yaml`, not fitted.
 */
const WORTH: readonly number[] = [0, 0.85, 0.88, 0.9, 1];

/** Lives as long as one message: what is worked out for a word serves every item, and every question of the message. */
export class TermMatcher {
  readonly #forms = new Map<string, WordForms>();
  readonly #concordance: QuestionIndex['concordance'];
  readonly #glosses: QuestionIndex['glosses'];
  readonly #meanings: QuestionIndex['meanings'];
  readonly #levels = new Map<WordForms, Uint8Array>();
  #last: { readonly item: Item | undefined; readonly place: number } = { item: undefined, place: -1 };
  readonly #hints = new Map<WordForms, Uint8Array>();

  constructor({ concordance, glosses, meanings }: Pick<QuestionIndex, 'concordance' | 'glosses' | 'meanings'>) {
    this.#concordance = concordance;
    this.#glosses = glosses;
    this.#meanings = meanings;
  }

  /** The forms of a folded word in some languages, made once. */
  formsOf(word: string, languages: readonly Language[], make: () => WordForms): WordForms {
    const key = `${languages.join(',')} ${word}`;
    const known = this.#forms.get(key) ?? make();
    this.#forms.set(key, known);
    return known;
  }

  /** How well the item at a place matches a word, 0 to 1. */
  match(form: WordForms, place: number): number {
    return WORTH[this.#level(form, place)] ?? 0;
  }

  /** The same of a word of a topic's name, by its stems alone: glosses and meanings would find every item on the topic. */
  matchByStem(form: WordForms, place: number): number {
    const level = this.#level(form, place);
    return level < BY.context ? 0 : (WORTH[level] ?? 0);
  }

  /** The items, in their order, that have of each of some terms a word, or what it names: no other matches them all. */
  holdingEach(
    terms: readonly { readonly words: readonly WordForms[]; readonly entries: readonly Named[] }[],
  ): readonly Item[] {
    const has = new Uint8Array(this.items.length);
    for (const [at, { words, entries }] of terms.entries()) {
      for (const form of words)
        this.#levelsFor(form).forEach((level, place) => {
          if (level !== BY.nothing && has[place] === at) has[place] = at + 1;
        });
      for (const entry of entries) for (const place of this.#namedAt(entry)) if (has[place] === at) has[place] = at + 1;
    }
    return this.items.filter((_, place) => has[place] === terms.length);
  }

  /** The places of the items in which somebody or something has a part, in order. */
  placesOf(entry: Named): readonly number[] {
    return this.#concordance.named.get(entry) ?? [];
  }

  /** Those, and where one is named by the last of its names. */
  #namedAt(entry: Named): readonly number[] {
    const { own } = this.#concordance;
    const last = entry.kind === 'person' ? fold(entry.name).split(' ').at(-1) : undefined;
    return [...this.placesOf(entry), ...(last === undefined ? [] : own.of(stem(last)))];
  }

  /** Whether any item matches a word. */
  isHeld(form: WordForms): boolean {
    return this.#levelsFor(form).some(level => level !== BY.nothing);
  }

  /** Whether a word stands in an item's own words. */
  isOwn(form: WordForms, place: number): boolean {
    return this.#level(form, place) === BY.own;
  }

  /** Whether an item's own words, or its glosses, share a meaning with a word, light words too. */
  isHinted(form: WordForms, place: number): boolean {
    const { hints } = this.#concordance;
    return this.#levelsOf(this.#hints, form, levels => mark(levels, form.meanings, hints, 1))[place] === 1;
  }

  /** All items, by place. */
  get items(): readonly Item[] {
    return this.#concordance.items;
  }

  /** By which an item is asked after. */
  placeOf(item: Item): number {
    // One item is asked after over and over.
    if (item !== this.#last.item) this.#last = { item, place: this.#concordance.places.get(item) ?? -1 };
    return this.#last.place;
  }

  /** The meanings of a folded word of an item's. */
  meaningsOf(word: string): MeaningIds {
    return this.#meanings.of(word, [MAIN_LANGUAGE]);
  }

  /** Whether a folded word of an item's is a word of the question, in some inflection or by its meaning. */
  isSame(form: WordForms, word: string): boolean {
    return form.stems.includes(stem(word)) || [...this.meaningsOf(word)].some(id => form.meanings.has(id));
  }

  /** Whether the title of the source of the item at a place names somebody. */
  isTitled(one: Person | Party, place: number): boolean {
    return this.#concordance.titled[place]?.has(one) ?? false;
  }

  /** An item's own words, folded, with a space at either end. */
  textAt(place: number): string {
    return this.#concordance.texts[place] ?? '';
  }

  /** The stems of an item's own words in their order, with a space at either end. */
  stemsAt(place: number): string {
    return this.#concordance.orders[place] ?? '';
  }

  #level(form: WordForms, place: number): number {
    return this.#levelsFor(form)[place] ?? 0;
  }

  #levelsFor(form: WordForms): Uint8Array {
    const { own, context, meanings } = this.#concordance;
    return this.#levelsOf(this.#levels, form, made => {
      mark(made, form.meanings, meanings, BY.meaning);
      for (const term of form.glosses) for (const matching of this.#glosses.places(term)) made[matching] = BY.gloss;
      mark(made, form.stems, context, BY.context);
      mark(made, form.stems, own, BY.own);
    });
  }

  #levelsOf(known: Map<WordForms, Uint8Array>, form: WordForms, make: (levels: Uint8Array) => void): Uint8Array {
    const made = known.get(form);
    if (made) return made;
    const levels = new Uint8Array(this.#concordance.texts.length);
    make(levels);
    known.set(form, levels);
    return levels;
  }
}

function mark(levels: Uint8Array, terms: Iterable<string>, postings: Postings, level: number): void {
  for (const term of terms) for (const place of postings.of(term)) levels[place] = level;
}
