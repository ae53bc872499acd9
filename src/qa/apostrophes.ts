/** Sets the apostrophes that a message lacks: "lunanimité" is read as "l’unanimité". */
import type { Dossier } from '../dossier/dossier.ts';
import { LANGUAGES, type Language } from '../record/types.ts';
import { isStop } from '../search/stemming.ts';
import { fold } from '../text/fold.ts';
import { mentionsIn } from './entity-linking.ts';
import { isKnownWord, questionIndexOf } from './index.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { FUSED, SMALL_WORDS } from './lexicon/grammar.ts';
import { languagesOf, type Token, tokensOf } from './tokenizer.ts';
import { countryOf } from './unknown-names.ts';

/** The message with an apostrophe in each strange word of which its language joins a known one to another's letters. */
export function withApostrophes(message: string, dossier: Dossier): string {
  const { glosses } = questionIndexOf(dossier).get();
  const tokens = tokensOf(message);
  const languages = languagesOf(tokens, word => glosses.languages(word));
  return tokens.reduce((text, token) => {
    const apart = isKnown(token, dossier, LANGUAGES) ? undefined : apartIn(token, languages, dossier);
    return apart === undefined ? text : text.replace(token.raw, () => apart);
  }, message);
}

/** A word with its apostrophe, where what is left is known in the language that elides. */
function apartIn(whole: Token, languages: readonly Language[], dossier: Dossier): string | undefined {
  const { raw, capital, first } = whole;
  for (const language of languages) {
    const [, elided = '', rest = ''] = FUSED[language]?.exec(raw) ?? [];
    // A capital amid a sentence is a name's, unless the name begins behind it: "lEurope".
    const isName = capital && !first;
    if (rest === '' || isName) continue;
    const token = { ...whole, word: fold(rest), raw: rest, capital: /^\p{Lu}/u.test(rest), capitals: false };
    const isNounAllowed = SMALL_WORDS.elidedBeforeNouns.has(fold(elided));
    if (isFunctionWord(token, language) || (isNounAllowed && isKnown(token, dossier, [language])))
      return `${elided}’${rest}`;
  }
  return undefined;
}

const isFunctionWord = ({ word }: Token, language: Language): boolean =>
  Object.values(functionWordsOf(language)).some(list => list([word], 0) > 0);

/** Whether a word is a name, or one of some languages. */
function isKnown(token: Token, dossier: Dossier, languages: readonly Language[]): boolean {
  const { word } = token;
  const { glosses, meanings } = questionIndexOf(dossier).get();
  const isOwn = languages.some(
    language =>
      isFunctionWord(token, language) || glosses.languages(word).includes(language) || meanings.has(word, [language]),
  );
  const isOfAll = languages === LANGUAGES && (isKnownWord(word, dossier) || isStop(word));
  return isOwn || isOfAll || mentionsIn([word], dossier).length > 0 || countryOf(word, dossier, token) !== undefined;
}
