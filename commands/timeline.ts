/** `/timeline`: lists events in order; with `day`, gives that day's briefing. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import { daysOf } from '../src/record/dates.ts';
import type { Day, Days, Event, Item, Party, Topic } from '../src/record/types.ts';
import { bothSides, itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Group, Link, Refusal, Reply } from '../src/reply/reply.ts';
import { formatDays } from '../src/time/dates.ts';

const options = {
  day: { kind: 'day' },
  from: { kind: 'day' },
  to: { kind: 'day' },
  topic: { kind: 'topic' },
  country: { kind: 'party' },
  ...SHOWN,
} as const;

/** Most days offered as briefings beside a timeline. */
const BRIEFINGS_MAX = 3;

export const timeline = defineCommand({
  name: 'timeline',
  options,
  examples: [{ day: '27 March' }, { topic: 'Black Sea' }, {}],
  answer(input, context) {
    const { day, from, to } = input;
    const { messages: w } = context;
    if (from && to && from.from > to.to)
      return { kind: 'problem', text: w.invertedDays(w.day(from.from), w.day(to.to)), nearest: [] };
    return day ? briefing(day, input, context) : overview(input, context);
  },
});

/** What of the record is asked for. */
type TimelineInput = Omit<Input<typeof options>, keyof typeof SHOWN>;

const overlaps = (event: Event, from: Day | undefined, to: Day | undefined): boolean => {
  // What has no date is in no span of days, but belongs to the whole.
  if (event.when.precision === 'open') return from === undefined && to === undefined;
  return (from === undefined || event.when.to >= from) && (to === undefined || event.when.from <= to);
};

/** The events on a topic that have to do with a country or body, in their order. */
function eventsTouching(topic: Topic | undefined, country: Party | undefined, { dossier }: Context): readonly Event[] {
  const { events, eventsOn, eventsOf } = dossier.views;
  if (!country) return topic ? (eventsOn.get(topic) ?? []) : events;
  const its = eventsOf.get(country) ?? [];
  return topic ? its.filter(event => event.topics.includes(topic)) : its;
}

/** Whether something said is on a topic and by, or about, a country or body. */
const touches = (item: Item, topic: Topic | undefined, country: Party | undefined): boolean =>
  (!topic || item.topics.includes(topic)) && (!country || item.about.includes(country) || isBy(item, country));

function isBy(item: Item, country: Party): boolean {
  if (item.kind !== 'quote' && item.kind !== 'statement') return false;
  return item.by.kind === 'person' ? item.by.person.party === country : item.by.party === country;
}

function overview(input: TimelineInput, context: Context): Reply {
  const { topic, country } = input;
  const { messages: w } = context;
  const [from, to] = [input.from?.from, input.to?.to];
  const events = eventsTouching(topic, country, context).filter(e => overlaps(e, from, to));
  const parts = describe(input, context);
  if (events.length === 0)
    return {
      kind: 'nothing',
      refusal: noEvent(input),
      says: w.notInRecord(w.noEvents(parts)),
      nearest: nearest(input, context),
    };
  const open = events.filter(e => e.when.precision === 'open');
  return {
    kind: 'items',
    title: w.timeline(parts),
    groups: [
      { entries: events.filter(e => e.when.precision !== 'open').map(e => itemEntry(e, context)) },
      { heading: w.undated, entries: open.map(e => itemEntry(e, context)) },
    ].filter(g => g.entries.length > 0),
    paging: 'packed',
    depicts: 'timeline',
    links: [...busiest(from, to, input, context), ...toDisputes(events, topic, context)],
  };
}

/** What happened, what is announced, who said what, what is disputed: on one day, or in one month. */
export function briefing(days: Days, input: TimelineInput, context: Context): Reply {
  const { topic, country } = input;
  const { dossier, messages: w } = context;
  const said = saidIn(days, context).filter(i => touches(i, topic, country));
  const saidThen: ReadonlySet<Item> = new Set(said);
  const events = eventsTouching(topic, country, context);
  const done = events.filter(e => e.status === 'done' && overlaps(e, days.from, days.to));
  // What is announced belongs to the day on which it was announced as well as to the day for which it was.
  const announced = events.filter(
    e => e.status !== 'done' && (overlaps(e, days.from, days.to) || e.items.some(i => saidThen.has(i))),
  );
  const disputes = [...new Set(said.flatMap(i => dossier.views.disputesOf.get(i) ?? []))];
  const inDispute = new Set(disputes.flatMap(d => d.sides.flatMap(s => ('item' in s ? [s.item] : []))));
  const voices = said.filter(i => i.kind !== 'fact' && !(inDispute as ReadonlySet<Item>).has(i));
  const groups: Group[] = [
    { heading: w.happened, entries: surelyFirst(done, days).map(e => itemEntry(e, context)) },
    { heading: w.whoSaidWhat, entries: wholeFirst(voices).map(i => itemEntry(i, context)) },
    { heading: w.announced, entries: announced.map(e => itemEntry(e, context)) },
    {
      heading: w.disputes,
      entries: disputes.flatMap(d =>
        bothSides(d, silence => `${silence} (${ownWords(context).dispute(d).question})`, context),
      ),
    },
  ].filter(g => g.entries.length > 0);
  const parts = describe(input, context);
  if (groups.length === 0)
    return {
      kind: 'nothing',
      refusal: noEvent(input),
      says: w.notInRecord(w.noEvents([w.span(w.days(days)), ...parts])),
      nearest: nearest(input, context),
    };
  const all: Link = { label: w.wholeTimeline, invocation: at({ ...input, day: undefined }) };
  return {
    kind: 'items',
    title: [w.dailyBriefing(days), ...parts].join(' '),
    groups,
    paging: 'packed',
    depicts: 'timeline',
    links: [all, ...toDisputes(said, topic, context)],
  };
}

/** @returns the refusal; open ends of a span are left out */
function noEvent({ day, from, to, topic, country }: TimelineInput): Refusal {
  const [first, last] = [(from ?? to)?.from, (to ?? from)?.to];
  const days = day ?? (first && last ? { from: first, to: last } : undefined);
  return {
    reason: 'no-event',
    ...(topic ? { topics: [topic.id] } : {}),
    ...(country ? { parties: [country.id] } : {}),
    ...(days ? { days } : {}),
  };
}

function saidIn({ from, to }: Days, { dossier }: Context): readonly Item[] {
  if (from === to) return dossier.views.saidOn.get(from) ?? [];
  const said = [...dossier.views.saidOn].filter(([day]) => day >= from && day <= to);
  return [...new Set(said.flatMap(([, items]) => items))];
}

/** What is known to lie within the days, then what may: "ahead of the talks" can be the evening before. */
function surelyFirst(events: readonly Event[], { from, to }: Days): readonly Event[] {
  const isSure = ({ when }: Event): boolean => when.precision !== 'open' && when.from >= from && when.to <= to;
  return [...events].sort((a, b) => Number(isSure(b)) - Number(isSure(a)));
}

/** Whole quotations, then fragments in their sentences, then what is reported without quotation. */
function wholeFirst(items: readonly Item[]): readonly Item[] {
  const rank = (i: Item): number => (i.kind !== 'quote' ? 2 : Number(i.extent === 'fragment'));
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** The days in the span on which most was said. */
function busiest(from: Day | undefined, to: Day | undefined, input: TimelineInput, context: Context): readonly Link[] {
  const { messages: w } = context;
  return [...voicesOn(input, context)]
    .filter(([day, count]) => count > 0 && (from === undefined || day >= from) && (to === undefined || day <= to))
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, BRIEFINGS_MAX)
    .map(([day]) => ({
      label: w.dayBriefing(w.day(day)),
      invocation: at({ ...input, from: undefined, to: undefined, day: { from: day, to: day } }),
    }));
}

/** How much was said on each day, on a topic and by or about a country where they are given. */
function voicesOn({ topic, country }: TimelineInput, { dossier }: Context): ReadonlyMap<Day, number> {
  const { voicesOn: all, saidOf, saidBy, saidAbout } = dossier.views;
  if (!topic && !country) return all;
  const said = country ? [...(saidBy.get(country) ?? []), ...(saidAbout.get(country) ?? [])] : undefined;
  const counts = new Map<Day, number>();
  for (const item of said ?? (topic && saidOf.get(topic)) ?? []) {
    if (item.kind === 'fact' || !touches(item, topic, country)) continue;
    for (const day of daysOf(item.when)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** The same without its days, without its topic, without its country: whichever of them finds something. */
function nearest(input: TimelineInput, context: Context): readonly Link[] {
  const { messages: w } = context;
  const looser: readonly TimelineInput[] = [
    { ...input, day: undefined, from: undefined, to: undefined },
    { ...input, day: undefined, from: undefined, to: undefined, topic: undefined },
    { ...input, day: undefined, from: undefined, to: undefined, country: undefined },
    { ...input, day: undefined, from: undefined, to: undefined, topic: undefined, country: undefined },
  ];
  const found = looser.filter(l => eventsTouching(l.topic, l.country, context).length > 0);
  const links = found.map(l => ({ label: w.timeline(describe(l, context)), invocation: at(l) }));
  return links.filter((l, i) => links.findIndex(o => o.label === l.label) === i);
}

function describe({ from, to, topic, country }: TimelineInput, { messages: w }: Context): readonly string[] {
  return [
    ...(country ? [w.country(w.party(country))] : []),
    ...(topic ? [w.on(w.topic(topic))] : []),
    ...(from && to ? [w.span(w.days({ from: from.from, to: to.to }))] : []),
    ...(from && !to ? [w.since(w.day(from.from))] : []),
    ...(to && !from ? [w.until(w.day(to.to))] : []),
  ];
}

function at({ day, from, to, topic, country }: TimelineInput): Link['invocation'] {
  return {
    command: 'timeline',
    page: 0,
    input: {
      ...(day ? { day: formatDays(day) } : {}),
      ...(from ? { from: from.from } : {}),
      ...(to ? { to: to.to } : {}),
      ...(topic ? { topic: topic.id } : {}),
      ...(country ? { country: country.id } : {}),
    },
  };
}
