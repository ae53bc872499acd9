/** Finds the mistyped words of a question, and what they are taken for: function words, and words of the record's names. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../record/types.ts';
import { isInflectionOf } from '../search/inflection.ts';
import { isStop } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { soundOf, typing } from './edit-distance.ts';
import { type Mention, mentionAt, mentionsIn } from './entity-linking.ts';
import { NAME_MIN } from './entity-names.ts';
import { isKnownWord, questionIndexOf } from './index.ts';
import { functionWordMistyped, functionWordsOf } from './lexicon/function-words.ts';
import { OFFICE_WORDS } from './lexicon/offices.ts';
import type { Token } from './tokenizer.ts';
import type { ParsedQuestion } from './types.ts';
import { countryOf } from './unknown-names.ts';

/** From this length on, two letters of a name may be wrong. */
const TWO_WRONG = 9;
/** Least letters of what is compared by sound. */
const SOUND_MIN = 4;

/** The one word of the record's names that an unknown word is a mistyping of: `undefined` when none is, or several. */
export function nameMistyped(word: string, dossier: Dossier): string | undefined {
  if (word.length < NAME_MIN || !/^\p{L}+$/u.test(word)) return undefined;
  const most = word.length < TWO_WRONG ? 1 : 2;
  let nearest = most;
  let found = new Map<string, ReadonlySet<Named>>();
  for (const [name, entries] of namesLike(word, dossier)) {
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
    ([name, entries]) =>
      isInflectionOf(only, name) || isInflectionOf(name, only) || [...entries].some(entry => owners.has(entry)),
  );
  return isOne ? only : undefined;
}

/** The words of names with the same first letter, which people seldom mistype. */
const namesLike = (word: string, dossier: Dossier): Iterable<readonly [string, ReadonlySet<Named>]> =>
  questionIndexOf(dossier).get().names.words.get(word.slice(0, 1)) ?? [];

/** The word of a name that sounds like one that isn't near it letter by letter; of a person's, with other vowels, too. */
function soundingAs(word: string, dossier: Dossier): string | undefined {
  const sound = soundOf(word);
  if (sound.length < SOUND_MIN) return undefined;
  const names = [...namesLike(word, dossier)];
  for (const [name] of names) if (isInflectionOf(soundOf(name), sound)) return name;
  const frame = consonantsOf(sound);
  const people = names.flatMap(([name, entries]) =>
    consonantsOf(soundOf(name)) === frame ? [...entries].filter(e => e.kind === 'person').map(e => ({ name, e })) : [],
  );
  const [one] = people;
  return one && people.every(({ e }) => e === one.e) ? one.name : undefined;
}

/** A word by its sound with all vowels alike: "Shulz" and "Scholz". */
const consonantsOf = (sound: string): string => sound.replace(/[aeiouаеіоуюя]/gu, 'a');

/**
 * Replaces unknown words by those that they are surely a mistyping of. Names of countries stay.
 *
 * @returns the tokens, and the places of those that were replaced
 */
export function correct(
  typed: readonly Token[],
  language: Language,
  dossier: Dossier,
): { readonly tokens: readonly Token[]; readonly corrected: ReadonlySet<number> } {
  const corrected = new Set<number>();
  const words = typed.map(t => t.word);
  const lists = Object.values(functionWordsOf(language));
  const named = mentionsIn(words, dossier);
  const tokens = typed.map((token, at) => {
    const { word } = token;
    const isKnown =
      mentionAt(named, at) !== undefined ||
      lists.some(list => list(words, at) > 0) ||
      isStop(word) ||
      isKnownWord(word, dossier) ||
      OFFICE_WORDS.offices.has(word) ||
      countryOf(word, dossier, token) !== undefined;
    if (isKnown) return token;
    const meant = functionWordMistyped(word, language) ?? nameMistyped(word, dossier);
    if (meant === undefined) return token;
    corrected.add(at);
    return { ...token, word: meant };
  });
  return { tokens, corrected };
}

/** What a reader should know of a mention: the words that were taken for its name. Nothing of a topic. */
export function correctionsIn(
  m: Mention,
  tokens: readonly Token[],
  corrected: ReadonlySet<number>,
): ParsedQuestion['corrections'] {
  const [entry] = m.entries;
  if (!entry || entry.kind === 'topic') return [];
  const span = tokens.slice(m.from, m.to);
  if (!span.some((_, i) => corrected.has(m.from + i))) return [];
  return [{ typed: span.map(t => t.raw).join(' '), as: entry }];
}
