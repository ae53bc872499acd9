/** `/compare`: sets what two countries or bodies said side by side, by topic. Draws no conclusion. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import type { Item, Party, Topic } from '../src/record/types.ts';
import { comparison } from '../src/reply/comparison.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import type { Choose, Group, Link, Reply } from '../src/reply/reply.ts';
import { officials } from './position.ts';

const options = {
  a: { kind: 'party', required: true },
  b: { kind: 'party', required: true },
  topic: { kind: 'topic' },
  ...SHOWN,
} as const;

/** Most topics in the menu, which also has a choice for all of them. */
const TOPICS_MAX = 24;

export const compare = defineCommand({
  name: 'compare',
  options,
  examples: [
    { a: 'Ukraine', b: 'Russia', topic: 'energy' },
    { a: 'France', b: 'United Kingdom' },
  ],
  answer(input, context) {
    const { a, b, topic } = input;
    const { messages: w } = context;
    if (a === b) {
      const nearest = heard([a], context).map(party => positionOf(party, input, context));
      return { kind: 'problem', text: w.compare.same(w.party(a)), nearest };
    }
    const spoken = spokenOn(input, context);
    const topics = topic ? spoken.filter(t => t === topic) : spoken;
    if (topics.length === 0) return none(input, spoken, context);
    const items = topics.flatMap(t => [a, b].flatMap(party => said(party, t, context)));
    return {
      kind: 'items',
      title: w.compare.title(w.party(a), w.party(b), topic && w.topic(topic)),
      groups: [
        ...[a, b].flatMap(party => officials(party, context)),
        ...topics.flatMap(t => [side(a, t, context), side(b, t, context)]),
      ],
      paging: 'packed',
      depicts: comparison([a, b], topic, context),
      links: [
        ...heard([a, b], context).map(party => positionOf(party, input, context)),
        ...toDisputes(items, topic, context),
      ],
      choose: choice(input, spoken, context),
    };
  },
});

type CompareInput = Input<typeof options>;

/** An item that touches two topics stands under both: under each, the two sides have to be whole. */
function said(party: Party, topic: Topic, { dossier }: Context): readonly Item[] {
  return (dossier.views.saidBy.get(party) ?? []).filter(item => item.topics.includes(topic));
}

/** The topics on which either of them said something, in the record's order. */
function spokenOn({ a, b }: CompareInput, { dossier }: Context): readonly Topic[] {
  const touched = new Set([a, b].flatMap(p => dossier.views.saidBy.get(p) ?? []).flatMap(item => item.topics));
  return [...dossier.topics.values()].filter(topic => touched.has(topic));
}

function side(party: Party, topic: Topic, context: Context): Group {
  const { messages: w } = context;
  const items = said(party, topic, context);
  return {
    heading: w.saidBy(w.topic(topic), w.party(party)),
    entries:
      items.length > 0 ? items.map(item => itemEntry(item, context)) : [{ kind: 'silence', party, topics: [topic] }],
  };
}

function choice(input: CompareInput, spoken: readonly Topic[], { messages: w }: Context): Choose {
  return {
    label: w.compare.choose,
    links: [
      { label: w.compare.allTopics, invocation: at({ ...input, topic: undefined }) },
      ...spoken.slice(0, TOPICS_MAX).map(topic => ({ label: w.topic(topic), invocation: at({ ...input, topic }) })),
    ],
  };
}

function positionOf(party: Party, { topic }: CompareInput, { messages: w, dossier }: Context): Link {
  const heard = [...(dossier.views.saidBy.get(party) ?? []), ...(dossier.views.saidAbout.get(party) ?? [])];
  // Where it's silent on the topic and nobody speaks of it there either, its whole position is the way on.
  const isOn = topic !== undefined && heard.some(i => i.kind !== 'event' && i.topics.includes(topic));
  const input = { country: party.id, ...(isOn ? { topic: topic.id } : {}) };
  return { label: w.showPosition(party), invocation: { command: 'position', input, page: 0 } };
}

/** Those of which the record holds a position: said by them, or about them. */
function heard(parties: readonly Party[], { dossier }: Context): readonly Party[] {
  return parties.filter(p => dossier.views.saidBy.has(p) || dossier.views.saidAbout.has(p));
}

/** Neither said anything: on all topics where they did on others, and each one's position where it has any. */
function none(input: CompareInput, spoken: readonly Topic[], context: Context): Reply {
  const { a, b, topic } = input;
  const { messages: w } = context;
  const whole = { label: w.compare.allTopics, invocation: at({ ...input, topic: undefined }) };
  return {
    kind: 'nothing',
    refusal: { reason: 'silent', parties: [a.id, b.id], ...(topic ? { topics: [topic.id] } : {}) },
    says: w.notInRecord(w.compare.neither(w.party(a), w.party(b), topic && w.topic(topic))),
    nearest: [...(spoken.length > 0 ? [whole] : []), ...heard([a, b], context).map(p => positionOf(p, input, context))],
  };
}

function at({ a, b, topic, as }: CompareInput): Link['invocation'] {
  const input = {
    a: a.id,
    b: b.id,
    ...(topic ? { topic: topic.id } : {}),
    ...(as === 'picture' ? { as } : {}),
  };
  return { command: 'compare', input, page: 0 };
}
