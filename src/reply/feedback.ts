/** Lets whoever asked say that an answer isn't what was asked. A press is counted by what was shown, never by what was typed. */
import type { Messages } from '../i18n/messages.ts';
import { type Entry, entriesOfAnswer, type Feedback, type ItemEntry, type Link, type Reply } from './reply.ts';

/** What can have been shown: an answer, what comes near, or that the record doesn't hold it. */
export const REASONS = ['answered', 'near', 'refused'] as const satisfies readonly Feedback['reason'][];

/** Adds the link to an answer that shows items, and to a refusal; its invocation holds no word of the question. */
export function withFeedback(reply: Reply, { ask: w }: Messages): Reply {
  if (reply.kind !== 'answer' && reply.kind !== 'items' && reply.kind !== 'nothing') return reply;
  const first = entriesOf(reply).find(isItem);
  if (reply.kind !== 'nothing' && !first) return reply;
  const input = { reason: reasonOf(reply), ...(first ? { item: first.item.id } : {}) };
  const feedback: Link = { label: w.notAsked, invocation: { command: 'ask feedback', input, page: 0 } };
  return { ...reply, feedback };
}

type Rated = Extract<Reply, { kind: 'answer' | 'items' | 'nothing' }>;

function entriesOf(reply: Rated): readonly Entry[] {
  if (reply.kind === 'answer') return entriesOfAnswer(reply);
  return reply.kind === 'items' ? reply.groups.flatMap(group => group.entries) : (reply.items ?? []);
}

const isItem = (entry: Entry): entry is ItemEntry => entry.kind === 'item';

function reasonOf(reply: Rated): Feedback['reason'] {
  if (reply.kind === 'nothing') return 'refused';
  return reply.isNearest ? 'near' : 'answered';
}
