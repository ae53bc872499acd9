/** Runs the editorial rules over a draft of the record. */
import { distance } from 'fastest-levenshtein';
import type { Steps } from '../lib/steps.ts';
import type { Day } from '../time/days.ts';
import {
  type Draft,
  type DraftFile,
  type DraftSource,
  type FilePlace,
  isUnread,
  type Path,
  type Problem,
} from './draft.ts';
import { type Entry, entriesOf, idsIn, voicesIn } from './entries.ts';
import { splitId } from './ids.ts';
import { isId, type PartiesFile, type PeopleFile } from './schema.ts';
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
  /** The lines to write, where the mend is to copy them. */
  readonly lines?: readonly string[];
}

/** Makes a finding. */
export function finding(file: FilePlace, path: Path, message: string, mend: string): Finding {
  return { in: file, path, message, mend };
}

/**
 * Runs the rules: over the shared files first, then over the sources in their order. A step is one rule's look at one file.
 *
 * @param drafts one; or several, where other values stand for what can't be read: what holds in each of them is told
 * @param today see {@link Lookup.today}
 * @returns problems by file and line, each once; none when the record can be compiled
 */
export function* applyRules(
  rules: readonly Rule[],
  [draft, ...others]: readonly [Draft, ...Draft[]],
  today?: Day,
): Steps<readonly Problem[]> {
  const isRead = (each: Found): boolean => !isUnread(each.in, each.path);
  const all = yield* findings(looksOf(rules, draft, lookUp(draft, today)));
  let found: FoundBy = all.map(by => by.map(of => of.filter(isRead)));
  if (others.length === 0) return told(found);
  found = yield* findings(looksOf(rules, draft, lookUp(draft, today, true)), found);
  for (const other of others) found = yield* findings(looksOf(rules, other, lookUp(other, today)), found);
  return told(found);
}

/** What rules find, by the file, and there by the rule. */
type FoundBy = readonly (readonly (readonly Found[])[])[];

/** @param before of what was found before, what is found again is left */
function* findings(looks: Looks, before?: FoundBy): Steps<FoundBy> {
  const all: (readonly Found[])[][] = [];
  for (const [file, of] of looks.entries()) {
    const here: (readonly Found[])[] = [];
    all.push(here);
    for (const [rule, look] of of.entries()) {
      const known = before?.[file]?.[rule];
      // Where a rule found nothing, or nothing that holds, it isn't asked again.
      if (known?.length !== 0) yield;
      here.push(known ? foundAgain(known, look) : look());
    }
  }
  return all;
}

function foundAgain(before: readonly Found[], look: () => readonly Found[]): readonly Found[] {
  const keys = new Set(before.length > 0 ? look().map(keyOf) : []);
  return before.filter(each => keys.has(keyOf(each)));
}

const told = (found: FoundBy): readonly Problem[] => found.flatMap(of => problemsOf(of.flat()));

interface Found extends Finding {
  readonly rule: string;
}

/** Ways to find what is wrong: first in the shared files, then in each source, by each rule. */
type Looks = readonly (readonly (() => readonly Found[])[])[];

function looksOf(rules: readonly Rule[], draft: Draft, lookup: Lookup): Looks {
  const looksBy = (run: (rule: Rule) => Iterable<Finding> | undefined) =>
    rules.map(rule => () => Array.from(run(rule) ?? [], each => ({ ...each, rule: rule.id })));
  return [
    looksBy(rule => rule.shared?.(draft, lookup)),
    ...draft.sources.map(source => looksBy(rule => rule.source?.(source, draft, lookup))),
  ];
}

const keyOf = ({ in: { file }, path, rule, message, mend }: Found): string =>
  JSON.stringify([file, path, rule, message, mend]);

function problemsOf(found: readonly Found[]): readonly Problem[] {
  const problems = found.map(({ in: file, path, ...told }) => ({ file: file.file, line: file.lineOf(path), ...told }));
  return inOrder(onceEach(problems));
}

/**
 * Drops repetitions: a value that stands once and is shared by YAML aliases is one problem, however many items share
 * it.
 */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map(problem => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}

function inOrder(found: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(found.map(({ file }) => file))];
  return found.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

// The ids of the whole record, for every rule

/** The ids of a draft, indexed once for all rules. */
export interface Lookup {
  readonly people: ReadonlyMap<string, PeopleFile[number]>;
  readonly parties: ReadonlyMap<string, PartiesFile[number]>;
  readonly topics: ReadonlySet<string>;
  /** The file that declares a source first, by the source's id. */
  readonly sources: ReadonlyMap<string, string>;
  /** The first declaration of each id, over all items and disputes. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** The items of all sources, by the ids by which others refer to them. */
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  /** The local ids that more than one source has. */
  readonly shared: ReadonlySet<string>;
  /** The ids of the quotes and statements that hold, by the party that speaks, in the order of the files. */
  readonly saidBy: ReadonlyMap<string, readonly string[]>;
  /** The ids of the items that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The ids of the items on which sides of a dispute differ, and of the reporter's lines on that. */
  readonly disputed: ReadonlySet<string>;
  /** Whether an id that nothing has may be one that can't be read, or that isn't written as an id is. */
  readonly mayBe: (kind: Listed, id: string) => boolean;
  /** The day in UTC, by which dates that lie ahead are refused. Without it none is. */
  readonly today?: Day;
}

/** An item with the file that has it. */
export interface PlacedEntry {
  readonly source: DraftSource;
  readonly item: Entry;
}

/** What has an id of its own. */
type Listed = 'person' | 'party' | 'topic' | 'item';

/** An id's first declaration. */
export interface Declared {
  readonly file: string;
  /** The source's id. */
  readonly source: string;
  readonly kind: 'quote' | 'statement' | 'fact' | 'event' | 'dispute';
  /** The ids of the parties that speak, for quotes and statements by those whom the record holds; none for others. */
  readonly parties: readonly string[];
  /** Of a statement. */
  readonly mode?: Mode;
  /** Of an item that is dated: its first day, or its month. */
  readonly date?: string;
  /** None for disputes. */
  readonly topics: readonly string[];
}

/**
 * Builds the lookup. Of several entries with one id the first counts.
 *
 * @param nameless without the people and parties whose names can't all be read, as if nobody had their ids: whether a
 * text names them can't be told
 */
export function lookUp(draft: Draft, today?: Day, nameless = false): Lookup {
  const people = firstById(draft.people, nameless);
  const parties = firstById(draft.parties, nameless);
  const topics = new Set(draft.topics.content.map(({ id }) => id));
  const found: Ids = {
    sources: new Map(),
    declared: new Map(),
    entries: new Map(),
    saidBy: new Map(),
    withdrawn: new Set(),
    disputed: new Set(),
  };
  for (const source of draft.sources) gatherIds(source, people, found);
  const shared = new Set(
    Array.from(found.declared.keys(), splitId).flatMap(({ source, local }) => (source ? local : [])),
  );
  return {
    people,
    parties,
    topics,
    ...found,
    shared,
    mayBe: unlisted(draft),
    ...(today === undefined ? {} : { today }),
  };
}

/** Letters in which an id that isn't written as one may differ from the one that is meant. */
const SLIPS_MAX = 3;

function unlisted({ people, parties, topics, sources }: Draft): Lookup['mayBe'] {
  const lists: Readonly<Record<Listed, readonly Unlisted[]>> = {
    person: [unlistedIn(people, [], people.content)],
    party: [unlistedIn(parties, [], parties.content)],
    topic: [unlistedIn(topics, [], topics.content)],
    item: sources.flatMap(source => SECTIONS.map(section => unlistedIn(source, [section], source.content[section]))),
  };
  const isNear = (written: string, id: string): boolean => {
    const { local } = splitId(id);
    return written.startsWith(local) || distance(written.toLowerCase(), local) <= SLIPS_MAX;
  };
  const lacksItems = sources.length === 0;
  return (kind, id) =>
    (kind === 'item' && lacksItems) ||
    lists[kind].some(({ isOpen, malformed }) => isOpen || malformed.some(written => isNear(written, id)));
}

const SECTIONS = ['quotes', 'statements', 'facts', 'events'] as const;

/** Of a list: whether an id of it can't be read, and those that aren't written as ids. */
interface Unlisted {
  readonly isOpen: boolean;
  readonly malformed: readonly string[];
}

function unlistedIn(file: FilePlace, list: Path, entries: readonly { readonly id: string }[]): Unlisted {
  const isOpen = isUnread(file, list) || entries.some((_, at) => isUnread(file, [...list, at, 'id']));
  return { isOpen, malformed: entries.map(({ id }) => splitId(id).local).filter(id => !isId(id)) };
}

/** What the lookup holds of the sources' files. */
interface Ids {
  readonly sources: Map<string, string>;
  readonly declared: Map<string, Declared>;
  readonly entries: Map<string, PlacedEntry>;
  readonly saidBy: Map<string, string[]>;
  readonly withdrawn: Set<string>;
  readonly disputed: Set<string>;
}

function gatherIds(source: DraftSource, people: Lookup['people'], found: Ids): void {
  const { sources, declared, disputed } = found;
  const { file, content } = source;
  const sourceId = content.source.id;
  if (!sources.has(sourceId)) sources.set(sourceId, file);
  for (const item of entriesOf(source)) gatherItem(source, item, people, found);
  for (const dispute of content.disputes) {
    const { id } = dispute;
    if (!declared.has(id)) declared.set(id, { file, source: sourceId, kind: 'dispute', parties: [], topics: [] });
    for (const of of idsIn(dispute)) disputed.add(of);
  }
}

function gatherItem(source: DraftSource, item: Entry, people: Lookup['people'], found: Ids): void {
  const { declared, entries, saidBy, withdrawn } = found;
  const { id, topics, when } = item.entry;
  const parties = partiesOf(item, people);
  const mode = item.kind === 'statement' ? { mode: item.entry.mode } : {};
  const date = when.precision === 'open' ? {} : { date: when.date };
  const of = { file: source.file, source: source.content.source.id, kind: item.kind };
  if (!declared.has(id)) declared.set(id, { ...of, topics, ...mode, ...date, parties });
  if (!entries.has(id)) entries.set(id, { source, item });
  if (item.entry.withdrawn) withdrawn.add(id);
  else for (const party of parties) listOf(saidBy, party).push(id);
}

function partiesOf(item: Entry, people: Lookup['people']): readonly string[] {
  const parties = voicesIn(item).flatMap(({ by }) =>
    'person' in by ? (people.get(by.person)?.party ?? []) : (by.party ?? []),
  );
  return [...new Set(parties)];
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What of a person's or a party's entry is no name of theirs. */
const NAMELESS: readonly unknown[] = ['id', 'party', 'form', 'short', 'from', 'to'];

function firstById<T extends { readonly id: string }>(
  { content, unread = [] }: DraftFile<readonly T[]>,
  nameless: boolean,
): ReadonlyMap<string, T> {
  const names = unread.filter(path => !path.some(step => NAMELESS.includes(step)));
  const left = new Set(nameless ? names.map(([at]) => at) : []);
  const found = new Map<string, T>();
  for (const [at, entry] of content.entries()) if (!found.has(entry.id) && !left.has(at)) found.set(entry.id, entry);
  return found;
}
