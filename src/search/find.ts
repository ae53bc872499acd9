/** Looks a query up: ranks by BM25 what holds a word of it, then checks phrases and exclusions on the words shown. */
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Item } from '../dossier/types.ts';
import { stem } from './analyse.ts';
import type { Entry, Index } from './indexed.ts';
import { planWords, type Word } from './plan.ts';
import { parseQuery, type Query } from './query.ts';
import { HITS_MAX, type Hit, TERMS_MAX } from './search.ts';

const BM25 = { k: 1.2, b: 0.6, d: 0.5 };
const BOOST = { text: 1, setting: 0.8, speaker: 1.1, parties: 0.6, topics: 0.8 };
/** Up to so many words a query is a look-up, in which an item with all of them must come first. */
const LOOKUP_MAX = 5;

/**
 * A term that more items hold than this is scored by its rarity alone, without counting how often and in how long a text:
 * it hardly tells items apart, and MiniSearch's cost is the number of items that hold a term.
 */
const COMMON = 4_000;

/** Which items a look-up may return, by their place; `undefined` where all may be. */
type May = ((id: number) => boolean) | undefined;

/** See {@link Search.find}. A query of exclusions alone finds what they leave, in the record's order; an empty one nothing. */
export function find(index: Index, typed: string, among?: (item: Item) => boolean): readonly Hit[] {
  const query = parseQuery(typed);
  const may = allowed(index, query, among);
  const { lexicon, vocabulary } = index;
  const words = planWords(query.words.length > 0 ? query.words : phraseWords(query), lexicon, vocabulary);
  const checksAlone = query.words.length === 0 && query.phrases.length + exclusions(query) > 0;
  const rough = roughScores(index, words);
  const found: number[] = [];
  for (const id of candidates(index, query)) {
    if ((checksAlone || (rough[id] ?? 0) > 0) && (may === undefined || may(id))) found.push(id);
  }
  return hits(index, rank(index, words, rough, best(found, rough)));
}

function hits({ items }: Index, scores: ReadonlyMap<number, number>): readonly Hit[] {
  return [...scores]
    .toSorted(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
    .flatMap(([id, score]) => {
      const item = items[id];
      return item === undefined ? [] : [{ item, score }];
    });
}

/** All items, or those with the rarest word of the phrases, which are to be compared letter by letter. */
function candidates({ items, vocabulary }: Index, query: Query): Iterable<number> {
  const holding = phraseWords(query).map(word => vocabulary.items(stem(word)));
  if (holding.length === 0) return items.keys();
  return holding.reduce((rarest, those) => (those.length < rarest.length ? those : rarest));
}

function phraseWords(query: Query): readonly string[] {
  return query.phrases.flatMap(phrase => phrase.split(' '));
}

function exclusions(query: Query): number {
  return query.withoutWords.length + query.withoutPhrases.length;
}

function allowed(index: Index, query: Query, among: ((item: Item) => boolean) | undefined): May {
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
function holders({ vocabulary, lexicon }: Index, word: string): readonly number[] {
  const is = stem(word);
  const named = lexicon.meant(is, new Set([is])).filter(({ share }) => share === 1);
  return [is, ...named.map(({ mark }) => mark)].flatMap(term => vocabulary.items(term));
}

const isContent = (word: Word): boolean => !word.stop;

/** What a term's rarity is worth, as BM25 has it. */
function rarity({ items, vocabulary }: Index, term: string): number {
  const holding = vocabulary.items(term).length;
  return Math.log(1 + (items.length - holding + 0.5) / (holding + 0.5));
}

/** Per item the rarities of the content terms that it holds: 0 where it holds none. */
function roughScores(index: Index, words: readonly Word[]): Float64Array {
  const scores = new Float64Array(index.items.length);
  for (const [term, weight] of merged(words.filter(isContent))) {
    const worth = weight * rarity(index, term);
    for (const id of index.vocabulary.items(term)) scores[id] = (scores[id] ?? 0) + worth;
  }
  return scores;
}

/** The items that can be returned, {@link HITS_MAX} at most: those that score best, the earlier ones among equals. */
function best(found: readonly number[], rough: Float64Array): ReadonlySet<number> {
  if (found.length <= HITS_MAX) return new Set(found);
  const sorted = new Float64Array(found.length);
  for (const [i, id] of found.entries()) sorted[i] = rough[id] ?? 0;
  const least = sorted.sort().at(-HITS_MAX) ?? 0;
  const better = found.filter(id => (rough[id] ?? 0) > least);
  const equal = found.filter(id => rough[id] === least);
  return new Set([...better, ...equal.slice(0, HITS_MAX - better.length)]);
}

/** BM25 scores of some items. */
function rank(
  index: Index,
  words: readonly Word[],
  rough: Float64Array,
  among: ReadonlySet<number>,
): Map<number, number> {
  const { mini, vocabulary } = index;
  const content = words.filter(isContent);
  const terms = merged(content);
  const rare = new Map([...terms].filter(([term]) => vocabulary.items(term).length <= COMMON));
  const scores = new Map<number, number>();
  const common = [...terms.keys()].filter(term => !rare.has(term));
  for (const id of among) scores.set(id, common.length === 0 ? 0 : (rough[id] ?? 0));
  const bits = new Map<string, number>();
  for (const [i, word] of content.entries()) {
    for (const term of word.terms.keys()) bits.set(term, (bits.get(term) ?? 0) | (1 << i));
  }
  for (const { id, score, queryTerms } of look(mini, rare, among)) {
    const plain = score / queryTerms.length;
    const held = queryTerms.reduce((all, term) => all | (bits.get(term) ?? 0), 0);
    scores.set(id, (scores.get(id) ?? 0) + (content.length > LOOKUP_MAX ? plain : plain * ones(held)));
  }
  const stops = new Map(
    [...merged(words.filter(word => word.stop))].filter(([term]) => vocabulary.items(term).length <= COMMON),
  );
  for (const { id, score, queryTerms } of look(mini, stops, among)) {
    scores.set(id, (scores.get(id) ?? 0) + score / queryTerms.length);
  }
  return scores;
}

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1);
}

/** All terms of some words, each with its greatest weight. */
function merged(words: readonly Word[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) {
    for (const [term, weight] of word.terms) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return terms;
}

function look(mini: MiniSearch<Entry>, terms: ReadonlyMap<string, number>, among: ReadonlySet<number>): SearchResult[] {
  if (terms.size === 0 || among.size === 0) return [];
  return mini.search([...terms.keys()].join(' '), {
    bm25: BM25,
    boost: BOOST,
    boostTerm: term => terms.get(term) ?? 1,
    boostDocument: (id: number) => (among.has(id) ? 1 : 0),
  });
}
