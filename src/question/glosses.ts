/** The words by which people look for items, beside the items' own: from the record's glosses, in every language. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Item, LANGUAGES, type Language } from '../dossier/types.ts';
import { isStop } from '../search/analyse.ts';
import { tokens } from '../search/fold.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { remembering } from './words/remember.ts';
import { stem } from './words/stem.ts';

/** A stem with its language before it: German "Land" isn't what an English "landed" means. */
const termOf = (language: Language, is: string): string => `${language} ${is}`;

/** The terms of an item's glosses. Kept by item. */
const kept = new WeakMap<Item, ReadonlySet<string>>();

export function glossOf(item: Item): ReadonlySet<string> {
  const known = kept.get(item);
  if (known) return known;
  const made = new Set(
    LANGUAGES.flatMap(language =>
      tokens(item.gloss?.[language] ?? '')
        // French "but" is no English "but".
        .filter(word => language !== 'en' || !isStop(word))
        .map(word => termOf(language, stem(word))),
    ),
  );
  kept.set(item, made);
  return made;
}

export interface Glosses {
  /** The terms by which a word may stand in glosses of some languages: its own, or those that it may be a mistyping of. */
  terms(
    word: string,
    languages: readonly Language[],
  ): { readonly own: readonly string[]; readonly near: readonly string[] };
  /** The languages in whose glosses a word stands. */
  languages(word: string): readonly Language[];
  /** The items whose glosses have a term. */
  items(term: string): readonly Item[];
}

/** Kept by record: a question looks up a dozen words. */
const indexes = new WeakMap<Dossier, Glosses>();

export function glossesOf(dossier: Dossier): Glosses {
  const known = indexes.get(dossier);
  if (known) return known;
  const items = [...dossier.items.values()];
  const vocabularies = new Map(LANGUAGES.map(language => [language, new Vocabulary()]));
  const stems = new Map(LANGUAGES.map(language => [language, new Set<string>()]));
  for (const [place, item] of items.entries())
    for (const term of glossOf(item)) {
      const [language = '', is = ''] = term.split(' ');
      vocabularies.get(language as Language)?.add(is, place);
      stems.get(language as Language)?.add(is);
    }
  const near = (is: string, language: Language): readonly string[] => {
    const mistyped = vocabularies.get(language)?.near(is, () => true) ?? [];
    return mistyped.length > 0 ? mistyped : begun(is, [...(stems.get(language) ?? [])]);
  };
  // The stemmer is English: other languages' endings are left on.
  const inflected = (is: string, language: Language): readonly string[] =>
    language === 'en' ? [] : begun(is, [...(stems.get(language) ?? [])]).map(other => termOf(language, other));
  const terms = remembering(asked => {
    const [list = '', word = ''] = asked.split(' ');
    const languages = list.split(',') as Language[];
    const is = stem(word);
    const own = languages.filter(language => vocabularies.get(language)?.has(is)).map(l => termOf(l, is));
    if (own.length > 0) return { own: [...own, ...languages.flatMap(l => inflected(is, l))], near: [] };
    return { own, near: languages.flatMap(l => near(is, l).map(other => termOf(l, other))) };
  });
  const made: Glosses = {
    terms: (word, languages) => terms(`${languages.join(',')} ${word}`),
    languages: word => LANGUAGES.filter(language => vocabularies.get(language)?.has(stem(word))),
    items: term => {
      const [language = '', is = ''] = term.split(' ');
      return (vocabularies.get(language as Language)?.of(is) ?? []).flatMap(place => items[place] ?? []);
    },
  };
  indexes.set(dossier, made);
  return made;
}

/** Least letters, and least share of the longer one, that two words of one root begin with. */
const ROOT = { letters: 5, share: 0.7 };
const BEGUN_MAX = 4;

/** Stems of one root with a word, where no stemmer joins them: compounds, and endings of other languages than English. */
function begun(word: string, stems: readonly string[]): readonly string[] {
  return stems
    .filter(other => {
      const shared = sharedStart(word, other);
      return shared >= ROOT.letters && shared >= ROOT.share * Math.max(word.length, other.length);
    })
    .slice(0, BEGUN_MAX);
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
