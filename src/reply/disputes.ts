/** Shows the disputed questions: all of them in a list, or one with each side in full. */
import type { Context } from '../context.ts';
import { isOneSided } from '../record/disputes.ts';
import type { Dispute, Topic } from '../record/types.ts';
import { disputeCard } from './dispute-card.ts';
import { isOn, toDispute } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Answered, Link, Reply } from './reply.ts';

/** Lists the questions that are disputed, of a topic or at all; a single one is shown itself. */
export function disputedQuestions(topic: Topic | undefined, context: Context): Reply {
  const { dossier, messages: w } = context;
  const { contested } = w;
  const all = [...dossier.disputes.values()];
  const shown = topic ? all.filter(dispute => isOn(topic, dispute)) : all;
  const every: Link = { label: contested.all, invocation: { command: 'disputed', input: {}, page: 0 } };
  const [only, ...others] = shown;
  if (!only)
    return {
      kind: 'nothing',
      refusal: { reason: 'no-dispute', ...(topic ? { topics: [topic.id] } : {}) },
      says: contested.none(topic),
      nearest: all.length > 0 ? [every] : [],
    };
  if (others.length === 0) return oneDispute(only, context);
  const own = shown.map(ownWords(context).dispute);
  const isOpen = shown.some(isOneSided);
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: contested.list(shown.length, topic ? ` ${w.replies.on(topic)}` : '', isOpen) }],
    cards: [
      {
        tone: 'disputed',
        sections: own.map(dispute => ({
          heading: { kind: 'title', text: dispute.short ?? dispute.question },
          entries: [{ kind: 'dispute', dispute }],
        })),
      },
    ],
    size: 'list',
    paging: 'packed',
    actions: topic ? [every] : [],
    choose: { label: contested.open, links: own.map(dispute => toDispute(dispute, dispute.question)) },
  };
}

/** Shows a dispute between those before and after it in the record. */
export function oneDispute(dispute: Dispute, context: Context): Answered {
  const { dossier, messages: w } = context;
  const all = [...dossier.disputes.values()];
  const at = all.indexOf(dispute);
  const to = (other: Dispute | undefined) => other && toDispute(other, '').invocation;
  const own = ownWords(context).dispute;
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: w.contested.question(own(dispute).question) }],
    cards: [disputeCard(dispute, context)],
    size: 'sides',
    paging: 'packed',
    around: { before: to(all[at - 1]), after: to(all[at + 1]) },
    ...(all.length > 1 ? { footnote: w.replies.span(at + 1, at + 1, all.length) } : {}),
    actions: [],
    choose: { label: w.contested.open, links: all.map(other => toDispute(other, own(other).question)) },
  };
}
