/** Tells the speakers of a draft apart, in the order in which the article has them speak. */
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import type { ArticleLine } from '../article.ts';
import type { Choice, Choices } from '../choices.ts';
import type { Item } from '../items.ts';
import type { SpeakerView } from './api.ts';

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

/** Choices those who speak in a draft, and behind them the people of the record whom its article names. */
export function speakersOf(
  items: readonly Item[],
  article: readonly ArticleLine[],
  lists: Choices,
): readonly Speaker[] {
  const speaking = items
    .flatMap(item => item.fields.filter(({ name }) => name === 'by').map(({ value }) => ({ item, value })))
    .toSorted((a, b) => placeOf(a.item) - placeOf(b.item));
  const found = new Map<string, Speaker>();
  for (const { value } of speaking) {
    const key = speakerKey(value);
    if (key !== undefined && !found.has(key)) found.set(key, { key, value, label: labelOf(value, lists) });
  }
  const text = article.map(line => line.text).join('\n');
  for (const person of lists.people) {
    const value = { person: person.id, office: TODO };
    const key = speakerKey(value) ?? '';
    if (!found.has(key) && text.includes(person.name)) found.set(key, { key, value, label: person.name });
  }
  return [...found.values()];
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
