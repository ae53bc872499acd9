/** Looks up what words mean in the record's vocabulary: of several patterns that fit a word, the longest count. */
import { memoize } from '../lib/lazy.ts';
import { LANGUAGES, type Language, MAIN_LANGUAGE, type Meaning, type TheRecord } from '../record/types.ts';
import { typing } from './edit-distance.ts';
import { byLanguage } from './lexicon/word-list.ts';

/** Ids of meanings. */
export type MeaningIds = ReadonlySet<string>;

/** What words mean. */
export interface Meanings {
  /**
   * The meanings of a folded word: in the given languages, or else in any, for members mix them. None for a word that the
   * vocabulary lacks.
   */
  of(word: string, languages?: readonly Language[]): MeaningIds;
  /** Whether the vocabulary of some languages has a folded word. */
  has(word: string, languages: readonly Language[]): boolean;
  /** Whether it has a folded word in full in some language, rather than by its beginning. */
  isSpeltOut(word: string): boolean;
  /** The meanings of the words that a long word which the vocabulary lacks may be a mistyping of, one letter away. */
  near(word: string): MeaningIds;
  /** Words of a meaning in the record's language, beginnings of words among them. */
  words(id: string): readonly string[];
  /** Whether each of some meanings, and there is one, counts for this alone. */
  areAll(role: Meaning['is'][number], ids: MeaningIds): boolean;
  /** Whether one of some meanings counts for this. */
  isAny(role: Meaning['is'][number], ids: MeaningIds): boolean;
}

interface Pattern {
  readonly id: string;
  readonly start: string;
  /** Whether it stands for every word that begins so. */
  readonly open: boolean;
}

/** Patterns by their first letters, so that a word is compared with a handful. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>;
const KEY = 3;
const NONE: MeaningIds = new Set();

/** Makes the look-up of a record's vocabulary. */
export function buildMeanings({ vocabulary }: Pick<TheRecord, 'vocabulary'>): Meanings {
  const patterns = byLanguage(language => patternsOf(vocabulary, language));
  const byLetter = lettered(patterns);
  const roles = new Map(vocabulary.map(({ id, is }) => [id, is]));
  const words = new Map(vocabulary.map(one => [one.id, one[MAIN_LANGUAGE].replaceAll('*', '').split(' ')]));
  const among = (word: string, languages: readonly Language[]): MeaningIds =>
    longest(languages.flatMap(language => (patterns[language].get(word.slice(0, KEY)) ?? []).filter(fits(word))));
  const of = memoize((asked: string) => {
    const [list = '', word = ''] = asked.split(' ');
    const found = among(word, list.split(',') as Language[]);
    return found.size > 0 ? found : among(word, LANGUAGES);
  });
  const counts = (id: string, role: Meaning['is'][number]): boolean => roles.get(id)?.includes(role) ?? false;
  return {
    of: (word, languages = LANGUAGES) => of(`${languages.join(',')} ${word}`),
    has: (word, languages) => among(word, languages).size > 0,
    isSpeltOut: word =>
      LANGUAGES.some(language =>
        (patterns[language].get(word.slice(0, KEY)) ?? []).some(({ start, open }) => !open && start === word),
      ),
    near: memoize(word => nearIn(byLetter, word)),
    words: id => words.get(id) ?? [],
    areAll: (role, ids) => ids.size > 0 && [...ids].every(id => counts(id, role)),
    isAny: (role, ids) => [...ids].some(id => counts(id, role)),
  };
}

function patternsOf(vocabulary: readonly Meaning[], language: Language): Patterns {
  const byStart = new Map<string, Pattern[]>();
  for (const meaning of vocabulary) {
    for (const stem of meaning[language].split(' ')) {
      const open = stem.endsWith('*');
      const start = open ? stem.slice(0, -1) : stem;
      const list = byStart.get(start.slice(0, KEY));
      const pattern = { id: meaning.id, start, open };
      if (list) list.push(pattern);
      else byStart.set(start.slice(0, KEY), [pattern]);
    }
  }
  return byStart;
}

const fits =
  (word: string) =>
  ({ start, open }: Pattern): boolean =>
    open ? word.startsWith(start) : word === start;

/** "Peacekeepers" begins as "peace" does, and means something else. */
function longest(fitting: readonly Pattern[]): MeaningIds {
  if (fitting.length === 0) return NONE;
  const length = Math.max(...fitting.map(({ start }) => start.length));
  return new Set(fitting.filter(({ start }) => start.length === length).map(({ id }) => id));
}

/** Shorter words have too many neighbours. */
const TYPO_MIN = 6;
/** So have shorter beginnings. */
const START_MIN = 4;
/** Up to this length a beginning may only have a letter too many: with one wrong it would be another word's. */
const SHORT_START = 6;

/** All patterns by their first letter, which people seldom mistype. */
function lettered(patterns: Readonly<Record<Language, Patterns>>): Patterns {
  const byLetter = new Map<string, Pattern[]>();
  for (const pattern of LANGUAGES.flatMap(language => [...patterns[language].values()].flat())) {
    const letter = pattern.start.slice(0, 1);
    const list = byLetter.get(letter);
    if (list) list.push(pattern);
    else byLetter.set(letter, [pattern]);
  }
  return byLetter;
}

function nearIn(byLetter: Patterns, word: string): MeaningIds {
  if (word.length < TYPO_MIN) return NONE;
  const alike = byLetter.get(word.slice(0, 1)) ?? [];
  return new Set(alike.filter(pattern => isNear(pattern, word)).map(({ id }) => id));
}

/** Doubled letters are those that people leave out, or put in. */
const singled = (word: string): string => word.replace(/(.)\1+/gu, '$1');

function isNear({ start, open }: Pattern, word: string): boolean {
  if (start.length < (open ? START_MIN : TYPO_MIN)) return false;
  const [single, begun] = [singled(word), singled(start)];
  if (open ? single.startsWith(begun) : single === begun) return true;
  return lengthsNear(start, open, word).some(length => typing(start, word.slice(0, length)) <= 1);
}

/** How many letters of a word may be a mistyping of a beginning. */
function lengthsNear(start: string, open: boolean, word: string): readonly number[] {
  const longer = start.length + 1;
  if (!open) return [word.length];
  return start.length < SHORT_START ? [longer] : [start.length - 1, start.length, longer];
}
