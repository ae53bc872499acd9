/** Everything in a record that a claim is held against. */
import type { Pause } from '../dossier/pause.ts';
import type { Quote } from '../dossier/types.ts';
import { Shelf, Wording } from './shelf.ts';

export interface Pool {
  readonly quotes: Shelf;
  readonly variants: Shelf;
  readonly misquotes: Shelf;
}

/** Quotations shelved between two pauses: a few milliseconds. */
const QUOTES_A_TURN = 100;

/** Shelves a record's quotations, giving way between pieces of work. */
export async function buildPool(quotations: readonly Quote[], pause?: Pause): Promise<Pool> {
  const pool: Pool = { quotes: new Shelf(), variants: new Shelf(), misquotes: new Shelf() };
  for (const [at, quote] of quotations.entries()) {
    pool.quotes.add(new Wording(quote));
    for (const variant of quote.variants) pool.variants.add(new Wording(quote, { variant }));
    for (const misquote of quote.misquotes) pool.misquotes.add(new Wording(quote, { misquote }));
    if (at % QUOTES_A_TURN === 0) await pause?.();
  }
  return pool;
}
