/** From a checked draft to the dossier: ids become object references, and the ways of looking at it are built. */
import { latestDay, momentOf, spanOf } from '../record/dates.ts';
import type { Draft, Pause } from '../record/draft.ts';
import { type EventEntry, locatorOf, type QuoteEntry, type StatementEntry } from '../record/entries.ts';
import type { PeopleFile, SourceFile, VoiceEntry, WhenEntry } from '../record/schema.ts';
import type {
  Day,
  Dispute,
  Event,
  Fact,
  Item,
  Party,
  Person,
  Quote,
  Revision,
  Side,
  Source,
  Statement,
  TheRecord,
  Topic,
  Voice,
  When,
} from '../record/types.ts';
import { buildSearch } from '../search/index.ts';
import { buildNames } from '../search/names.ts';
import type { Dossier } from './dossier.ts';
import { buildViews } from './views.ts';

// Items of a source's file turned into items of the record: ids become the entries that they name.

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

/** Items compiled between pauses. */
const ITEMS_A_TURN = 500;

/**
 * Compiles a draft in which the rules found nothing.
 *
 * @throws {Error} naming the id, when the draft holds one that nothing answers to: it wasn't checked.
 */
export async function compile(draft: Draft, pause?: Pause): Promise<Dossier> {
  const record = await resolve(draft, pause);
  const views = await buildViews(record, pause);
  const search = await buildSearch([...record.items.values()], pause);
  const { people, parties, topics } = record;
  const named = { people: [...people.values()], parties: [...parties.values()], topics: [...topics.values()] };
  const names = await buildNames(named, pause);
  return { ...record, views, search, names };
}

async function resolve(draft: Draft, pause?: Pause): Promise<TheRecord> {
  const parties = byId(draft.parties.content.map((entry): Party => ({ kind: 'party', ...present(entry) })));
  const topics = byId(draft.topics.content.map((entry): Topic => ({ kind: 'topic', ...entry })));
  const people = byId(draft.people.content.map(entry => personOf(entry, parties)));
  const sources = byId(draft.sources.map(({ content }) => sourceOf(content.source)));
  const glosses = new Map((draft.glosses?.content ?? []).map(({ id, ...gloss }) => [id, gloss]));
  const known: Known = { people, parties, topics, sources, glosses, items: new Map() };
  await resolveItems(draft, known, pause);
  const disputes = byId(draft.sources.flatMap(({ content }) => disputesIn(content, known)));
  const days = [...sources.values(), ...disputes.values()].map(({ recorded }) => recorded.day);
  const { items, withdrawn, changed } = await sorted(known.items, pause);
  return { asOf: latestDay([...days, changed]), sources, people, parties, topics, items, withdrawn, disputes };
}

/** The items that hold, those that were withdrawn, and the newest day on which one was recorded, corrected or withdrawn. */
async function sorted(
  all: ReadonlyMap<string, Item>,
  pause?: Pause,
): Promise<Pick<TheRecord, 'items' | 'withdrawn'> & { readonly changed: Day }> {
  const items = new Map<string, Item>();
  const withdrawn = new Map<string, Item>();
  let changed = '';
  let done = 0;
  for (const item of all.values()) {
    (item.withdrawn ? withdrawn : items).set(item.id, item);
    changed = latestDay([changed, item.recorded.day, ...revisionsOf(item)]);
    done++;
    if (done % ITEMS_A_TURN === 0) await pause?.();
  }
  await pause?.();
  return { items, withdrawn, changed };
}

const revisionsOf = ({ corrected, withdrawn }: Item): readonly Day[] =>
  [...corrected, ...(withdrawn ? [withdrawn] : [])].map(({ on }) => on.day);

/** Events may name items of files that come later, so what belongs to them is filled in last. */
async function resolveItems(draft: Draft, known: Known, pause: Pause = async () => {}): Promise<void> {
  const links: Link[] = [];
  for (const { content } of draft.sources) {
    for (const [item, link] of itemsIn(content, known)) {
      known.items.set(item.id, item);
      if (link) links.push(link);
      if (known.items.size % ITEMS_A_TURN === 0) await pause();
    }
    await pause();
  }
  for (const [at, { ids, items }] of links.entries()) {
    for (const id of ids) items.push(get(known.items, id));
    if (at % ITEMS_A_TURN === 0) await pause();
  }
  await pause();
}

function disputesIn({ source: { id: sourceId }, disputes }: SourceFile, known: Known): readonly Dispute[] {
  const source = get(known.sources, sourceId);
  return disputes.map(({ id, question, sides, reporter, recorded }) => ({
    kind: 'dispute',
    id,
    question,
    source,
    sides: sides.map(side => sideOf(side, known)),
    reporter: get(known.items, reporter),
    recorded: recorded === undefined ? source.recorded : momentOf(recorded),
  }));
}

function sideOf(side: SourceFile['disputes'][number]['sides'][number], known: Known): Side {
  const party = get(known.parties, side.by);
  if ('silent' in side) return { party, silence: side.silent };
  const item = get(known.items, side.item);
  if (item.kind === 'quote' || item.kind === 'statement') return { party, item };
  throw new Error(`${side.item} is neither a quotation nor a statement`);
}

function sourceOf(entry: SourceFile['source']): Source {
  return { kind: 'source', ...present(entry), recorded: momentOf(entry.recorded) };
}

function personOf(entry: PeopleFile[number], parties: ReadonlyMap<string, Party>): Person {
  return { kind: 'person', ...entry, party: get(parties, entry.party), offices: entry.offices.map(present) };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map(entry => [entry.id, entry]));
}
