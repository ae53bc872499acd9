/** Looks a query up: ranks by BM25 what holds a word of it, then checks phrases and exclusions on the words shown. */
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Item } from '../dossier/types.ts';
import { stem } from './analyse.ts';
import type { Entry, Index } from './build.ts';
import { planWords, type Word } from './plan.ts';
import { parseQuery, type Query } from './query.ts';
import { type Hit, TERMS_MAX } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

const BM25 = { k: 1.2, b: 0.6, d: 0.5 };
const BOOST = { text: 1, setting: 0.8, speaker: 1.1, parties: 0.6, topics: 0.8 };
/** Up to so many words a query is a look-up, in which an item with all of them must come first. */
const LOOKUP_MAX = 5;

/** Which items a look-up may return, by their place; `undefined` where all may be. */
type May = ((id: number) => boolean) | undefined;

/** See {@link Search.find}. A query of exclusions alone finds all that they leave, in the record's order; an empty one nothing. */
export function find(index: Index, typed: string, among?: (item: Item) => boolean): readonly Hit[] {
  const query = parseQuery(typed);
  const may = allowed(index, query, among);
  const words = planWords(query.words.length > 0 ? query.words : phraseWords(query), index.lexicon, index.vocabulary);
  const scores = rank(index, words, may);
  const checksAlone = query.words.length === 0 && query.phrases.length + exclusions(query) > 0;
  if (checksAlone) {
    for (const id of index.items.keys()) if (!scores.has(id) && (may === undefined || may(id))) scores.set(id, 0);
  }
  return hits(index, scores);
}

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

function allowed(index: Index, query: Query, among: ((item: Item) => boolean) | undefined): May {
  if (among === undefined && query.phrases.length + exclusions(query) === 0) return undefined;
  const { items, shown } = index;
  const phrases = query.phrases.map(phrase => ` ${phrase} `);
  const without = query.withoutPhrases.map(phrase => ` ${phrase} `);
  const excluded = new Set(query.withoutWords.slice(0, TERMS_MAX).flatMap(word => holders(index, word)));
  const check = (id: number): boolean => {
    const item = items[id];
    const words = shown[id];
    if (item === undefined || words === undefined || excluded.has(id)) return false;
    if (!phrases.every(phrase => words.includes(phrase)) || without.some(phrase => words.includes(phrase)))
      return false;
    return among === undefined || among(item);
  };
  // An item is asked for once for each term that it holds.
  const answers = new Map<number, boolean>();
  return id => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = check(id);
    answers.set(id, answer);
    return answer;
  };
}

/** The items that hold a word in some inflection, or that are about or by an entry which the word alone names. */
function holders({ mini, lexicon }: Index, word: string): readonly number[] {
  const is = stem(word);
  const named = lexicon.meant(is, new Set([is])).filter(({ share }) => share === 1);
  const terms = new Map([is, ...named.map(({ mark }) => mark)].map(term => [term, 1]));
  return look(mini, terms, undefined).map(({ id }) => id);
}

/** Scores of the items that hold any of the words. */
function rank({ mini, vocabulary }: Index, words: readonly Word[], may: May): Map<number, number> {
  const content = words.filter(word => !word.stop);
  const scores = new Map<number, number>();
  const terms = merged(content, vocabulary);
  const bits = new Map<string, number>();
  for (const [i, word] of content.entries()) {
    for (const term of word.terms.keys()) bits.set(term, (bits.get(term) ?? 0) | (1 << i));
  }
  for (const { id, score, queryTerms } of look(mini, terms, may)) {
    const plain = score / queryTerms.length;
    const held = queryTerms.reduce((all, term) => all | (bits.get(term) ?? 0), 0);
    scores.set(id, content.length > LOOKUP_MAX ? plain : plain * ones(held));
  }
  const stops = merged(
    words.filter(word => word.stop),
    vocabulary,
  );
  for (const { id, score, queryTerms } of look(mini, stops, known => scores.has(known))) {
    scores.set(id, (scores.get(id) ?? 0) + score / queryTerms.length);
  }
  return scores;
}

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1);
}

/** All terms of some words, each with its greatest weight, those of most items first: MiniSearch adds what follows to the first. */
function merged(words: readonly Word[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) {
    for (const [term, weight] of word.terms) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return new Map([...terms].toSorted(([a], [b]) => vocabulary.items(b) - vocabulary.items(a)));
}

function look(mini: MiniSearch<Entry>, terms: ReadonlyMap<string, number>, may: May): SearchResult[] {
  if (terms.size === 0) return [];
  return mini.search([...terms.keys()].join(' '), {
    bm25: BM25,
    boost: BOOST,
    boostTerm: term => terms.get(term) ?? 1,
    ...(may === undefined ? {} : { boostDocument: (id: number) => (may(id) ? 1 : 0) }),
  });
}
