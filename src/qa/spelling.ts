/** Mistyped words of a question, and what they are taken for. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../record/types.ts';
import { isStop } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { alike, type Mention, mentionsIn } from './entity-linking.ts';
import { questionsOf } from './index.ts';
import { soundOf, typing } from './lexicon/edit-distance.ts';
import { OFFICE_WORDS } from './lexicon/function-words.ts';
import { isOffTopic } from './lexicon/off-topic.ts';
import { functionWordMistyped, type Token, tablesOf } from './lexicon/tokenizer.ts';
import { NAME_MIN } from './name-index.ts';
import { isKnownWord, mentionAt, type ParsedQuestion } from './types.ts';
import { countryOf, isWorldName } from './unknown-names.ts';

// Names that a question mistypes, by their letters and by their sound.

/** Longer words may have two letters wrong. */
const TWO_WRONG = 9;
/** Least letters of what is compared by sound. */
const SOUND_MIN = 4;

/** The one word of the record's names that an unknown word is a mistyping of: `undefined` when none is, or several. */
export function nameMistyped(word: string, dossier: Dossier): string | undefined {
  if (word.length < NAME_MIN || !/^\p{L}+$/u.test(word)) return undefined;
  const most = word.length < TWO_WRONG ? 1 : 2;
  let nearest = most;
  let found = new Map<string, ReadonlySet<Named>>();
  for (const [name, entries] of questionsOf(dossier).get().names.typed.get(word.slice(0, 1)) ?? []) {
    if (Math.abs(name.length - word.length) > nearest) continue;
    const away = typing(name, word);
    if (away > nearest) continue;
    if (away < nearest) found = new Map();
    nearest = away;
    found.set(name, entries);
  }
  const [first] = found;
  if (first === undefined) return soundingAs(word, dossier);
  const [only, owners] = first;
  const isOne = [...found].every(
    ([name, entries]) => alike(only, name) || alike(name, only) || [...entries].some(entry => owners.has(entry)),
  );
  return isOne ? only : undefined;
}

/** The word of a name that sounds like one that isn't near it letter by letter. */
function soundingAs(word: string, dossier: Dossier): string | undefined {
  const sound = soundOf(word);
  if (sound.length < SOUND_MIN) return undefined;
  for (const [name] of questionsOf(dossier).get().names.typed.get(word.slice(0, 1)) ?? [])
    if (alike(soundOf(name), sound)) return name;
  return undefined;
}

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
      isOffTopic(word) ||
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
): ParsedQuestion['readings'] {
  const [entry] = m.entries;
  if (!entry || entry.kind === 'topic') return [];
  const span = tokens.slice(m.from, m.to);
  if (!span.some((_, i) => corrected.has(m.from + i))) return [];
  return [{ typed: span.map(t => t.raw).join(' '), as: entry.name }];
}
