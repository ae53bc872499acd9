/** `/position`: shows what a country or body said, by topic, and what was said about it. Positions are computed, not stored. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import type { Fact, Item, Party, Topic } from '../src/record/types.ts';
import { comparison } from '../src/reply/comparison.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import type { Group, Link, Reply } from '../src/reply/reply.ts';

const options = {
  country: { kind: 'party', required: true },
  topic: { kind: 'topic' },
  ...SHOWN,
} as const;

export const position = defineCommand({
  name: 'position',
  options,
  examples: [{ country: 'Russia' }, { country: 'Germany', topic: 'sanctions' }],
  answer(input, context) {
    const { country, topic } = input;
    const { dossier, messages: w } = context;
    const on = (item: Item): boolean => item.kind !== 'event' && (!topic || item.topics.includes(topic));
    const said = (dossier.views.saidBy.get(country) ?? []).filter(on);
    const about = (dossier.views.saidAbout.get(country) ?? []).filter(on);
    if (said.length + about.length === 0) return none(input, context);
    const topics = topic ? [topic] : [...dossier.topics.values()];
    return {
      kind: 'items',
      title: w.position(country, topic && w.topic(topic)),
      // Its own words first, or that there are none; then what others say of it, however much more that is.
      groups: [
        ...officials(country, context),
        ...topics.flatMap(t => ownWords(t, country, filed(said, t, topic), context)),
        ...silences(country, topics, said, context),
        ...topics.flatMap(t => othersWords(t, country, filed(about, t, topic), context)),
      ],
      paging: 'packed',
      // Only its own words are its position.
      ...(said.length > 0 ? { depicts: comparison([country], topic, context) } : {}),
      links: [...links(input, context), ...toDisputes([...said, ...about], topic, context)],
    };
  },
});

type PositionInput = Input<typeof options>;

/** With one topic asked for, all that touches it; otherwise each item once, under the topic it's filed under. */
function filed(items: readonly Item[], topic: Topic, only: Topic | undefined): readonly Item[] {
  return only ? items : items.filter(i => i.topics[0] === topic);
}

function ownWords(topic: Topic, country: Party, said: readonly Item[], context: Context): readonly Group[] {
  const { messages: w } = context;
  return headed(w.saidBy(w.topic(topic), w.party(country)), said, context);
}

function othersWords(topic: Topic, country: Party, about: readonly Item[], context: Context): readonly Group[] {
  const { messages: w } = context;
  const label = w.topic(topic);
  const isFact = (item: Item): item is Fact => item.kind === 'fact';
  const others = about.filter(item => !isFact(item));
  return [
    ...headed(w.saidAbout(label, w.party(country)), others, context),
    ...headed(w.reporterOn(label), about.filter(isFact), context),
  ];
}

function headed(heading: string, items: readonly Item[], context: Context): readonly Group[] {
  return items.length === 0 ? [] : [{ heading, entries: items.map(item => itemEntry(item, context)) }];
}

/** Said first where it holds: nobody who may speak for it is on the record, on anything, whatever others say of it. */
export function officials(country: Party, { dossier, messages: w }: Context): readonly Group[] {
  const said = dossier.views.saidBy.get(country) ?? [];
  if (said.some(i => (i.kind === 'quote' || i.kind === 'statement') && i.by.kind !== 'unnamed')) return [];
  return [{ entries: [{ kind: 'remark', text: w.noOfficial(country) }] }];
}

/** The topics, of those asked for, on which it said nothing. */
function silences(
  country: Party,
  topics: readonly Topic[],
  said: readonly Item[],
  { messages: w }: Context,
): readonly Group[] {
  const silent = topics.filter(t => !said.some(i => i.topics.includes(t)));
  if (silent.length === 0) return [];
  return [{ heading: w.silences, entries: [{ kind: 'silence', party: country, topics: silent }] }];
}

function links({ country, topic }: PositionInput, { messages: w }: Context): readonly Link[] {
  return [
    ...(topic
      ? [
          {
            label: w.showPosition(country),
            invocation: { command: 'position', input: { country: country.id }, page: 0 },
          },
        ]
      : []),
    {
      label: w.timeline([w.country(w.party(country))]),
      invocation: { command: 'timeline', input: { country: country.id }, page: 0 },
    },
  ];
}

function none(input: PositionInput, context: Context): Reply {
  const { country, topic } = input;
  const { dossier, messages: w } = context;
  const heard = dossier.views.saidBy.has(country) || dossier.views.saidAbout.has(country);
  const present = dossier.views.eventsOf.has(country);
  const [whole, timeline] = links({ ...input }, context);
  const nearest =
    topic && heard ? [whole, timeline] : [present ? links({ ...input, topic: undefined }, context)[0] : undefined];
  return {
    kind: 'nothing',
    refusal: { reason: 'silent', parties: [country.id], ...(topic ? { topics: [topic.id] } : {}) },
    says: w.notInRecord(w.neitherNor(w.party(country), topic && w.topic(topic))),
    nearest: nearest.filter(l => l !== undefined),
  };
}
