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
    negations: 'ne pas jamais sans ni aucun aucune aucuns aucunes rien nul nulle personne',
  },
  de: {
    negations: 'nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nichts nirgends weder ohne',
  },
  uk: {
    negations:
      'не ні ніколи без нема немає жоден жодна жодне жодного жодної жодному жодній жодну жодні жодних жодним жодною ніхто нікого нікому ніщо нічого нічим ніяк ніякий ніяка ніякої ніякого ніяких ніде',
  },
};

/** The keys of words that turn a sentence round. */
export const NEGATIONS = wordSet(allLists(QUOTING_WORDS, 'negations'));
