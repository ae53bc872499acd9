/** Lists by which a question tells of one text among several. */
import { allLists, type ByLanguage, runMatcher, wordSets } from './word-list.ts';

interface TextWords {
  /** Stands for a text that was named before: "the Ukrainian one". */
  readonly one: string;
  /** Stands, not far before it, for what a text is only compared with: "unlike the other". */
  readonly unlike: string;
  /** The same, right before it. */
  readonly as: string;
}

const TEXT_WORDS: ByLanguage<TextWords> = {
  en: { one: 'one ones', unlike: 'like unlike than not wasnt isnt doesnt', as: 'as same_as' },
  fr: { one: 'celui celle ceux', unlike: 'contrairement comme pas', as: 'que' },
  de: { one: '', unlike: 'anders_als genauso_wie nicht', as: 'wie als' },
  uk: { one: '', unlike: 'не ніж відмінно', as: 'як' },
};

/** Lists of {@link TextWords} in all languages together. */
export const TEXT_SETS = wordSets(TEXT_WORDS, 'one', 'as');

/** Matches what tells a text with which another is compared. */
export const UNLIKE = runMatcher(allLists(TEXT_WORDS, 'unlike'));
