/** What a command answers: data that names what to show. How it looks is the renderers' affair. */

import type { RichText } from '../i18n/rich-text.ts';
import type { Invocation } from '../invocation.ts';
import type { Days, Dispute, Event, Item, Party, Quote, Statement, Topic } from '../record/types.ts';
import type { Verdict } from '../verify/types.ts';

/** A way on from an answer: shown as a button, pressed as an invocation. */
export interface Link {
  readonly label: string;
  readonly invocation: Invocation;
}

/** A menu of invocations, with what it asks for. */
export interface Choose {
  readonly label: string;
  readonly links: readonly Link[];
}

export interface ItemEntry {
  readonly kind: 'item';
  readonly item: Item;
  /** The disputes that it is part of: shown with it, always. */
  readonly disputes: readonly Dispute[];
  /** Ways on that belong to this item; shown when it stands alone on its page. */
  readonly links?: readonly Link[];
}

/** One line of an answer. An item brings its source with it, so nothing can be shown uncited. */
export type Entry =
  | ItemEntry
  /** A claimed quotation, its grade, and what the record has instead: shown under it, whole. */
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly evidence: readonly ItemEntry[] }
  /** A side of a question from which the record has nothing. */
  | { readonly kind: 'silence'; readonly party: Party; readonly topics: readonly Topic[] }
  /** A sentence about the record itself. */
  | { readonly kind: 'remark'; readonly text: string }
  /** Text to be copied character by character, in lines. */
  | { readonly kind: 'code'; readonly text: string };

export interface Group {
  readonly heading?: string;
  readonly entries: readonly Entry[];
}

/** What one country or body said on a topic; `disputed` when a part of it is. */
export interface Cell {
  readonly party: Party;
  readonly items: readonly (Quote | Statement)[];
  readonly disputed: boolean;
}

/** What of an answer can be shown as a picture, as data. How it's laid out and worded is the renderers' affair. */
export type Depiction =
  | { readonly kind: 'card'; readonly quote: Quote; readonly disputes: readonly Dispute[] }
  | { readonly kind: 'timeline'; readonly title: string; readonly events: readonly Event[] }
  | Matrix;

/** Topics down, countries across: those asked for with their words, the others with how much they said. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly title: string;
  readonly asked: readonly Party[];
  readonly others: readonly Party[];
  /** In each row a cell for each of `asked` and `others`, in their order; no items is silence. */
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly Cell[] }[];
}

/** Why the record doesn't answer, as data: for scripts, and for whoever words it. */
export interface Refusal {
  /**
   * - unknown-name: a name or an id that it doesn't hold
   * - unknown-country: a country that it doesn't hold
   * - withdrawn: an item that was taken back
   * - silent: whom or what was asked about is known, and nothing of theirs on it is recorded
   * - no-event: no event of that time, topic or country
   * - no-dispute: no dispute on that topic
   * - no-number, no-date, no-place: what was asked for isn't recorded with what it was asked of
   * - off-topic: the words of a question aren't recorded together, or at all
   * - no-words: the text holds nothing that could be looked for
   * - absent: no quotation has these words
   * - empty: the record holds nothing of the kind yet
   */
  readonly reason:
    | 'unknown-name'
    | 'unknown-country'
    | 'withdrawn'
    | 'silent'
    | 'no-event'
    | 'no-dispute'
    | 'no-number'
    | 'no-date'
    | 'no-place'
    | 'off-topic'
    | 'no-words'
    | 'absent'
    | 'empty';
  /** What was looked for, in ids of the record; a country in ISO 3166-1 alpha-2. Never what was typed. */
  readonly people?: readonly string[];
  readonly parties?: readonly string[];
  readonly topics?: readonly string[];
  readonly item?: string;
  readonly country?: string;
  readonly days?: Days;
}

/** How many entries an answer found, over all its pages: none for whatever isn't an answer from the record. */
export function hits(reply: Reply): number {
  return reply.kind === 'items' ? reply.groups.reduce((sum, group) => sum + group.entries.length, 0) : 0;
}

export type Reply =
  | {
      readonly kind: 'items';
      readonly title: string;
      /** A sentence above the entries: what was asked for, how many there are. */
      readonly lead?: string;
      readonly groups: readonly Group[];
      /** What must be said before the first answer wherever that stands alone, in a sentence: that the question credits another. */
      readonly preface?: string;
      /** one: an entry a page, with its own links · packed: as many as fit. */
      readonly paging: 'one' | 'packed';
      /** What the button to the next page says, where "Next" isn't it. */
      readonly nextLabel?: string;
      readonly links: readonly Link[];
      /** A choice among more ways on than buttons would hold: at most 25. */
      readonly choose?: Choose;
      /** What of it a picture can show: the quotation of a page, the events of a page, or what the command has laid out. */
      readonly depicts?: 'card' | 'timeline' | Matrix;
    }
  /** The record doesn't hold it: what was looked for, a "did you mean" for a name, and what is nearest. */
  | {
      readonly kind: 'nothing';
      readonly refusal: Refusal;
      readonly looked: string;
      readonly hint?: string;
      /** What comes nearest, shown as that and not as an answer: a few, on one page. */
      readonly items?: readonly Entry[];
      /** What claimed quotations came to, where none of them is in the record. */
      readonly verdicts?: readonly Verdict[];
      readonly nearest: readonly Link[];
    }
  /** What was set up, or how it stands: for whoever asked alone. The first line says it all. */
  | {
      readonly kind: 'settings';
      readonly title?: string;
      readonly lines: readonly [RichText, ...RichText[]];
      readonly links: readonly Link[];
    }
  /** The request itself can't be read: a date that is none, a button of another version, an unknown command. */
  | { readonly kind: 'problem'; readonly text: string; readonly nearest: readonly Link[] };

/** A reply, and the invocation that it answers, in ids instead of what was typed: its buttons are made from that. */
export interface Answer {
  readonly reply: Reply;
  readonly invocation: Invocation;
}
