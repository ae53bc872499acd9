/** Everything in a record that a claim is held against. */
import type { Pause } from '../dossier/pause.ts';
import { type Item, QUOTE_SLOT, type Quote } from '../dossier/types.ts';
import { type Joined, Shelf } from './shelf.ts';
import { Wording } from './wording.ts';
import { cutWords, joined } from './words.ts';

/** A sentence in the record's own words, and the item that it's of. */
export interface Sentence extends Joined {
  readonly item: Item;
}

export interface Pool {
  readonly quotes: Shelf<Wording>;
  readonly variants: Shelf<Wording>;
  readonly misquotes: Shelf<Wording>;
  readonly told: Shelf<Sentence>;
}

/** Items shelved between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 50;

/** Shelves what a record's items quote and tell, giving way between pieces of work. */
export async function buildPool(items: readonly Item[], pause?: Pause): Promise<Pool> {
  const pool: Pool = { quotes: new Shelf(), variants: new Shelf(), misquotes: new Shelf(), told: new Shelf() };
  for (const [at, item] of items.entries()) {
    if (item.kind === 'quote') addQuote(item, pool);
    for (const text of ownWords(item)) pool.told.add({ item, joined: joined(cutWords(text)) });
    if (at % ITEMS_A_TURN === 0) await pause?.();
  }
  return pool;
}

function addQuote(quote: Quote, { quotes, variants, misquotes }: Pool): void {
  quotes.add(new Wording(quote));
  for (const variant of quote.variants) variants.add(new Wording(quote, { variant }));
  for (const misquote of quote.misquotes) misquotes.add(new Wording(quote, { misquote }));
}

/** An item's sentence in the record's own words; for a quotation, what stands before and after it in its setting. */
function ownWords(item: Item): readonly string[] {
  if (item.kind === 'event') return [item.title];
  return item.kind === 'quote' ? item.setting.split(QUOTE_SLOT) : [item.text];
}
