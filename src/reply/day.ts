/**
 * Makes the briefing of a day, or of a few: its leading sentence, then who spoke, what is disputed and what is ahead, a line
 * each; or all that the record has of it.
 */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Day, Days, Dispute, Event, Item } from '../record/types.ts';
import { itemEntry, lengthOf, toDisputes } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Answered, CardSection, Entry, Heading, HeadLine, ItemEntry, Link, Reply } from './reply.ts';
import { byOccasion, byVoice, voicesIn } from './sections.ts';
import {
  type About,
  daysWith,
  EVERYTHING,
  eventsTouching,
  overlaps,
  saidIn,
  toDay,
  toWholeTimeline,
} from './touching.ts';

/** Longest sentence that leads a day, in characters. */
const LEAD_MAX = 200;
/** Most entries of a briefing's first screen, and how many of each kind they are where there are more of all. */
const ENTRIES_MAX = 7;
const ROOM = { voices: 4, disputes: 2, ahead: 1 } as const;
/** What gives way before any voice. */
const LAST = ENTRIES_MAX + 1;

/** What the record has of some days. */
interface Found {
  readonly days: Days;
  readonly said: readonly Item[];
  readonly done: readonly Event[];
  readonly ahead: readonly Event[];
  readonly disputes: readonly Dispute[];
}

/** Makes the short briefing; `undefined` where the record has nothing of those days. */
export function briefing(days: Days, about: About, context: Context): Answered | undefined {
  const found = find(days, about, context);
  const all = itemsOf(found);
  if (all.length === 0) return undefined;
  const { messages: w } = context;
  const leading = all.length > 1 ? leadOf(found, context) : undefined;
  const { voices, happened, disputes, ahead } = choose(found, leading, context);
  const day = days.from === days.to ? days.from : undefined;
  const shown = [leading, ...voices, ...happened, ...ahead].filter(one => one !== undefined).length;
  const sections: readonly CardSection[] = [
    { heading: title(w.timelines.happened), yields: LAST, entries: eventEntries(happened, day, context) },
    ...byOccasion(
      voices.map(({ entry }) => entry),
      day,
    ).map((section, i) => ({ ...section, yields: 1 + ranked(voices).findIndex(voice => voice === voices[i]) })),
    { heading: title(w.timelines.disputed), entries: disputeEntries(disputes, context) },
    { heading: title(w.timelines.ahead), entries: eventEntries(ahead, day, context) },
  ];
  return {
    kind: 'answer',
    headline: [headline(found, leading, about, context)],
    cards: cardOf(sections),
    size: 'day',
    paging: 'first',
    found: all.map(item => itemEntry(item, context)),
    depicts: 'timeline',
    actions: waysOn(found, about, shown, context),
  };
}

/** Makes the whole briefing: everything of those days, on as many pages as it takes. */
export function wholeBriefing(days: Days, about: About, context: Context): Answered | undefined {
  const found = find(days, about, context);
  const all = itemsOf(found);
  if (all.length === 0) return undefined;
  const { messages: w } = context;
  const day = days.from === days.to ? days.from : undefined;
  return {
    kind: 'answer',
    headline: [headline(found, undefined, about, context)],
    cards: cardOf([
      { heading: title(w.timelines.happened), entries: eventEntries(found.done, day, context) },
      ...byVoice(found.said.map(item => itemEntry(item, context))),
      { heading: title(w.timelines.disputed), entries: disputeEntries(found.disputes, context) },
      { heading: title(w.timelines.ahead), entries: eventEntries(found.ahead, day, context) },
    ]),
    size: 'day',
    paging: 'packed',
    found: all.map(item => itemEntry(item, context)),
    depicts: 'timeline',
    actions: toDisputes(found.said, about.topic, context),
  };
}

/** Sums up the newest day in a few sentences of the record's. */
export function summary(context: Context): Reply {
  const day = newestDay(context);
  const reply = day === undefined ? undefined : briefing({ from: day, to: day }, EVERYTHING, context);
  if (reply) return { ...reply, actions: [...reply.actions, toWholeTimeline(context)] };
  return { kind: 'nothing', refusal: { reason: 'empty' }, says: context.messages.timelines.empty, nearest: [] };
}

/** Finds the newest day on which anything was said, or else happened. */
function newestDay(context: Context): Day | undefined {
  const said = [...context.dossier.views.voicesOn].filter(([, count]) => count > 0).at(-1);
  return said?.[0] ?? daysWith(EVERYTHING, context).at(-1);
}

function find(days: Days, about: About, context: Context): Found {
  const said = inSourceOrder(saidIn(days, about, context), context);
  const then: ReadonlySet<Item> = new Set(said);
  const events = eventsTouching(about, context);
  return {
    days,
    said,
    done: surelyFirst(
      events.filter(event => event.status === 'done' && overlaps(event, days)),
      days,
    ),
    // What is announced belongs to the day on which it was announced as well as to the day for which it was.
    ahead: events.filter(
      event => event.status !== 'done' && (overlaps(event, days) || event.items.some(item => then.has(item))),
    ),
    disputes: disputesOf(said, context),
  };
}

const itemsOf = ({ said, done, ahead }: Found): readonly Item[] => [...done, ...said, ...ahead];

/** The disputes in which something of those days is a side, in the record's order. */
function disputesOf(said: readonly Item[], { dossier }: Context): readonly Dispute[] {
  const touched = new Set(said.flatMap(item => dossier.views.disputesOf.get(item) ?? []));
  return [...dossier.disputes.values()].filter(dispute => touched.has(dispute));
}

/** As the sources tell it: the first source first, and each in its own order. */
function inSourceOrder(items: readonly Item[], { dossier }: Context): readonly Item[] {
  const places = new Map([...dossier.sources.values()].map((source, at) => [source, at]));
  const place = ({ source, at }: Item): readonly number[] => [
    places.get(source) ?? 0,
    at.part === 'caption' ? 1 : 0,
    at.number,
  ];
  return items.toSorted((a, b) => {
    const [here, there] = [place(a), place(b)];
    return here.map((n, i) => n - (there[i] ?? 0)).find(difference => difference !== 0) ?? 0;
  });
}

/** What is known to lie within the days, then what may: "ahead of the talks" can be the evening before. */
function surelyFirst(events: readonly Event[], { from, to }: Days): readonly Event[] {
  const isSure = ({ when }: Event): boolean => when.precision !== 'open' && when.from >= from && when.to <= to;
  return events.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
}

/** The item whose sentence a source puts at the head of the day, where it is of what was asked for. */
function leadOf({ days, said, done }: Found, { dossier }: Context): Item | undefined {
  const heads = headsIn(dossier).filter(({ day }) => days.from === day && days.to === day);
  return firstOf(heads, [...said, ...done]);
}

/** Finds the item among some whose sentence a source puts at the head of a day: of the newest day. */
export const leadAmong = (items: readonly Item[], dossier: Dossier): Item | undefined =>
  firstOf(
    headsIn(dossier).toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    items,
  );

interface Head {
  readonly day: Day;
  readonly id: string;
}

const headsIn = ({ sources }: Dossier): readonly Head[] =>
  [...sources.values()].flatMap(({ days = {} }) => Object.entries(days).map(([day, id]) => ({ day, id })));

const firstOf = (heads: readonly Head[], items: readonly Item[]): Item | undefined =>
  heads.flatMap(head => items.filter(item => item.id === head.id && lengthOf(item) <= LEAD_MAX))[0];

function headline({ days, ...found }: Found, leading: Item | undefined, about: About, context: Context): HeadLine {
  const { messages: w } = context;
  const of = [w.days(days), ...namesOf(about, context)].join(' · ');
  return leading
    ? { kind: 'finding', entry: itemEntry(leading, context), title: of }
    : { kind: 'text', text: w.timelines.day(of, itemsOf({ days, ...found }).length) };
}

/** Names what was looked for besides days. */
export function namesOf({ topic, country }: About, { messages: w }: Context): readonly string[] {
  return [...(country ? [w.party(country)] : []), ...(topic ? [w.topic(topic)] : [])];
}

interface Chosen {
  readonly voices: readonly VoiceLine[];
  readonly happened: readonly Event[];
  readonly disputes: readonly Dispute[];
  readonly ahead: readonly Event[];
}

/** Chooses what the first screen shows: some of each, and more where others leave room. */
function choose(found: Found, leading: Item | undefined, context: Context): Chosen {
  const lines = linesOf(
    found.said.filter(item => item !== leading),
    found.days,
    context,
  );
  // What somebody is shown saying needs no line of its own.
  const happened = found.done.filter(
    event => event !== leading && !event.items.some(item => item.kind !== 'fact' && found.said.includes(item)),
  );
  const [events = 0, voices = 0, disputes = 0, ahead = 0] = shares([
    { of: happened, room: 0 },
    { of: lines, room: ROOM.voices },
    { of: found.disputes, room: ROOM.disputes },
    { of: found.ahead, room: ROOM.ahead },
  ]);
  const shown = new Set(ranked(lines).slice(0, voices));
  const marked = new Set([...shown].flatMap(({ entry }) => entry.disputes.map(({ id }) => id)));
  // A question that a shown line is marked with comes after those that nothing else tells of.
  const open = found.disputes.toSorted((a, b) => Number(marked.has(a.id)) - Number(marked.has(b.id)));
  return {
    voices: lines.filter(line => shown.has(line)),
    happened: happened.slice(0, events),
    disputes: open.slice(0, disputes),
    ahead: found.ahead.slice(0, ahead),
  };
}

/** Divides the entries of a screen: to each kind its room, then to the first ones whatever is left. */
function shares(kinds: readonly { readonly of: readonly unknown[]; readonly room: number }[]): readonly number[] {
  const own = kinds.map(({ of, room }) => Math.min(of.length, room));
  let left = ENTRIES_MAX - own.reduce((sum, n) => sum + n, 0);
  return kinds.map(({ of }, i) => {
    const more = Math.min(left, of.length - (own[i] ?? 0));
    left -= more;
    return (own[i] ?? 0) + more;
  });
}

interface VoiceLine {
  readonly entry: ItemEntry;
  /** How much they said. */
  readonly count: number;
  readonly isSure: boolean;
}

/** A line for each voice: the first of what isn't disputed, or else of what is. */
function linesOf(said: readonly Item[], { from, to }: Days, context: Context): readonly VoiceLine[] {
  const entries = said.filter(({ kind }) => kind !== 'fact').map(item => itemEntry(item, context));
  return voicesIn(entries).map(group => {
    const entry = group.find(({ disputes }) => disputes.length === 0) ?? group[0];
    const { when } = entry.item;
    return { entry, count: group.length, isSure: when.precision !== 'open' && when.from >= from && when.to <= to };
  });
}

/** Those first who surely spoke on those days and are named, then by how much they said. */
function ranked(lines: readonly VoiceLine[]): readonly VoiceLine[] {
  const isNamed = ({ entry: { item } }: VoiceLine): boolean => 'by' in item && item.by.kind === 'person';
  return lines.toSorted(
    (a, b) => Number(b.isSure) - Number(a.isSure) || Number(isNamed(b)) - Number(isNamed(a)) || b.count - a.count,
  );
}

const title = (text: string): Heading => ({ kind: 'title', text });

const cardOf = (sections: readonly CardSection[]): Answered['cards'] => {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  return filled.length === 0 ? [] : [{ tone: 'said', sections: filled }];
};

/** Events with their dates, unless that is the day that all is of, or there is none. */
function eventEntries(events: readonly Event[], day: Day | undefined, context: Context): readonly Entry[] {
  return events.map(event => {
    const { when } = event;
    const isBare =
      when.precision === 'open' || (when.precision === 'day' && when.from === day && when.basis !== 'external');
    return { ...itemEntry(event, context), telling: isBare ? 'line' : 'named' };
  });
}

const disputeEntries = (disputes: readonly Dispute[], context: Context): readonly Entry[] =>
  disputes.map(dispute => ({ kind: 'dispute', dispute: ownWords(context).dispute(dispute) }));

/**
 * The days around, everything of this one, then the disputes.
 *
 * @param shown how many of its items are shown
 */
function waysOn(found: Found, about: About, shown: number, context: Context): readonly Link[] {
  const { days, said } = found;
  const count = itemsOf(found).length;
  const { timelines, replies } = context.messages;
  const all = daysWith(about, context);
  const isDay = days.from === days.to;
  const [before, after] = [all.filter(day => day < days.from).at(-1), all.find(day => day > days.to)];
  const to = (day: Day | undefined, label: string): Link =>
    day === undefined
      ? { label, invocation: toDay(days, about), disabled: true }
      : { label, invocation: toDay(day, about) };
  return [
    to(before, isDay && isNextTo(before, days.from) ? timelines.buttons.before : replies.buttons.earlier),
    to(after, isDay && isNextTo(after, days.to) ? timelines.buttons.after : replies.buttons.later),
    ...(count > shown
      ? [{ label: replies.buttons.all(count), invocation: { ...toDay(days, about), view: 'all' as const } }]
      : []),
    ...toDisputes(said, about.topic, context),
  ];
}

const DAY_MS = 86_400_000;

/** Whether a day is the one before or after another; where there is none, it would be. */
const isNextTo = (day: Day | undefined, other: Day): boolean =>
  day === undefined || Math.abs(Date.parse(day) - Date.parse(other)) === DAY_MS;
