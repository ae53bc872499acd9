/** The wordings of quotations. */
import type { Misquote, Quote, Variant } from '../dossier/types.ts';
import type { Worded } from './align.ts';
import type { Joined } from './shelf.ts';
import { cutWords, joined, type Word } from './words.ts';

/** A wording of a quotation: the record's, another outlet's, or one that's known to be wrong. */
export class Wording implements Worded, Joined {
  readonly quote: Quote;
  readonly text: string;
  readonly variant?: Variant;
  readonly misquote?: Misquote;
  readonly joined: string;
  #words: readonly Word[] | undefined;

  constructor(quote: Quote, kind: { readonly variant?: Variant; readonly misquote?: Misquote } = {}) {
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
