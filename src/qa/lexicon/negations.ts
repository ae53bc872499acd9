/** Lists the words that turn a sentence round. */
import { LANGUAGES } from '../../record/types.ts';
import { type ByLanguage, wordSet } from './word-list.ts';

/** Without accents and apostrophes, as words are compared. */
const NEGATION_WORDS: ByLanguage<string> = {
  en: 'not no never none nobody nothing nowhere nor neither without cannot hardly barely scarcely dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont cant couldnt wouldnt shouldnt mustnt mightnt neednt aint shant',
  fr: 'ne pas jamais sans ni aucun aucune aucuns aucunes rien nul nulle personne',
  de: 'nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nichts nirgends weder ohne',
  uk: 'не ні ніколи без нема немає жоден жодна жодне жодного жодної жодному жодній жодну жодні жодних жодним жодною ніхто нікого нікому ніщо нічого нічим ніяк ніякий ніяка ніякої ніякого ніяких ніде',
};

/** The words of all languages that turn a sentence round. */
export const NEGATIONS = wordSet(LANGUAGES.map(language => NEGATION_WORDS[language]).join(' '));
