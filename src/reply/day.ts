/**
 * Makes the briefing of a day, or of a few: its leading sentence, then who spoke, what is disputed and what is ahead, a line
 * each; or all that the record has of it.
 */
import type { Context } from '../context.ts';
import { DATE_MARK } from '../i18n/intl.ts';
import { creditOf } from '../record/dates.ts';
import type { Day, Days, Dispute, Event, Item } from '../record/types.ts';
import { eventEntry, itemEntry, toDisputes } from './entries.ts';
import { choose, ENTRIES_MAX, ranked } from './first-screen.ts';
import { type Found, find, itemsOf } from './of-days.ts';
import { ownWords } from './own-words.ts';
import type { Answered, CardSection, Entry, Heading, HeadLine, Link, Reply } from './reply.ts';
import { byOccasion, byVoice } from './sections.ts';
import { type About, daysWith, EVERYTHING, toDay, toWholeTimeline } from './touching.ts';

/** When voices give way: before what is disputed and ahead, and after what happened. */
const VOICES = 2;
const HAPPENED = VOICES + ENTRIES_MAX;

/** Makes the short briefing; `undefined` where the record has nothing of those days. */
export function briefing(days: Days, about: About, context: Context): Answered | undefined {
  const found = find(days, about, context);
  const all = itemsOf(found);
  if (all.length === 0) return undefined;
  const { messages: w } = context;
  const { leading, voices, happened, disputes, ahead } = choose(found, context);
  const day = days.from === days.to ? days.from : undefined;
  const order = ranked(voices);
  const shown = [leading, ...voices, ...happened, ...ahead].filter(one => one !== undefined).length;
  const sections: readonly CardSection[] = [
    { heading: title(w.timelines.happened), yields: HAPPENED, entries: eventEntries(happened, day, context) },
    ...voices.flatMap(voice =>
      byOccasion([voice.entry], day).map(section => ({ ...section, yields: VOICES + order.indexOf(voice) })),
    ),
    { heading: title(w.timelines.disputed), entries: disputeEntries(disputes, context) },
    { heading: title(w.timelines.ahead), entries: eventEntries(ahead, day, context) },
  ];
  return {
    kind: 'answer',
    headline: [headline(found, leading, about, context)],
    cards: cardOf(sections),
    size: 'day',
    paging: 'first',
    found: [...(leading ? [leading] : []), ...all.filter(item => item !== leading)].map(item =>
      itemEntry(item, context),
    ),
    depicts: { kind: 'timeline', title: [w.days(days), ...namesOf(about, context)].join(' · ') },
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
    depicts: { kind: 'timeline', title: [w.days(days), ...namesOf(about, context)].join(' · ') },
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

function headline(found: Found, leading: Item | undefined, about: About, context: Context): HeadLine {
  const { messages: w } = context;
  const all = itemsOf(found);
  // A day that no source dates anything by isn't theirs, as that of a leading sentence may not be.
  const isOfDays = ({ when }: Item): boolean =>
    when.precision !== 'open' && when.from === found.days.from && when.to === found.days.to;
  const dated = leading && isOfDays(leading) ? [leading] : all.filter(isOfDays);
  const isElsewhere = (dated.length > 0 ? dated : leading ? [leading] : all).every(
    ({ when }) => creditOf(when) !== undefined,
  );
  const of = [`${w.days(found.days)}${isElsewhere ? DATE_MARK : ''}`, ...namesOf(about, context)].join(' · ');
  return leading
    ? { kind: 'finding', entry: itemEntry(leading, context), title: of }
    : { kind: 'text', text: w.timelines.day(of, all.length) };
}

/** Names what was looked for besides days. */
export function namesOf({ topic, country }: About, { messages: w }: Context): readonly string[] {
  return [...(country ? [w.party(country)] : []), ...(topic ? [w.positions.topic(topic)] : [])];
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
    return { ...eventEntry(event, context), telling: isBare ? 'line' : 'named' };
  });
}

const disputeEntries = (disputes: readonly Dispute[], context: Context): readonly Entry[] =>
  disputes.map(dispute => ({ kind: 'question', dispute: ownWords(context).dispute(dispute) }));

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
      ? { label, invocation: toDay(days, about), isAround: true, disabled: true }
      : { label, invocation: toDay(day, about), isAround: true };
  const around = [
    to(before, isDay && isNextTo(before, days.from) ? timelines.buttons.before : replies.buttons.earlier),
    to(after, isDay && isNextTo(after, days.to) ? timelines.buttons.after : replies.buttons.later),
  ];
  return [
    ...(before === undefined && after === undefined ? [] : around),
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
