/** Tells what an item stands in: its source, the events that it belongs to, the disputes that it is part of, its topics. */

import { type Item, LANGUAGES, type Party, type Person, type TheRecord } from '../record/types.ts';
import { fold } from '../text/fold.ts';

/** What an item stands in: texts that name it, in any language, and those who take part in it. */
interface Surroundings {
  readonly texts: ReadonlySet<string>;
  readonly entries: ReadonlySet<Person | Party>;
  /** Those whom the title of its source names. */
  readonly titled: ReadonlySet<Person | Party>;
}

/** The surroundings of all items of a record. An item by itself, without a word on what it says. */
export function surroundingsOf({ items, disputes, people, parties, sources }: TheRecord): (item: Item) => Surroundings {
  const made = new Map<Item, { texts: Set<string>; entries: Set<Person | Party> }>();
  const titled = new Map(
    [...sources.values()].map(source => {
      const title = ` ${fold(source.title ?? '')} `;
      const isIn = (name: string): boolean => title.includes(` ${fold(name)} `);
      const named = [
        ...[...people.values()].filter(({ name }) => isIn(lastOf(name))),
        ...[...parties.values()].filter(({ name }) => isIn(name)),
      ];
      return [source, new Set<Person | Party>(named)] as const;
    }),
  );
  const of = (item: Item) => {
    const known = made.get(item) ?? { texts: new Set<string>(), entries: new Set<Person | Party>() };
    made.set(item, known);
    return known;
  };
  for (const item of items.values()) {
    const { texts } = of(item);
    for (const topic of item.topics) for (const language of LANGUAGES) texts.add(topic.label[language]);
    if (item.source.title !== undefined) texts.add(item.source.title);
    if (item.kind !== 'event') continue;
    for (const held of item.items) {
      const around = of(held);
      around.texts.add(item.title);
      if (item.where) around.texts.add(item.where.place);
      if (item.where?.country) around.entries.add(item.where.country);
      for (const one of item.participants) around.entries.add(one);
    }
  }
  for (const { question, sides, reporter } of disputes.values())
    for (const item of [...sides.flatMap(side => side.items), ...(reporter ? [reporter] : [])])
      of(item).texts.add(question);
  return item => ({ ...of(item), titled: titled.get(item.source) ?? new Set() });
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;
