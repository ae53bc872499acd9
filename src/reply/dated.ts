/** Replies to questions with a date: with the days that were looked up, or with those on which the record has something. */
import type { Context } from '../context.ts';
import type { DatedAnswer } from '../qa/dated-questions.ts';
import type { Days, Party, Person } from '../record/types.ts';
import { briefing } from './day.ts';
import { itemEntry } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Reply } from './reply.ts';
import { EVERYTHING, toDay, toWholeTimeline } from './touching.ts';

/** A reply with the days that were looked up behind its headline. */
export function withDays(reply: Reply, days: Days, { messages: w }: Context): Reply {
  if (reply.kind !== 'answer') return reply;
  const [first, ...more] = reply.headline;
  return { ...reply, headline: [first, ...more, { kind: 'small', text: [w.askedDates.taken(days)] }] };
}

/** A reply under the question that it answers. */
export function under(question: string, reply: Reply): Reply {
  if (reply.kind === 'nothing') return { ...reply, asked: question };
  if (reply.kind !== 'answer') return reply;
  return { ...reply, headline: [{ kind: 'small', text: [question] }, ...reply.headline] };
}

/** The briefing of the days that a question asks for. */
export function ofDays(days: Days, question: string, context: Context): Reply {
  const reply = briefing(days, EVERYTHING, context);
  const none: DatedAnswer = { kind: 'nothing-then', days, nearestDays: [], nearest: [] };
  return reply ? under(question, reply) : nothingThen(none, question, context);
}

/** A reply to what nothing is there for, with the nearest days. */
export function nothingThen(
  { days, who, nearestDays, nearest }: Extract<DatedAnswer, { kind: 'nothing-then' }>,
  question: string,
  context: Context,
): Reply {
  const { messages: w } = context;
  return {
    kind: 'nothing',
    refusal: { reason: who ? 'silent' : 'no-event', days, ...(who ? idsOf(who) : {}) },
    asked: question,
    says: who ? w.askedDates.silent(w.from(ownWords(context).who(who)), days) : w.askedDates.nothing(days),
    ...(nearestDays.length > 0 ? { hint: w.askedDates.nearestDays(nearestDays) } : {}),
    items: nearest.map(item => itemEntry(item, context)),
    nearest: [...nearestDays.map(day => ({ label: w.day(day), invocation: toDay(day) })), toWholeTimeline(context)],
  };
}

/** Somebody who was asked for, in a refusal. */
export const idsOf = (
  who: Person | Party,
): { readonly people: readonly string[] } | { readonly parties: readonly string[] } =>
  who.kind === 'person' ? { people: [who.id] } : { parties: [who.id] };
