/** The ways of looking at a record that commands need at once, each built in one pass. */
import type { Views } from './dossier.ts';
import type { Pause } from './pause.ts';
import type { Day, Dispute, Event, Item, Party, Person, Quote, TheRecord, When } from './types.ts';

/** Items sorted into views between pauses. */
const ITEMS_A_TURN = 2_000;

type Lists<K, V> = Map<K, V[]>;

/** What one pass over the items gathers. */
interface Gathered {
  readonly quotes: Quote[];
  readonly quotesBySpeaker: Lists<Person, Quote>;
  readonly saidBy: Lists<Party, Item>;
  readonly saidAbout: Lists<Party, Item>;
  readonly eventsByDay: Lists<Day, Event>;
  readonly undated: Event[];
  readonly saidByDay: Lists<Day, Item>;
  /** The spans of what lasts longer than a day, each once. */
  readonly longer: Map<string, { readonly from: Day; readonly to: Day }>;
}

/** Builds the views, giving way between pieces of work. */
export async function buildViews({ asOf, items, disputes }: TheRecord, pause?: Pause): Promise<Views> {
  const gathered: Gathered = {
    quotes: [],
    quotesBySpeaker: new Map(),
    saidBy: new Map(),
    saidAbout: new Map(),
    eventsByDay: new Map(),
    undated: [],
    saidByDay: new Map(),
    longer: new Map(),
  };
  let done = 0;
  for (const item of items.values()) {
    gather(item, gathered);
    done++;
    if (pause && done % ITEMS_A_TURN === 0) await pause();
  }
  const disputesOf: Lists<Item, Dispute> = new Map();
  for (const dispute of disputes.values()) for (const item of parts(dispute)) add(disputesOf, item, dispute);
  await pause?.();
  const { quotes, quotesBySpeaker, saidBy, saidAbout, eventsByDay, undated } = gathered;
  const saidOn = inOrder(gathered.saidByDay);
  const events = [...inOrder(eventsByDay).values()].flat().concat(undated);
  const span = spanOf(gathered, asOf);
  return { quotes, quotesBySpeaker, saidBy, saidAbout, events, saidOn, span, disputesOf };
}

function gather(item: Item, gathered: Gathered): void {
  if (item.kind === 'event') gatherEvent(item, gathered);
  else gatherSaid(item, gathered);
  if (item.when.precision === 'open' || item.when.from === item.when.to) return;
  const { from, to } = item.when;
  gathered.longer.set(`${from} ${to}`, { from, to });
}

function gatherEvent(event: Event, { eventsByDay, undated }: Gathered): void {
  if (event.when.precision === 'open') undated.push(event);
  else add(eventsByDay, event.when.from, event);
}

function gatherSaid(item: Exclude<Item, Event>, gathered: Gathered): void {
  for (const day of daysOf(item.when)) add(gathered.saidByDay, day, item);
  const speaking = partyOf(item);
  if (speaking) add(gathered.saidBy, speaking, item);
  for (const party of item.about) if (party !== speaking) add(gathered.saidAbout, party, item);
  if (item.kind !== 'quote') return;
  gathered.quotes.push(item);
  add(gathered.quotesBySpeaker, item.by.person, item);
}

/** Longest range, in days, that is filed under each of its days. */
const RANGE_MAX = 31;
const DAY_MS = 86_400_000;

/** The days on which something was or may have been said. A month alone tells of none. */
function daysOf(when: When): readonly Day[] {
  if (when.precision === 'day') return [when.from];
  if (when.precision !== 'range') return [];
  const days: Day[] = [];
  for (let at = Date.parse(when.from); at <= Date.parse(when.to) && days.length < RANGE_MAX; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The party whose voice an item is; `undefined` for the reporter's. */
function partyOf(item: Exclude<Item, Event>): Party | undefined {
  if (item.kind === 'fact') return undefined;
  return item.by.kind === 'person' ? item.by.person.party : item.by.party;
}

/** A record without a dated item covers the day on which it was last added to. */
function spanOf({ eventsByDay, saidByDay, longer }: Gathered, asOf: Day): Views['span'] {
  const spans = [...longer.values()];
  const starts = new Set([...eventsByDay.keys(), ...saidByDay.keys()]);
  const days = [...starts, ...spans.flatMap(({ from, to }) => [from, to])].sort();
  return {
    first: days[0] ?? asOf,
    last: days.at(-1) ?? asOf,
    has: day => starts.has(day) || spans.some(({ from, to }) => from <= day && day <= to),
  };
}

function parts({ sides, reporter }: Dispute): ReadonlySet<Item> {
  return new Set([...sides.flatMap(side => ('item' in side ? [side.item] : [])), reporter]);
}

function inOrder<T>(byDay: ReadonlyMap<Day, T>): ReadonlyMap<Day, T> {
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add<K, V>(lists: Lists<K, V>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
