/** Takes a search query apart, and plans what to look up for it. Total: every text is a query. */

import { countryNamed } from '../record/countries.ts';
import { fold, tokens } from '../text/fold.ts';
import type { AliasIndex } from './aliases.ts';
import { isForeignStop, isStop, stem } from './stemming.ts';
import { QUERY_MAX, TERMS_MAX } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query as typed, taken apart. */
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

/** A word of a query, with what to look up for it. */
export interface QueryWord {
  /**
   * Terms with their weights: its stem, or the stems that it may be a mistyping of, and the marks of the entries that
   * they name.
   */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether it's a function word: it ranks what other words find, and finds nothing by itself. */
  readonly stop: boolean;
}

/** With so many words that carry meaning, function words are left out. */
const CONTENT_ENOUGH = 4;
/** A repeated word counts more, up to this. */
const REPEATS_MAX = 3;
const TYPO_WEIGHT = 0.5;
const MARK_WEIGHT = 0.9;
/** Shorter names than this have real neighbours: "Schulz" is not a mistyped "Scholz". */
const NAME_TYPO_MIN = 7;

/**
 * Chooses what to look up: at most so many words, each with what it may mean. Unknown words are dropped, or taken for known
 * ones when they're surely mistyped.
 *
 * @param words folded, in the order typed
 */
export function planWords(
  words: readonly string[],
  aliases: AliasIndex,
  vocabulary: Vocabulary,
  most = TERMS_MAX,
): readonly QueryWord[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const content = [...times.keys()].filter(word => !isStop(word));
  const chosen = (content.length < CONTENT_ENOUGH ? [...times.keys()] : content).slice(0, most);
  const known = chosen
    .map(word => ({ word, ...knownStems(word, aliases, vocabulary) }))
    .filter(({ stems }) => stems.length > 0);
  const all = new Set(known.flatMap(({ stems }) => stems));
  const onlyStops = known.every(({ word }) => isStop(word));
  return known.map(({ word, stems, weight }) => {
    const much = weight * Math.min(REPEATS_MAX, times.get(word) ?? 1);
    const marks = stems.flatMap(is => aliases.matches(is, all));
    return {
      terms: new Map([
        ...marks.map(({ mark, share }) => [mark, much * share * MARK_WEIGHT] as const),
        ...stems.map(is => [is, much] as const),
      ]),
      stop: !onlyStops && isStop(word),
    };
  });
}

/** The stems of the record that a word is, or may be a mistyping of. */
function knownStems(
  word: string,
  aliases: AliasIndex,
  vocabulary: Vocabulary,
): { readonly stems: readonly string[]; readonly weight: number } {
  const is = stem(word);
  if (vocabulary.has(is)) return { stems: [is], weight: 1 };
  if (isForeignStop(word) || countryNamed(word) !== undefined) return { stems: [], weight: 0 };
  const may = (near: string, away: number): boolean =>
    !aliases.isProper(near) || (away === 1 && is.length >= NAME_TYPO_MIN);
  return { stems: vocabulary.similar(is, may), weight: TYPO_WEIGHT };
}
