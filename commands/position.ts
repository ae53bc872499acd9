/** `/position`: shows what a country or body said, by topic. Positions are computed, not stored. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Invocation } from '../src/invocation.ts';
import { SHOWN } from '../src/options.ts';
import { areOneSided } from '../src/record/disputes.ts';
import type { Person, Topic } from '../src/record/types.ts';
import { peopleOf } from '../src/record/voices.ts';
import { answerAsOf } from '../src/reply/as-of.ts';
import { comparison } from '../src/reply/comparison.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { inEveryLanguage } from '../src/reply/every-language.ts';
import { ownWords } from '../src/reply/own-words.ts';
import {
  filed,
  openingFirst,
  type Said,
  silencesOf,
  silentHeads,
  toPosition,
  topicsOf,
  wordsAbout,
  wordsOf,
} from '../src/reply/positions.ts';
import type { Answered, CardSection, Choose, HeadLine, Link, Reply, ReplyCard } from '../src/reply/reply.ts';
import { byVoice } from '../src/reply/sections.ts';

const options = {
  country: { kind: 'party', required: true },
  topic: { kind: 'topic' },
  ...SHOWN,
  asof: { kind: 'day', of: 'sources' },
} as const;

/** Most statements that are told one by one; of more, the first on each topic are. */
const LIST_MAX = 6;
/** Most topics that an overview lists; of more, the first and how many they are. */
const TOPICS_MAX = 5;

export const position = defineCommand({
  name: 'position',
  options,
  examples: [{ country: 'Russia' }, { country: 'Germany', topic: 'sanctions' }],
  answer: (input, context, { view }) =>
    inEveryLanguage(context, told => answerAsOf(input.asof, told, then => answerTo(input, view, then))),
});

function answerTo(input: PositionInput, view: Invocation['view'], context: Context): Reply {
  const { country, topic } = input;
  const said = openingFirst(wordsOf(country, topic, context.dossier));
  if (said.length === 0) return unheard(input, context);
  const isShort = said.length > LIST_MAX && !topic && view !== 'all';
  return isShort ? overview(said, input, context) : whole(said, input, context);
}

type PositionInput = Input<typeof options>;

/** Every statement, under whoever made it. */
function whole(said: readonly Said[], input: PositionInput, context: Context): Answered {
  const sections = byVoice(said.map(item => itemEntry(item, context)));
  const [only, ...others] = sections;
  const own = only && others.length === 0 ? { ...by(only), sections: [{ entries: only.entries }] } : { sections };
  return {
    ...common(said, input, context),
    paging: 'packed',
    cards: [{ tone: 'said', ...own, sections: [...own.sections, ...silences(input, context)] }],
  };
}

/** A card for each voice, with the first of its statements on each topic, and how many there are. */
function overview(said: readonly Said[], input: PositionInput, context: Context): Answered {
  const { dossier, messages: w } = context;
  const voices = byVoice(said.map(item => itemEntry(item, context))).map(section => {
    const entries = section.entries.filter(entry => entry.kind === 'item');
    return { ...by(section), topics: filed(entries, dossier.topics.values()) };
  });
  const cards = voices.map(({ topics, ...voice }): ReplyCard => {
    const sections = topics.map(({ topic, first, more }): CardSection => {
      const heading = { kind: 'title', text: w.positions.topic(topic, more) } as const;
      return { heading, topic, entries: [{ ...first, telling: 'setting' }] };
    });
    return { tone: 'said', ...voice, sections };
  });
  const rest: CardSection = {
    heading: { kind: 'title', text: w.positions.further },
    entries: [{ kind: 'rest', says: topics => listed(topics, context) }],
  };
  const found = voices.flatMap(({ topics }) => topics.flatMap(({ all }) => all));
  const own = common(said, input, context);
  return {
    ...own,
    size: 'sides',
    paging: 'first',
    // Whoever speaks above doesn't speak for all of the country.
    cards: [...cards, { tone: 'said', sections: [rest, ...silences(input, context, listed)] }],
    found,
    actions: [toAll(input, said.length, context), ...own.actions],
  };
}

/** Whoever speaks in a section, for its card. */
const by = ({ heading }: CardSection): Pick<ReplyCard, 'by'> => (heading?.kind === 'voice' ? { by: heading } : {});

function common(said: readonly Said[], input: PositionInput, context: Context): Omit<Answered, 'cards' | 'paging'> {
  const { country, topic } = input;
  return {
    kind: 'answer',
    headline: [headline(said, input, context)],
    size: 'list',
    depicts: comparison([country], topic, context),
    actions: [...aboutIt(input, context), ...toDisputes(said, topic, context)],
    choose: choice(input, context),
  };
}

/** Whose statements, on what, how many, and who of them isn't heard. */
function headline(said: readonly Said[], { country, topic }: PositionInput, context: Context): HeadLine {
  const { dossier, messages: w } = context;
  const { positions } = w;
  const disputed = said.filter(item => !areOneSided(dossier.views.contestedIn.get(item) ?? [])).length;
  const silent = silentHeads(country, dossier).map(ownWords(context).who);
  const counted = positions.counted(said.length, disputed, mostHeard(said, context));
  const text = silent.length > 0 ? `${counted}. ${positions.noneBy(silent)}` : counted;
  return { kind: 'text', text: positions.headline(positions.of(country, topic), text) };
}

/** Who made more than half of the statements, if anybody. */
function mostHeard(
  said: readonly Said[],
  context: Context,
): readonly { readonly person: Person; readonly said: number }[] {
  const counts = new Map<Person, number>();
  for (const person of said.flatMap(({ by }) => peopleOf(by))) counts.set(person, (counts.get(person) ?? 0) + 1);
  return Array.from(counts, ([person, times]) => ({ person, said: times }))
    .filter(one => one.said * 2 > said.length)
    .map(one => ({ ...one, person: ownWords(context).who(one.person) }));
}

/** The topics on which others speak and it doesn't. With one topic asked for, there's nothing to say of the others. */
function silences(
  { country, topic }: PositionInput,
  context: Context,
  list: typeof listed = (topics, { messages: w }) => w.positions.topics(topics, 0),
): readonly CardSection[] {
  const { dossier, messages: w } = context;
  const topics = topic ? [] : silencesOf(country, dossier);
  if (topics.length === 0) return [];
  const says = list(topics, context);
  return [
    {
      heading: { kind: 'title', text: w.positions.silentOn },
      yields: 0,
      entries: [{ kind: 'silence', party: country, topics, says }],
    },
  ];
}

/** Some topics, as many as an overview has room for. */
function listed(topics: readonly Topic[], { messages: w }: Context): string {
  const named = topics.length > TOPICS_MAX ? topics.slice(0, TOPICS_MAX - 1) : topics;
  return w.positions.topics(named, topics.length - named.length);
}

function choice(input: PositionInput, context: Context): Choose {
  const { country, topic } = input;
  const { dossier, messages: w } = context;
  const spoken = topicsOf(wordsOf(country, undefined, dossier), dossier).filter(one => one !== topic);
  return {
    label: w.replies.buttons.topic,
    links: [
      ...(topic ? [toPosition(country, undefined, w.positions.allTopics)] : []),
      ...spoken.map(one => toPosition(country, one, w.positions.topic(one))),
      toTimeline(input, context),
    ],
  };
}

/** Leads to every statement, one by one. */
const toAll = ({ country }: PositionInput, all: number, { messages: w }: Context): Link => ({
  label: w.replies.buttons.all(all),
  invocation: { command: 'position', input: { country: country.id }, page: 0, view: 'all' },
});

/** What others say of it stands apart from what it says. */
function aboutIt({ country, topic }: PositionInput, { dossier, messages: w }: Context): readonly Link[] {
  if (wordsAbout(country, topic, dossier).length === 0) return [];
  const input = { country: country.id, ...(topic ? { topic: topic.id } : {}) };
  return [{ label: w.positions.about(country), invocation: { command: 'position about', input, page: 0 } }];
}

const toTimeline = ({ country }: PositionInput, { messages: w }: Context): Link => ({
  label: w.replies.buttons.timeline,
  invocation: { command: 'timeline', input: { country: country.id }, page: 0 },
});

/** Nothing of its own: what others say of it comes closest, and stays one press away. */
function unheard(input: PositionInput, context: Context): Reply {
  const { country, topic } = input;
  const { dossier, messages: w } = context;
  const from = w.from(country);
  const isHeard = wordsOf(country, undefined, dossier).length > 0;
  const about = wordsAbout(country, topic, dossier);
  return {
    kind: 'nothing',
    refusal: { reason: 'silent', parties: [country.id], ...(topic ? { topics: [topic.id] } : {}) },
    says: topic ? w.ask.silentOn(from, w.replies.on(topic)) : w.ask.silent(from),
    items: about.map(item => itemEntry(item, context)),
    nearest: [
      ...aboutIt(input, context),
      ...toDisputes(about, topic, context),
      ...(topic && isHeard ? [toPosition(country, undefined, w.positions.allTopics)] : []),
      ...(dossier.views.eventsOf.has(country) ? [toTimeline(input, context)] : []),
    ],
  };
}
