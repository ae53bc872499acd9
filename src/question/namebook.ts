/** The record's names of people, parties and topics, as a question may write them. */
import type { Dossier } from '../dossier/dossier.ts';
import { calledParty, calledPerson, calledTopic } from '../search/called.ts';
import { mainNames } from '../search/countries.ts';
import type { Named } from '../search/search.ts';

/** How a name means its entry: by itself, or by an office, which other countries have too. */
export type Means = 'name' | 'office';

/** Shorter words have too many neighbours. */
export const NAME_MIN = 5;

export interface Name {
  readonly words: readonly string[];
  readonly entry: Named;
  readonly means: Means;
}

export interface NameBook {
  /** By the first letters of their first word. */
  readonly byStart: ReadonlyMap<string, readonly Name[]>;
  /** Words of names by their first letter, with whose names they are part of. */
  readonly typed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Named>>>;
}

const KEY = 2;
/** What a name is kept by. */
export const key = (word: string): string => word.slice(0, KEY);
const books = new WeakMap<Dossier, NameBook>();

/** The names of a record, ready to be looked up. */
export function bookOf(dossier: Dossier): NameBook {
  const known = books.get(dossier);
  if (known) return known;
  const names = [...allNames(dossier)];
  const byStart = new Map<string, Name[]>();
  for (const name of names) {
    const start = key(name.words[0] ?? '');
    const list = byStart.get(start);
    if (list) list.push(name);
    else byStart.set(start, [name]);
  }
  const book = { byStart, typed: typedBy(names) };
  books.set(dossier, book);
  return book;
}

/** A topic is labelled "The coalition"; starting with the article it would hide "coalition of the willing". */
const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|la|les?|une?|der|die|das|eine?) (?=.)/u, '');

function typedBy(names: readonly Name[]): NameBook['typed'] {
  const typed = new Map<string, Map<string, ReadonlySet<Named>>>();
  for (const { words, entry } of names) {
    for (const word of words) {
      if (word.length < NAME_MIN) continue;
      const letter = word.slice(0, 1);
      const list = typed.get(letter) ?? new Map<string, ReadonlySet<Named>>();
      typed.set(letter, list.set(word, new Set([...(list.get(word) ?? []), entry])));
    }
  }
  return typed;
}

/** Names that mean several entries of a kind mean none: "President". */
function* allNames(dossier: Dossier): Generator<Name> {
  const owners = new Map<string, Set<Named>>();
  const found: { name: string; entry: Named; means: Means }[] = [];
  const add = (entry: Named, list: readonly string[], means: Means): void => {
    for (const name of new Set(list.map(withoutArticle))) {
      if (name === '') continue;
      const own = `${entry.kind} ${name}`;
      owners.set(own, (owners.get(own) ?? new Set()).add(entry));
      found.push({ name, entry, means });
    }
  };
  for (const person of dossier.people.values()) {
    const { own, others, offices, loose } = calledPerson(person);
    const last = loose.filter(name => !name.includes(' '));
    add(person, [...own, ...others, ...last.filter(name => own.some(o => o.endsWith(` ${name}`)))], 'name');
    add(person, [...offices, ...loose.filter(name => !last.includes(name))], 'office');
    add(
      person,
      last.filter(name => !person.name.toLowerCase().includes(name)),
      'office',
    );
  }
  for (const party of dossier.parties.values()) {
    const { own, others, iso } = calledParty(party);
    add(party, [...own, ...others.filter(n => n.length > 2), ...(iso === undefined ? [] : mainNames(iso))], 'name');
  }
  for (const topic of dossier.topics.values()) {
    const { own, others } = calledTopic(topic);
    add(topic, [...own, ...others], 'name');
  }
  for (const { name, entry, means } of found) {
    if ((owners.get(`${entry.kind} ${name}`)?.size ?? 0) > 1) continue;
    yield { words: name.split(' '), entry, means };
  }
}
