/** Proposes events: occasions on which people speak, what a sentence has take place, and what parties do by saying it. */
import { type DraftedEntry, type Field, fieldOf, listIn, type Value } from './drafted.ts';
import { countryOf, type Happening, happeningIn, isBesideSaid, titleField, whereFields } from './happenings.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { mostFrequent, ownEvents, withAllItems } from './own-events.ts';
import { peopleIn, type Story, spanText } from './story.ts';
import { withoutVoice } from './untold.ts';

/** The events of a story, in the order of the text: one an occasion, and one a place, a day, or a meeting. Their titles are the curator's. */
export function eventsOf(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const found = new Map(items.flatMap(item => pairOf(item, happeningIn(story, item, items))));
  const occasions = grouped(items, item => occasionOf(story, item)).map(those => ({
    those,
    talks: those.find(item => isOwnOccasion(story, item, found)),
  }));
  const spoken = occasions.flatMap(({ those, talks }) => (talks ? [] : [those]));
  // What is said after the talks of which its own sentence tells is of those talks, and no event besides.
  const joined = occasions.flatMap(({ those, talks }) =>
    talks ? those.flatMap(item => pairOf(item, found.get(talks))) : [],
  );
  const happenings = new Map([...joined, ...found]);
  const told = grouped(items, item => happenings.get(item)?.key);
  const done = items.filter(item => isDeed(story, item));
  return [
    ...ownEvents(story, items, ids),
    ...spoken.map(those => {
      const event = speaking(story, those, ids);
      return isEvent(story, those) ? event : onlyProposed(event);
    }),
    ...told.map(those => {
      const event = withAllItems(story, happening(story, those, happenings, ids), items);
      return those.every(item => isBesideSaid(item, items)) ? onlyProposed(event) : event;
    }),
    ...done.map(item => deed(story, item, ids)),
  ];
}

const pairOf = (item: DraftedItem, found: Happening | undefined): readonly (readonly [DraftedItem, Happening])[] =>
  found ? [[item, found]] : [];

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

/** Whether what an item’s sentence has take place is nothing but the occasion on which the words were said. */
function isOwnOccasion(story: Story, item: DraftedItem, found: ReadonlyMap<DraftedItem, Happening>): boolean {
  const occasion = String(valueIn(item, 'occasion') ?? '');
  const told = spanText(story, item.sentence);
  const besides = [occasion, ...occasion.split(', '), String(valueIn(item, 'text') ?? '')];
  return (
    found.has(item) &&
    told.includes(occasion.split(', ')[0] ?? '') &&
    !story.words.happening.test(withoutVoice(told, besides))
  );
}

/** That somebody spoke "by telephone" or "on the steps" is seldom an event of its own, unless the text gives it a day. */
function isEvent(story: Story, items: readonly DraftedItem[]): boolean {
  const isDated = items.some(item => Object.keys(valueIn(item, 'when') ?? {}).includes('said'));
  return isDated || items.some(item => story.words.gathering.test(String(valueIn(item, 'occasion') ?? '')));
}

function speaking(story: Story, items: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = items;
  const occasion = String(valueIn(first, 'occasion') ?? '');
  const speakers = items.flatMap(({ voice }) => voice?.person ?? []);
  const parties = items.flatMap(({ voice }) => voice?.party ?? []);
  return [
    { key: 'id', value: ids.of(speakers[0] ?? '', 'ev-') },
    titleField(story, first?.sentence),
    ...whereFields(story, occasion),
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

function happening(
  story: Story,
  items: readonly DraftedItem[],
  happenings: ReadonlyMap<DraftedItem, Happening>,
  ids: Ids,
): DraftedEntry {
  const [first] = items;
  const found = first && happenings.get(first);
  const { participants = [], where = [], status = 'done', when, condition } = found ?? {};
  const country = where.flatMap(({ value }) => countryOf(value) ?? []);
  return [
    { key: 'id', value: ids.of(String(first?.id ?? ''), 'ev-') },
    titleField(story, first?.sentence),
    ...where,
    { key: 'participants', value: participants, mark: BY_NAMES },
    { key: 'items', value: items.map(({ id }) => id) },
    { key: 'status', value: status },
    ...fieldsIn(first, ['paragraph']),
    ...(when ? [when] : fieldsIn(datedOf(items), ['when'])),
    { key: 'about', value: [...new Set([...partiesOf(story, participants), ...country])] },
    ...fieldsIn(first, ['topics']).map(({ mark, ...field }) => field),
    ...(condition === undefined ? [] : [{ key: 'conditions', value: [condition] }]),
  ];
}

/** The item whose words have a day; else the first. */
const datedOf = (items: readonly DraftedItem[]): DraftedItem | undefined =>
  items.find(item => Object.keys(valueIn(item, 'when') ?? {}).includes('said')) ?? items[0];

/** The parties that take part, and those of the people who do. */
export const partiesOf = ({ record }: Story, participants: readonly string[]): readonly string[] => [
  ...new Set(participants.map(id => record.people.get(id)?.party?.id ?? id)),
];

// What parties do by saying it

/** What a party does to another in saying it. */
const DEEDS: ReadonlySet<string> = new Set(['accused', 'denied', 'offered']);

const isDeed = ({ article }: Story, { voice, entry }: DraftedItem): boolean =>
  article.form === 'article' &&
  voice?.party !== undefined &&
  voice.person === undefined &&
  !JSON.stringify(voice.by).includes('"unnamed"') &&
  DEEDS.has(String(fieldOf(entry, 'mode')?.value ?? ''));

/** That a party says it has taken place, and nothing of what it says. Whether that is an event is the curator's to say. */
function deed(story: Story, item: DraftedItem, ids: Ids): DraftedEntry {
  const party = item.voice?.party ?? '';
  return onlyProposed([
    { key: 'id', value: ids.of(item.id, 'ev-') },
    titleField(story, item.sentence),
    { key: 'participants', value: [party], mark: BY_SAYING },
    { key: 'items', value: [item.id] },
    { key: 'status', value: 'done' },
    ...fieldsIn(item, ['paragraph', 'when']).map(({ mark, ...field }) => field),
    { key: 'about', value: [...new Set([party, ...listIn(item.entry, 'about')])] },
    ...fieldsIn(item, ['topics']).map(({ mark, ...field }) => field),
  ]);
}

const onlyProposed = (event: DraftedEntry): DraftedEntry => event.map(field => ({ ...field, isProposed: true }));

/** One mark an event, for all that is only named beside it. */
const BY_NAMES = { kind: 'check', why: 'Participants, items, parties and topics: by the words here.' } as const;
const BY_SAYING = {
  kind: 'check',
  why: 'What took place is that it was said; what is said rests on their word.',
} as const;

// Fields of items

const valueIn = (item: DraftedItem | undefined, key: string): Value | undefined =>
  item && fieldOf(item.entry, key)?.value;

const fieldsIn = (item: DraftedItem | undefined, keys: readonly string[]): readonly Field[] =>
  keys.flatMap(key => item?.entry.filter(field => field.key === key) ?? []);
