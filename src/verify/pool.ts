/** Everything in a record that a claim is held against, cut into words once. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Misquote, Quote, Variant } from '../dossier/types.ts';
import type { Worded } from './align.ts';
import { cutWords, isCommon, joined, type Word } from './words.ts';

/** A wording of a quotation: the record's, another outlet's, or one that's known to be wrong. */
export interface Wording extends Worded {
  readonly quote: Quote;
  /** The keys, for finding runs of words at once. */
  readonly joined: string;
  /** The words that tell something, for finding what is near. */
  readonly telling: ReadonlySet<string>;
  readonly variant?: Variant;
  readonly misquote?: Misquote;
}

export interface Pool {
  readonly quotes: readonly Wording[];
  readonly variants: readonly Wording[];
  readonly misquotes: readonly Wording[];
}

/** By record: it never changes, and is swapped whole when a new one is loaded. */
const pools = new WeakMap<Dossier, Pool>();

export function poolOf(dossier: Dossier): Pool {
  const kept = pools.get(dossier) ?? build(dossier);
  pools.set(dossier, kept);
  return kept;
}

export function worded(text: string): Worded {
  return { text, words: cutWords(text) };
}

function wordingOf(quote: Quote, text: string): Wording {
  const words = cutWords(text);
  return { quote, text, words, joined: joined(words), telling: tellingOf(words) };
}

/** The keys of the words that tell something by themselves. */
export function tellingOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(w => !isCommon(w)).map(w => w.key));
}

function build({ views }: Dossier): Pool {
  return {
    quotes: views.quotes.map(quote => wordingOf(quote, quote.text)),
    variants: views.quotes.flatMap(quote =>
      quote.variants.map(variant => ({ ...wordingOf(quote, variant.text), variant })),
    ),
    misquotes: views.quotes.flatMap(quote =>
      quote.misquotes.map(misquote => ({ ...wordingOf(quote, misquote.text), misquote })),
    ),
  };
}
