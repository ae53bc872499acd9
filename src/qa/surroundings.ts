/** Tells what an item stands in: its source, the events that it belongs to, the disputes that it is part of, its topics. */
import { type Event, type Item, LANGUAGES, type Party, type Person, type TheRecord } from '../record/types.ts';
import { fold } from '../text/fold.ts';

/** What an item stands in. It says nothing of what the item itself says. */
export interface Surroundings {
  /** Texts that name it, in any language. */
  readonly texts: ReadonlySet<string>;
  /** Those whom the title of its source names. */
  readonly titled: ReadonlySet<Person | Party>;
}

/** The surroundings of all items of a record. */
export function surroundingsOf(record: TheRecord): (item: Item) => Surroundings {
  const texts = new Map<Item, string[]>();
  for (const event of record.items.values()) {
    if (event.kind !== 'event') continue;
    for (const item of event.items) push(texts, item, textsOf(event));
  }
  for (const { question, sides, reporter } of record.disputes.values()) {
    for (const item of sides.flatMap(side => side.items)) push(texts, item, [question]);
    if (reporter) push(texts, reporter, [question]);
  }
  const titled = new Map([...record.sources.values()].map(({ id, title }) => [id, namedIn(title ?? '', record)]));
  return item => ({
    texts: new Set([...ownTexts(item), ...(texts.get(item) ?? [])]),
    titled: titled.get(item.source.id) ?? new Set(),
  });
}

function push(lists: Map<Item, string[]>, item: Item, more: readonly string[]): void {
  lists.set(item, [...(lists.get(item) ?? []), ...more]);
}

const ownTexts = ({ topics, source: { title } }: Item): readonly string[] => [
  ...topics.flatMap(topic => LANGUAGES.map(language => topic.label[language])),
  ...(title === undefined ? [] : [title]),
];

const textsOf = ({ title, where }: Event): readonly string[] => (where ? [title, where.place] : [title]);

/** The people by their last names, and the parties. */
function namedIn(title: string, { people, parties }: TheRecord): ReadonlySet<Person | Party> {
  const folded = ` ${fold(title)} `;
  const isIn = (name: string): boolean => folded.includes(` ${fold(name)} `);
  return new Set([
    ...[...people.values()].filter(({ name }) => isIn(name.split(' ').at(-1) ?? name)),
    ...[...parties.values()].filter(({ name }) => isIn(name)),
  ]);
}
