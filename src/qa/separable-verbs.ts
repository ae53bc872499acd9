/** Puts verbs together whose prefix stands at the end of their clause: „Wer nahm am Gipfel teil?“ */
import type { Language } from '../record/types.ts';
import { grammarOf } from './lexicon/grammar.ts';
import type { Token } from './tokenizer.ts';

/**
 * Joins each prefix at a sentence's end to the verb before it with which it makes a word that is known.
 *
 * @param isKnown whether a folded word has a meaning
 */
export function withWholeVerbs(
  tokens: readonly Token[],
  language: Language,
  isKnown: (word: string) => boolean,
): readonly Token[] {
  const { separable } = grammarOf(language);
  const joined = [...tokens];
  // From the end, for the places before stay the same.
  for (let at = tokens.length - 1; at > 0; at--) {
    const prefix = tokens[at]?.word ?? '';
    const isEnd = tokens[at + 1]?.first ?? true;
    if (!isEnd || !separable.has(prefix)) continue;
    const start = tokens.findLastIndex(({ first }, i) => first && i < at);
    const verb = tokens.findLastIndex(({ word }, i) => i >= start && i < at && isKnown(prefix + word));
    const found = tokens[verb];
    if (!found) continue;
    joined[verb] = { ...found, word: prefix + found.word };
    joined.splice(at, 1);
  }
  return joined;
}
