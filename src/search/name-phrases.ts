/** Matches names in running words: in any inflection, whatever articles stand in them. */
import { isInflectionOf } from './inflection.ts';
import { ARTICLES, TITLES } from './titles.ts';

/** The names of an entry as words, those with more words first. */
export interface Phrases {
  /** Each means it. */
  readonly names: readonly (readonly string[])[];
  /** Each may stand beside a name of it. */
  readonly beside: readonly (readonly string[])[];
}

/** Whether words are names of one entry and nothing else but articles, titles and what goes with the names. */
export function isMadeOf(words: readonly string[], { names, beside }: Phrases): boolean {
  let isNamed = false;
  for (let at = 0; at < words.length; ) {
    const name = longestAt(words, at, names);
    const other = Math.max(longestAt(words, at, beside), Number(TITLES.has(words[at] ?? '')));
    if (name + other === 0) return false;
    isNamed ||= name > 0 && !isTitle(words.slice(at, at + name));
    at += Math.max(name, other);
  }
  return isNamed;
}

/** A name's words without the articles that stand before and within it. */
export const withoutSmall = (name: string): readonly string[] => name.split(' ').filter(word => !ARTICLES.has(word));
/** "President" alone is several people's. */
const isTitle = (words: readonly string[]): boolean => words.every(word => TITLES.has(word));

/** How many words the longest phrase takes that begins at a place. */
export function longestAt(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find(phrase => phrase.every((part, i) => isInflectionOf(part, words[at + i] ?? '')))?.length ?? 0;
}
