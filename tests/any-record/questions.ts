/** Makes the questions that are put to any record: of each command, with every entry of the record or a sample of them. */
import { recordCommands as commands } from '../../commands/index.ts';
import { STYLES } from '../../src/citations/cite.ts';
import { examplesOf } from '../../src/command.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Invocation } from '../../src/invocation.ts';
import { daysOf } from '../../src/record/dates.ts';
import type { Item, Quote, Source } from '../../src/record/types.ts';
import { partiesOf, peopleOf } from '../../src/record/voices.ts';
import { fc } from '../support/properties.ts';

export type Input = Invocation['input'];

/** What is asked about, by id; and the items and quotations themselves. */
export interface Subjects {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly days: readonly string[];
  readonly sources: readonly string[];
  readonly items: readonly Item[];
  readonly quotes: readonly Quote[];
}

/** Everything that the record holds. */
export function everythingIn(dossier: Dossier): Subjects {
  return {
    people: [...dossier.people.keys()],
    topics: [...dossier.topics.keys()],
    parties: [...dossier.parties.keys()],
    days: [...dossier.views.saidOn.keys()],
    sources: [...dossier.sources.keys()],
    items: [...dossier.items.values()],
    quotes: dossier.views.quotes,
  };
}

/** What one source brought: its items, and whoever and whatever they name. */
export function broughtBy(source: Source, dossier: Dossier): Subjects {
  const items = [...dossier.items.values()].filter(item => item.source === source);
  const voices = items.flatMap(item => (item.kind === 'quote' || item.kind === 'statement' ? [item.by] : []));
  const people = new Set(voices.flatMap(peopleOf));
  const parties = new Set([...items.flatMap(({ about }) => about), ...voices.flatMap(partiesOf)]);
  return {
    people: Array.from(people, ({ id }) => id),
    topics: [...new Set(items.flatMap(({ topics }) => topics.map(({ id }) => id)))],
    parties: Array.from(parties, ({ id }) => id),
    days: [...new Set(items.flatMap(({ when }) => daysOf(when)))],
    sources: [source.id],
    items,
    quotes: items.filter(item => item.kind === 'quote'),
  };
}

/** At most `most` of a list, drawn by the seed of the property tests. */
export function sample<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...list], { minLength: most, maxLength: most }), 1);
  return drawn;
}

/** The same subjects, at most `most` of each kind: their combinations stay few however large the record grows. */
export function sampled(subjects: Subjects, most: number): Subjects {
  return {
    people: sample(subjects.people, most),
    topics: sample(subjects.topics, most),
    parties: sample(subjects.parties, most),
    days: sample(subjects.days, most),
    sources: sample(subjects.sources, most),
    items: sample(subjects.items, most),
    quotes: sample(subjects.quotes, most),
  };
}

/** The questions by command: every combination of the options that take entries of the record, some words, the examples. */
export function questionsOn(subjects: Subjects): readonly (readonly [command: string, inputs: readonly Input[]])[] {
  const { people, topics, parties, days, sources, items, quotes } = subjects;
  const [a = '', ...others] = parties;
  return [
    ['quote', [{}, ...people.flatMap(speaker => [{ speaker }, ...topics.map(topic => ({ speaker, topic }))])]],
    [
      'quote',
      [
        ...topics.map(topic => ({ topic })),
        ...['peace', '"reassurance force"', 'x'.repeat(50), '-peace'].map(about => ({ about })),
      ],
    ],
    ['position', parties.flatMap(country => [{ country }, ...topics.map(topic => ({ country, topic }))])],
    [
      'timeline',
      [
        {},
        ...topics.map(topic => ({ topic })),
        ...parties.map(country => ({ country })),
        ...days.map(day => ({ day })),
      ],
    ],
    ['timeline', parties.flatMap(country => days.map(day => ({ country, day, private: true })))],
    ['compare', parties.flatMap(one => parties.filter(two => one < two).map(two => ({ a: one, b: two })))],
    ['compare', topics.flatMap(topic => others.slice(0, 3).map(b => ({ a, b, topic, private: true })))],
    ['disputed', [{}, ...topics.map(topic => ({ topic })), { private: true }]],
    ['source', [{}, ...sources.map(id => ({ id })), { private: true }]],
    ['cite', items.flatMap(({ id }) => STYLES.map(style => ({ id, style })))],
    [
      'verify',
      quotes.flatMap(({ text, by }) => [
        { text },
        ...peopleOf(by).map(({ id }) => ({ text, speaker: id, private: true })),
      ]),
    ],
    ['ask', people.flatMap(person => topics.map(topic => ({ question: `What does ${person} say about ${topic}?` })))],
    ['help', [{}, ...commands.flatMap(({ name }) => [{ command: name }, { command: name, private: true }])]],
    ...commands.map(command => [command.name, examplesOf(command).map(({ input }) => input)] as const),
  ];
}
