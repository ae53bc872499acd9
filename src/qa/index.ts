/** What questions are read and answered by, beside the search: made of a record before it's needed, so that no answer waits for it. */
import { derivedFrom, type Steps } from '../dossier/derived.ts';
import { memoize } from '../lib/lazy.ts';
import { type Item, LANGUAGES, type Language, type TheRecord } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { Postings, Vocabulary } from '../search/vocabulary.ts';
import { tokens } from '../text/fold.ts';
import { aroundOf, shownOf } from './item-fields.ts';
import { numberOf } from './lexicon/numbers.ts';
import { conceptsOf } from './lexicon/synonyms.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';

// Which items hold which words, as questions look for them: built with the record, since working it out for each item
// that a question finds would be most of answering it.

/** An item's own words are what an answer shows; those around them are its setting, its occasion, its conditions, its speaker. */
export interface Concordance {
  readonly items: readonly Item[];
  /** An item's place among them: all below is by place. */
  readonly places: ReadonlyMap<Item, number>;
  /** Stems of own words, and numbers anywhere, in digits. */
  readonly own: Postings;
  /** Stems of the words around. */
  readonly around: Postings;
  /** Meanings of all words. */
  readonly concepts: Postings;
  /** Meanings of own words and of those by which people look for it, light ones too. */
  readonly hints: Postings;
  /** Own words folded, with a space at either end. */
  readonly texts: readonly string[];
  /** Stems of own words in their order, with a space at either end. */
  readonly orders: readonly string[];
}

/** Items read between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 25;

/** @param glossed the words of the items' glosses, in their order */
export function* buildConcordance(items: readonly Item[], glossed: readonly GlossWords[]): Steps<Concordance> {
  const made = {
    items,
    places: new Map<Item, number>(),
    own: new Postings(),
    around: new Postings(),
    concepts: new Postings(),
    hints: new Postings(),
    texts: [] as string[],
    orders: [] as string[],
  };
  for (const [place, item] of items.entries()) {
    made.places.set(item, place);
    const words = tokens(shownOf(item));
    const others = aroundOf(item).flatMap(tokens);
    const order = words.map(stem);
    made.texts.push(` ${words.join(' ')} `);
    made.orders.push(order.length === 0 ? '' : ` ${order.join(' ')} `);
    addAll(made.own, [...order, ...numbersIn(words), ...numbersIn(others)], place);
    addAll(made.around, others.map(stem), place);
    addAll(made.concepts, conceptsIn(item, words, others), place);
    addAll(made.hints, hintsIn(words, glossed[place]), place);
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return made;
}

function addAll(postings: Postings, terms: Iterable<string>, place: number): void {
  for (const term of terms) postings.add(term, place);
}

/** Numbers match in words and in digits. */
const numbersIn = (words: readonly string[]): readonly string[] => words.flatMap(word => numberOf(word) ?? []);

function hintsIn(words: readonly string[], glossed: GlossWords | undefined): readonly string[] {
  const sought = glossed ? LANGUAGES.flatMap(language => glossed[language]) : [];
  return [...words, ...sought].flatMap(word => [...conceptsOf(word)]);
}

function* conceptsIn(item: Item, words: readonly string[], others: readonly string[]): Generator<string> {
  // What is said after a summit needn't be about it: the occasion's words mean nothing by themselves.
  const occasion = new Set(item.kind === 'quote' ? tokens(item.occasion) : []);
  for (const word of [...words, ...others]) {
    // English "but" isn't French "but": a function word means nothing of the field.
    if (isStop(word) || (occasion.has(word) && !words.includes(word))) continue;
    yield* conceptsOf(word);
  }
  // Where several people of the record meet or speak, leaders do.
  if (item.kind === 'event' && item.participants.filter(p => p.kind === 'person').length > 1) yield 'leader';
}

// The words by which people look for items, beside the items' own: from the record's glosses, in every language.

/** A stem with its language before it: German "Land" isn't what an English "landed" means. */
const termOf = (language: Language, is: string): string => `${language} ${is}`;

export interface Glosses {
  /** The terms by which a word may stand in glosses of some languages: its own, or those that it may be a mistyping of. */
  terms(
    word: string,
    languages: readonly Language[],
  ): { readonly own: readonly string[]; readonly near: readonly string[] };
  /** The languages in whose glosses a word stands. */
  languages(word: string): readonly Language[];
  /** The places of the items whose glosses have a term. */
  places(term: string): readonly number[];
}

/** The folded words of an item's glosses, by language. */
export type GlossWords = Readonly<Record<Language, readonly string[]>>;

const NO_WORDS: GlossWords = { en: [], fr: [], de: [], uk: [] };

export function glossWords({ gloss }: Item): GlossWords {
  if (!gloss) return NO_WORDS;
  const of = (language: Language): readonly string[] => tokens(gloss[language] ?? '');
  return { en: of('en'), fr: of('fr'), de: of('de'), uk: of('uk') };
}

/** @param words of each item, in the places by which items are found */
export function* buildGlosses(words: readonly GlossWords[]): Steps<Glosses> {
  const books: Books = { en: new Book(), fr: new Book(), de: new Book(), uk: new Book() };
  for (const [place, glossed] of words.entries()) {
    for (const language of LANGUAGES) addWords(books, language, glossed[language], place);
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return over(books);
}

type Books = Readonly<Record<Language, Book>>;

function addWords(books: Books, language: Language, words: readonly string[], place: number): void {
  for (const word of words) {
    // French "but" is no English "but".
    if (language !== 'en' || !isStop(word)) books[language].add(stem(word), place);
  }
}

function over(books: Books): Glosses {
  const near = (is: string, language: Language): readonly string[] => {
    const mistyped = books[language].near(is, () => true);
    return mistyped.length > 0 ? mistyped : books[language].begun(is);
  };
  // The stemmer is English: other languages' endings are left on.
  const inflected = (is: string, language: Language): readonly string[] =>
    language === 'en' ? [] : books[language].begun(is).map(other => termOf(language, other));
  const terms = memoize(asked => {
    const [list = '', word = ''] = asked.split(' ');
    const languages = list.split(',') as Language[];
    const is = stem(word);
    const own = languages.filter(language => books[language].has(is)).map(l => termOf(l, is));
    if (own.length > 0) return { own: [...own, ...languages.flatMap(l => inflected(is, l))], near: [] };
    return { own, near: languages.flatMap(l => near(is, l).map(other => termOf(l, other))) };
  });
  return {
    terms: (word, languages) => terms(`${languages.join(',')} ${word}`),
    languages: word => LANGUAGES.filter(language => books[language].has(stem(word))),
    places: term => {
      const [language = '', is = ''] = term.split(' ');
      return books[language as Language].of(is);
    },
  };
}

/** Least letters, and least share of the longer one, that two words of one root begin with. */
const ROOT = { letters: 5, share: 0.7 };
const BEGUN_MAX = 4;

/** The stems of a language's glosses. */
class Book extends Vocabulary {
  /** By as many letters as a root has at least. */
  readonly #byRoot = new Map<string, string[]>();

  override add(is: string, place: number): void {
    if (!this.has(is) && is.length >= ROOT.letters) {
      const root = is.slice(0, ROOT.letters);
      const stems = this.#byRoot.get(root);
      if (stems === undefined) this.#byRoot.set(root, [is]);
      else stems.push(is);
    }
    super.add(is, place);
  }

  /** Stems of one root with a word, where no stemmer joins them: compounds, and endings of other languages than English. */
  begun(word: string): readonly string[] {
    return (this.#byRoot.get(word.slice(0, ROOT.letters)) ?? [])
      .filter(other => sharedStart(word, other) >= ROOT.share * Math.max(word.length, other.length))
      .slice(0, BEGUN_MAX);
  }
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

export interface Questions {
  readonly concordance: Concordance;
  /** By the same places as the concordance. */
  readonly glosses: Glosses;
  readonly names: NameIndex;
}

function* build(record: TheRecord): Steps<Questions> {
  const items = [...record.items.values()];
  const glossed: GlossWords[] = [];
  for (const item of items) {
    glossed.push(glossWords(item));
    yield;
  }
  const concordance = yield* buildConcordance(items, glossed);
  const glosses = yield* buildGlosses(glossed);
  return { concordance, glosses, names: yield* buildNameIndex(record) };
}

export const questionsOf = derivedFrom(build);
