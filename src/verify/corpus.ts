/** Everything in a record that a claim is held against. */
import { type Making, ofEach } from '../dossier/derived.ts';
import { type Item, QUOTE_SLOT, type Quote, type TheRecord } from '../record/types.ts';
import { cutWords, joined } from './tokens.ts';
import { type Joined, Shelf, Wording } from './word-index.ts';

/** A sentence in the record's own words, and the item that it's of. */
export interface Sentence extends Joined {
  readonly item: Item;
}

export interface Pool {
  readonly quotes: Shelf<Wording>;
  readonly variants: Shelf<Wording>;
  readonly misquotes: Shelf<Wording>;
  readonly told: Shelf<Sentence>;
  /** Those who print it, in lower case. */
  readonly outlets: ReadonlySet<string>;
}

/** Items shelved between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 50;

/** Shelves what a record's items quote and tell, giving way between pieces of work. */
function* build({ items, sources }: TheRecord): Making<Pool> {
  const pool: Made = {
    quotes: new Shelf(),
    variants: new Shelf(),
    misquotes: new Shelf(),
    told: new Shelf(),
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

export const poolOf = ofEach(build);

type Made = Pool & { readonly outlets: Set<string> };

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
