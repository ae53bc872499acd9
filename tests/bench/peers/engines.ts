/** Our search and its peers, each as its documentation sets it up, behind one interface. */
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { Charset, Index as FlexIndex } from 'flexsearch';
import type { IFuseOptions } from 'fuse.js';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import type { SearchOptions } from 'minisearch';
import MiniSearch from 'minisearch';
import type { Item } from '../../../src/record/types.ts';
import { buildSearch } from '../../../src/search/index.ts';
import { type Document, FIELDS, wholeOf } from './documents.ts';

/** Ids of what a query finds, best first. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** Hits asked for: as many as are looked at. */
export const HITS = 10;

export interface Engine {
  readonly name: string;
  readonly ours?: true;
  build(items: readonly Item[], documents: readonly Document[]): Find | Promise<Find>;
}

/** @see https://lucaong.github.io/minisearch/ */
function minisearch(options: SearchOptions): Engine['build'] {
  return (_items, documents) => {
    const engine = new MiniSearch<Document>({ fields: [...FIELDS], searchOptions: options });
    engine.addAll(documents);
    return query =>
      engine
        .search(query)
        .slice(0, HITS)
        .map(({ id }) => String(id));
  };
}

/** @see https://github.com/nextapps-de/flexsearch */
function flexsearch(encoder: keyof typeof Charset | undefined): Engine['build'] {
  return (_items, documents) => {
    const engine =
      encoder === undefined ? new FlexIndex() : new FlexIndex({ tokenize: 'forward', encoder: Charset[encoder] });
    for (const document of documents) engine.add(document.id, wholeOf(document));
    // Without `suggest` a document must hold every word of a question, and next to none does.
    return query => engine.search(query, { limit: HITS, suggest: true }).map(String);
  };
}

/** @see https://docs.orama.com/docs/orama-js */
async function orama(_items: readonly Item[], documents: readonly Document[]): Promise<Find> {
  const engine = create({
    schema: { id: 'string', text: 'string', setting: 'string', speaker: 'string', parties: 'string', topics: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stemmer, stopWords: stopwords } },
  });
  await insertMultiple(engine, [...documents]);
  return async query => {
    const { hits } = await search(engine, { term: query, properties: [...FIELDS], limit: HITS });
    return hits.map(({ document }) => document.id);
  };
}

/** @see https://lunrjs.com/guides/searching.html */
function lunrEngine(_items: readonly Item[], documents: readonly Document[]): Find {
  const engine = lunr(builder => {
    builder.ref('id');
    for (const field of FIELDS) builder.field(field);
    for (const document of documents) builder.add(document);
  });
  // As terms, not as Lunr's query language: a member's colon isn't a field.
  return query =>
    engine
      .query(built => {
        for (const token of lunr.tokenizer(query)) built.term(token.toString(), {});
      })
      .slice(0, HITS)
      .map(({ ref }) => ref);
}

/** @see https://www.fusejs.io/api/options.html */
function fuse(options: IFuseOptions<Document>): Engine['build'] {
  return (_items, documents) => {
    const engine = new Fuse(documents, { ...options, keys: [...FIELDS] });
    return query => engine.search(query, { limit: HITS }).map(({ item }) => item.id);
  };
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'MiniSearch, our set-up',
    ours: true,
    build: async items => {
      const engine = await buildSearch(items);
      return query =>
        engine
          .find(query)
          .slice(0, HITS)
          .map(({ item }) => item.id);
    },
  },
  { name: 'MiniSearch, defaults', build: minisearch({}) },
  { name: 'MiniSearch, prefixes and typos', build: minisearch({ prefix: true, fuzzy: 0.2 }) },
  { name: 'FlexSearch, defaults', build: flexsearch(undefined) },
  { name: 'FlexSearch, Latin, prefixes', build: flexsearch('LatinBalance') },
  { name: 'Orama, English', build: orama },
  { name: 'Lunr, English', build: lunrEngine },
  { name: 'Fuse.js, defaults', build: fuse({}) },
  { name: 'Fuse.js, by words', build: fuse({ useTokenSearch: true, tokenMatch: 'any', ignoreLocation: true }) },
];
