/** Finds the record’s people by the names that an article has for them, and ids for those whom the record lacks. */
import { remember } from '../../lib/lazy.ts';
import type { Person } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import { Ids, proposedId } from './ids.ts';
import { isAlike } from './spellings.ts';
import { calledBy, partiesIn, type Story } from './story.ts';

/** The one person of the record who is called so; nobody where only the family's name is the same. */
export function personNamed({ record }: Story, name: string): Person | undefined {
  const folded = fold(name);
  const called = [...record.people.values()].filter(person =>
    calledBy(person, record).some(one => fold(one) === folded),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The one person of the record whose name a name is another spelling of. */
export function alikePerson({ record }: Story, name: string): Person | undefined {
  const alike = [...record.people.values()].filter(person =>
    [person.name, ...person.spellings].some(one => isWhole(one, name) && isAlike(one, name)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The family's name alone says nothing of somebody who is named with a first name. */
const isWhole = (spelling: string, name: string): boolean => spelling.includes(' ') || !name.includes(' ');

/** Whether a name is likely to be a person's: any office that the article gives with it is one of theirs, or has their party's name. */
export function isLikely(story: Story, { offices, party }: Person, name: string, office?: string): boolean {
  const named = story.speech.named.filter(one => one.kind === 'person' && [one.name, ...one.forms].includes(name));
  const printed = [...(office === undefined ? [] : [office]), ...named.flatMap(one => one.offices)];
  const forms = offices.flatMap(({ title, printed: forms }) => [title, ...forms]).map(fold);
  return printed.some(one => forms.includes(fold(one)) || partiesIn(story, one).some(({ id }) => id === party?.id));
}

/** An id for somebody whom the record doesn't have: never that of somebody else, in the record or in the article. */
export function newPersonId(story: Story, name: string): string {
  return newIds(story).get(fold(name)) ?? freeId(name, takenIds(story));
}

/** By name, the ids of those who speak in a story and aren't in the record. Two of one family have none that is the family's. */
const newIds = remember((story: Story): ReadonlyMap<string, string> => {
  const taken = takenIds(story);
  const spoken = story.speech.attributions.flatMap(({ speaker }) =>
    speaker?.kind === 'person' ? (speaker.name ?? []) : [],
  );
  const names = [...new Set(spoken.map(fold))].filter(name => !personNamed(story, name));
  const families = names.map(familyOf);
  for (const family of families)
    if (families.indexOf(family) !== families.lastIndexOf(family)) taken.add(proposedId(family));
  return new Map(
    names.map(name => {
      const id = freeId(name, taken);
      taken.add(id);
      return [name, id];
    }),
  );
});

const takenIds = ({ record }: Story): Set<string> => new Set([...record.people.keys(), ...record.parties.keys()]);

/** The family's name, that with initials, or all of the name: the first that is free. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name).split(' ');
  const initials = words.map((word, at) => (at < words.length - 1 ? word.charAt(0) : word));
  const proposed = [words.slice(-1), initials, words].map(parts => proposedId(parts.join('-')));
  return proposed.find(id => !taken.has(id)) ?? new Ids(taken).of(name);
}

/** The last word of a name, folded. */
export const familyOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';
