/** Runs the editorial rules over a draft of the record. */
import type { Day } from '../time/days.ts';
import type { Draft, DraftSource, FilePlace, Path, Problem } from './draft.ts';
import { type Entry, entriesOf, idsIn, voicesIn } from './entries.ts';
import type { PartiesFile, PeopleFile } from './schema.ts';
import type { Mode } from './types.ts';

/** One editorial rule. `source` is called once a file. */
export interface Rule {
  readonly id: string;
  /** Why the rule exists, in a sentence for curators. */
  readonly why: string;
  /** Checks the shared files (people, parties, topics, glosses). */
  readonly shared?: (draft: Draft, lookup: Lookup) => Iterable<Finding>;
  /** Checks one source's file. */
  readonly source?: (source: DraftSource, draft: Draft, lookup: Lookup) => Iterable<Finding>;
}

/** A fault that a rule reports. {@link applyRules} adds the line. */
export interface Finding {
  readonly in: FilePlace;
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** Makes a finding. */
export function finding(file: FilePlace, path: Path, message: string, mend: string): Finding {
  return { in: file, path, message, mend };
}

/**
 * Runs the rules: over the shared files first, then over the sources in their order.
 *
 * @returns problems by file and line, each once; none when the record can be compiled
 */
export function applyRules(rules: readonly Rule[], draft: Draft, lookup: Lookup): readonly Problem[] {
  return [
    gather(rules, rule => rule.shared?.(draft, lookup)),
    ...draft.sources.map(source => gather(rules, rule => rule.source?.(source, draft, lookup))),
  ].flat();
}

function gather(rules: readonly Rule[], run: (rule: Rule) => Iterable<Finding> | undefined): Problem[] {
  const found = rules.flatMap(rule => Array.from(run(rule) ?? [], each => problemOf(rule, each)));
  return inOrder(onceEach(found));
}

function problemOf(rule: Rule, { in: file, path, message, mend }: Finding): Problem {
  return { file: file.file, line: file.lineOf(path), rule: rule.id, message, mend };
}

/**
 * Drops repetitions: a value that stands once and is shared by YAML aliases is one problem, however many items share
 * it.
 */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map(problem => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}

function inOrder(found: readonly Problem[]): Problem[] {
  const files = [...new Set(found.map(({ file }) => file))];
  return found.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

// The ids of the whole record, for every rule

/** The ids of a draft, indexed once for all rules. */
export interface Lookup {
  readonly people: ReadonlyMap<string, PeopleFile[number]>;
  readonly parties: ReadonlyMap<string, PartiesFile[number]>;
  readonly topics: ReadonlySet<string>;
  /** The first declaration of each id, over all items, disputes and sources. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** The ids of the quotes and statements that hold, by the party that speaks, in the order of the files. */
  readonly saidBy: ReadonlyMap<string, readonly string[]>;
  /** The ids of the items that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The ids of the items on which sides of a dispute differ, and of the reporter's lines on that. */
  readonly disputed: ReadonlySet<string>;
  /** The day in UTC, by which dates that lie ahead are refused. Without it none is. */
  readonly today?: Day;
}

/** An id's first declaration. */
export interface Declared {
  readonly file: string;
  readonly kind: 'source' | 'quote' | 'statement' | 'fact' | 'event' | 'dispute';
  /** The ids of the parties that speak, for quotes and statements by those whom the record holds; none for others. */
  readonly parties: readonly string[];
  /** Of a statement. */
  readonly mode?: Mode;
  /** Of an item that is dated: its first day, or its month. */
  readonly date?: string;
  /** None for sources and disputes. */
  readonly topics: readonly string[];
}

/** Builds the lookup. Of several entries with one id the first counts. */
export function lookUp(draft: Draft, today?: Day): Lookup {
  const people = firstById(draft.people.content);
  const parties = firstById(draft.parties.content);
  const topics = new Set(draft.topics.content.map(({ id }) => id));
  const found: Found = { declared: new Map(), saidBy: new Map(), withdrawn: new Set(), disputed: new Set() };
  for (const source of draft.sources) gatherIds(source, people, found);
  return { people, parties, topics, ...found, ...(today === undefined ? {} : { today }) };
}

/** What the lookup holds of the sources' files. */
interface Found {
  readonly declared: Map<string, Declared>;
  readonly saidBy: Map<string, string[]>;
  readonly withdrawn: Set<string>;
  readonly disputed: Set<string>;
}

function gatherIds(source: DraftSource, people: Lookup['people'], found: Found): void {
  const { declared, saidBy, withdrawn, disputed } = found;
  const { file, content } = source;
  const declare = (id: string, as: Omit<Declared, 'file'>): void => {
    if (!declared.has(id)) declared.set(id, { file, ...as });
  };
  declare(content.source.id, { kind: 'source', parties: [], topics: [] });
  for (const item of entriesOf(source)) {
    const { id, topics, when } = item.entry;
    const parties = partiesOf(item, people);
    const mode = item.kind === 'statement' ? { mode: item.entry.mode } : {};
    const date = when.precision === 'open' ? {} : { date: when.date };
    declare(id, { kind: item.kind, topics, ...mode, ...date, parties });
    if (item.entry.withdrawn) withdrawn.add(id);
    else for (const party of parties) listOf(saidBy, party).push(id);
  }
  for (const dispute of content.disputes) {
    declare(dispute.id, { kind: 'dispute', parties: [], topics: [] });
    for (const id of idsIn(dispute)) disputed.add(id);
  }
}

function partiesOf(item: Entry, people: Lookup['people']): readonly string[] {
  const parties = voicesIn(item).flatMap(({ by }) =>
    'person' in by ? (people.get(by.person)?.party ?? []) : by.party,
  );
  return [...new Set(parties)];
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function firstById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry);
  return found;
}
