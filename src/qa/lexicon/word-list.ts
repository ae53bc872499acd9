/**
 * Reads the lexicon's lists. A list is words with spaces between them: `word` stands for itself, `word*` for every word
 * that begins so, `two_words` for a run of words. All are folded, as the words of a question are.
 */
import { LANGUAGES, type Language } from '../../record/types.ts';

/** One value for each language: the compiler asks for it when a language is added. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Makes something for each language. */
export const byLanguage = <T>(make: (language: Language) => T): ByLanguage<T> =>
  Object.fromEntries(LANGUAGES.map(language => [language, make(language)])) as ByLanguage<T>;

// Members mix languages, and a short text may not tell its own: many lists are read in all languages together.

/** The lists that a table has in all languages, as one list. */
export const allLists = <K extends string>(table: ByLanguage<Readonly<Record<K, string>>>, key: K): string =>
  LANGUAGES.map(language => table[language][key]).join(' ');

/** The patterns that a table has in some languages, as the source of one pattern. */
export const anyPattern = <K extends string>(table: ByLanguage<Readonly<Partial<Record<K, RegExp>>>>, key: K): string =>
  `(?:${LANGUAGES.flatMap(language => table[language][key]?.source ?? []).join('|')})`;

/** The entries of a list, none twice. */
const entriesOf = (list: string): readonly string[] => [...new Set(list.split(' '))].filter(entry => entry !== '');

/** The words of a list without beginnings and runs. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(entriesOf(list));

/** Some lists of a table as sets, each with its words in all languages. */
export const wordSets = <K extends string>(
  table: ByLanguage<Readonly<Record<K, string>>>,
  ...keys: readonly K[]
): Readonly<Record<K, ReadonlySet<string>>> =>
  Object.fromEntries(keys.map(key => [key, wordSet(allLists(table, key))])) as Record<K, ReadonlySet<string>>;

/** The words and runs of a list, as the source of a pattern: spaces stand between the words of a run. */
export const alternatives = (list: string): string => `(?:${entriesOf(list).join('|').replaceAll('_', ' ')})`;

/** Whether a list has a folded word. */
export type WordMatcher = (word: string) => boolean;

/** How many words a list matches from a place in a text on; 0 for none. */
export type RunMatcher = (words: readonly string[], at: number) => number;

/** Beginnings are found by this many of their letters. Each has as many at least. */
const KEY = 2;

/** Reads a list of words and beginnings. */
export function wordMatcher(list: string): WordMatcher {
  const exact = new Set<string>();
  const starts = new Map<string, string[]>();
  for (const entry of entriesOf(list)) {
    if (!entry.endsWith('*')) exact.add(entry);
    else starts.set(entry.slice(0, KEY), [...(starts.get(entry.slice(0, KEY)) ?? []), entry.slice(0, -1)]);
  }
  return word => exact.has(word) || (starts.get(word.slice(0, KEY))?.some(start => word.startsWith(start)) ?? false);
}

/** Reads a list of words, beginnings and runs. A run goes before a single word. */
export function runMatcher(list: string): RunMatcher {
  const entries = entriesOf(list);
  const runs = entries.filter(entry => entry.includes('_')).map(entry => entry.split('_'));
  const isWord = wordMatcher(entries.filter(entry => !entry.includes('_')).join(' '));
  return (words, at) => {
    const word = words[at];
    if (word === undefined) return 0;
    const run = runs.find(parts => parts.every((part, i) => words[at + i] === part));
    if (run) return run.length;
    return isWord(word) ? 1 : 0;
  };
}
