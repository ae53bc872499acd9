/** Everything in a record that a claim is held against. */
import { derivedFrom, type Steps } from '../dossier/derived.ts';
import { type Item, QUOTE_SLOT, type Quote, type TheRecord } from '../record/types.ts';
import { cutWords, joined } from './tokens.ts';
import { type Joined, WordIndex, Wording } from './word-index.ts';

/** A sentence in the record's own words, and the item that it's of. */
export interface Sentence extends Joined {
  readonly item: Item;
}

export interface Corpus {
  readonly quotes: WordIndex<Wording>;
  readonly variants: WordIndex<Wording>;
  readonly misquotes: WordIndex<Wording>;
  readonly told: WordIndex<Sentence>;
  /** Those who print it, in lower case. */
  readonly outlets: ReadonlySet<string>;
}

/** Items shelved between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 50;

/** Shelves what a record's items quote and tell, giving way between pieces of work. */
function* build({ items, sources }: TheRecord): Steps<Corpus> {
  const pool: Made = {
    quotes: new WordIndex(),
    variants: new WordIndex(),
    misquotes: new WordIndex(),
    told: new WordIndex(),
    outlets: new Set(Array.from(sources.values(), ({ outlet }) => outlet.toLowerCase())),
  };
  let shelved = 0;
  for (const item of items.values()) {
    if (item.kind === 'quote') addQuote(item, pool);
    for (const text of ownWords(item)) pool.told.add({ item, joined: joined(cutWords(text)) });
    shelved++;
    if (shelved % ITEMS_A_TURN === 0) yield;
  }
  return pool;
}

export const corpusOf = derivedFrom(build);

type Made = Corpus & { readonly outlets: Set<string> };

function addQuote(quote: Quote, { quotes, variants, misquotes, outlets }: Made): void {
  quotes.add(new Wording(quote));
  for (const variant of quote.variants) variants.add(new Wording(quote, { variant }));
  for (const { outlet } of quote.variants) outlets.add(outlet.toLowerCase());
  for (const misquote of quote.misquotes) misquotes.add(new Wording(quote, { misquote }));
}

/** An item's sentence in the record's own words; for a quotation, what stands before and after it in its setting. */
function ownWords(item: Item): readonly string[] {
  if (item.kind === 'event') return [item.title];
  return item.kind === 'quote' ? item.setting.split(QUOTE_SLOT) : [item.text];
}
