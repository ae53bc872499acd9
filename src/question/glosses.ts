/** The words by which people look for items, beside the items' own: from the record's glosses, in every language. */
import type { Making } from '../dossier/gradual.ts';
import { type Item, LANGUAGES, type Language } from '../dossier/types.ts';
import { isStop, stem } from '../search/analyse.ts';
import { tokens } from '../search/fold.ts';
import { remembering } from '../search/remember.ts';
import { Vocabulary } from '../search/vocabulary.ts';

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

/** Items read between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 25;

/** @param words of each item, in the places by which items are found */
export function* buildGlosses(words: readonly GlossWords[]): Making<Glosses> {
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
  const terms = remembering(asked => {
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
