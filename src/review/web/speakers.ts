/** Tells the speakers of a draft apart, and numbers them. */
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import type { ArticleLine } from '../article.ts';
import type { Choice, Choices } from '../choices.ts';
import type { Item } from '../items.ts';
import type { SpeakerView } from './api.ts';
import { mentionsOf } from './mentions.ts';

/** A speaker with what tells them from the others, whatever their office. */
export interface Speaker extends SpeakerView {
  readonly key: string;
}

const textAt = (value: unknown, name: string): string | undefined => {
  const text = valueAt(value, [name]);
  return typeof text === 'string' && text !== TODO ? text : undefined;
};

/** What tells a speaker from the others; `undefined` where none is named yet. */
export function speakerKey(by: unknown): string | undefined {
  const together = valueAt(by, ['together']);
  if (Array.isArray(together)) return together.map(one => speakerKey(one) ?? '').join(' + ');
  const [unnamed, person, party] = ['unnamed', 'person', 'party'].map(name => textAt(by, name));
  if (unnamed !== undefined) return `unnamed ${unnamed} ${party ?? ''}`;
  if (person !== undefined) return `person ${person}`;
  return party === undefined ? undefined : `party ${party} ${textAt(by, 'organ') ?? ''}`;
}

/**
 * Lists those who speak in a draft, and the people of the record whom its article names: whom it names most first, so that their
 * numbers stay the same whatever becomes of the items.
 */
export function speakersOf(
  items: readonly Item[],
  article: readonly ArticleLine[],
  lists: Choices,
): readonly Speaker[] {
  const speaking = items
    .flatMap(item => item.fields.filter(({ name }) => name === 'by').map(({ value }) => ({ item, value })))
    .toSorted((a, b) => placeOf(a.item) - placeOf(b.item))
    .map(({ value }) => value);
  const named = lists.people
    .filter(({ names }) => mentionsOf(names, article) > 0)
    .map(({ id }) => ({ person: id, office: TODO }));
  const found = new Map<string, Speaker>();
  for (const value of [...speaking, ...named]) {
    const key = speakerKey(value);
    if (key !== undefined && !found.has(key)) found.set(key, { key, value, label: labelOf(value, lists) });
  }
  const mentions = new Map([...found.values()].map(one => [one, mentionsOfVoice(one.value, article, lists)]));
  return [...found.values()].toSorted((a, b) => (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0));
}

/** In how many lines somebody is named; of several who speak together the one who is least. */
function mentionsOfVoice(by: unknown, article: readonly ArticleLine[], lists: Choices): number {
  const together = valueAt(by, ['together']);
  if (Array.isArray(together)) return Math.min(...together.map(one => mentionsOfVoice(one, article, lists)));
  const own = textAt(by, 'unnamed') ?? textAt(by, 'organ');
  if (own !== undefined) return mentionsOf([own], article);
  const person = textAt(by, 'person');
  const id = person ?? textAt(by, 'party');
  const { names } = lists[person === undefined ? 'parties' : 'people'].find(one => one.id === id) ?? { names: [] };
  return mentionsOf(names, article);
}

/** Where in the article an item stands. */
function placeOf({ stretches: [first], lines: [line = Number.MAX_SAFE_INTEGER] }: Item): number {
  return first ? first.line + first.start / Number.MAX_SAFE_INTEGER : line;
}

const nameIn = (list: readonly Choice[], id: string | undefined): string =>
  list.find(one => one.id === id)?.name ?? id ?? '';

function labelOf(by: unknown, lists: Choices): string {
  const together = valueAt(by, ['together']);
  if (Array.isArray(together)) return together.map(one => labelOf(one, lists)).join(' and ');
  const party = nameIn(lists.parties, textAt(by, 'party'));
  const [unnamed, person, organ] = ['unnamed', 'person', 'organ'].map(name => textAt(by, name));
  if (unnamed !== undefined) return party === '' ? unnamed : `${unnamed} (${party})`;
  if (person !== undefined) return nameIn(lists.people, person);
  return organ === undefined ? party : `${organ} (${party})`;
}
