/** How far an item holds the parts of a question. */
import type { Item, Person, Topic } from '../dossier/types.ts';
import { fold } from '../search/fold.ts';
import { counts } from './fit.ts';
import type { Held } from './held.ts';
import { isIn, peopleIn, voiceOf } from './told.ts';
import type { Understood, Unit } from './understood.ts';

/**
 * What a name's match is worth: an item that is filed under a topic without its name, somebody whom it is about rather than
 * by. Set by hand on the tune split of `data/questions.yaml`, not fitted.
 */
const WORTH = {
  topic: 1,
  firstTopic: 0.95,
  otherTopic: 0.85,
  present: 1,
  mentioned: 0.9,
  otherNumber: 0.7,
};

/** How far an item holds a part of the question, 0 to 1. */
export function unitMatch(unit: Unit, item: Item, { held }: Pick<Understood, 'held'>): number {
  const place = held.place(item);
  // "The Ukrainian army" asks about the army: an item isn't on it by being Ukraine's.
  const isTopical = unit.entries.some(e => e.kind === 'topic');
  let sum = 0;
  for (const form of unit.words) sum += isTopical ? held.literally(form, place) : held.word(form, place);
  // Another number of the same is what the record has instead.
  if (unit.counts.length > 0 && sum === 0) return counts(item, unit.counts, held) ? WORTH.otherNumber : 0;
  const literal = unit.words.length === 0 ? 0 : sum / unit.words.length;
  let match = literal === 1 || unit.entries.length === 0 ? literal : literal * WORTH.mentioned;
  for (const entry of unit.entries) {
    if (!isTopical || entry.kind === 'topic') match = Math.max(match, entryMatch(entry, item, place, held));
  }
  return match;
}

function entryMatch(entry: Unit['entries'][number], item: Item, place: number, held: Held): number {
  switch (entry.kind) {
    case 'topic':
      return topicMatch(entry, item, held.text(place));
    case 'person':
      return isIn(entry, item) ? WORTH.present : isNamed(entry, held.text(place)) ? WORTH.mentioned : 0;
    case 'party':
      if (voiceOf(item) === entry) return WORTH.present;
      if (item.kind === 'event' && (item.participants.includes(entry) || item.where?.country === entry))
        return WORTH.present;
      return item.about.includes(entry) || peopleIn(item).some(p => p.party === entry) ? WORTH.mentioned : 0;
  }
}

function topicMatch(topic: Topic, item: Item, text: string): number {
  if (!item.topics.includes(topic)) return 0;
  if (isNamed(topic, text)) return WORTH.topic;
  return item.topics[0] === topic ? WORTH.firstTopic : WORTH.otherTopic;
}

/** A topic's English names and a person's last name, each between spaces. */
const names = new WeakMap<Topic | Person, readonly string[]>();

/** Whether an item's own words name a topic, by one of its English names, or a person, by the last. */
function isNamed(entry: Topic | Person, text: string): boolean {
  const known = names.get(entry) ?? namesOf(entry);
  names.set(entry, known);
  return known.some(name => text.includes(name));
}

function namesOf(entry: Topic | Person): readonly string[] {
  if (entry.kind === 'topic') return [entry.label.en, ...entry.aliases.en].map(name => ` ${fold(name)} `);
  const last = fold(entry.name).split(' ').at(-1) ?? '';
  return last === '' ? [] : [` ${last} `];
}
