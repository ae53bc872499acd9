/** Builds the dossier's views of the record, each in one pass. */

import type { Steps } from '../lib/steps.ts';
import { daysOf } from '../record/dates.ts';
import { isContested, itemsOf } from '../record/disputes.ts';
import type { Pause } from '../record/draft.ts';
import { newestFirst, oldestFirst } from '../record/order.ts';
import type { Day, Dispute, Event, Item, Party, Person, Quote, TheRecord, Topic } from '../record/types.ts';
import { partiesOf, peopleOf } from '../record/voices.ts';
import type { Views } from './dossier.ts';

/** Items to sort into views between two pauses. */
const ITEMS_A_TURN = 500;

type Lists<K, V> = Map<K, V[]>;

/** The lists that one pass over the items fills. */
interface Gathered {
  readonly quotes: Quote[];
  readonly quotesBySpeaker: Lists<Person, Quote>;
  readonly quotesOn: Lists<Topic, Quote>;
  readonly wholeQuotes: Quote[];
  readonly saidBy: Lists<Party, Item>;
  readonly saidAbout: Lists<Party, Item>;
  readonly saidByDay: Lists<Day, Item>;
  readonly saidOf: Lists<Topic, Item>;
  readonly voicesByDay: Map<Day, number>;
  /** The spans of longer than a day, each once. */
  readonly longSpans: Map<string, { readonly from: Day; readonly to: Day }>;
}

/** Builds the views, with a pause between pieces of work. */
export async function buildViews(record: TheRecord, pause?: Pause): Promise<Views> {
  const steps = viewSteps(record);
  let step = steps.next();
  while (!step.done) {
    await pause?.();
    step = steps.next();
  }
  return step.value;
}

/** Builds the views piece by piece. */
export function* viewSteps(record: TheRecord): Steps<Views> {
  const { asOf, items } = record;
  const gathered: Gathered = {
    quotes: [],
    quotesBySpeaker: new Map(),
    quotesOn: new Map(),
    wholeQuotes: [],
    saidBy: new Map(),
    saidAbout: new Map(),
    saidByDay: new Map(),
    saidOf: new Map(),
    voicesByDay: new Map(),
    longSpans: new Map(),
  };
  const events = [...items.values()].filter(item => item.kind === 'event').sort(oldestFirst);
  let done = 0;
  for (const item of [...items.values()].sort(newestFirst)) {
    gather(item, gathered);
    done++;
    if (done % ITEMS_A_TURN === 0) yield;
  }
  yield;
  const { quotes, quotesBySpeaker, quotesOn, wholeQuotes, saidBy, saidAbout, saidOf, voicesByDay } = gathered;
  const saidOn = inOrder(gathered.saidByDay);
  yield;
  return {
    quotes,
    quotesBySpeaker,
    quotesOn,
    wholeQuotes,
    saidBy,
    saidAbout,
    events,
    ...bySubject(events),
    saidOn,
    saidOf,
    voicesOn: inOrder(voicesByDay),
    span: coveredDays(gathered, events, asOf),
    ...disputesByItem(record),
  };
}

/** What one source has of an entry of several is as disputed as the entry. */
function disputesByItem({ disputes, shared }: TheRecord): Pick<Views, 'disputesOf' | 'contestedIn'> {
  const disputesOf: Lists<Item, Dispute> = new Map();
  const contestedIn: Lists<Item, Dispute> = new Map();
  for (const dispute of disputes.values())
    for (const item of itemsOf(dispute)) {
      add(disputesOf, item, dispute);
      if (isContested(item, dispute)) add(contestedIn, item, dispute);
    }
  for (const { entry, here } of shared.values())
    for (const all of [disputesOf, contestedIn]) {
      const own = all.get(entry);
      if (own) all.set(here, own);
    }
  return { disputesOf, contestedIn };
}

function bySubject(events: readonly Event[]): Pick<Views, 'eventsOn' | 'eventsOf'> {
  const eventsOn: Lists<Topic, Event> = new Map();
  const eventsOf: Lists<Party, Event> = new Map();
  for (const event of events) {
    for (const topic of new Set(event.topics)) add(eventsOn, topic, event);
    const parties = event.participants.flatMap(entry => (entry.kind === 'person' ? (entry.party ?? []) : entry));
    const at = event.where?.country;
    for (const party of new Set([...event.about, ...parties, ...(at ? [at] : [])])) add(eventsOf, party, event);
  }
  return { eventsOn, eventsOf };
}

function gather(item: Item, gathered: Gathered): void {
  if (item.kind !== 'event') gatherSaid(item, gathered);
  if (item.when.precision === 'open' || item.when.from === item.when.to) return;
  const { from, to } = item.when;
  gathered.longSpans.set(`${from} ${to}`, { from, to });
}

function gatherSaid(item: Exclude<Item, Event>, gathered: Gathered): void {
  for (const day of daysOf(item.when)) {
    add(gathered.saidByDay, day, item);
    gathered.voicesByDay.set(day, (gathered.voicesByDay.get(day) ?? 0) + Number(item.kind !== 'fact'));
  }
  for (const topic of new Set(item.topics)) add(gathered.saidOf, topic, item);
  const speaking = item.kind === 'fact' ? [] : partiesOf(item.by);
  for (const party of speaking) add(gathered.saidBy, party, item);
  for (const party of item.about) if (!speaking.includes(party)) add(gathered.saidAbout, party, item);
  if (item.kind !== 'quote') return;
  gathered.quotes.push(item);
  if (item.extent !== 'fragment') gathered.wholeQuotes.push(item);
  for (const person of peopleOf(item.by)) add(gathered.quotesBySpeaker, person, item);
  for (const topic of new Set(item.topics)) add(gathered.quotesOn, topic, item);
}

/**
 * The days that the record covers: from its first date to its last. One without any date covers the day of its last
 * change.
 */
function coveredDays({ saidByDay, longSpans }: Gathered, events: readonly Event[], asOf: Day): Views['span'] {
  const spans = [...longSpans.values()];
  const starts = new Set([
    ...events.flatMap(({ when }) => (when.precision === 'open' ? [] : [when.from])),
    ...saidByDay.keys(),
  ]);
  const days = [...starts, ...spans.flatMap(({ from, to }) => [from, to])].sort();
  return {
    first: days[0] ?? asOf,
    last: days.at(-1) ?? asOf,
    has: day => starts.has(day) || spans.some(({ from, to }) => from <= day && day <= to),
  };
}

function inOrder<T>(byDay: ReadonlyMap<Day, T>): ReadonlyMap<Day, T> {
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add<K, V>(lists: Lists<K, V>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
