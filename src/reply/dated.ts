/** Replies to questions with a date: with the days that were looked up, or with those on which the record has something. */
import type { Context } from '../context.ts';
import type { DatedAnswer } from '../qa/dated-questions.ts';
import type { Day, Days, Party, Person } from '../record/types.ts';
import { itemEntry } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Link, Reply } from './reply.ts';

/** A reply with the days that were looked up on top of it. */
export function withDays(reply: Reply, days: Days, { messages: w }: Context): Reply {
  if (reply.kind !== 'items') return reply;
  const taken = w.askedDates.taken(days);
  return { ...reply, lead: reply.lead === undefined ? taken : `${taken} ${reply.lead}` };
}

/** A reply to what nothing is there for, with the nearest days. */
export function nothingThen(
  { days, who, nearestDays, nearest }: Extract<DatedAnswer, { kind: 'nothing-then' }>,
  context: Context,
): Reply {
  const { messages: w } = context;
  return {
    kind: 'nothing',
    refusal: { reason: who ? 'silent' : 'no-event', days, ...(who ? idsOf(who) : {}) },
    says: who ? w.askedDates.silent(w.from(ownWords(context).who(who)), days) : w.askedDates.nothing(days),
    ...(nearestDays.length > 0 ? { hint: w.askedDates.nearestDays(nearestDays) } : {}),
    items: nearest.map(item => itemEntry(item, context)),
    nearest: [...nearestDays.map(day => toDay(day, context)), toTimeline(context)],
  };
}

const idsOf = (
  who: Person | Party,
): { readonly people: readonly string[] } | { readonly parties: readonly string[] } =>
  who.kind === 'person' ? { people: [who.id] } : { parties: [who.id] };

function toDay(day: Day, { messages: w }: Context): Link {
  return { label: w.dayBriefing(w.day(day)), invocation: { command: 'timeline', page: 0, input: { day } } };
}

const toTimeline = ({ messages: w }: Context): Link => ({
  label: w.wholeTimeline,
  invocation: { command: 'timeline', page: 0, input: {} },
});
