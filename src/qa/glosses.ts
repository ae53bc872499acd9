/** Indexes the words by which people look for items beside the items' own: the record's glosses, in every language. */

import { memoize } from '../lib/lazy.ts';
import type { Steps } from '../lib/steps.ts';
import { type Item, LANGUAGES, type Language, MAIN_LANGUAGE } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { tokens } from '../text/fold.ts';
import { type ByLanguage, byLanguage } from './lexicon/word-list.ts';

/** Items read between two pauses: a few milliseconds. */
export const ITEMS_A_TURN = 25;

/** A stem as glosses are indexed by it, with its language: German "Land" isn't what an English "landed" means. */
export const glossTerm = (language: Language, stem: string): string => `${language} ${stem}`;

/** The glosses of all items, to look up words in. */
export interface Glosses {
  /**
   * The terms by which a folded word may stand in glosses of some languages: its own, or those that it may be a
   * mistyping of.
   */
  terms(
    word: string,
    languages: readonly Language[],
  ): { readonly own: readonly string[]; readonly near: readonly string[] };
  /** The languages in whose glosses a folded word stands. */
  languages(word: string): readonly Language[];
  /** The places of the items whose glosses have a term, in order. */
  places(term: string): readonly number[];
}

/** The folded words of an item's glosses. */
export type GlossWords = ByLanguage<readonly string[]>;

/** Cuts an item's glosses into words. None for an item without glosses. */
export const glossWords = ({ gloss }: Item): GlossWords => byLanguage(language => tokens(gloss?.[language] ?? ''));

/**
 * Indexes glosses, with pauses.
 *
 * @param words of each item, in the order of their places
 */
export function* buildGlosses(words: readonly GlossWords[]): Steps<Glosses> {
  const vocabularies = byLanguage(() => new GlossVocabulary());
  for (const [place, glossed] of words.entries()) {
    for (const language of LANGUAGES) {
      for (const word of glossed[language]) {
        // French "but" is no English "but".
        if (language !== MAIN_LANGUAGE || !isStop(word)) vocabularies[language].add(stem(word), place);
      }
    }
    if (place % ITEMS_A_TURN === 0) yield;
  }
  return glossesOf(vocabularies);
}

function glossesOf(vocabularies: ByLanguage<GlossVocabulary>): Glosses {
  const near = (is: string, language: Language): readonly string[] => {
    const mistyped = vocabularies[language].similar(is, () => true);
    return mistyped.length > 0 ? mistyped : vocabularies[language].ofOneRoot(is);
  };
  // The stemmer is that of one language: the others' endings are left on.
  const inflected = (is: string, language: Language): readonly string[] =>
    language === MAIN_LANGUAGE ? [] : vocabularies[language].ofOneRoot(is).map(other => glossTerm(language, other));
  const terms = memoize(asked => {
    const [list = '', word = ''] = asked.split(' ');
    const languages = list.split(',') as Language[];
    const is = stem(word);
    const own = languages.filter(language => vocabularies[language].has(is)).map(l => glossTerm(l, is));
    if (own.length > 0) return { own: [...own, ...languages.flatMap(l => inflected(is, l))], near: [] };
    return { own, near: languages.flatMap(l => near(is, l).map(other => glossTerm(l, other))) };
  });
  return {
    terms: (word, languages) => terms(`${languages.join(',')} ${word}`),
    languages: word => LANGUAGES.filter(language => vocabularies[language].has(stem(word))),
    places: term => {
      const [language = '', is = ''] = term.split(' ');
      return vocabularies[language as Language].of(is);
    },
  };
}

/** Least letters, and least share of the longer one, that two words of one root begin with. */
const ROOT = { letters: 5, share: 0.7 };
/** Most words of one root that a word is taken for. */
const ROOT_MAX = 4;

/** The stems of one language's glosses. */
class GlossVocabulary extends Vocabulary {
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

  /** Stems of one root with a word, which no stemmer joins: compounds, and endings of other languages than its own. */
  ofOneRoot(word: string): readonly string[] {
    return (this.#byRoot.get(word.slice(0, ROOT.letters)) ?? [])
      .filter(other => sharedStart(word, other) >= ROOT.share * Math.max(word.length, other.length))
      .slice(0, ROOT_MAX);
  }
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
