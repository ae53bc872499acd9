/** Tells whom and what the titles of sources name. */
import type { Steps } from '../lib/steps.ts';
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

/** Titles read between two pauses: a few milliseconds. */
const TITLES_A_TURN = 50;

/** By a source's id. A source without a title tells nothing. */
export function* titlesOf(record: TheRecord, meanings: Pick<Meanings, 'of'>): Steps<ReadonlyMap<string, SourceTitle>> {
  const titles = new Map<string, SourceTitle>();
  const names = namesByFirstWord(record);
  for (const { id, title = '' } of record.sources.values()) {
    const named = namedIn(title, names);
    titles.set(id, {
      named,
      meanings: new Set(tokens(title).flatMap(word => [...meanings.of(word, [MAIN_LANGUAGE])])),
    });
    if (titles.size % TITLES_A_TURN === 0) yield;
  }
  return titles;
}

/** A folded name, and whose it is. */
interface Known {
  readonly name: string;
  readonly of: Person | Party;
}

type Names = ReadonlyMap<string, readonly Known[]>;

/** The last names of people with their other spellings, and the parties' names, by the word that each begins with. */
function namesByFirstWord({ people, parties }: TheRecord): Names {
  const names = new Map<string, Known[]>();
  const add = (of: Person | Party, name: string): void => {
    const folded = fold(name);
    const [first = ''] = folded.split(' ');
    const known = names.get(first) ?? [];
    known.push({ name: folded, of });
    names.set(first, known);
  };
  for (const person of people.values())
    for (const name of [person.name.split(' ').at(-1) ?? person.name, ...person.spellings]) add(person, name);
  for (const party of parties.values()) add(party, party.name);
  return names;
}

function namedIn(title: string, names: Names): ReadonlySet<Person | Party> {
  const folded = fold(title);
  const isIn = ({ name }: Known): boolean => ` ${folded} `.includes(` ${name} `);
  return new Set(folded.split(' ').flatMap(word => (names.get(word) ?? []).filter(isIn).map(({ of }) => of)));
}
