/** Mistyped words of a question, and what they are taken for. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../dossier/types.ts';
import { isStop } from '../search/analyse.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nameMistyped } from './mistyped.ts';
import { countryOf } from './strangers.ts';
import { isKnownWord, mentionAt, type Understood } from './understood.ts';
import { isBeyond } from './words/beyond.ts';
import { OFFICE_WORDS } from './words/languages.ts';
import { functionWordMistyped, type Token, tablesOf } from './words/words.ts';
import { isWorldName } from './words/world.ts';

/** Replaces unknown words by those that they are surely a mistyping of. Names of the world and of countries stay. */
export function correct(
  typed: readonly Token[],
  language: Language,
  dossier: Dossier,
): { readonly tokens: readonly Token[]; readonly corrected: ReadonlySet<number> } {
  const corrected = new Set<number>();
  const words = typed.map(t => t.word);
  const tables = tablesOf(language);
  const named = mentionsIn(words, dossier);
  const tokens = typed.map((token, at) => {
    const { word } = token;
    const known =
      mentionAt(named, at) !== undefined ||
      Object.values(tables).some(table => table(words, at) > 0) ||
      isStop(word) ||
      isKnownWord(word, dossier) ||
      isBeyond(word) ||
      isWorldName(word, token.capitals) ||
      OFFICE_WORDS.has(word) ||
      countryOf(word, dossier, token) !== undefined;
    if (known) return token;
    const meant = functionWordMistyped(word, language) ?? nameMistyped(word, dossier);
    if (meant === undefined) return token;
    corrected.add(at);
    return { ...token, word: meant };
  });
  return { tokens, corrected };
}

/** What a reader should know: which words were taken for a name. */
export function readingsOf(
  m: Mention,
  tokens: readonly Token[],
  corrected: ReadonlySet<number>,
): Understood['readings'] {
  const [entry] = m.entries;
  if (!entry || entry.kind === 'topic') return [];
  const span = tokens.slice(m.from, m.to);
  if (!span.some((_, i) => corrected.has(m.from + i))) return [];
  return [{ typed: span.map(t => t.raw).join(' '), as: entry.name }];
}
