/** Tells whom and what the titles of sources name. */
import { MAIN_LANGUAGE, type Party, type Person, type TheRecord } from '../record/types.ts';
import { fold, tokens } from '../text/fold.ts';
import type { MeaningIds, Meanings } from './meanings.ts';

/** What a source's title tells of it. */
export interface SourceTitle {
  /** The people by their last names, and the parties, that it names. */
  readonly named: ReadonlySet<Person | Party>;
  /** The meanings of its words. */
  readonly meanings: MeaningIds;
}

/** By a source's id. A source without a title tells nothing. */
export function titlesOf(
  { sources, people, parties }: TheRecord,
  meanings: Pick<Meanings, 'of'>,
): ReadonlyMap<string, SourceTitle> {
  const namedIn = (title: string): ReadonlySet<Person | Party> => {
    const folded = ` ${fold(title)} `;
    const isIn = (name: string): boolean => folded.includes(` ${fold(name)} `);
    return new Set([
      ...[...people.values()].filter(({ name, spellings }) =>
        [name.split(' ').at(-1) ?? name, ...spellings].some(isIn),
      ),
      ...[...parties.values()].filter(({ name }) => isIn(name)),
    ]);
  };
  return new Map(
    [...sources.values()].map(({ id, title = '' }) => [
      id,
      {
        named: namedIn(title),
        meanings: new Set(tokens(title).flatMap(word => [...meanings.of(word, [MAIN_LANGUAGE])])),
      },
    ]),
  );
}
