/** Defines what a command answers: data that says what to show. The renderers decide how it looks. */

import type { RichText } from '../i18n/rich-text.ts';
import type { Invocation } from '../invocation.ts';
import type { Days, Dispute, Event, Item, Party, Quote, Statement, Topic } from '../record/types.ts';
import type { Verdict } from '../verify/types.ts';

/** A link from an answer to another: shown as a button, pressed as an invocation. */
export interface Link {
  readonly label: string;
  readonly invocation: Invocation;
}

/** A menu of links. */
export interface Choose {
  /** What the menu asks for. */
  readonly label: string;
  readonly links: readonly Link[];
}

/** An item of the record, as an entry of an answer. */
export interface ItemEntry {
  readonly kind: 'item';
  readonly item: Item;
  /** The disputes that it is part of: always shown with it. */
  readonly disputes: readonly Dispute[];
  /** Links that belong to this item; shown when it stands alone on its page. */
  readonly links?: readonly Link[];
}

/** One entry of an answer. An item brings its source with it, so nothing can be shown uncited. */
export type Entry =
  | ItemEntry
  /** A claimed quotation, its grade, and what the record has instead: shown under it, whole. `told`: in the reader's language. */
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly told: Verdict;
      readonly evidence: readonly ItemEntry[];
    }
  /** A country or body of which the record has no words on the topics. */
  | { readonly kind: 'silence'; readonly party: Party; readonly topics: readonly Topic[] }
  /** A sentence about the record itself, with the address of the web that it ends in. */
  | { readonly kind: 'remark'; readonly text: string; readonly address?: string }
  /** A quotation as a quiz asks after it: with its source, and nothing that tells whose it is. */
  | { readonly kind: 'unsigned'; readonly quote: Quote }
  /** Text to be copied character by character, in lines. */
  | { readonly kind: 'code'; readonly text: string };

/** Entries under a heading. */
export interface Group {
  readonly heading?: string;
  readonly entries: readonly Entry[];
}

/** One country's or body's words on a topic; `disputed` when a part of them is. */
export interface Cell {
  readonly party: Party;
  readonly items: readonly (Quote | Statement)[];
  readonly disputed: boolean;
}

/** The part of an answer that a picture shows, as data. The renderers word it and lay it out. */
export type Depiction =
  | { readonly kind: 'card'; readonly quote: Quote; readonly disputes: readonly Dispute[] }
  | { readonly kind: 'timeline'; readonly title: string; readonly events: readonly Event[] }
  | Matrix;

/** A table of topics by countries. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly title: string;
  /** Those whose words are shown. */
  readonly asked: readonly Party[];
  /** Those of whom only the number of statements is shown. */
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
   * - unread-language: it's in a language that isn't read
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
    | 'unread-language'
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

/** Counts the entries that an answer found, over all its pages; 0 for a reply that isn't an answer from the record. */
export function hits(reply: Reply): number {
  return reply.kind === 'items' ? reply.groups.reduce((sum, group) => sum + group.entries.length, 0) : 0;
}

/** What an answer to a question showed that wasn't what was asked, as it's counted. */
export interface Feedback {
  readonly reason: 'answered' | 'near' | 'refused';
  /** The id of the first item that was shown; absent where none was. */
  readonly item?: string | undefined;
}

/** What a command answers. */
export type Reply =
  /** An answer from the record. */
  | {
      readonly kind: 'items';
      readonly title: string;
      /** The entries come closest to what was asked, and don't answer it. */
      readonly isNearest?: boolean;
      /** A sentence above the entries: what was asked for, how many there are. */
      readonly lead?: string;
      readonly groups: readonly Group[];
      /** A sentence to stand before the first answer wherever that stands alone: that the question names another speaker. */
      readonly preface?: string;
      /** one: an entry a page, with its own links · packed: as many as fit. */
      readonly paging: 'one' | 'packed';
      /** The label of the button to the next page, where it isn't "Next". */
      readonly nextLabel?: string;
      readonly links: readonly Link[];
      /** What asks for this very answer, where the same command may give another one next time. */
      readonly again?: Invocation;
      /** Says that it isn't what was asked: stands last of all. */
      readonly feedback?: Link;
      /** A menu for more links than buttons would hold: at most 25. */
      readonly choose?: Choose;
      /** What a picture of it shows: the quotation of the page, the events from the page on, or this table. */
      readonly depicts?: 'card' | 'timeline' | Matrix;
    }
  /** The record doesn't hold it. */
  | {
      readonly kind: 'nothing';
      readonly refusal: Refusal;
      /** The sentence about what the record lacks. */
      readonly says: string;
      /** A sentence such as "did you mean", where a name was meant. */
      readonly hint?: string;
      /** The nearest entries, shown as such and not as an answer: a few, on one page. */
      readonly items?: readonly Entry[];
      /** What claimed quotations came to, where none of them is in the record. */
      readonly verdicts?: readonly Verdict[];
      readonly nearest: readonly Link[];
      /** Says that it isn't what was asked: stands last of all. */
      readonly feedback?: Link;
    }
  /** What was set up or counted, or how it stands; shown only to whoever asked. The first line says it all. */
  | {
      readonly kind: 'settings';
      readonly title?: string;
      readonly lines: readonly [RichText, ...RichText[]];
      readonly links: readonly Link[];
      /** What is to be counted, and nothing else kept. */
      readonly feedback?: Feedback;
    }
  /** The request can't be read: a date that doesn't exist, a button of another version, an unknown command. */
  | { readonly kind: 'problem'; readonly text: string; readonly nearest: readonly Link[] };

/** A reply with the invocation that it answers, in ids instead of typed names. Its buttons are made from that. */
export interface Answer {
  readonly reply: Reply;
  readonly invocation: Invocation;
}
