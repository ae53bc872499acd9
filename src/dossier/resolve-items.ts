/** Items of a source's file turned into items of the record: ids become the entries that they name. */
import { spanOf } from './days.ts';
import { type EventEntry, locatorOf, type QuoteEntry, type StatementEntry } from './entries.ts';
import { momentOf } from './moments.ts';
import type { SourceFile, VoiceEntry, WhenEntry } from './schema.ts';
import type {
  Event,
  Fact,
  Item,
  Party,
  Person,
  Quote,
  Revision,
  Source,
  Statement,
  Topic,
  Voice,
  When,
} from './types.ts';

/** What has been resolved so far, by id. */
export interface Known {
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glosses: ReadonlyMap<string, NonNullable<Item['gloss']>>;
  readonly items: Map<string, Item>;
}

/** An event's list of items, and the ids that are to go into it. */
export interface Link {
  readonly ids: readonly string[];
  readonly items: Item[];
}

type Base = Pick<Quote, Exclude<keyof Fact, 'kind' | 'text' | 'voice' | 'hedge'>>;
type CommonEntry = Omit<EventEntry, 'title' | 'where' | 'participants' | 'items' | 'status'>;

/** A file's items in their order, each event with what is to be filled in later. */
export function* itemsIn(content: SourceFile, known: Known): Generator<readonly [Item, Link?]> {
  const source = get(known.sources, content.source.id);
  for (const entry of content.quotes) yield [quoteOf(entry, source, known)];
  for (const entry of content.statements) yield [statementOf(entry, source, known)];
  for (const entry of content.facts) {
    const { text, voice, hedge } = entry;
    const fact: Fact = {
      kind: 'fact',
      ...base(entry, source, known),
      text,
      voice,
      ...present({ hedge }),
    };
    yield [fact];
  }
  for (const entry of content.events) {
    const items: Item[] = [];
    yield [eventOf(entry, items, source, known), { ids: entry.items, items }];
  }
}

function base(
  { id, paragraph, about, topics, when, conditions, note, recorded, corrected, withdrawn }: CommonEntry,
  source: Source,
  known: Known,
): Base {
  return {
    id,
    source,
    at: locatorOf(paragraph),
    about: about.map(party => get(known.parties, party)),
    topics: topics.map(topic => get(known.topics, topic)),
    when: whenOf(when),
    conditions,
    ...present({ note, gloss: known.glosses.get(id), withdrawn: withdrawn && revisionOf(withdrawn) }),
    recorded: recorded === undefined ? source.recorded : momentOf(recorded),
    corrected: corrected.map(revisionOf),
    version: 1 + corrected.length + (withdrawn ? 1 : 0),
  };
}

function quoteOf(entry: QuoteEntry, source: Source, known: Known): Quote {
  const { text, extent, speaker, office, cue, occasion, setting, variants, misquotes } = entry;
  if (office === undefined) throw new Error(`the quotation ${entry.id} has no office`);
  const by = { kind: 'person', person: get(known.people, speaker), office } as const;
  const wordings = { text, variants, misquotes };
  return { kind: 'quote', ...base(entry, source, known), ...wordings, extent, by, cue, occasion, setting };
}

function statementOf(entry: StatementEntry, source: Source, known: Known): Statement {
  const { text, mode, hedge } = entry;
  const by = voiceOf(entry.by, known);
  return {
    kind: 'statement',
    ...base(entry, source, known),
    text,
    mode,
    by,
    ...present({ hedge }),
  };
}

function eventOf(entry: EventEntry, items: readonly Item[], source: Source, known: Known): Event {
  const { title, where, status } = entry;
  const participants = entry.participants.map(id => known.people.get(id) ?? get(known.parties, id));
  const event = { kind: 'event', ...base(entry, source, known), title, participants, items, status } as const;
  if (!where) return event;
  const { place, country } = where;
  return { ...event, where: country === undefined ? { place } : { place, country: get(known.parties, country) } };
}

function revisionOf({ on, note }: { readonly on: string; readonly note: string }): Revision {
  return { on: momentOf(on), note };
}

function voiceOf(by: VoiceEntry, { people, parties }: Known): Voice {
  if ('person' in by) return { kind: 'person', person: get(people, by.person), office: by.office };
  const party = get(parties, by.party);
  if ('unnamed' in by) return { kind: 'unnamed', described: by.unnamed, party };
  return by.organ === undefined ? { kind: 'party', party } : { kind: 'party', party, organ: by.organ };
}

function whenOf(when: WhenEntry): When {
  if (when.precision === 'open') return when;
  const { precision, said, basis, note } = when;
  const span = spanOf(when);
  if (!span) throw new Error(`${when.date} can't be resolved`);
  return { precision, said, ...span, basis, ...present({ note }) };
}

/** @throws {Error} naming an id that nothing answers to */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}

/** zod types an absent key as possibly `undefined`; in the record an absent key is absent. */
export function present<T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const written = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(written) as { [K in keyof T]: Exclude<T[K], undefined> };
}
