/** `/compare`: sets what two countries or bodies said side by side, by topic. Draws no conclusion. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { RichText } from '../src/i18n/rich-text.ts';
import { capital, sentence } from '../src/i18n/sentences.ts';
import { SHOWN } from '../src/options.ts';
import type { Party, Topic } from '../src/record/types.ts';
import { comparison } from '../src/reply/comparison.ts';
import { disputeWord, WARNING } from '../src/reply/dispute-mark.ts';
import { itemEntry, silencesOn, toDisputes } from '../src/reply/entries.ts';
import { inEveryLanguage } from '../src/reply/every-language.ts';
import { filed, onlyUnnamed, sideOf, toPosition, topicsOf, wordsOf } from '../src/reply/positions.ts';
import type { Answered, CardSection, Choose, Entry, ItemEntry, Link, Reply, ReplyCard } from '../src/reply/reply.ts';

const options = {
  a: { kind: 'party', required: true },
  b: { kind: 'party', required: true },
  topic: { kind: 'topic' },
  ...SHOWN,
} as const;

/** Most topics that a headline names. */
const NAMED_MAX = 3;
/** Most topics on which each of two is told that share none. */
const APART_MAX = 2;

export const compare = defineCommand({
  name: 'compare',
  options,
  examples: [
    { a: 'Ukraine', b: 'Russia', topic: 'energy' },
    { a: 'France', b: 'United Kingdom' },
  ],
  answer: (input, context) => inEveryLanguage(context, told => answerTo(input, told)),
});

function answerTo(input: CompareInput, context: Context): Reply {
  const { a, b, topic } = input;
  const { dossier, messages: w } = context;
  if (a === b) return { kind: 'problem', text: w.positions.same(a), nearest: toPositions([a], topic, context) };
  const said = [a, b].flatMap(party => wordsOf(party, topic, dossier));
  if (said.length === 0) return none(input, context);
  return {
    kind: 'answer',
    ...(topic ? onOne(topic, input, context) : onAll(input, context)),
    size: 'sides',
    paging: 'packed',
    depicts: comparison([a, b], topic, context),
    actions: [...toPositions([a, b], topic, context), ...toDisputes(said, topic, context)],
    choose: choice(input, context),
  };
}

type CompareInput = Input<typeof options>;
type Compared = Pick<Answered, 'headline' | 'cards'>;

/** One topic: both sides, or one and that the other isn't heard. */
function onOne(topic: Topic, { a, b }: CompareInput, context: Context): Compared {
  const { positions } = context.messages;
  const [heard, ...others] = [a, b].filter(party => wordsOf(party, topic, context.dossier).length > 0);
  const bothHeard = (): string => unnamedOf([a, b], topic, context) ?? positions.bothHeard;
  const says = heard && others.length === 0 ? positions.onlyHeard(heard) : bothHeard();
  return {
    headline: [{ kind: 'text', text: positions.headline(positions.ofBoth(a, b, [topic]), sentence(says)) }],
    cards: [{ tone: 'said', together: true, sections: sidesOn(topic, [a, b], context) }],
  };
}

/** Every topic: those that both speak on first, then those that one alone does. Where none is shared, all in one card. */
function onAll({ a, b }: CompareInput, context: Context): Compared {
  const { dossier } = context;
  const [ofA, ofB] = [a, b].map(party => new Set(wordsOf(party, undefined, dossier).flatMap(({ topics }) => topics)));
  const shared = [...dossier.topics.values()].filter(topic => ofA?.has(topic) && ofB?.has(topic));
  const isAlone = (topic: Topic): boolean => !shared.includes(topic);
  const cards =
    shared.length === 0
      ? [{ tone: 'said' as const, together: true as const, sections: [a, b].map(party => apart(party, context)) }]
      : [
          ...shared.map(topic => sharedCard(topic, [a, b], context)),
          ...[a, b].flatMap(party => aloneCards(party, isAlone, context)),
        ];
  return { headline: [{ kind: 'text', text: headlineOf(a, b, shared, context) }], cards };
}

/** On how many topics both are heard, or of whom only words with no speaker named are held. It counts and doesn't judge. */
function headlineOf(a: Party, b: Party, shared: readonly Topic[], context: Context): RichText {
  const { positions } = context.messages;
  const sides = [a, b];
  const [heard, ...others] = sides.filter(party => wordsOf(party, undefined, context.dossier).length > 0);
  const unnamed = unnamedOf(sides, undefined, context);
  const isNamed = shared.length <= NAMED_MAX;
  const says = (): string => {
    if (heard && others.length === 0) return positions.onlyHeard(heard);
    return unnamed ?? (shared.length > 0 ? positions.bothOn(shared, isNamed) : positions.apart);
  };
  // "Both are heard" would be said of those who aren't.
  const topics = unnamed !== undefined && isNamed ? shared : [];
  return positions.headline(positions.ofBoth(a, b, topics), sentence(says()));
}

/** Of which of the two only words are held whose speaker isn't named, if of any. */
function unnamedOf(
  sides: readonly Party[],
  topic: Topic | undefined,
  { dossier, messages: { positions } }: Context,
): string | undefined {
  const says = sides.flatMap(party => {
    const said = onlyUnnamed(party, topic, dossier);
    const areClaims = said.every(item => item.kind === 'statement' && item.mode === 'claimed');
    return said.length === 0 ? [] : [positions.onlyUnnamed(party, areClaims)];
  });
  return says.length === 0 ? undefined : says.join('; ');
}

/** Where all of it is disputed, the title says so for all. */
function sharedCard(topic: Topic, sides: readonly Party[], context: Context): ReplyCard {
  const { messages: w } = context;
  const sections = sidesOn(topic, sides, context);
  const items = sections.flatMap(({ entries }) => entries.filter(entry => entry.kind === 'item'));
  const isDisputed = items.every(({ disputes }) => disputes.length > 0);
  if (!isDisputed) return { tone: 'said', title: w.positions.topic(topic), together: true, sections };
  const unmarked = sections.map(section => ({
    ...section,
    entries: section.entries.map(entry => (entry.kind === 'item' ? { ...entry, disputes: [] } : entry)),
  }));
  const all = items.flatMap(({ disputes }) => disputes);
  const title = w.positions.disputed(w.positions.topic(topic), WARNING + disputeWord(all, w));
  return { tone: 'disputed', title, together: true, sections: unmarked };
}

/** An item that touches two topics stands under both: under each, the two sides have to be whole. */
function sidesOn(topic: Topic, sides: readonly Party[], context: Context): readonly CardSection[] {
  const { messages: w } = context;
  return sides.map((party): CardSection => {
    const { heading, entries } = sideOf(
      party,
      capital(w.party(party)),
      wordsOf(party, topic, context.dossier),
      context,
    );
    const silence: Entry = { kind: 'silence', party, topics: [topic], says: w.positions.notHeard };
    const silences = silencesOn(topic, party, context);
    return { heading, inline: true, entries: entries.length === 0 ? [silence] : [...entries, ...silences] };
  });
}

/** The first statement on each topic that one alone speaks on; one that doesn't stand under a shared topic already, if any. */
function aloneCards(party: Party, isAlone: (topic: Topic) => boolean, context: Context): readonly ReplyCard[] {
  const { dossier, messages: w } = context;
  const entries = wordsOf(party, undefined, dossier).map(item => itemEntry(item, context));
  const isShown = ({ item }: ItemEntry): boolean => !item.topics.every(isAlone);
  const unshownFirst = entries.toSorted((x, y) => Number(isShown(x)) - Number(isShown(y)));
  const alone = filed(unshownFirst, [...dossier.topics.values()].filter(isAlone));
  if (alone.length === 0) return [];
  const told = alone.map(({ topic, first, more }) => ({
    ...first,
    lead: w.positions.lead(topic, more),
    telling: 'named' as const,
  }));
  return [{ tone: 'said', title: w.positions.onlyOn(party), sections: [{ entries: told }] }];
}

/** A side of those who share no topic: the first of its statements on some, and on what else it speaks. */
function apart(party: Party, context: Context): CardSection {
  const { dossier, messages: w } = context;
  const { heading, entries } = sideOf(party, capital(w.party(party)), wordsOf(party, undefined, dossier), context);
  const topics = filed(entries, dossier.topics.values());
  const others = topics.slice(APART_MAX);
  const lines = topics.slice(0, APART_MAX).map(({ topic, first, more }) => ({
    ...first,
    lead: w.positions.lead(topic, more),
    telling: first.telling === 'line' ? ('setting' as const) : ('named' as const),
  }));
  const silence: Entry = { kind: 'silence', party, topics: [], says: w.positions.notHeard };
  const rest: Entry = { kind: 'words', text: [w.positions.alsoOn(others.map(({ topic }) => topic))] };
  return {
    heading,
    inline: true,
    entries: lines.length === 0 ? [silence] : others.length === 0 ? lines : [...lines, rest],
  };
}

function choice({ a, b, topic }: CompareInput, { dossier, messages: w }: Context): Choose {
  const said = [a, b].flatMap(party => wordsOf(party, undefined, dossier));
  const spoken = topicsOf(said, dossier).filter(one => one !== topic);
  return {
    label: w.replies.buttons.topic,
    links: [
      ...(topic ? [toBoth(a, b, undefined, w.positions.allTopics)] : []),
      ...spoken.map(one => toBoth(a, b, one, w.positions.topic(one))),
    ],
  };
}

/** The position of each that is heard: on the topic where it is heard on that, else on all. */
function toPositions(
  parties: readonly Party[],
  topic: Topic | undefined,
  { dossier, messages: w }: Context,
): readonly Link[] {
  const isHeard = (party: Party, on: Topic | undefined): boolean => wordsOf(party, on, dossier).length > 0;
  return parties
    .filter(party => isHeard(party, undefined))
    .map(party => toPosition(party, isHeard(party, topic) ? topic : undefined, capital(w.party(party))));
}

/** Neither said anything: on all topics where they did on others, and each one's position where it has any. */
function none({ a, b, topic }: CompareInput, context: Context): Reply {
  const { dossier, messages: w } = context;
  const from = w.positions.either([a, b].map(w.from));
  const isHeard = [a, b].some(party => wordsOf(party, undefined, dossier).length > 0);
  return {
    kind: 'nothing',
    refusal: { reason: 'silent', parties: [a.id, b.id], ...(topic ? { topics: [topic.id] } : {}) },
    says: topic ? w.ask.silentOn(from, w.replies.on(topic)) : w.ask.silent(from),
    nearest: [
      ...(isHeard ? [toBoth(a, b, undefined, w.positions.allTopics)] : []),
      ...toPositions([a, b], topic, context),
    ],
  };
}

const toBoth = (a: Party, b: Party, topic: Topic | undefined, label: string): Link => ({
  label,
  invocation: { command: 'compare', input: { a: a.id, b: b.id, ...(topic ? { topic: topic.id } : {}) }, page: 0 },
});
