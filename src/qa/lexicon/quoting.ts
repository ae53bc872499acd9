/** Lists words that a comparison of quotations turns on. */
import { allLists, type ByLanguage, wordSet } from './word-list.ts';

interface QuotingWords {
  /** Turns a sentence round. Without accents and apostrophes, as words are compared. */
  readonly negations: string;
}

const QUOTING_WORDS: ByLanguage<QuotingWords> = {
  en: {
    negations:
      'not no never none nobody nothing nowhere nor neither without cannot hardly barely scarcely dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont cant couldnt wouldnt shouldnt mustnt mightnt neednt aint shant',
  },
  fr: {
    negations: 'ne pas jamais sans',
  },
  de: {
    negations: 'nicht kein keine nie ohne',
  },
  uk: {
    negations: 'не ні ніколи без',
  },
};

/** The keys of words that turn a sentence round. */
export const NEGATIONS = wordSet(allLists(QUOTING_WORDS, 'negations'));
