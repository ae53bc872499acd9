/** Gathers everything in a record that a claim is compared with. */
import { derivedFrom } from '../dossier/derived.ts';
import type { Steps } from '../lib/steps.ts';
import { otherWordings } from '../record/citations.ts';
import {
  type Item,
  type Misquote,
  type Printing,
  QUOTE_SLOT,
  type Quote,
  type Source,
  type TheRecord,
  type Unquoted,
  type Variant,
} from '../record/types.ts';
import type { WordedText } from './alignment.ts';
import { cutWords, joined, type Word } from './tokens.ts';
import { type Joined, WordIndex } from './word-index.ts';

/** A wording of a quotation: the record's, another outlet's, or one that's known to be wrong. */
export class Wording implements WordedText, Joined {
  readonly quote: Quote;
  readonly text: string;
  readonly variant?: Variant | Printing;
  readonly misquote?: Misquote;
  readonly joined: string;
  #words: readonly Word[] | undefined;

  constructor(quote: Quote, kind: Pick<Wording, 'variant' | 'misquote'> = {}) {
    this.quote = quote;
    this.text = (kind.variant ?? kind.misquote ?? quote).text;
    this.joined = joined(cutWords(this.text));
    if (kind.variant) this.variant = kind.variant;
    if (kind.misquote) this.misquote = kind.misquote;
  }

  /** Cut when they're first needed: few wordings are ever laid beside a claim, and words take most of the memory. */
  get words(): readonly Word[] {
    this.#words ??= cutWords(this.text);
    return this.#words;
  }
}

/** A sentence in the record's own words; `joined` has no words of the quotation that it may carry. */
export class Sentence implements WordedText, Joined {
  readonly item: Item;
  readonly text: string;
  readonly joined: string;
  #words: readonly Word[] | undefined;

  constructor(item: Item, text: string, part: string) {
    this.item = item;
    this.text = text;
    this.joined = joined(cutWords(part));
  }

  get words(): readonly Word[] {
    this.#words ??= cutWords(this.text);
    return this.#words;
  }
}

/** Words that a source sets between marks of its own, quoting nobody. */
export interface SoCalled extends Joined, Unquoted {
  readonly source: Source;
}

/** The texts of a record, by what they are. */
export interface Corpus {
  readonly quotes: WordIndex<Wording>;
  readonly variants: WordIndex<Wording>;
  readonly misquotes: WordIndex<Wording>;
  /** What the record says in its own words. */
  readonly narration: WordIndex<Sentence>;
  readonly unquoted: WordIndex<SoCalled>;
  /** Those who print it, in lower case. */
  readonly outlets: ReadonlySet<string>;
}

/** Items indexed between two pauses: a few milliseconds. */
const ITEMS_A_TURN = 50;

function* build({ items, sources }: TheRecord): Steps<Corpus> {
  const outlets = new Set(Array.from(sources.values(), ({ outlet }) => outlet.toLowerCase()));
  const corpus = {
    quotes: new WordIndex<Wording>(),
    variants: new WordIndex<Wording>(),
    misquotes: new WordIndex<Wording>(),
    narration: new WordIndex<Sentence>(),
    unquoted: new WordIndex<SoCalled>(),
    outlets,
  };
  for (const source of sources.values())
    for (const { at, text } of source.unquoted)
      corpus.unquoted.add({ source, at, text, joined: joined(cutWords(text)) });
  let indexed = 0;
  for (const item of items.values()) {
    if (item.kind === 'quote') {
      addQuote(item, corpus);
      for (const { outlet } of item.variants) outlets.add(outlet.toLowerCase());
    }
    for (const sentence of ownSentences(item)) corpus.narration.add(sentence);
    indexed++;
    if (indexed % ITEMS_A_TURN === 0) yield;
  }
  return corpus;
}

/** A record's corpus, built once and bit by bit, before the first claim or at it. */
export const corpusOf = derivedFrom(build);

function addQuote(quote: Quote, { quotes, variants, misquotes }: Corpus): void {
  quotes.add(new Wording(quote));
  for (const variant of [...quote.variants, ...otherWordings(quote)]) variants.add(new Wording(quote, { variant }));
  for (const misquote of quote.misquotes) misquotes.add(new Wording(quote, { misquote }));
}

/** An item's sentence in the record's own words; for a quotation, its setting by what stands before it and after it. */
function ownSentences(item: Item): readonly Sentence[] {
  if (item.kind === 'event') return [new Sentence(item, item.title, item.title)];
  if (item.kind !== 'quote') return [new Sentence(item, item.text, item.text)];
  const whole = item.setting.replace(QUOTE_SLOT, () => item.text);
  return item.setting.split(QUOTE_SLOT).map(part => new Sentence(item, whole, part));
}
