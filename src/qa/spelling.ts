/** Finds the mistyped words of a question, and what they are taken for: function words, and words of the record's names. */
import type { Dossier } from '../dossier/dossier.ts';
import { LANGUAGES, type Language } from '../record/types.ts';
import { isInflectionOf, isOfOtherGender } from '../search/inflection.ts';
import { isStop } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { soundOf, typing } from './edit-distance.ts';
import { type Mention, mentionAt, mentionsIn } from './entity-linking.ts';
import { NAME_MIN, startOf } from './entity-names.ts';
import { isKnownWord, questionIndexOf } from './index.ts';
import { functionWordMistyped, functionWordsOf } from './lexicon/function-words.ts';
import { grammarOf } from './lexicon/grammar.ts';
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
  if (!/^\p{L}+$/u.test(word)) return undefined;
  // Of so few letters only the vowels may be others.
  if (word.length < NAME_MIN) return soundingAs(word, dossier);
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
  const whole = [...found].filter(([name]) => isWhole(name, dossier));
  // A name by itself goes before a part of one: "Marcon" is nearer to "Macron" than to somebody's first name.
  const likeliest = whole.length > 0 ? whole : [...found];
  const [first] = likeliest;
  if (first === undefined) return soundingAs(word, dossier);
  const [only, owners] = first;
  const isOne = likeliest.every(
    ([name, entries]) =>
      isInflectionOf(only, name) || isInflectionOf(name, only) || [...entries].some(entry => owners.has(entry)),
  );
  return isOne ? only : undefined;
}

/** Whether a word alone is somebody's or something's name. */
const isWhole = (word: string, dossier: Dossier): boolean =>
  (questionIndexOf(dossier).get().names.byStart.get(startOf(word)) ?? []).some(
    ({ words: [one, ...more] }) => one === word && more.length === 0,
  );

/** The words of names with the same first letter, which people seldom mistype; no man's of what is a woman's. */
const namesLike = (word: string, dossier: Dossier): readonly (readonly [string, ReadonlySet<Named>])[] =>
  [...(questionIndexOf(dossier).get().names.words.get(word.slice(0, 1)) ?? [])].filter(
    ([name]) => !isOfOtherGender(name, word),
  );

/** The word of a name that sounds like one that isn't near it letter by letter; of a person's, with other vowels, too. */
function soundingAs(word: string, dossier: Dossier): string | undefined {
  const sound = soundOf(word);
  if (sound.length < SOUND_MIN) return undefined;
  const names = namesLike(word, dossier);
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
  const meantAt = (at: number): string | undefined => {
    const token = typed[at];
    if (token === undefined) return undefined;
    const { word } = token;
    const isFixed =
      mentionAt(named, at) !== undefined ||
      lists.some(list => list(words, at) > 0) ||
      isStop(word) ||
      OFFICE_WORDS.offices.has(word) ||
      countryOf(word, dossier, token) !== undefined;
    if (isFixed) return word;
    // A capital that no sentence's start explains is a name's: "Martin" isn't French "matin".
    const isName = token.capital && !token.first && !token.capitals && !grammarOf(language).capitalisedNouns;
    if (!isKnownWord(word, dossier))
      return (isName ? undefined : functionWordMistyped(word, language)) ?? nameMistyped(word, dossier);
    return isSurelyWord(token, language, dossier) ? word : (personMistyped(word, dossier) ?? word);
  };
  const tokens = typed.map((token, at) => {
    const { word } = token;
    const meant = meantAt(at);
    if (meant === undefined || meant === word || isOfStranger(at, meant)) return token;
    corrected.add(at);
    return { ...token, word: meant };
  });
  return { tokens, corrected };

  /** Another's first name before it makes it another's name, however near: "Martin Schulz". */
  function isOfStranger(at: number, meant: string): boolean {
    const before = typed[at - 1];
    if (before === undefined || !before.capital || before.first || !isOfPerson(meant, dossier)) return false;
    return meantAt(at - 1) === undefined;
  }
}

/**
 * Whether a word that the vocabulary has can't be a name: in its own language, and spelt out there, or without a capital.
 * "Schulz" begins as the German for a school does.
 */
function isSurelyWord({ word, capital }: Token, language: Language, dossier: Dossier): boolean {
  const { meanings, glosses } = questionIndexOf(dossier).get();
  if (dossier.search.frequency(word).items > 0 || glosses.terms(word, LANGUAGES).own.length > 0) return true;
  return meanings.isSpeltOut(word) || (!capital && meanings.has(word, [language]));
}

/** The one person's name that a word is a mistyping of. */
function personMistyped(word: string, dossier: Dossier): string | undefined {
  const name = nameMistyped(word, dossier);
  return name !== undefined && isOfPerson(name, dossier) ? name : undefined;
}

/** Whether a word of the record's names is of people alone. */
function isOfPerson(name: string, dossier: Dossier): boolean {
  const owners = new Map(namesLike(name, dossier)).get(name);
  return owners !== undefined && [...owners].every(({ kind }) => kind === 'person');
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
