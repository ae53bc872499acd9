/** Gathers the record's names of people, parties and topics, as a question may write them, for linking mentions to them. */

import { memoize } from '../lib/lazy.ts';
import type { Steps } from '../lib/steps.ts';
import { mainNames } from '../record/countries.ts';
import type { Person, TheRecord } from '../record/types.ts';
import { isInflectionOf } from '../search/inflection.ts';
import { partyVariants, personVariants, topicVariants } from '../search/name-variants.ts';
import type { Named } from '../search/types.ts';
import { SMALL_WORDS } from './lexicon/grammar.ts';
import { OFFICE_WORDS } from './lexicon/offices.ts';

/** How a name means its entry: by itself, or by an office, which other countries have too. */
export type Means = 'name' | 'office';

/** Shorter words have too many neighbours to be read through a typing error. */
export const NAME_MIN = 5;

/** One way to name an entry. */
export interface EntityName {
  /** Folded. */
  readonly words: readonly string[];
  readonly entry: Named;
  readonly means: Means;
}

/** All names of a record, ready to be looked up. */
export interface EntityNames {
  /** By {@link startOf} their first word. */
  readonly byStart: ReadonlyMap<string, readonly EntityName[]>;
  /** Those whose first word a folded word is, in some inflection. */
  beginningWith(word: string): readonly EntityName[];
  /**
   * Words of names by their first letter, each with the entries whose names have it. Words of {@link NAME_MIN} letters
   * or more.
   */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Named>>>;
}

const START = 2;
/** The letters by which a name is found. */
export const startOf = (word: string): string => word.slice(0, START);

/** Entries named, and names filed, between two pauses: a few milliseconds. */
const ENTRIES_A_TURN = 25;
const NAMES_A_TURN = 500;

type Entries = Pick<TheRecord, 'people' | 'parties' | 'topics'>;

/** Gathers the names of a record, with pauses. */
export function* buildEntityNames(entries: Entries): Steps<EntityNames> {
  const byStart = new Map<string, EntityName[]>();
  const words = new Map<string, Map<string, Set<Named>>>();
  for (const [at, name] of (yield* unambiguousNames(entries)).entries()) {
    const start = startOf(name.words[0] ?? '');
    const list = byStart.get(start);
    if (list) list.push(name);
    else byStart.set(start, [name]);
    addWords(name, words);
    if (at % NAMES_A_TURN === 0) yield;
  }
  const beginningWith = memoize((word): readonly EntityName[] =>
    (byStart.get(startOf(word)) ?? []).filter(({ words: [first = ''] }) => isInflectionOf(first, word)),
  );
  return { byStart, beginningWith, words };
}

/** A topic is labelled "The coalition"; starting with the article it would hide "coalition of the willing". */
function withoutArticle(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return SMALL_WORDS.articles.has(first) && rest.length > 0 ? rest.join(' ') : name;
}

function addWords({ words, entry }: EntityName, byLetter: Map<string, Map<string, Set<Named>>>): void {
  for (const word of words) {
    if (word.length < NAME_MIN) continue;
    const letter = word.slice(0, 1);
    const list = byLetter.get(letter) ?? new Map<string, Set<Named>>();
    byLetter.set(letter, list.set(word, (list.get(word) ?? new Set()).add(entry)));
  }
}

/** All names but those of several entries of a kind, which mean none of them: "President". */
function* unambiguousNames(entries: Entries): Steps<readonly EntityName[]> {
  const owners = new Map<string, Set<Named>>();
  const given: { readonly name: string; readonly entry: Named; readonly means: Means }[] = [];
  let named = 0;
  for (const entry of [...entries.people.values(), ...entries.parties.values(), ...entries.topics.values()]) {
    for (const [names, means] of namesOf(entry)) {
      for (const name of new Set(names.map(withoutArticle))) {
        if (name === '') continue;
        const own = `${entry.kind} ${name}`;
        owners.set(own, (owners.get(own) ?? new Set()).add(entry));
        given.push({ name, entry, means });
      }
    }
    named++;
    if (named % ENTRIES_A_TURN === 0) yield;
  }
  yield;
  return given
    .filter(({ name, entry }) => owners.get(`${entry.kind} ${name}`)?.size === 1)
    .map(({ name, entry, means }) => ({ words: name.split(' '), entry, means }));
}

function namesOf(entry: Named): readonly (readonly [names: readonly string[], means: Means])[] {
  switch (entry.kind) {
    case 'person':
      return namesOfPerson(entry);
    case 'party': {
      const { own, others, iso } = partyVariants(entry);
      return [[[...own, ...others.filter(n => n.length > 2), ...(iso === undefined ? [] : mainNames(iso))], 'name']];
    }
    case 'topic': {
      const { own, others } = topicVariants(entry);
      return [[[...own, ...others], 'name']];
    }
  }
}

function namesOfPerson(person: Person): ReturnType<typeof namesOf> {
  const { own, others, offices, loose } = personVariants(person);
  const single = loose.filter(name => !name.includes(' '));
  // Single words are those of the name, the last of them being one by itself, and former offices.
  const formerOffices = single.filter(name => !person.name.toLowerCase().includes(name));
  // "The leaders" are any: the word alone names nobody.
  const named = (names: readonly string[]): readonly string[] => names.filter(name => !OFFICE_WORDS.leaders.has(name));
  return [
    [[...own, ...others, ...single.filter(name => own.some(o => o.endsWith(` ${name}`)))], 'name'],
    [named([...offices, ...loose.filter(name => !single.includes(name))]), 'office'],
    [named(formerOffices), 'office'],
  ];
}
