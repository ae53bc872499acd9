/** `/disputed`: lists the questions on which the record's voices differ. Doesn't judge who is right. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import type { Dispute, Topic } from '../src/record/types.ts';
import { bothSides, isOn } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Choose, Link } from '../src/reply/reply.ts';

const options = {
  topic: { kind: 'topic' },
  ...SHOWN,
} as const;

/** Most topics in the menu, which also has a choice for every dispute. */
const TOPICS_MAX = 24;

export const disputed = defineCommand({
  name: 'disputed',
  options,
  examples: [{}, { topic: 'energy' }],
  answer(input, context) {
    const { topic } = input;
    const { dossier, messages: w } = context;
    const disputes = [...dossier.disputes.values()];
    const shown = topic ? disputes.filter(d => isOn(topic, d)) : disputes;
    const label = topic && w.topic(topic);
    if (shown.length === 0)
      return {
        kind: 'nothing',
        refusal: { reason: 'no-dispute', ...(topic ? { topics: [topic.id] } : {}) },
        says: w.notInRecord(w.contested.none(label)),
        nearest: disputes.length > 0 ? [every(context)] : [],
      };
    return {
      kind: 'items',
      title: w.contested.title(label),
      lead: w.contested.count(shown.length),
      groups: shown.map(d => ({
        heading: ownWords(context).dispute(d).question,
        entries: bothSides(d, silence => silence, context),
      })),
      paging: 'packed',
      links: [],
      choose: choice(disputes, context),
    };
  },
});

function choice(disputes: readonly Dispute[], context: Context): Choose {
  const { dossier, messages: w } = context;
  const topics = [...dossier.topics.values()].filter(topic => disputes.some(d => isOn(topic, d)));
  return {
    label: w.contested.choose,
    links: [
      every(context),
      ...topics.slice(0, TOPICS_MAX).map(topic => ({ label: w.topic(topic), invocation: at(topic) })),
    ],
  };
}

const every = ({ messages: w }: Context): Link => ({
  label: w.contested.all,
  invocation: at(undefined),
});

const at = (topic: Topic | undefined): Link['invocation'] => ({
  command: 'disputed',
  input: topic ? { topic: topic.id } : {},
  page: 0,
});
