/** Proposes events: where somebody speaks at length or on an occasion, and what a sentence has take place. */

import type { DraftedEntry, Field, Value } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './items.ts';
import { conditionIn } from './reserves.ts';
import { partiesIn, peopleIn, type Story, spanText, toldText } from './story.ts';
import { datesOf } from './times.ts';

/** The events of an article. Their titles are the curator's. */
export function eventsOf(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const quotes = items.filter(({ kind, voice }) => kind === 'quotes' && voice?.person !== undefined);
  return [
    ...(story.article.form === 'article' ? stretchesOf(items) : []).map(stretch => speaking(story, stretch, ids)),
    ...items.filter(item => !quotes.includes(item) && tellsEvent(story, item)).map(item => happening(story, item, ids)),
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
  return stretches.filter(stretch => speechOf(stretch[0]) !== '' && stretch.some(({ kind }) => kind === 'quotes'));
}

const speechOf = (item: DraftedItem | undefined): string =>
  item?.voice?.person === undefined ? '' : `${item.voice.person} ${JSON.stringify(valueIn(item, 'occasion') ?? '')}`;

function speaking(story: Story, stretch: readonly DraftedItem[], ids: Ids): DraftedEntry {
  const [first] = stretch;
  const person = first?.voice?.person ?? '';
  const about = [...new Set(stretch.flatMap(item => listIn(item, 'about')))];
  const party = first?.voice?.party;
  return [
    { key: 'id', value: ids.of(person, 'ev-') },
    {
      key: 'title',
      ...sourceOf(story, first),
      mark: { kind: 'check', why: 'They speak. An event if it has a place or an occasion of its own.' },
    },
    { key: 'participants', value: [person] },
    { key: 'items', value: stretch.map(({ id }) => id) },
    { key: 'status', value: 'done' },
    ...fieldsIn(first, ['paragraph', 'when']),
    { key: 'about', value: [...(party === undefined || about.includes(party) ? [] : [party]), ...about], mark: LOOK },
    { key: 'topics', value: [...new Set(stretch.flatMap(item => listIn(item, 'topics')))].slice(0, 3), mark: LOOK },
  ];
}

const LOOK = { kind: 'check', why: 'Those of its items.' } as const;

/** What a sentence has take place: with a verb for it, and a day or a place. */
function tellsEvent(story: Story, { sentence }: DraftedItem): boolean {
  const text = toldText(story, sentence);
  return (
    story.words.happening.test(text) && (datesOf(story, sentence).length > 0 || placeIn(story, text) !== undefined)
  );
}

function happening(story: Story, item: DraftedItem, ids: Ids): DraftedEntry {
  const text = toldText(story, item.sentence);
  const place = placeIn(story, text);
  const condition = conditionIn(text, story.words);
  const status = condition !== undefined ? 'conditional' : story.words.ahead.test(text) ? 'announced' : 'done';
  const those = [...peopleIn(story, text), ...partiesIn(story, text)].map(({ id }) => id);
  return [
    { key: 'id', value: ids.of(text, 'ev-') },
    {
      key: 'title',
      ...sourceOf(story, item),
      mark: { kind: 'check', why: 'If it is an event; with its condition, if it has one.' },
    },
    ...(place === undefined ? [] : [{ key: 'where', value: place, mark: LOOK_AT_PLACE }]),
    { key: 'participants', value: [...new Set(those)], mark: { kind: 'check', why: 'Those who are named.' } },
    { key: 'items', value: [item.id] },
    { key: 'status', value: status, mark: { kind: 'check', why: 'done, announced or conditional.' } },
    ...fieldsIn(item, ['paragraph', 'when', 'about', 'topics']),
    ...(condition === undefined ? [] : [{ key: 'conditions', value: [condition], mark: LOOK_AT_PLACE }]),
  ];
}

const LOOK_AT_PLACE = { kind: 'check', why: 'By the words of the sentence.' } as const;

function placeIn(story: Story, text: string): Value | undefined {
  const place = story.words.placed.exec(text)?.[1];
  if (place === undefined) return undefined;
  const country = story.record.names.country(place);
  const party = [...story.record.parties.values()].find(({ iso }) => iso !== undefined && iso === country);
  return { place, ...(party && { country: party.id }) };
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

const sourceOf = (story: Story, item: DraftedItem | undefined): { readonly source?: string } =>
  item ? { source: spanText(story, item.sentence) } : {};
