/** The compiled record with its indexes: immutable, built aside and swapped whole. */

import type { Day, Dispute, Event, Item, Party, Person, Quote, TheRecord, Topic } from '../record/types.ts';
import type { Names, Search } from '../search/types.ts';

/** Ways of looking at the record that commands need at once, whatever its size. */
export interface Views {
  /** Quotations in the order of the files. */
  readonly quotes: readonly Quote[];
  readonly quotesBySpeaker: ReadonlyMap<Person, readonly Quote[]>;
  readonly quotesOn: ReadonlyMap<Topic, readonly Quote[]>;
  /** Those that stand without a sentence of ours around them. */
  readonly wholeQuotes: readonly Quote[];
  /** What a party said: by its people, in its own name, or by an unnamed voice of it. */
  readonly saidBy: ReadonlyMap<Party, readonly Item[]>;
  /** What was said about a party by others, and what reporters write of it. */
  readonly saidAbout: ReadonlyMap<Party, readonly Item[]>;
  /** Dated events by first day, oldest first; then those without a date. */
  readonly events: readonly Event[];
  /** In the order of all events. */
  readonly eventsOn: ReadonlyMap<Topic, readonly Event[]>;
  /** Those that are about a party, take place in it, or that it takes part in, by its people or itself. */
  readonly eventsOf: ReadonlyMap<Party, readonly Event[]>;
  /** Items other than events by each day on which they were, or may have been, said; oldest day first. */
  readonly saidOn: ReadonlyMap<Day, readonly Item[]>;
  /** Items other than events on a topic. */
  readonly saidOf: ReadonlyMap<Topic, readonly Item[]>;
  /** How many of what was said on each day were said by somebody, rather than told by a reporter. */
  readonly voicesOn: ReadonlyMap<Day, number>;
  /** The days that the record covers, events' and items' alike, and whether it has anything on a day. */
  readonly span: { readonly first: Day; readonly last: Day; has(day: Day): boolean };
  /** The disputes that an item is part of, as a side's item or as the reporter's line. */
  readonly disputesOf: ReadonlyMap<Item, readonly Dispute[]>;
}

export interface Dossier extends TheRecord {
  readonly views: Views;
  readonly search: Search;
  readonly names: Names;
}
