/** Compiles a checked draft into the dossier: ids become object references, and the indexes are built. */
import { latestDay, momentOf, spanOf } from '../record/dates.ts';
import type { Draft, Pause } from '../record/draft.ts';
import {
  type EventEntry,
  foldStems,
  locatorOf,
  type QuoteEntry,
  type StatementEntry,
  saidIn,
} from '../record/entries.ts';
import { newestSourceFirst, oldestFirst } from '../record/order.ts';
import type {
  LoneVoiceEntry,
  PeopleFile,
  SideEntry,
  SourceFile,
  VocabularyFile,
  VoiceEntry,
  WhenEntry,
} from '../record/schema.ts';
import { toldApart } from '../record/telling-words.ts';
import {
  type Day,
  type Dispute,
  type Event,
  type Fact,
  type Item,
  LANGUAGES,
  type LoneVoice,
  MAIN_LANGUAGE,
  type Meaning,
  type Party,
  type Person,
  type Quote,
  type Revision,
  type Side,
  type Source,
  type Statement,
  type TheRecord,
  type Topic,
  type Voice,
  type When,
  type Withdrawal,
} from '../record/types.ts';
import { buildSearch } from '../search/index.ts';
import { buildNames } from '../search/names.ts';
import type { Dossier } from './dossier.ts';
import { accountsOf, get, type Items, itemOf, mergeSame, updatesIn } from './links.ts';
import { buildViews } from './views.ts';

/** Items to compile between two pauses. */
const ITEMS_A_TURN = 500;

/**
 * Compiles a draft in which the rules found no fault.
 *
 * @throws {Error} naming the id, when the draft uses one that nothing has: it wasn't checked
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

/** The entries resolved so far, by id. */
interface Resolved extends Items {
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glosses: ReadonlyMap<string, NonNullable<Item['gloss']>>;
}

async function resolve(draft: Draft, pause?: Pause): Promise<TheRecord> {
  const parties = byId(draft.parties.content.map((entry): Party => ({ kind: 'party', ...present(entry) })));
  const topics = byId(draft.topics.content.map((entry): Topic => ({ kind: 'topic', ...present(entry) })));
  const people = byId(draft.people.content.map(entry => personOf(entry, parties)));
  const sources = byId(toldApart(draft.sources.map(({ content }) => sourceOf(content)).sort(newestSourceFirst)));
  const glosses = new Map((draft.glosses?.content ?? []).map(({ id, ...gloss }) => [id, gloss]));
  const resolved: Resolved = { people, parties, topics, sources, glosses, items: new Map(), shared: new Map() };
  const order = await resolveItems(draft, resolved, pause);
  const contested = draft.sources.flatMap(({ content }) => disputesIn(content, resolved));
  const disputes = byId(contested.sort((a, b) => newestSourceFirst(a.source, b.source)));
  const days = [...sources.values(), ...disputes.values()].map(({ recorded }) => recorded.day);
  const { items, withdrawn, changed } = await splitWithdrawn(resolved, pause);
  const updates = updatesIn(draft);
  const accounts = accountsOf(
    updates.map(([later, earlier]) => [itemOf(resolved, later), itemOf(resolved, earlier)] as const),
  );
  const asOf = latestDay([...days, changed]);
  const vocabulary = (draft.vocabulary?.content ?? []).map(meaningOf);
  const translations = new Map(
    (draft.translations?.content ?? []).map(({ [MAIN_LANGUAGE]: text, ...others }) => [text, others]),
  );
  const { shared } = resolved;
  const named = { sources, people, parties, topics };
  return { asOf, ...named, order, items, withdrawn, shared, updates, accounts, disputes, vocabulary, translations };
}

const meaningOf = (entry: VocabularyFile[number]): Meaning => ({
  ...entry,
  ...Object.fromEntries(LANGUAGES.map(language => [language, foldStems(entry[language]).join(' ')])),
});

/**
 * Resolves all items into `resolved.items`. Events and facts may name items of later files, which are filled in last. What is
 * the same as something else becomes one entry with it: quotations before anything names them, events once they name theirs.
 *
 * @returns the ids of all
 */
async function resolveItems(
  draft: Draft,
  resolved: Resolved,
  pause: Pause = async () => {},
): Promise<readonly string[]> {
  const unlinked: Unlinked[] = [];
  for (const { content } of draft.sources) {
    for (const [item, others] of itemsIn(content, resolved)) {
      resolved.items.set(item.id, item);
      if (others) unlinked.push(others);
      if (resolved.items.size % ITEMS_A_TURN === 0) await pause();
    }
    await pause();
  }
  const order = [...resolved.items.keys()];
  mergeSame('quotes', draft, resolved);
  for (const [at, { ids, link }] of unlinked.entries()) {
    link(ids.map(id => itemOf(resolved, id)));
    if (at % ITEMS_A_TURN === 0) await pause();
  }
  mergeSame('events', draft, resolved);
  await pause();
  return order;
}

/**
 * Splits the items into those that hold and those withdrawn, and finds the newest day on which one of either changed.
 */
async function splitWithdrawn(
  { items: all, shared }: Resolved,
  pause?: Pause,
): Promise<Pick<TheRecord, 'items' | 'withdrawn'> & { readonly changed: Day }> {
  const items = new Map<string, Item>();
  const withdrawn = new Map<string, Item>();
  let changed = latestDay(Array.from(shared.values(), ({ here }) => here.recorded.day));
  let done = 0;
  for (const item of all.values()) {
    (item.withdrawn ? withdrawn : items).set(item.id, item);
    changed = latestDay([changed, item.recorded.day, ...revisionDays(item)]);
    done++;
    if (done % ITEMS_A_TURN === 0) await pause?.();
  }
  await pause?.();
  return { items, withdrawn, changed };
}

const revisionDays = ({ corrected, withdrawn }: Item): readonly Day[] =>
  [...corrected, ...(withdrawn ? [withdrawn] : [])].map(({ on }) => on.day);

// The items of a source's file

/** The ids of the items that another one names, and what puts those into its list. */
interface Unlinked {
  readonly ids: readonly string[];
  readonly link: (items: readonly Item[]) => void;
}

/** Resolves a file's items in their order. Lists of other items are still empty. */
function* itemsIn(content: SourceFile, resolved: Resolved): Generator<readonly [Item, Unlinked?]> {
  const source = get(resolved.sources, content.source.id);
  for (const entry of content.quotes) yield [quoteOf(entry, source, resolved)];
  for (const entry of content.statements) yield [statementOf(entry, source, resolved)];
  for (const entry of content.facts) {
    const { text, voice, hedge, silence: silent } = entry;
    const items: (Quote | Statement)[] = [];
    const silence = silent && { party: get(resolved.parties, silent.by), items };
    const fact = { kind: 'fact', ...commonOf(entry, source, resolved), text, voice } as const;
    const ids = silent ? saidIn(silent).map(([, id]) => id) : [];
    yield [
      { ...fact, ...present({ hedge, silence }) },
      { ids, link: said => items.push(...spokenIn(said)) },
    ];
  }
  for (const entry of content.events) {
    const items: Item[] = [];
    yield [eventOf(entry, items, source, resolved), { ids: entry.items, link: said => items.push(...new Set(said)) }];
  }
}

function quoteOf(entry: QuoteEntry, source: Source, resolved: Resolved): Quote {
  const { text, extent, cue, occasion, setting, under, repeated, variants, misquotes } = entry;
  const by = voiceOf(entry.by, resolved);
  const wordings = { text, variants, misquotes, setting, ...present({ cue, occasion, under, repeated }) };
  return { kind: 'quote', ...commonOf(entry, source, resolved), ...wordings, extent, by };
}

function statementOf(entry: StatementEntry, source: Source, resolved: Resolved): Statement {
  const { text, under, mode, occasion, hedge } = entry;
  const by = voiceOf(entry.by, resolved);
  const optional = present({ under, occasion, hedge });
  return { kind: 'statement', ...commonOf(entry, source, resolved), text, mode, by, ...optional };
}

function eventOf(entry: EventEntry, items: readonly Item[], source: Source, resolved: Resolved): Event {
  const { title, where, status } = entry;
  const participants = entry.participants.map(id => resolved.people.get(id) ?? get(resolved.parties, id));
  const common = commonOf(entry, source, resolved);
  const event = { kind: 'event', ...common, title, participants, items, status } as const;
  if (!where) return event;
  const { place, country, paragraph } = where;
  const at = paragraph === undefined ? {} : { at: locatorOf(paragraph) };
  return {
    ...event,
    where: { place, ...(country === undefined ? {} : { country: get(resolved.parties, country) }), ...at },
  };
}

type Common = Pick<Quote, Exclude<keyof Fact, 'kind' | 'text' | 'voice' | 'hedge' | 'silence'>>;
type CommonEntry = Omit<EventEntry, 'apart' | 'title' | 'where' | 'participants' | 'items' | 'status'>;

/** The fields that items of every kind have. */
function commonOf(
  { id, paragraph, about, topics, when, conditions, note, recorded, corrected, withdrawn }: CommonEntry,
  source: Source,
  resolved: Resolved,
): Common {
  return {
    id,
    source,
    at: locatorOf(paragraph),
    about: about.map(party => get(resolved.parties, party)),
    topics: topics.map(topic => get(resolved.topics, topic)),
    when: whenOf(when),
    conditions,
    ...present({ note, gloss: resolved.glosses.get(id), withdrawn: withdrawn && withdrawalOf(withdrawn) }),
    recorded: recorded === undefined ? source.recorded : momentOf(recorded),
    corrected: corrected.map(revisionOf),
    version: 1 + corrected.length + (withdrawn ? 1 : 0),
  };
}

function revisionOf({ on, note }: { readonly on: string; readonly note: string }): Revision {
  return { on: momentOf(on), note };
}

function withdrawalOf({ see, ...revision }: NonNullable<CommonEntry['withdrawn']>): Withdrawal {
  return { ...revisionOf(revision), ...present({ see }) };
}

function voiceOf(by: VoiceEntry, resolved: Resolved): Voice {
  if (!('together' in by)) return loneVoiceOf(by, resolved);
  return { kind: 'joint', voices: by.together.map(one => loneVoiceOf(one, resolved)) };
}

function loneVoiceOf(by: LoneVoiceEntry, { people, parties }: Resolved): LoneVoice {
  if ('person' in by) return { kind: 'person', person: get(people, by.person), ...present({ office: by.office }) };
  if (!('unnamed' in by)) return { kind: 'party', party: get(parties, by.party), ...present({ organ: by.organ }) };
  const party = by.party === undefined ? undefined : get(parties, by.party);
  return { kind: 'unnamed', described: by.unnamed, ...present({ party }) };
}

function whenOf(when: WhenEntry): When {
  if (when.precision === 'open') return present(when);
  const { precision, said, basis, credit, note } = when;
  const span = spanOf(when);
  if (!span) throw new Error(`${when.date} can't be resolved`);
  const dated = { precision, ...span, ...present({ said, note }) };
  if (basis !== 'external') return { ...dated, basis };
  if (credit === undefined) throw new Error(`${when.date} is external, and nobody is credited with it`);
  return { ...dated, basis, credit };
}

// Disputes, sources and people

function disputesIn({ source: { id: sourceId }, disputes }: SourceFile, resolved: Resolved): readonly Dispute[] {
  const source = get(resolved.sources, sourceId);
  return disputes.map(({ id, question, short, sides, reporter, recorded }) => ({
    kind: 'dispute',
    id,
    question,
    source,
    sides: sides.map(side => sideOf(side, resolved)),
    ...present({ short, reporter: reporter === undefined ? undefined : itemOf(resolved, reporter) }),
    recorded: recorded === undefined ? source.recorded : momentOf(recorded),
  }));
}

function sideOf(side: SideEntry, resolved: Resolved): Side {
  const items = spokenIn(saidIn(side).map(([, id]) => itemOf(resolved, id)));
  return { party: get(resolved.parties, side.by), items, ...present({ word: side.word }) };
}

/** What was said, the oldest first. */
function spokenIn(items: readonly Item[]): readonly (Quote | Statement)[] {
  const said = items.map(item => {
    if (item.kind === 'quote' || item.kind === 'statement') return item;
    throw new Error(`${item.id} is neither a quotation nor a statement`);
  });
  return [...new Set(said)].sort(oldestFirst);
}

function sourceOf({ source: entry, unquoted, questions }: SourceFile): Source {
  return {
    kind: 'source',
    ...present(entry),
    questions,
    unquoted: unquoted.map(({ paragraph, text }) => ({ at: locatorOf(paragraph), text })),
    recorded: momentOf(entry.recorded),
  };
}

function personOf(entry: PeopleFile[number], parties: ReadonlyMap<string, Party>): Person {
  const party = entry.party === undefined ? undefined : get(parties, entry.party);
  return { kind: 'person', ...present(entry), ...present({ party }), offices: entry.offices.map(present) };
}

// Helpers

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map(entry => [entry.id, entry]));
}

/** Leaves out keys that are `undefined`: zod types an absent key so, and in the record an absent key is absent. */
function present<T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const written = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(written) as { [K in keyof T]: Exclude<T[K], undefined> };
}
