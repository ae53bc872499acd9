/** How far an item holds the parts of a question. */
import type { Item, Person, Topic } from '../dossier/types.ts';
import { fold } from '../search/fold.ts';
import { counts } from './fit.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Unit, WordForms } from './understood.ts';

/**
 * What a match is worth that isn't the word itself: another word for the same, a word around the item rather than in it,
 * a name that it is about rather than by. Set by hand on the tune split of `data/questions.yaml`, not fitted.
 */
const WORTH = {
  concept: 0.85,
  around: 0.9,
  gloss: 0.88,
  topic: 1,
  firstTopic: 0.95,
  otherTopic: 0.85,
  ofParty: 0.6,
  present: 1,
  mentioned: 0.9,
  otherNumber: 0.7,
};
/** How far an item holds a word, 0 to 1. */
export const wordMatch = (form: WordForms, profile: Profile): number => {
  if (form.stems.some(s => profile.own.has(s))) return 1;
  if (form.stems.some(s => profile.stems.has(s))) return WORTH.around;
  if (form.glosses.some(term => profile.gloss.has(term))) return WORTH.gloss;
  for (const concept of form.concepts) if (profile.concepts.has(concept)) return WORTH.concept;
  return 0;
};

const NONE: ReadonlySet<string> = new Set();

/** How far an item holds a part of the question, 0 to 1. */
export function unitMatch(unit: Unit, item: Item): number {
  const profile = profileOf(item);
  // "The Ukrainian army" asks about the army: an item isn't on it by being Ukraine's.
  const topics = unit.entries.filter(e => e.kind === 'topic');
  const entries = topics.length > 0 ? topics : unit.entries;
  // An item is on a topic by being filed there, or by its own words; the words people look for it by are too many.
  const words = unit.words.map(form =>
    wordMatch(topics.length > 0 ? { ...form, glosses: [], concepts: NONE } : form, profile),
  );
  // Another number of the same is what the record has instead.
  if (unit.counts.length > 0 && words.every(worth => worth === 0))
    return counts(profile, unit.counts) ? WORTH.otherNumber : 0;
  const literal = words.length === 0 ? 0 : words.reduce((sum, w) => sum + w, 0) / words.length;
  return Math.max(
    literal === 1 ? 1 : unit.entries.length === 0 ? literal : literal * WORTH.mentioned,
    ...entries.map(e => entryMatch(e, item, profile)),
  );
}

function entryMatch(entry: Unit['entries'][number], item: Item, profile: Profile): number {
  switch (entry.kind) {
    case 'topic':
      return topicMatch(entry, item, profile);
    case 'person':
      return personMatch(entry, profile);
    case 'party':
      if (profile.present.has(entry)) return WORTH.present;
      if (profile.parties.has(entry)) return WORTH.mentioned;
      return [...profile.people].some(p => p.party === entry) ? WORTH.ofParty : 0;
  }
}

function topicMatch(topic: Topic, item: Item, profile: Profile): number {
  if (!item.topics.includes(topic)) return 0;
  if (namesTopic(topic, profile)) return WORTH.topic;
  return item.topics[0] === topic ? WORTH.firstTopic : WORTH.otherTopic;
}

function personMatch(person: Person, profile: Profile): number {
  if (profile.people.has(person)) return WORTH.present;
  const last = fold(person.name).split(' ').at(-1) ?? '';
  return profile.words.includes(last) ? WORTH.mentioned : 0;
}

/** A topic's English names, each between spaces. */
const topicNames = new WeakMap<Topic, readonly string[]>();

/** Whether the item's own words name a topic, by one of its English names. */
function namesTopic(topic: Topic, { text }: Profile): boolean {
  const names = topicNames.get(topic) ?? [topic.label.en, ...topic.aliases.en].map(name => ` ${fold(name)} `);
  topicNames.set(topic, names);
  return names.some(name => text.includes(name));
}
