/** What a member types into a search, taken apart. Total: every text is a query. */
import { fold, tokens } from './fold.ts';
import { QUERY_MAX } from './search.ts';

export interface Query {
  /** Folded words in the order typed, repetitions included. */
  readonly words: readonly string[];
  /** Folded phrases that an item must hold. */
  readonly phrases: readonly string[];
  /** Folded single words that an item mustn't hold, in any inflection. */
  readonly withoutWords: readonly string[];
  /** Folded phrases that an item mustn't hold as they stand. */
  readonly withoutPhrases: readonly string[];
}

/** English, German and French double quotation marks: phones put them in unasked. */
const QUOTES = /["“”„‟«»＂]/u;
const SPACES = /\s+/u;
/** A minus counts only at the start of a word, and only with something behind it: "Paris - London" excludes nothing. */
const MINUS_WORD = /^[-−–](?=.)/u;
const MINUS_AT_END = /(?<=^|\s)[-−–]$/u;

/**
 * Reads a query: words, `"phrases"`, `-word`, `-"a phrase"`. A quotation mark that isn't closed makes the rest a phrase.
 * An excluded word with a hyphen in it is excluded as a phrase. Reads {@link QUERY_MAX} UTF-16 code units.
 */
export function parseQuery(typed: string): Query {
  const query = {
    words: [] as string[],
    phrases: [] as string[],
    withoutWords: [] as string[],
    withoutPhrases: [] as string[],
  };
  let excluding = false;
  for (const [i, part] of typed.slice(0, QUERY_MAX).split(QUOTES).entries()) {
    if (i % 2 === 1) {
      const phrase = fold(part);
      if (phrase !== '') (excluding ? query.withoutPhrases : query.phrases).push(phrase);
      continue;
    }
    excluding = MINUS_AT_END.test(part);
    for (const word of part.replace(MINUS_AT_END, '').split(SPACES)) readWord(word, query);
  }
  return query;
}

function readWord(word: string, query: { words: string[]; withoutWords: string[]; withoutPhrases: string[] }): void {
  if (!MINUS_WORD.test(word)) {
    query.words.push(...tokens(word));
    return;
  }
  const excluded = fold(word);
  if (excluded !== '') (excluded.includes(' ') ? query.withoutPhrases : query.withoutWords).push(excluded);
}
