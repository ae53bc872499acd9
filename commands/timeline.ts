/** `/timeline`: lists events in order; with `day`, gives that day's briefing, and without anything the newest day's. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { capital } from '../src/i18n/sentences.ts';
import type { Invocation } from '../src/invocation.ts';
import { SHOWN } from '../src/options.ts';
import { areOneSided } from '../src/record/disputes.ts';
import type { Day } from '../src/record/types.ts';
import { answerAsOf } from '../src/reply/as-of.ts';
import { summitOf } from '../src/reply/chronicle.ts';
import { briefing, namesOf, summary, wholeBriefing } from '../src/reply/day.ts';
import { eventEntry, toDisputes } from '../src/reply/entries.ts';
import { inEveryLanguage } from '../src/reply/every-language.ts';
import type { CardSection, ItemEntry, Link, Refusal, Reply } from '../src/reply/reply.ts';
import {
  type About,
  daysWith,
  eventsTouching,
  overlaps,
  toDay,
  toEvents,
  toWholeTimeline,
  voicesOn,
} from '../src/reply/touching.ts';

const options = {
  day: { kind: 'day' },
  from: { kind: 'day' },
  to: { kind: 'day' },
  topic: { kind: 'topic' },
  country: { kind: 'party' },
  ...SHOWN,
  asof: { kind: 'day', of: 'sources' },
} as const;

export const timeline = defineCommand({
  name: 'timeline',
  options,
  examples: [{}, { day: '27 March' }, { topic: 'Black Sea' }],
  answer: (input, context, { view }) =>
    inEveryLanguage(context, told => answerAsOf(input.asof, told, then => answerTo(input, view, then))),
});

function answerTo(input: TimelineInput, view: Invocation['view'], context: Context): Reply {
  const { day, from, to, topic, country } = input;
  const { messages: w } = context;
  if (from && to && from.from > to.to)
    return { kind: 'problem', text: w.invertedDays(w.day(from.from), w.day(to.to)), nearest: [] };
  if (day) return (view === 'all' ? wholeBriefing : briefing)(day, input, context) ?? nothing(input, context);
  return from || to || topic || country || view === 'all' ? events(input, context) : summary(context);
}

/** What of the record is asked for. */
type TimelineInput = Omit<Input<typeof options>, keyof typeof SHOWN>;

/** Most days of the menu. */
const DAYS_MAX = 20;

/** Events in order, a section a day; what has no date stands last. */
function events(input: TimelineInput, context: Context): Reply {
  const { topic } = input;
  const { messages: w } = context;
  const days = { ...(input.from && { from: input.from.from }), ...(input.to && { to: input.to.to }) };
  const found = eventsTouching(input, context.dossier).filter(event => overlaps(event, days));
  if (found.length === 0) return nothing(input, context);
  const entries = found.map(event => eventEntry(event, context));
  const main = summitOf(context);
  const summit = entries.find(({ item }) => item.id === main?.id);
  const disputed = entries.filter(({ disputes }) => !areOneSided(disputes)).length;
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: w.timelines.list(describe(input, context), found.length, disputed) }],
    cards: [{ tone: topic && disputed > 0 ? 'disputed' : 'said', sections: byDate(entries, context) }],
    size: 'day',
    paging: 'packed',
    inTime: true,
    ...(summit ? { opensOn: summit } : {}),
    depicts: { kind: 'timeline', title: describe(input, context) },
    actions: toDisputes(
      found.flatMap(({ items }) => items),
      topic,
      context,
    ),
    choose: { label: w.timelines.buttons.day, links: daysIn(input, context) },
  };
}

function byDate(entries: readonly ItemEntry[], { messages: w }: Context): readonly CardSection[] {
  const dates = new Map<string, ItemEntry[]>();
  for (const entry of entries) {
    const { when } = entry.item;
    const date = when.precision === 'open' ? w.timelines.noDate : w.when(when);
    const of = dates.get(date) ?? [];
    dates.set(date, of);
    of.push(entry);
  }
  return [...dates].map(([text, of]) => ({ heading: { kind: 'title', text }, entries: of }));
}

/** Nothing of that time, or of that topic and country; with what holds when a part of it is let go. */
function nothing(input: TimelineInput, context: Context): Reply {
  const { messages: w } = context;
  const { day, topic, country } = input;
  const isDayOnly = day && !topic && !country;
  return {
    kind: 'nothing',
    refusal: noEvent(input),
    says: isDayOnly ? w.askedDates.nothing(day) : w.timelines.none(describe(input, context)),
    nearest: [...nearestDays(input, context), ...looser(input, context)],
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

/** The last day before, and the first after, on which there is something. */
function nearestDays({ day, topic, country }: TimelineInput, context: Context): readonly Link[] {
  if (!day) return [];
  const all = daysWith({ topic, country }, context);
  const around = [all.filter(one => one < day.from).at(-1), all.find(one => one > day.to)];
  return around.flatMap(one =>
    one === undefined ? [] : [{ label: context.messages.day(one), invocation: toDay(one, { topic, country }) }],
  );
}

/** The same without its days, without its topic, without its country: whichever of them finds something. */
function looser(input: TimelineInput, context: Context): readonly Link[] {
  const { topic, country } = input;
  const parts: readonly About[] = [
    ...(input.from || input.to ? [{ topic, country }] : []),
    ...(topic && country
      ? [
          { topic, country: undefined },
          { topic: undefined, country },
        ]
      : []),
  ];
  const found = parts.filter(part => (part.topic || part.country) && eventsTouching(part, context.dossier).length > 0);
  return [
    ...found.map(part => ({ label: namesOf(part, context).join(' · '), invocation: toEvents(part) })),
    toWholeTimeline(context),
  ];
}

/** The days of the span on which something was said: as many as the menu holds, those on which most was. */
function daysIn({ from, to, topic, country }: TimelineInput, context: Context): readonly Link[] {
  const isIn = (day: Day): boolean => (!from || day >= from.from) && (!to || day <= to.to);
  return [...voicesOn({ topic, country }, context.dossier)]
    .filter(([day, count]) => count > 0 && isIn(day))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, DAYS_MAX)
    .map(([day]) => day)
    .sort()
    .map(day => ({ label: context.messages.day(day), invocation: toDay(day, { topic, country }) }));
}

/** Names what was looked for: a country, a topic, days. */
function describe({ day, from, to, topic, country }: TimelineInput, context: Context): string {
  const { messages: w } = context;
  const parts = [
    ...namesOf({ topic, country }, context),
    ...(day ? [w.days(day)] : []),
    ...(from && to ? [w.days({ from: from.from, to: to.to })] : []),
    ...(from && !to ? [w.since(w.day(from.from))] : []),
    ...(to && !from ? [w.until(w.day(to.to))] : []),
  ];
  return parts.length === 0 ? w.timelines.whole : capital(parts.join(' · '));
}
