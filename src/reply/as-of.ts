/** Answers from what had been published by a day, and says so. */
import type { Context } from '../context.ts';
import { asOf } from '../dossier/as-of.ts';
import type { Days } from '../record/types.ts';
import type { Reply } from './reply.ts';

/**
 * @param days of several, the last counts; of none, all that there is
 * @param answer makes the answer from a record
 */
export function answerAsOf(days: Days | undefined, context: Context, answer: (then: Context) => Reply): Reply {
  if (!days) return answer(context);
  const { dossier, messages: w } = context;
  const then = { ...context, dossier: asOf(dossier, days.to) };
  const [some, all] = [then.dossier.sources.size, dossier.sources.size];
  if (some === 0)
    return { kind: 'nothing', refusal: { reason: 'empty', days }, says: w.asOf.none(days.to), nearest: [] };
  const reply = answer(then);
  const says = w.asOf.only(days.to, some, all);
  if (reply.kind === 'answer') {
    const [first, ...more] = reply.headline;
    return { ...reply, headline: [first, { kind: 'small', text: [says] }, ...more] };
  }
  return reply.kind === 'nothing' ? { ...reply, small: [says, ...(reply.small ?? [])] } : reply;
}
