/** The record's names of people, parties and topics, as a question may write them. */
import type { Steps } from '../dossier/derived.ts';
import type { Person, TheRecord } from '../record/types.ts';
import { mainNames } from '../search/countries.ts';
import { partyVariants, personVariants, topicVariants } from '../search/names.ts';
import type { Named } from '../search/types.ts';

/** How a name means its entry: by itself, or by an office, which other countries have too. */
export type Means = 'name' | 'office';

/** Shorter words have too many neighbours. */
export const NAME_MIN = 5;

export interface Name {
  readonly words: readonly string[];
  readonly entry: Named;
  readonly means: Means;
}

export interface NameIndex {
  /** By the first letters of their first word. */
  readonly byStart: ReadonlyMap<string, readonly Name[]>;
  /** Words of names by their first letter, with whose names they are part of. */
  readonly typed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Named>>>;
}

const KEY = 2;
/** What a name is kept by. */
export const key = (word: string): string => word.slice(0, KEY);
/** Entries named between two pauses, and names filed: a few milliseconds. */
const ENTRIES_A_TURN = 25;
const NAMES_A_TURN = 500;

type Entries = Pick<TheRecord, 'people' | 'parties' | 'topics'>;

/** Makes the names of a record ready to be looked up. */
export function* buildNameIndex(entries: Entries): Steps<NameIndex> {
  const byStart = new Map<string, Name[]>();
  const typed = new Map<string, Map<string, Set<Named>>>();
  for (const [at, name] of (yield* allNames(entries)).entries()) {
    const start = key(name.words[0] ?? '');
    const list = byStart.get(start);
    if (list) list.push(name);
    else byStart.set(start, [name]);
    addTyped(name, typed);
    if (at % NAMES_A_TURN === 0) yield;
  }
  return { byStart, typed };
}

/** A topic is labelled "The coalition"; starting with the article it would hide "coalition of the willing". */
const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|la|les?|une?|der|die|das|eine?) (?=.)/u, '');

function addTyped({ words, entry }: Name, typed: Map<string, Map<string, Set<Named>>>): void {
  for (const word of words) {
    if (word.length < NAME_MIN) continue;
    const letter = word.slice(0, 1);
    const list = typed.get(letter) ?? new Map<string, Set<Named>>();
    typed.set(letter, list.set(word, (list.get(word) ?? new Set()).add(entry)));
  }
}

interface Given {
  readonly name: string;
  readonly entry: Named;
  readonly means: Means;
}

/** Names that mean several entries of a kind mean none: "President". */
function* allNames(entries: Entries): Steps<readonly Name[]> {
  const owners = new Map<string, Set<Named>>();
  const given: Given[] = [];
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
  const last = loose.filter(name => !name.includes(' '));
  const stray = last.filter(name => !person.name.toLowerCase().includes(name));
  return [
    [[...own, ...others, ...last.filter(name => own.some(o => o.endsWith(` ${name}`)))], 'name'],
    [[...offices, ...loose.filter(name => !last.includes(name))], 'office'],
    [stray, 'office'],
  ];
}
