/** `/disputed`: lists the questions on which the record's voices differ. Doesn't judge who is right. */
import { defineCommand } from '../src/command.ts';
import { SHOWN } from '../src/options.ts';
import { heardIn } from '../src/record/disputes.ts';
import { isOn, toDispute } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Link } from '../src/reply/reply.ts';
import { oneDispute } from './disputed/one.ts';

export const disputed = defineCommand({
  name: 'disputed',
  options: {
    topic: { kind: 'topic' },
    ...SHOWN,
  },
  examples: [{}, { topic: 'energy' }],
  answer({ topic }, context) {
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
    const isOpen = shown.some(dispute => heardIn(dispute).length < 2);
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
  },
});
