/** Words the picture of a timeline. */
import type { Messages } from '../../i18n/messages.ts';
import { capital, sentence } from '../../i18n/sentences.ts';
import type { Source } from '../../record/types.ts';
import { disputeWord } from '../../reply/dispute-mark.ts';
import type { Chronicle } from '../../reply/reply.ts';
import { reportsOf } from '../citation-marks.ts';
import type { TimelineDay, TimelineEvent, TimelinePicture } from './picture.ts';
import { altText, cited, creditsOf, footOf, itemWords, joinSentences, placeOf, plain, sourcesOf } from './wording.ts';

type Told = Chronicle['events'][number];

/** Words every event, under its day. */
export function depictTimeline({ title: asked, isWhole, events }: Chronicle, w: Messages): TimelinePicture {
  const items = events.map(({ event }) => event);
  const dated = items.flatMap(({ when }) => (when.precision === 'open' ? [] : [when.from]));
  const [from, to] = [dated[0], dated.at(-1)];
  const title = isWhole && from && to ? `${asked}, ${w.days({ from, to })}` : asked;
  const sources = sourcesOf(items);
  const days = [...byDay(events, w).values()];
  const told = w.pictures.told(sources);
  const inOrder = days.flat().map(({ event }) => event);
  const notes = creditsOf(inOrder, w);
  const source = footOf(sources, w);
  return {
    kind: 'timeline',
    name: ['timeline', ...new Set([items[0]?.id, items.at(-1)?.id])].filter(part => part !== undefined).join('-'),
    alt: altText(
      joinSentences(sentence(title), sentence(capital(told))),
      days.flatMap(day => dayTexts(day, sources, w)).map(text => ({ text })),
      0,
      shown => [...creditsOf(inOrder.slice(0, shown), w), sentence(source)],
      w,
    ),
    title,
    told,
    days: days.map((day, i) => dayOf(day, days[i - 1], sources, w)),
    notes,
    source,
  };
}

/** Groups events by their date as it's shown; the summit's day has it first. */
function byDay(events: readonly Told[], w: Messages): ReadonlyMap<string, readonly Told[]> {
  const days = new Map<string, readonly Told[]>();
  for (const one of events) {
    const date = w.when(one.event.when);
    const before = days.get(date) ?? [];
    days.set(date, one.isSummit ? [one, ...before] : [...before, one]);
  }
  return days;
}

function dayOf(
  day: readonly Told[],
  before: readonly Told[] | undefined,
  sources: readonly Source[],
  w: Messages,
): TimelineDay {
  const { date, year } = dateOf(day, w);
  return {
    date,
    ...(year === undefined || (before && dateOf(before, w).year === year) ? {} : { year }),
    isSummit: day.some(({ isSummit }) => isSummit),
    isAhead: day.every(({ event }) => event.status !== 'done'),
    events: day.map(one => eventOf(one, sources, w)),
  };
}

function dateOf([first]: readonly Told[], w: Messages): ReturnType<Messages['pictures']['date']> {
  return first ? w.pictures.date(first.event.when) : { date: '' };
}

function eventOf({ event, disputes }: Told, sources: readonly Source[], w: Messages): TimelineEvent {
  // Both paragraphs stand behind the words: the event's own, and the one that names its place.
  const { at, ...where } = event.where ?? {};
  const reports = reportsOf(event, w);
  const told = plain(itemWords('place' in where ? { ...event, where } : event, w));
  const words = reports === undefined ? told : `${told} ${w.replies.condition(reports)}`;
  const place = placeOf(event, sources, w);
  return {
    words,
    ...(event.status === 'done' || reports !== undefined ? {} : { status: w.pictures.status(event.status) }),
    ...(disputes.length > 0 ? { disputed: disputeWord(disputes, w) } : {}),
    place: at === undefined ? place : `${place}, ${w.pictures.place(at)}`,
  };
}

/** Writes a day's events as sentences, the first one with the date. */
function dayTexts(day: readonly Told[], sources: readonly Source[], w: Messages): readonly string[] {
  return day.map((one, i) => {
    const { words, status, disputed, place } = eventOf(one, sources, w);
    const aside = [status, disputed, place].filter(part => part !== undefined).join(', ');
    const text = cited(words, aside);
    return i === 0 ? w.stating(capital(w.when(one.event.when)), text) : text;
  });
}
