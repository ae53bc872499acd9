/** Lists the names by which a source may print people and parties. */
import { fold } from '../text/fold.ts';
import type { PartiesFile, PeopleFile } from './schema.ts';

type PersonEntry = PeopleFile[number];

/** A person's name, its spellings, and those forms of their offices that are nobody else's of the people. */
export function namesOfPerson(person: PersonEntry, people: Iterable<PersonEntry>): readonly string[] {
  const others = new Set(
    [...people]
      .filter(({ id }) => id !== person.id)
      .flatMap(officesOf)
      .map(fold),
  );
  return [person.name, ...person.spellings, ...officesOf(person).filter(form => !others.has(fold(form)))];
}

function officesOf({ offices }: PersonEntry): readonly string[] {
  return offices.flatMap(({ title, printed }) => [title, ...printed]);
}

/**
 * A party's name, its aliases, and what a source of some language calls a country.
 *
 * @param language as BCP 47 has it
 */
export function namesOfParty({ name, iso, aliases, names }: PartiesFile[number], language: string): readonly string[] {
  const region = iso === undefined ? [] : [iso, new Intl.DisplayNames(language, { type: 'region' }).of(iso) ?? iso];
  return [name, ...aliases, ...region, ...Object.values(names ?? {})];
}
