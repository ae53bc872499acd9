/** Proposes events: where somebody speaks at length or on an occasion, and what a sentence has take place. */

import type { DraftedEntry, Field, Value } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { conditionIn } from './reserves.ts';
import { namedIn, partiesIn, peopleIn, type Story, spanText, toldText, withoutPeople } from './story.ts';
import { comingField, datesOf } from './times.ts';

/** The events of a story. Their titles are the curator's. */
export function eventsOf(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const sentences = new Map<string, DraftedItem[]>();
  for (const item of items) {
    const { block, start } = item.sentence;
    const key = `${block} ${start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), item]);
  }
  const told = [...sentences.values()].filter(([first]) => first !== undefined && tellsEvent(story, first));
  return [
    ...(story.article.form === 'article' ? stretchesOf(items) : []).map(stretch => speaking(story, stretch, ids)),
    ...told.map(those => happening(story, those, ids)),
  ];
}

/** Items of one person's on one occasion, in a row. Statements among them belong to it, and make none by themselves. */
function stretchesOf(items: readonly DraftedItem[]): readonly (readonly DraftedItem[])[] {
  const stretches: DraftedItem[][] = [];
  const spoken = items.filter(({ kind }) => kind !== 'facts');
  for (const item of spoken) {
    const last = stretches.at(-1);
    if (last && speechOf(last[0]) === speechOf(item)) last.push(item);
    else stretches.push([item]);
  }
  return stretches.filter(
    ([first, ...rest]) =>
      valueIn(first, 'occasion') !== undefined && [first, ...rest].some(one => one?.kind === 'quotes'),
  );
}

const speechOf = (item: DraftedItem | undefined): string =>
  item?.voice?.person === undefined ? '' : `${item.voice.person} ${JSON.stringify(valueIn(item, 'occasion') ?? '')}`;

function speaking(story: Story, stretch: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = stretch;
  const person = first?.voice?.person ?? '';
  const party = first?.voice?.party;
  const occasion = String(valueIn(first, 'occasion') ?? '');
  const about = stretch.flatMap(item => listIn(item, 'about'));
  return [
    { key: 'id', value: ids.of(person, 'ev-') },
    titleField(story, first, 'They speak. An event if it’s one of its own.'),
    ...whereField(story, occasion),
    { key: 'participants', value: [person, ...peopleIn(story, occasion).map(({ id }) => id)] },
    { key: 'items', value: stretch.map(({ id }) => id) },
    { key: 'status', value: 'done' },
    ...fieldsIn(first, ['paragraph', 'when']),
    { key: 'about', value: [...new Set([...(party === undefined ? [] : [party]), ...about])], mark: THEIRS },
    { key: 'topics', value: mostFrequent(stretch.flatMap(item => listIn(item, 'topics'))), mark: THEIRS },
  ];
}

const THEIRS = { kind: 'check', why: 'Those of its items.' } as const;
/** Most topics of an event. */
const TOPICS_MAX = 3;

function mostFrequent(topics: readonly string[]): readonly string[] {
  const count = (topic: string): number => topics.filter(one => one === topic).length;
  return [...new Set(topics)].toSorted((a, b) => count(b) - count(a)).slice(0, TOPICS_MAX);
}

/**
 * Whether a sentence tells of something that takes place: with a verb for it, and a day, a place, or two people; what depends on
 * something or lies ahead; or that somebody accuses, denies or offers.
 */
function tellsEvent(story: Story, item: DraftedItem): boolean {
  const text = toldText(story, item.sentence);
  if (DEEDS.includes(String(valueIn(item, 'mode')))) return true;
  if (!story.words.happening.test(text)) return false;
  const isPlanned = story.words.ahead.test(text) || conditionIn(text, story.words) !== undefined;
  return (
    datesOf(story, item.sentence).length > 0 ||
    whereField(story, text).length > 0 ||
    peopleIn(story, text).length > 1 ||
    isPlanned
  );
}

/** To say so is to do it. */
const DEEDS = ['accused', 'denied', 'offered', 'agreed', 'decided'];

function happening(story: Story, items: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = items;
  const text = first ? toldText(story, first.told ?? first.sentence) : '';
  const doer = doerIn(items);
  const condition = doer === undefined ? conditionIn(text, story.words) : undefined;
  const isAhead = doer === undefined && story.words.ahead.test(text);
  const status = condition !== undefined ? 'conditional' : isAhead ? 'announced' : 'done';
  return [
    { key: 'id', value: ids.of(text, 'ev-') },
    titleField(story, first, 'If it is an event; with its condition, if it has one.'),
    ...whereField(story, text),
    { key: 'participants', value: doer === undefined ? takingPart(story, text) : [doer], mark: TAKING_PART },
    { key: 'items', value: items.map(({ id }) => id) },
    { key: 'status', value: status, mark: { kind: 'check', why: 'done, announced or conditional.' } },
    ...fieldsIn(first, ['paragraph']),
    ...(status === 'done'
      ? fieldsIn(doer === undefined ? datedOf(items) : first, ['when'])
      : [(first && comingField(story, first.sentence)) ?? aheadField(status)]),
    ...fieldsIn(first, ['about', 'topics']),
    ...(condition === undefined ? [] : [{ key: 'conditions', value: [condition], mark: BY_WORDS }]),
  ];
}

/** Whoever does something in saying it; nobody where a sentence tells of something else. */
const doerIn = (items: readonly DraftedItem[]): string | undefined =>
  items
    .filter(item => DEEDS.includes(String(valueIn(item, 'mode'))))
    .flatMap(({ voice }) => voice?.person ?? voice?.party ?? [])[0];

/** The people whom a text names, and the parties that it names by themselves. */
function takingPart(story: Story, text: string): readonly string[] {
  const parties = partiesIn(story, withoutPeople(story, text));
  return [...new Set([...peopleIn(story, text), ...parties].map(({ id }) => id))];
}

/** The item whose words have a day; else the first. */
const datedOf = (items: readonly DraftedItem[]): DraftedItem | undefined =>
  items.find(item => Object.keys(valueIn(item, 'when') ?? {}).includes('said')) ?? items[0];

const TAKING_PART = { kind: 'check', why: 'Those who take part.' } as const;
const BY_WORDS = { kind: 'check', why: 'By the words of the sentence.' } as const;

/** What lies ahead has no date but its own source's. */
const aheadField = (status: 'announced' | 'conditional'): Field => ({
  key: 'when',
  value: {
    precision: 'open',
    note: status === 'announced' ? 'It is announced without a day.' : 'It depends on its condition.',
  },
  mark: { kind: 'check', why: 'Give the day, if the source has one.' },
});

const titleField = (story: Story, item: DraftedItem | undefined, why: string): Field => ({
  key: 'title',
  ...(item && { source: spanText(story, item.sentence) }),
  mark: { kind: 'check', why },
});

function whereField(story: Story, text: string): readonly Field[] {
  const place = story.words.placed.exec(text)?.[1];
  if (place === undefined || peopleIn(story, place).length > 0) return [];
  const country = story.record.names.country(place);
  const party = [...story.record.parties.values()].find(({ iso }) => iso !== undefined && iso === country);
  const [capital] = namedIn(story, place);
  const id = party?.id ?? capital?.id;
  return [{ key: 'where', value: { place, ...(id !== undefined && { country: id }) }, mark: BY_WORDS }];
}

// Fields of items

const valueIn = (item: DraftedItem | undefined, key: string): Value | undefined =>
  item?.entry.find(field => field.key === key)?.value;

function listIn(item: DraftedItem, key: string): readonly string[] {
  const value = valueIn(item, key);
  return Array.isArray(value) ? value.map(String) : [];
}

const fieldsIn = (item: DraftedItem | undefined, keys: readonly string[]): readonly Field[] =>
  keys.flatMap(key => item?.entry.filter(field => field.key === key) ?? []);
