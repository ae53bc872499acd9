/**
 * Types the record between parsing and compiling: the shape of the data files, checked for form but not yet for sense.
 * Rules read a draft, because a problem found in it can still be traced to a file and a line.
 */
import { printable } from '../text/sanitize.ts';
import type {
  GlossesFile,
  PartiesFile,
  PeopleFile,
  SourceFile,
  TopicsFile,
  TranslationsFile,
  VocabularyFile,
} from './schema.ts';

/** The data folder, parsed: each of its items and disputes has an id that no other has; see `naming.ts`. */
export interface Draft {
  readonly people: DraftFile<PeopleFile>;
  readonly parties: DraftFile<PartiesFile>;
  readonly topics: DraftFile<TopicsFile>;
  /** Absent where the record has none. */
  readonly glosses?: DraftFile<GlossesFile>;
  /** Absent where the record has none. */
  readonly vocabulary?: DraftFile<VocabularyFile>;
  /** Absent where the record has none. */
  readonly translations?: DraftFile<TranslationsFile>;
  readonly sources: readonly DraftSource[];
}

/** One data file, parsed. */
export interface DraftFile<T> extends FilePlace {
  readonly content: T;
}

/** The place of a data file, and of what stands in it. */
export interface FilePlace {
  /** As shown to the curator, relative to the data folder's parent: `data/people.yaml`. */
  readonly file: string;
  /**
   * The line (from 1) on which a path's value starts; the nearest enclosing one's where the path itself isn't written.
   */
  lineOf(path: Path): number;
  /** The places whose values couldn't be read: others stand there. Absent where everything could. */
  readonly unread?: readonly Path[];
  /** The ids that leave open which entry they mean. Absent where none does. */
  readonly unclear?: readonly Unclear[];
}

/** An id of a file that leaves open which entry it means. */
export interface Unclear {
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** Whether a place of a file is one whose value couldn't be read, or is within one. */
export function isUnread({ unread = [] }: FilePlace, path: Path): boolean {
  return unread.some(place => place.every((step, at) => path[at] === step));
}

/** Steps into a data file: `['quotes', 3, 'speaker']`. */
export type Path = readonly (string | number)[];

/** The file of a source, with the source's text where it's at hand. */
export interface DraftSource extends DraftFile<SourceFile> {
  /** The text as read, for the rules that compare with it. */
  readonly text?: SourceText;
}

/** A source's text, split as {@link import('./types.ts').Locator} counts. */
export interface SourceText {
  /** Of the file as read, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly heads: readonly string[];
}

/** A fault of the record: the place, the fault, and the mend. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The id of the rule that found it; `yaml`, `shape` or `files` for files that can't be read, `draft` for what a draft leaves to do. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** The lines to write, where the mend is to copy them. */
  readonly lines?: readonly string[];
}

/** Writes a problem as a curator reads it, in two lines and those to copy. What files hold and how they are named obeys nothing. */
export function formatProblem({ file, line, rule, message, mend, lines = [] }: Problem): string {
  const written = [`${file}:${line}  ${rule}  ${message}`, `    ${mend}`, ...lines.map(each => `      ${each}`)];
  return written.map(each => `${printable(each)}\n`).join('');
}

/**
 * Lets other work of the event loop run. Loading a large record calls it between pieces of work of at most some 20 ms,
 * so that a refresh doesn't hold up answers. The caller's function decides how often it really gives way.
 */
export type Pause = () => Promise<void>;
