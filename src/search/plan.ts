/** From the words of a query to the terms that are looked up: at most {@link TERMS_MAX} words, each with what it may mean. */
import { isForeignStop, isStop, stem } from './analyse.ts';
import { countryNamed } from './countries.ts';
import type { Lexicon } from './lexicon.ts';
import { TERMS_MAX } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query: what to look up for it. */
export interface Word {
  /**
   * Terms with their weights: its stem, or the stems that it may be a mistyping of, and the marks of the entries that
   * they name.
   */
  readonly terms: ReadonlyMap<string, number>;
  /** A function word: it ranks what other words find, and finds nothing by itself. */
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
 * Chooses what to look up. Unknown words are dropped, or taken for known ones when they're surely mistyped.
 *
 * @param words folded, in the order typed
 */
export function planWords(words: readonly string[], lexicon: Lexicon, vocabulary: Vocabulary): readonly Word[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const content = [...times.keys()].filter(word => !isStop(word));
  const chosen = (content.length < CONTENT_ENOUGH ? [...times.keys()] : content).slice(0, TERMS_MAX);
  const known = chosen
    .map(word => ({ word, ...knownStems(word, lexicon, vocabulary) }))
    .filter(({ stems }) => stems.length > 0);
  const all = new Set(known.flatMap(({ stems }) => stems));
  const onlyStops = known.every(({ word }) => isStop(word));
  return known.map(({ word, stems, weight }) => {
    const much = weight * Math.min(REPEATS_MAX, times.get(word) ?? 1);
    const marks = stems.flatMap(is => lexicon.meant(is, all));
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
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): { readonly stems: readonly string[]; readonly weight: number } {
  const is = stem(word);
  if (vocabulary.has(is)) return { stems: [is], weight: 1 };
  if (isForeignStop(word) || countryNamed(word) !== undefined) return { stems: [], weight: 0 };
  const may = (near: string, away: number): boolean =>
    !lexicon.isProper(near) || (away === 1 && is.length >= NAME_TYPO_MIN);
  return { stems: vocabulary.near(is, may), weight: TYPO_WEIGHT };
}
