/** German verbs whose first part stands at the end: "nahmen … teil" is "teilnahmen". */
import type { Dossier } from '../dossier/dossier.ts';
import { isKnownWord } from './understood.ts';
import type { Token } from './words/words.ts';

const PARTICLE = /^(?:ab|an|auf|aus|bei|ein|fest|mit|nach|statt|teil|voran|vor|weg|zu|zuruck|zusammen)$/u;

/** Joins the two parts of a verb, where the record or the field's vocabulary has it joined. */
export function joinSeparable(tokens: readonly Token[], dossier: Dossier): readonly Token[] {
  const last = tokens.length - 1;
  const particle = tokens[last];
  if (!particle || !PARTICLE.test(particle.word)) return tokens;
  const at = tokens.findIndex(
    ({ word, capital, first }, i) =>
      i < last && (!capital || first) && word.length > 3 && isKnownWord(particle.word + word, dossier),
  );
  if (at < 0) return tokens;
  return tokens.slice(0, last).map((token, i) => (i === at ? { ...token, word: particle.word + token.word } : token));
}
