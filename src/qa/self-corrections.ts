/** Takes out of a message what its writer takes back at once: "Scholz, sorry, Starmer" asks of Starmer. */
import type { Dossier } from '../dossier/dossier.ts';
import { mentionsIn } from './entity-linking.ts';
import { isKnownWord } from './index.ts';
import { CORRECTS, SMALL_WORDS } from './lexicon/grammar.ts';
import type { Token } from './tokenizer.ts';

/** Shorter words are no names. */
const NAME_MIN = 3;

/** The words without the names that another name corrects, and without the words that say so. */
export function withoutTakenBack(tokens: readonly Token[], dossier: Dossier): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  const at = words.findIndex((_, i) => i > 0 && CORRECTS(words, i) > 0);
  if (at < 0) return tokens;
  const mentions = mentionsIn(words, dossier, entry => entry.kind !== 'topic');
  const isStranger = (i: number): boolean => {
    const word = words[i] ?? '';
    return word.length >= NAME_MIN && !isKnownWord(word, dossier);
  };
  const behind = at + CORRECTS(words, at);
  let to = behind;
  while (SMALL_WORDS.articles.has(words[to] ?? '')) to++;
  let from = mentions.find(m => m.to === at)?.from ?? (isStranger(at - 1) ? at - 1 : at);
  while (from < at && tokens[from - 1]?.capital && isStranger(from - 1)) from--;
  const isName = mentions.some(m => m.from === to) || (tokens[to]?.capital === true && isStranger(to));
  return from < at && isName ? [...tokens.slice(0, from), ...tokens.slice(behind)] : tokens;
}
