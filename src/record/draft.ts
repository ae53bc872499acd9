/**
 * The record between parsing and compiling: the data files' own shape, checked for form but not yet for sense. Rules read
 * it, because a problem found here can still be traced to a file and a line.
 */
import type { GlossesFile, PartiesFile, PeopleFile, SourceFile, TopicsFile } from './schema.ts';
import type { Day } from './types.ts';

/** Steps into a data file: `['quotes', 3, 'speaker']`. */
export type Path = readonly (string | number)[];

/** One data file, parsed. */
export interface DraftFile<T> {
  /** As shown to the curator, relative to the data folder's parent: `data/people.yaml`. */
  readonly file: string;
  readonly content: T;
  /** The line (from 1) on which a path's value starts; the nearest enclosing one's where the path itself isn't written. */
  lineOf(path: Path): number;
}

/** Everything in the data folder, parsed. */
export interface Draft {
  readonly people: DraftFile<PeopleFile>;
  readonly parties: DraftFile<PartiesFile>;
  readonly topics: DraftFile<TopicsFile>;
  /** Absent where the record has none. */
  readonly glosses?: DraftFile<GlossesFile>;
  readonly sources: readonly DraftSource[];
}

/** A source's file, and the source's text where it's at hand. */
export interface DraftSource extends DraftFile<SourceFile> {
  /** The text as read, for the rules that compare with it. */
  readonly text?: SourceText;
}

/** A source's text, split as {@link Locator} counts. */
export interface SourceText {
  readonly sha256: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly heads: readonly string[];
}

/** Something wrong with the record: where, what, and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The rule's id, or `yaml` and `shape` for files that can't be read. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

/** What a rule reports; the file and the line are worked out from the path. */
export interface Finding {
  readonly in: Pick<DraftFile<unknown>, 'file' | 'lineOf'>;
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** One editorial rule. `check` is called once a file, so that checking a large record can pause between files. */
export interface Rule {
  readonly id: string;
  /** Why the rule exists, in a sentence for curators. */
  readonly why: string;
  /** Looks at the shared files (people, parties, topics). */
  readonly shared?: (draft: Draft, lookup: Lookup) => Iterable<Finding>;
  /** Looks at one source's file. */
  readonly source?: (source: DraftSource, draft: Draft, lookup: Lookup) => Iterable<Finding>;
}

/** What rules would otherwise each work out again. */
export interface Lookup {
  readonly people: ReadonlyMap<string, PeopleFile[number]>;
  readonly parties: ReadonlyMap<string, PartiesFile[number]>;
  readonly topics: ReadonlySet<string>;
  /** Id → where it is declared, over all items, disputes and sources. The first declaration wins. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** The ids of the items that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The day in UTC, where dates that lie ahead are to be refused: without it none is. */
  readonly today?: Day;
}

/** An id's first declaration. */
export interface Declared {
  readonly file: string;
  readonly kind: 'source' | 'quote' | 'statement' | 'fact' | 'event' | 'dispute';
  /** The id of the party whose voice it is, for quotes and statements by somebody whom the record holds. */
  readonly party?: string;
}

// A problem of the record as a curator reads it.

export function describe({ file, line, rule, message, mend }: Problem): string {
  return `${file}:${line}  ${rule}  ${message}\n    ${mend}\n`;
}

/**
 * Lets others work for a moment. Loading a large record calls it between pieces of work of at most some 20 ms, so that
 * a refresh doesn't hold up answers. Whoever passes one decides how often it truly gives way.
 */
export type Pause = () => Promise<void>;
