/** Looks a query up: ranks by BM25 what holds a word of it, then checks phrases and exclusions on the words shown. */
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Item } from '../record/types.ts';
import type { AliasIndex } from './aliases.ts';
import { parseQuery, planWords, type Query, type QueryWord } from './query.ts';
import { stem } from './stemming.ts';
import { HITS_MAX, type Hit, TERMS_MAX } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The n-th greatest of some numbers, counted from 1, without sorting them all: Hoare's selection. Reorders the numbers. */
export function greatest(numbers: Float64Array, n: number): number {
  const at = numbers.length - n;
  let from = 0;
  let to = numbers.length - 1;
  while (from < to) {
    const { low, high } = partition(numbers, from, to);
    if (at <= high) to = high;
    else if (at >= low) from = low;
    else break;
  }
  return numbers[at] ?? 0;
}

/**
 * Partitions the numbers between two places: up to `high` none is greater than any from `low` on; those between are
 * equal.
 */
function partition(numbers: Float64Array, from: number, to: number): { readonly low: number; readonly high: number } {
  const pivot = numbers[(from + to) >> 1] ?? 0;
  let low = from;
  let high = to;
  while (low <= high) {
    const [lower = 0, upper = 0] = [numbers[low], numbers[high]];
    if (lower < pivot) low++;
    else if (upper > pivot) high--;
    else {
      numbers[low++] = upper;
      numbers[high--] = lower;
    }
  }
  return { low, high };
}

const BM25 = { k: 1.2, b: 0.6, d: 0.5 };
const BOOST = { text: 1, setting: 0.8, speaker: 1.1, parties: 0.6, topics: 0.8 };
/** Up to so many words a query is a look-up, in which an item with all of them must come first. */
const LOOKUP_MAX = 5;

/**
 * A term that more items hold than this is scored by its rarity alone, without counting how often and in how long a text:
 * it hardly tells items apart, and MiniSearch's cost is the number of items that hold a term.
 */
const COMMON = 4_000;

/** Whether a query may return the item at a place; `undefined` where it may return any. */
type Filter = ((id: number) => boolean) | undefined;

/**
 * See {@link Search.find}. A query of exclusions alone finds what they leave, in the record's order; an empty one
 * nothing.
 */
export function find(index: Index, typed: string, among?: (item: Item) => boolean): readonly Hit[] {
  const query = parseQuery(typed);
  const isAllowed = filterOf(index, query, among);
  const { aliases, vocabulary } = index;
  const words = planWords(query.words.length > 0 ? query.words : phraseWords(query), aliases, vocabulary);
  const checksAlone = query.words.length === 0 && query.phrases.length + exclusions(query) > 0;
  const rough = roughScores(index, words);
  const found: number[] = [];
  const consider = (id: number): void => {
    if ((checksAlone || (rough[id] ?? 0) > 0) && (isAllowed === undefined || isAllowed(id))) found.push(id);
  };
  // What holds the phrases holds their rarest word; only those items are compared letter by letter.
  const holding = query.phrases.length > 0 ? vocabulary.ofRarest(phraseWords(query).map(stem)) : undefined;
  if (holding) for (const id of holding) consider(id);
  else for (let id = 0; id < index.items.length; id++) consider(id);
  return hits(index, rank(index, words, rough, bestOf(found, rough, HITS_MAX)));
}

/** Best first; of equals the earlier one in the record. */
function hits({ items }: Index, scores: ReadonlyMap<number, number>): readonly Hit[] {
  return [...scores]
    .toSorted(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
    .flatMap(([id, score]) => {
      const item = items[id];
      return item === undefined ? [] : [{ item, score }];
    });
}

function phraseWords(query: Query): readonly string[] {
  return query.phrases.flatMap(phrase => phrase.split(' '));
}

function exclusions(query: Query): number {
  return query.withoutWords.length + query.withoutPhrases.length;
}

function filterOf(index: Index, query: Query, among: ((item: Item) => boolean) | undefined): Filter {
  if (among === undefined && query.phrases.length + exclusions(query) === 0) return undefined;
  const { items, shown } = index;
  const phrases = query.phrases.map(phrase => ` ${phrase} `);
  const without = query.withoutPhrases.map(phrase => ` ${phrase} `);
  const excluded = new Uint8Array(items.length);
  for (const word of query.withoutWords.slice(0, TERMS_MAX)) {
    for (const id of holders(index, word)) excluded[id] = 1;
  }
  return id => {
    const item = items[id];
    const words = shown[id];
    if (item === undefined || words === undefined || excluded[id] === 1) return false;
    if (!phrases.every(phrase => words.includes(phrase)) || without.some(phrase => words.includes(phrase)))
      return false;
    return among === undefined || among(item);
  };
}

/** The items that hold a word in some inflection, or that are about or by an entry which the word alone names. */
function holders({ vocabulary, aliases }: Index, word: string): readonly number[] {
  const is = stem(word);
  const named = aliases.matches(is, new Set([is])).filter(({ share }) => share === 1);
  return [is, ...named.map(({ mark }) => mark)].flatMap(term => vocabulary.of(term));
}

const isContent = (word: QueryWord): boolean => !word.stop;

/** What it is worth that an item holds what so many hold, as BM25 has it. */
export const rarity = (holding: number, of: number): number => Math.log(1 + (of - holding + 0.5) / (holding + 0.5));

/** Per item the rarities of the content terms that it holds: 0 where it holds none. */
function roughScores(index: Index, words: readonly QueryWord[]): Float64Array {
  const scores = new Float64Array(index.items.length);
  for (const [term, weight] of merged(words.filter(isContent))) {
    const holding = index.vocabulary.of(term);
    const worth = weight * rarity(holding.length, index.items.length);
    for (const id of holding) scores[id] = (scores[id] ?? 0) + worth;
  }
  return scores;
}

/** See {@link Search.weigh}. Words that no item holds weigh nothing, however much they are like others. */
export function weigh(index: Index, words: readonly string[]): Float64Array {
  const { aliases, vocabulary } = index;
  const held = [...new Set(words)].filter(word => vocabulary.of(stem(word)).length > 0);
  return roughScores(index, planWords(held, aliases, vocabulary, held.length));
}

/**
 * The places of the items that score best, and above 0: at most so many, the earlier ones among equals.
 *
 * @param allowed 0 at the place of each item that doesn't count; all count, if not given
 */
export function bestPlaces(scores: Float64Array, most: number, allowed?: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let place = 0; place < scores.length; place++)
    if ((scores[place] ?? 0) > 0 && allowed?.[place] !== 0) found.push(place);
  return bestOf(found, scores, most);
}

/** Those of some places whose items score best: at most so many, the earlier ones among equals. */
export function bestOf(found: readonly number[], rough: Float64Array, most: number): readonly number[] {
  if (found.length <= most) return found;
  const scores = new Float64Array(found.length);
  for (let i = 0; i < found.length; i++) scores[i] = rough[found[i] ?? 0] ?? 0;
  const least = greatest(scores, most);
  const better = found.filter(id => (rough[id] ?? 0) > least);
  const equal = found.filter(id => rough[id] === least);
  return [...better, ...equal.slice(0, most - better.length)];
}

/** Scores some items by BM25, those with all words of a short query first. */
function rank(
  index: Index,
  words: readonly QueryWord[],
  rough: Float64Array,
  among: readonly number[],
): Map<number, number> {
  const { vocabulary } = index;
  const content = words.filter(isContent);
  const terms = merged(content);
  const rare = new Map([...terms].filter(([term]) => vocabulary.of(term).length <= COMMON));
  const scores = new Map<number, number>();
  const common = [...terms.keys()].filter(term => !rare.has(term));
  for (const id of among) scores.set(id, common.length === 0 ? 0 : (rough[id] ?? 0));
  const bits = new Map<string, number>();
  for (const [i, word] of content.entries()) {
    for (const term of word.terms.keys()) bits.set(term, (bits.get(term) ?? 0) | (1 << i));
  }
  for (const { id, score, queryTerms } of lookUp(index, rare, among)) {
    const plain = score / queryTerms.length;
    const matched = queryTerms.reduce((all, term) => all | (bits.get(term) ?? 0), 0);
    scores.set(id, (scores.get(id) ?? 0) + (content.length > LOOKUP_MAX ? plain : plain * ones(matched)));
  }
  const stops = new Map(
    [...merged(words.filter(word => word.stop))].filter(([term]) => vocabulary.of(term).length <= COMMON),
  );
  for (const { id, score, queryTerms } of lookUp(index, stops, among)) {
    scores.set(id, (scores.get(id) ?? 0) + score / queryTerms.length);
  }
  return scores;
}

/** How many bits are set. */
function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1);
}

/** All terms of some words, each with its greatest weight. */
function merged(words: readonly QueryWord[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) {
    for (const [term, weight] of word.terms) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return terms;
}

/** BM25 scores of the items that hold some terms, by MiniSearch. */
function lookUp(
  { mini, items }: Index,
  terms: ReadonlyMap<string, number>,
  among: readonly number[],
): readonly SearchResult[] {
  if (terms.size === 0 || among.length === 0) return [];
  // Asked for each item that holds a term: looked up in a set it would be half of the search.
  const isAmong = new Uint8Array(items.length);
  for (const id of among) isAmong[id] = 1;
  return mini.search([...terms.keys()].join(' '), {
    bm25: BM25,
    boost: BOOST,
    boostTerm: term => terms.get(term) ?? 1,
    boostDocument: (id: number) => isAmong[id] ?? 0,
  });
}

/** An item as indexed: per field its terms, separated by spaces. */
export interface Entry {
  /** Its place in {@link Index.items}. */
  readonly id: number;
  readonly text: string;
  readonly setting: string;
  readonly speaker: string;
  readonly parties: string;
  readonly topics: string;
}

/** What the search holds in memory: the items, their words, and the index over them. */
export interface Index {
  readonly items: readonly Item[];
  /** The folded words of each item as shown, with a space at either end and a bar between its parts. */
  readonly shown: readonly string[];
  readonly aliases: AliasIndex;
  readonly vocabulary: Vocabulary;
  readonly mini: MiniSearch<Entry>;
}
