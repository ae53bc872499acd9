/** Finds what has to do with a topic and a country, and the days on which there is any of it. */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Invocation } from '../invocation.ts';
import { rememberLast } from '../lib/lazy.ts';
import { daysOf } from '../record/dates.ts';
import type { Day, Days, Event, Item, Party, Topic } from '../record/types.ts';
import { isIn } from '../record/voices.ts';
import { formatDays } from '../time/dates.ts';
import type { Link } from './reply.ts';

/** What is looked for; without both, everything. */
export interface About {
  readonly topic: Topic | undefined;
  readonly country: Party | undefined;
}

/** Tells apart what is looked for. */
export function keyOf({ topic, country }: About): string {
  return `${topic?.id ?? ''} ${country?.id ?? ''}`;
}

/** Nothing narrows it. */
export const EVERYTHING: About = { topic: undefined, country: undefined };

/** Lists the events on a topic that have to do with a country or body, in their order. */
export function eventsTouching({ topic, country }: About, dossier: Dossier): readonly Event[] {
  const { events, eventsOn, eventsOf } = dossier.views;
  if (!country) return topic ? (eventsOn.get(topic) ?? []) : events;
  const its = eventsOf.get(country) ?? [];
  return topic ? its.filter(event => event.topics.includes(topic)) : its;
}

/** Tells whether something said is on a topic and by, or about, a country or body. */
export const touches = (item: Item, { topic, country }: About): boolean =>
  (!topic || item.topics.includes(topic)) && (!country || item.about.includes(country) || isIn(country, item));

/** Tells whether an event can be of some days. One without a date is of none, but belongs to the whole. */
export function overlaps({ when }: Event, { from, to }: Partial<Days>): boolean {
  if (when.precision === 'open') return from === undefined && to === undefined;
  return (from === undefined || when.to >= from) && (to === undefined || when.from <= to);
}

/** Lists what the record has for some days that was said then, and the reporter's own accounts of them, in its order. */
export function saidIn({ from, to }: Days, about: About, dossier: Dossier): readonly Item[] {
  const { saidOn } = dossier.views;
  const days = from === to ? [from] : [...saidOn.keys()].filter(day => day >= from && day <= to);
  return [...new Set(days.flatMap(day => saidOn.get(day) ?? []))].filter(item => touches(item, about));
}

/** Counts what was said on each day, the days in order. */
export function voicesOn(about: About, dossier: Dossier): ReadonlyMap<Day, number> {
  const { voicesOn: all, saidOf, saidBy, saidAbout } = dossier.views;
  const { topic, country } = about;
  if (!topic && !country) return all;
  const said = country ? [...(saidBy.get(country) ?? []), ...(saidAbout.get(country) ?? [])] : undefined;
  const counts = new Map<Day, number>();
  for (const item of said ?? (topic && saidOf.get(topic)) ?? []) {
    if (item.kind === 'fact' || !touches(item, about)) continue;
    for (const day of daysOf(item.when)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** Lists the days on which something was said or happened, in order; of what may be of several days, those that a source heads. */
export const daysWith = (about: About, { dossier }: Context): readonly Day[] => daysIn(dossier, about);

const daysIn = rememberLast(keyOf, (dossier: Dossier, about: About): readonly Day[] => {
  const spoken = [...voicesOn(about, dossier)].filter(([, count]) => count > 0).map(([day]) => day);
  const headed = new Set([...dossier.sources.values()].flatMap(({ days = {} }) => Object.keys(days)));
  const eventful = eventsTouching(about, dossier).flatMap(({ when }) =>
    daysOf(when).filter(day => when.precision === 'day' || headed.has(day)),
  );
  return [...new Set([...spoken, ...eventful])].sort();
});

const aboutInput = ({ topic, country }: Partial<About>) => ({
  ...(topic ? { topic: topic.id } : {}),
  ...(country ? { country: country.id } : {}),
});

/** Asks for the briefing of a day, or of a few. */
export const toDay = (days: Day | Days, about: Partial<About> = {}): Invocation => ({
  command: 'timeline',
  page: 0,
  input: { day: typeof days === 'string' ? days : formatDays(days), ...aboutInput(about) },
});

/** Asks for the events that have to do with a topic and a country. */
export const toEvents = (about: Partial<About>): Invocation => ({
  command: 'timeline',
  page: 0,
  input: aboutInput(about),
});

/** Links to all events, whatever they have to do with. */
export const toWholeTimeline = ({ messages: w }: Context): Link => ({
  label: w.timelines.buttons.whole,
  invocation: { ...toEvents({}), view: 'all' },
});
