/** Proposes events: occasions on which people speak, and what a sentence has take place. */

import { type DraftedEntry, type Field, fieldOf, listIn, type Value } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { conditionIn } from './reserves.ts';
import { namedIn, partiesIn, peopleIn, type Story, spanText, toldText, withoutPeople } from './story.ts';
import { comingField, datesOf } from './times.ts';

/** The events of a story, in the order of the text: one an occasion, and one a place, a day, or a meeting. Their titles are the curator's. */
export function eventsOf(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const spoken = grouped(items, item => occasionOf(story, item));
  const told = grouped(items, item => happeningOf(story, item));
  return [...spoken.map(those => speaking(story, those, ids)), ...told.map(those => happening(story, those, ids))];
}

/** Items by what they have in common; those that have it not are in no group. */
function grouped(
  items: readonly DraftedItem[],
  keyOf: (item: DraftedItem) => string | undefined,
): readonly (readonly DraftedItem[])[] {
  const groups = new Map<string, DraftedItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** On what occasion, and on what day, the words of an item were said: only where both are given. */
function occasionOf({ article }: Story, item: DraftedItem): string | undefined {
  const [occasion, when] = [valueIn(item, 'occasion'), valueIn(item, 'when')];
  if (article.form !== 'article' || item.voice?.person === undefined || occasion === undefined) return undefined;
  const day = typeof when === 'object' && 'date' in when ? when['date'] : undefined;
  return day === undefined ? undefined : `${String(occasion)} ${String(day)}`;
}

/**
 * What takes place of which an item's sentence tells, by what makes it one of its own: with a verb for it, its day, its place, or
 * two people who meet. What lies ahead, or depends on something, has a day.
 */
function happeningOf(story: Story, { sentence }: DraftedItem): string | undefined {
  const text = toldText(story, sentence);
  if (!story.words.happening.test(text)) return undefined;
  const [date] = datesOf(story, sentence);
  const where = whereField(story, text).map(({ value }) => value);
  const people = peopleIn(story, text).map(({ id }) => id);
  const isOpen = story.words.ahead.test(text) || conditionIn(text, story.words) !== undefined;
  if (!date && (isOpen || (where.length === 0 && people.length < 2))) return undefined;
  return JSON.stringify([date?.days, where, where.length === 0 && people]);
}

function speaking(story: Story, items: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = items;
  const occasion = String(valueIn(first, 'occasion') ?? '');
  const speakers = items.flatMap(({ voice }) => voice?.person ?? []);
  const parties = items.flatMap(({ voice }) => voice?.party ?? []);
  return [
    { key: 'id', value: ids.of(speakers[0] ?? '', 'ev-') },
    titleField(story, first),
    ...whereField(story, occasion),
    {
      key: 'participants',
      value: [...new Set([...speakers, ...peopleIn(story, occasion).map(({ id }) => id)])],
      mark: BY_NAMES,
    },
    { key: 'items', value: items.map(({ id }) => id) },
    { key: 'status', value: 'done' },
    ...fieldsIn(first, ['paragraph', 'when']),
    { key: 'about', value: [...new Set([...parties, ...items.flatMap(item => listIn(item.entry, 'about'))])] },
    { key: 'topics', value: mostFrequent(items.flatMap(item => listIn(item.entry, 'topics'))) },
  ];
}

/** Most topics of an event. */
const TOPICS_MAX = 3;

function mostFrequent(topics: readonly string[]): readonly string[] {
  const count = (topic: string): number => topics.filter(one => one === topic).length;
  return [...new Set(topics)].toSorted((a, b) => count(b) - count(a)).slice(0, TOPICS_MAX);
}

function happening(story: Story, items: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = items;
  const text = first ? toldText(story, first.told ?? first.sentence) : '';
  const condition = conditionIn(text, story.words);
  const coming = first && comingField(story, first.sentence);
  const status = condition !== undefined ? 'conditional' : coming ? 'announced' : 'done';
  return [
    { key: 'id', value: ids.of(text, 'ev-') },
    titleField(story, first),
    ...whereField(story, first ? toldText(story, first.sentence) : ''),
    { key: 'participants', value: takingPart(story, text), mark: BY_NAMES },
    { key: 'items', value: items.map(({ id }) => id) },
    { key: 'status', value: status },
    ...fieldsIn(first, ['paragraph']),
    ...(coming ? [coming] : fieldsIn(datedOf(items), ['when'])),
    ...fieldsIn(first, ['about', 'topics']).map(({ mark, ...field }) => field),
    ...(condition === undefined ? [] : [{ key: 'conditions', value: [condition] }]),
  ];
}

/** The people whom a text names, and the parties that it names by themselves. */
function takingPart(story: Story, text: string): readonly string[] {
  const parties = partiesIn(story, withoutPeople(story, text));
  return [...new Set([...peopleIn(story, text), ...parties].map(({ id }) => id))];
}

/** The item whose words have a day; else the first. */
const datedOf = (items: readonly DraftedItem[]): DraftedItem | undefined =>
  items.find(item => Object.keys(valueIn(item, 'when') ?? {}).includes('said')) ?? items[0];

/** One mark an event, for all that is only named beside it. */
const BY_NAMES = { kind: 'check', why: 'Participants, items, parties and topics: by the words here.' } as const;

const titleField = (story: Story, item: DraftedItem | undefined): Field => ({
  key: 'title',
  ...(item && { source: spanText(story, item.sentence) }),
});

function whereField(story: Story, text: string): readonly Field[] {
  const place = story.words.placed.exec(text)?.[1];
  if (place === undefined || peopleIn(story, place).length > 0) return [];
  const country = story.record.names.country(place);
  const party = [...story.record.parties.values()].find(({ iso }) => iso !== undefined && iso === country);
  const [capital] = namedIn(story, place);
  const id = party?.id ?? capital?.id;
  return [{ key: 'where', value: { place, ...(id !== undefined && { country: id }) } }];
}

// Fields of items

const valueIn = (item: DraftedItem | undefined, key: string): Value | undefined =>
  item && fieldOf(item.entry, key)?.value;

const fieldsIn = (item: DraftedItem | undefined, keys: readonly string[]): readonly Field[] =>
  keys.flatMap(key => item?.entry.filter(field => field.key === key) ?? []);
