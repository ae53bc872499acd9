/** Finds people, parties and topics by what people call them. */
import type { Party, Person, Topic } from '../dossier/types.ts';
import { type Book, buildBook } from './book.ts';
import { calledParty, calledPerson, calledTopic, withoutArticles } from './called.ts';
import { countryNamed } from './countries.ts';
import { fold } from './fold.ts';
import type { NamedKind, NamedOf, Names } from './search.ts';

/** Longest name that is looked up, in UTF-16 code units; the rest is ignored. */
const TYPED_MAX = 100;

/**
 * Prepares the names of a record's entries. Names of countries in other languages are read when they're first needed.
 *
 * @param pause awaited after some entries, for letting other work go on; without it, it runs through
 */
export async function buildNames(
  entries: {
    readonly people: readonly Person[];
    readonly parties: readonly Party[];
    readonly topics: readonly Topic[];
  },
  pause?: () => Promise<void>,
): Promise<Names> {
  const books: { readonly [K in NamedKind]: Book<NamedOf<K>> } = {
    person: await buildBook(entries.people, calledPerson, pause),
    party: await buildBook(entries.parties, calledParty, pause),
    topic: await buildBook(entries.topics, calledTopic, pause),
  };
  return {
    find: (kind, typed) => books[kind].find(read(typed)),
    complete: (kind, typed, most) => books[kind].complete(read(typed), most),
    nearest: (kind, typed, most) => books[kind].nearest(read(typed), most),
    country: typed => countryNamed(read(typed)) ?? countryNamed(withoutArticles(read(typed))),
  };
}

function read(typed: string): string {
  return fold(typed.slice(0, TYPED_MAX));
}
