/** Reads the texts of one message, each of them once: while it is answered, its sentences and clauses are asked over and over. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Allowed, type Among, ANY, rankItems } from './candidates.ts';
import { questionIndexOf } from './index.ts';
import { parseQuestion } from './parse.ts';
import type { Assessed } from './scoring.ts';
import { TermMatcher } from './term-matching.ts';
import type { ParsedQuestion } from './types.ts';

/** Lives as long as one message: what its texts share, the words and what matches them, is worked out once for all. */
export class Reader {
  readonly dossier: Dossier;
  readonly #matcher: TermMatcher;
  readonly #allowed = new Map<Among, Uint8Array>();
  readonly #questions = new Map<string, ParsedQuestion>();
  readonly #ranked = new Map<ParsedQuestion, Map<Among, readonly Assessed[]>>();

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.#matcher = new TermMatcher(questionIndexOf(dossier).get());
  }

  /** What a text is read as: the same object each time. */
  read(text: string): ParsedQuestion {
    const known = this.#questions.get(text);
    if (known) return known;
    const question = parseQuestion(text, this.dossier, this.#matcher);
    this.#questions.set(text, question);
    return question;
  }

  #allowedBy(among: Among): Allowed {
    if (among === ANY) return undefined;
    const known = this.#allowed.get(among) ?? Uint8Array.from(this.#matcher.items, item => Number(among(item)));
    this.#allowed.set(among, known);
    return known;
  }

  /** The items that may answer a question, the likeliest first. */
  ranked(question: ParsedQuestion, among: Among): readonly Assessed[] {
    const known = this.#ranked.get(question) ?? new Map<Among, readonly Assessed[]>();
    this.#ranked.set(question, known);
    const ranked = known.get(among) ?? rankItems(question, this.#allowedBy(among));
    known.set(among, ranked);
    return ranked;
  }
}
