/** Tells whom the titles of sources name. */
import type { Party, Person, TheRecord } from '../record/types.ts';
import { fold } from '../text/fold.ts';

/** By a source's id: the people by their last names, and the parties, that its title names. */
export function titledBy({ sources, people, parties }: TheRecord): ReadonlyMap<string, ReadonlySet<Person | Party>> {
  const namedIn = (title: string): ReadonlySet<Person | Party> => {
    const folded = ` ${fold(title)} `;
    const isIn = (name: string): boolean => folded.includes(` ${fold(name)} `);
    return new Set([
      ...[...people.values()].filter(({ name }) => isIn(name.split(' ').at(-1) ?? name)),
      ...[...parties.values()].filter(({ name }) => isIn(name)),
    ]);
  };
  return new Map([...sources.values()].map(({ id, title = '' }) => [id, namedIn(title)]));
}
