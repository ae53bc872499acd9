/** Types the dossier: the compiled record with its indexes. */
import type { Day, Dispute, Event, Item, Party, Person, Quote, TheRecord, Topic } from '../record/types.ts';
import type { Names, Search } from '../search/types.ts';

/**
 * Indexes of the record, so that a command finds its items at once, whatever the record's size. Lists of what was said have the
 * newest day first, those of events the oldest.
 */
export interface Views {
  /** All quotations. */
  readonly quotes: readonly Quote[];
  readonly quotesBySpeaker: ReadonlyMap<Person, readonly Quote[]>;
  /** Quotations on a topic. */
  readonly quotesOn: ReadonlyMap<Topic, readonly Quote[]>;
  /** Quotations that can stand without a sentence of ours around them: all but fragments. */
  readonly wholeQuotes: readonly Quote[];
  /** Quotes and statements of a party: by its people, in its own name, or by an unnamed voice of it. */
  readonly saidBy: ReadonlyMap<Party, readonly Item[]>;
  /** Quotes and statements of others about a party, and reporters' facts about it. */
  readonly saidAbout: ReadonlyMap<Party, readonly Item[]>;
  /** All events: the dated ones by their first day, then those without a date. */
  readonly events: readonly Event[];
  /** Events on a topic, in the order of {@link events}. */
  readonly eventsOn: ReadonlyMap<Topic, readonly Event[]>;
  /** Events that are about a party, take place in it, or in which it or its people take part, in the same order. */
  readonly eventsOf: ReadonlyMap<Party, readonly Event[]>;
  /** Items other than events, by each day on which they were, or may have been, said; oldest day first. */
  readonly saidOn: ReadonlyMap<Day, readonly Item[]>;
  /** Items other than events on a topic. */
  readonly saidOf: ReadonlyMap<Topic, readonly Item[]>;
  /** The number of quotes and statements among {@link saidOn}, by day. */
  readonly voicesOn: ReadonlyMap<Day, number>;
  /** The days that the record covers, events' and items' alike, and whether it has anything on a day. */
  readonly span: { readonly first: Day; readonly last: Day; has(day: Day): boolean };
  /** The disputes that an item is part of, as a side's item or as the reporter's line. */
  readonly disputesOf: ReadonlyMap<Item, readonly Dispute[]>;
  /** Those of them in which what the item says is itself in dispute. */
  readonly contestedIn: ReadonlyMap<Item, readonly Dispute[]>;
}

/** The compiled record with its indexes. Immutable: a new record makes a new dossier. */
export interface Dossier extends TheRecord {
  readonly views: Views;
  /** Finds items by words. */
  readonly search: Search;
  /** Finds people, parties and topics by their names. */
  readonly names: Names;
}
