/** `/position`: shows what a country or body said, by topic, and what was said about it. Positions are computed, not stored. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Fact, Item, Party, Topic } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { everyoneElse, matrix } from '../src/reply/matrix.ts';
import type { Entry, Group, Link, Reply } from '../src/reply/reply.ts';

const options = {
  country: { kind: 'party', required: true },
  topic: { kind: 'topic' },
  picture: { kind: 'flag', default: false },
  private: { kind: 'flag', default: false },
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
    const title = w.position(w.party(country), topic && w.topic(topic));
    return {
      kind: 'items',
      title,
      groups: [
        ...officials(country, context),
        // Asked for one topic, its own silence comes before what others say.
        ...(topic && said.length === 0 ? silences(country, topic, said, context) : []),
        ...topics.flatMap(t => onTopic(t, country, filed(said, t, topic), filed(about, t, topic), context)),
        ...(topic ? [] : silences(country, topic, said, context)),
      ],
      paging: 'packed',
      // The reporter's own words are nobody's position.
      ...([...said, ...about].some(i => i.kind !== 'fact')
        ? { depicts: matrix(title, [country], everyoneElse([country], context), topics, context) }
        : {}),
      links: [...links(input, context), ...toDisputes([...said, ...about], topic, input.private, context)],
    };
  },
});

type PositionInput = Input<typeof options>;

/** With one topic asked for, all that touches it; otherwise each item once, under the topic it's filed under. */
function filed(items: readonly Item[], topic: Topic, only: Topic | undefined): readonly Item[] {
  return only ? items : items.filter(i => i.topics[0] === topic);
}

function onTopic(
  topic: Topic,
  country: Party,
  said: readonly Item[],
  about: readonly Item[],
  context: Context,
): readonly Group[] {
  const { messages: w } = context;
  const entry = (item: Item): Entry => itemEntry(item, context);
  const label = w.topic(topic);
  const name = w.party(country);
  const isFact = (item: Item): item is Fact => item.kind === 'fact';
  const groups = [
    { heading: w.saidBy(label, name), entries: said.map(entry) },
    { heading: w.saidAbout(label, name), entries: about.filter(i => !isFact(i)).map(entry) },
    { heading: w.reporterOn(label), entries: about.filter(isFact).map(entry) },
  ];
  return groups.filter(g => g.entries.length > 0);
}

/** Said first where it holds: nobody who may speak for it is on the record, on anything, whatever others say of it. */
export function officials(country: Party, { dossier, messages: w }: Context): readonly Group[] {
  const said = dossier.views.saidBy.get(country) ?? [];
  if (said.some(i => (i.kind === 'quote' || i.kind === 'statement') && i.by.kind !== 'unnamed')) return [];
  return [{ entries: [{ kind: 'remark', text: w.noOfficial(w.party(country)) }] }];
}

/** The topics of the record on which it said nothing. */
function silences(
  country: Party,
  topic: Topic | undefined,
  said: readonly Item[],
  { dossier, messages: w }: Context,
): readonly Group[] {
  const asked = topic ? [topic] : [...dossier.topics.values()];
  const silent = asked.filter(t => !said.some(i => i.topics.includes(t)));
  if (silent.length === 0) return [];
  return [{ heading: w.silences, entries: [{ kind: 'silence', party: country, topics: silent }] }];
}

function links({ country, topic, private: hidden }: PositionInput, { messages: w }: Context): readonly Link[] {
  const kept = hidden ? { private: true } : {};
  return [
    ...(topic
      ? [
          {
            label: w.showPosition(w.party(country)),
            invocation: { command: 'position', input: { country: country.id, ...kept }, page: 0 },
          },
        ]
      : []),
    {
      label: w.timeline([w.country(w.party(country))]),
      invocation: { command: 'timeline', input: { country: country.id, ...kept }, page: 0 },
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
