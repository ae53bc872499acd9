/** Proposes the event that a text is from: the remarks of a transcript, the talks of which a document tells. */
import { type DraftedEntry, fieldOf, listIn } from './drafted.ts';
import type { Ids } from './ids.ts';
import type { DraftedItem } from './item.ts';
import { peopleIn, type Story } from './story.ts';
import { onPublication } from './times.ts';
import { venueIn } from './venue.ts';

/** The remarks of a transcript, by the people of its title; none where that names nobody, or in another text. */
export function ownEvents(story: Story, items: readonly DraftedItem[], ids: Ids): readonly DraftedEntry[] {
  const { form, title = '', published } = story.article;
  const people = form === 'transcript' ? peopleIn(story, title) : [];
  if (people.length === 0) return [];
  const place = venueIn(story);
  return [
    [
      { key: 'id', value: ids.of(title, 'ev-') },
      { key: 'title', source: title },
      ...(place === undefined ? [] : [{ key: 'where', value: { place } }]),
      { key: 'participants', value: people.map(({ id }) => id), mark: { kind: 'check', why: 'Those of the title.' } },
      { key: 'status', value: 'done' },
      { key: 'paragraph', value: 1 },
      { key: 'when', ...(published !== undefined && { value: onPublication(published) }) },
      { key: 'about', value: [...new Set(people.flatMap(({ party }) => party?.id ?? []))] },
      { key: 'topics', value: mostFrequent(items.flatMap(item => listIn(item.entry, 'topics'))) },
    ],
  ];
}

/** A document tells all that it has of what its first paragraph tells of. */
export function withAllItems(story: Story, event: DraftedEntry, items: readonly DraftedItem[]): DraftedEntry {
  const isFirst = story.article.form === 'document' && fieldOf(event, 'paragraph')?.value === 1;
  if (!isFirst || !listIn(event, 'items').includes(items[0]?.id ?? '')) return event;
  return event.map(field => (field.key === 'items' ? { ...field, value: items.map(({ id }) => id) } : field));
}

/** Most topics of an event. */
const TOPICS_MAX = 3;

/** The topics that most items have. */
export function mostFrequent(topics: readonly string[]): readonly string[] {
  const count = (topic: string): number => topics.filter(one => one === topic).length;
  return [...new Set(topics)].toSorted((a, b) => count(b) - count(a)).slice(0, TOPICS_MAX);
}
