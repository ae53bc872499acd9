/** Parses the data files into a draft of the record, and checks it by every rule. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { remember } from '../lib/lazy.ts';
import { atOnce, type Steps } from '../lib/steps.ts';
import type { Day } from '../time/days.ts';
import { completed, type Reading, schemaAt, withValue } from './complete.ts';
import type { Draft, DraftFile, DraftSource, Path, Problem } from './draft.ts';
import { isUnread } from './draft.ts';
import { entriesOf } from './entries.ts';
import { applyRules } from './lint.ts';
import { named } from './naming.ts';
import { notesOn } from './notes.ts';
import { RULES } from './rules/index.ts';
import { SCHEMAS, type SourceFile } from './schema.ts';
import { problemsAt, type ShapeFault, shapeFaults, valueAt } from './shape.ts';
import { type RawText, splitSourceText } from './source-text.ts';
import { lineFinder, readYaml, TOLD_MAX } from './yaml-file.ts';
import { UNREAD } from './yaml-values.ts';

/** One data file as read. */
export interface InputFile {
  /** With forward slashes, relative to the data folder's parent: `data/sources/afp-2025-03-27-paris-summit.yaml`. */
  readonly file: string;
  /** Absent where it can't be read. */
  readonly text?: string;
  /** What was found in reading it. */
  readonly problems?: readonly Problem[];
  /** The text of the source that the file describes, where it's at hand. */
  readonly sourceText?: RawText;
}

/** Something parsed, or the reasons why it can't be. */
export type Parsed<T> =
  | { readonly draft: T }
  | {
      readonly problems: readonly Problem[];
      /** What is no fault: see `notesOn`. */
      readonly notes: readonly Problem[];
    };

/**
 * Parses the data files and checks them by every rule. What can't be read of a file is left out, and the rest is checked
 * all the same: what depends on it isn't told.
 *
 * @param today see {@link import('./lint.ts').Lookup.today}
 * @returns a draft in which no rule finds a fault; or every problem, by file and line
 */
export const readDraft = (files: readonly InputFile[], today?: Day): Parsed<Draft> =>
  atOnce(draftInSteps(files, today));

/** Does the same step by step. */
export function* draftInSteps(files: readonly InputFile[], today?: Day): Steps<Parsed<Draft>> {
  const { problems: unreadable, drafts } = parseFiles(files);
  const [draft] = drafts;
  const problems = inOrder(files, [...unreadable, ...(yield* applyRules(RULES, drafts, today))]);
  return problems.length === 0 ? { draft } : { problems, notes: inOrder(files, notesOn(draft)) };
}

function inOrder(files: readonly InputFile[], problems: readonly Problem[]): readonly Problem[] {
  const names = [...KINDS.flatMap(kind => sharedFile(files, kind)?.file ?? []), ...files.map(({ file }) => file)];
  const places = new Map(names.toReversed().map((name, at) => [name, -at]));
  const place = ({ file }: Problem): number => places.get(file) ?? -names.length;
  return problems.toSorted((a, b) => place(a) - place(b) || a.line - b.line);
}

/** Data files as far as they can be read. */
interface ParsedFiles {
  readonly problems: readonly Problem[];
  /** One where all can be read; else several, with other values for what can't. */
  readonly drafts: readonly [Draft, ...Draft[]];
}

const KINDS = ['people', 'parties', 'topics', 'glosses', 'vocabulary', 'translations'] as const;
type Kind = (typeof KINDS)[number];
/** Without glosses and vocabulary items are harder to find, and without translations English stands for them: a record may have none. */
const OPTIONAL: readonly Kind[] = ['glosses', 'vocabulary', 'translations'];

/**
 * Parses the data files: `people.yaml`, `parties.yaml`, `topics.yaml`, `glosses.yaml`, `vocabulary.yaml` and
 * `translations.yaml` if they're there, and each file in `sources/`.
 */
export function parseFiles(files: readonly InputFile[]): ParsedFiles {
  const people = parseShared(files, 'people', SCHEMAS.people);
  const parties = parseShared(files, 'parties', SCHEMAS.parties);
  const topics = parseShared(files, 'topics', SCHEMAS.topics);
  const glosses = parseShared(files, 'glosses', SCHEMAS.glosses);
  const vocabulary = parseShared(files, 'vocabulary', SCHEMAS.vocabulary);
  const translations = parseShared(files, 'translations', SCHEMAS.translations);
  const sources = parseSources(files);
  const all = [people, parties, topics, glosses, vocabulary, translations, ...sources];
  const draftOf = (nth: number): Draft =>
    named({
      people: readingOf(people, nth),
      parties: readingOf(parties, nth),
      topics: readingOf(topics, nth),
      ...(isThere(files, 'glosses') && { glosses: readingOf(glosses, nth) }),
      ...(isThere(files, 'vocabulary') && { vocabulary: readingOf(vocabulary, nth) }),
      ...(isThere(files, 'translations') && { translations: readingOf(translations, nth) }),
      sources: sources.map(source => readingOf<SourceFile, DraftSource>(source, nth)),
    });
  const problems = [
    ...files.flatMap(({ problems = [] }) => problems),
    ...all.flatMap(file => file.problems),
    ...(sources.length === 0 ? [noSource()] : []),
  ];
  const readings = Math.max(...all.map(file => file.readings.length));
  return { problems, drafts: [draftOf(0), ...Array.from({ length: readings - 1 }, (_, nth) => draftOf(nth + 1))] };
}

/** A file with one reading where it can be read; else with several. */
interface ParsedFile<F> {
  readonly problems: readonly Problem[];
  readonly readings: readonly [F, ...F[]];
}

function readingOf<T, F extends DraftFile<T>>({ readings }: ParsedFile<F>, nth: number): F {
  return readings[nth % readings.length] ?? readings[0];
}

// One file after another

function isSource(file: string): boolean {
  return file.split('/').at(-2) === 'sources';
}

function sharedFile(files: readonly InputFile[], kind: Kind): InputFile | undefined {
  return files.find(({ file }) => file.split('/').at(-1) === `${kind}.yaml` && !isSource(file));
}

function isThere(files: readonly InputFile[], kind: Kind): boolean {
  return sharedFile(files, kind) !== undefined;
}

function parseShared<T>(files: readonly InputFile[], kind: Kind, schema: z.ZodType<T>): ParsedFile<DraftFile<T>> {
  const input = sharedFile(files, kind);
  if (input) {
    const written = writtenIn(input);
    return parseFile(input, written, schema, [written.content]);
  }
  const file = `${kind}.yaml`;
  const message = `the data folder has no ${file}`;
  const mend = `Add ${file} to the data folder; data/README.md says what stands in it.`;
  const missing = { content: UNREAD, problems: [{ file, line: 1, rule: 'files', message, mend }], text: '' };
  return parseFile({ file }, OPTIONAL.includes(kind) ? NOTHING : missing, schema, []);
}

const NOTHING: Written = { content: [], problems: [], text: '' };

function parseSources(files: readonly InputFile[]): readonly ParsedFile<DraftSource>[] {
  const inputs = files.filter(({ file }) => isSource(file)).map(input => ({ input, written: writtenIn(input) }));
  const contents = inputs.map(({ written }) => written.content);
  return inputs.map(({ input, written }) => {
    const { sourceText } = input;
    const content = sourceText ? withoutCounts(written.content) : written.content;
    const { problems, readings } = parseFile(input, { ...written, content }, SCHEMAS.source, contents, sharedWords);
    const withText = (draft: DraftFile<SourceFile>): DraftSource =>
      sourceText ? { ...draft, text: splitSourceText(sourceText, draft.content.source.form) } : draft;
    const [first, ...others] = readings;
    return { problems, readings: [withText(first), ...others.map(withText)] };
  });
}

function noSource(): Problem {
  const mend = 'Add a file to its folder sources, named AGENCY-DATE-SLUG.yaml.';
  return { file: 'sources', line: 1, rule: 'files', message: 'the data folder has no source', mend };
}

/** What the header says of the text, where it says nothing of it yet: a rule tells what the text has. */
const UNCOUNTED = { sha256: 'f'.repeat(64), paragraphs: 1, captions: 0 };

/** A source's content, with {@link UNCOUNTED} in its header for what is missing or can't be. */
function withoutCounts(content: unknown): unknown {
  return Object.entries(UNCOUNTED).reduce((all, [key, uncounted]) => {
    const path = ['source', key];
    const isHeader = typeof valueAt(all, ['source']) === 'object';
    const isSound = schemaAt(SCHEMAS.source, path)?.safeParse(valueAt(all, path)).success === true;
    return isHeader && !isSound ? withValue(all, path, uncounted) : all;
  }, content);
}

interface Written {
  /** Not yet checked for shape. */
  readonly content: unknown;
  readonly problems: readonly Problem[];
  /** In which the content's places are found. */
  readonly text: string;
}

/** What stands in a file; as long as somebody keeps the file as read, it is parsed once. */
export const writtenIn = remember(
  ({ file, text }: InputFile): Written =>
    text === undefined ? { content: UNREAD, problems: [], text: '' } : readYaml(file, text),
);

/** @param alsoFaulty finds, in a file's content as written and as read, faults that no schema can describe */
function parseFile<T>(
  { file }: InputFile,
  { content: written, problems: unreadable, text }: Written,
  schema: z.ZodType<T>,
  others: readonly unknown[],
  alsoFaulty: (written: unknown, content: T) => readonly ShapeFault[] = () => [],
): ParsedFile<DraftFile<T>> {
  const lineOf = lineFinder(text);
  const { faults, content } = shaped(schema, written);
  const values = faults.filter(({ isKey }) => !isKey);
  const shapedReadings = readingsOf(schema, content, values, others);
  const [first] = shapedReadings;
  const more = alsoFaulty(written, first.content).filter(({ path }) => !isUnread({ file, lineOf, ...first }, path));
  const told = faults.filter(({ path }) => valueAt(written, path) !== UNREAD);
  const found = problemsAt(file, [...told, ...more], lineOf);
  const problems = [...unreadable, ...new Map(found.map(problem => [JSON.stringify(problem), problem])).values()];
  const draftOf = ({ content, unread }: Reading<T>): DraftFile<T> => {
    const places = [...unread, ...more.map(({ path }) => path)];
    return places.length > 0 ? { file, content, lineOf, unread: places } : { file, content, lineOf };
  };
  return { problems, readings: [draftOf(first), ...shapedReadings.slice(1).map(draftOf)] };
}

/** One reading where all can be read. So many faults that not all are told leave nothing to judge. */
function readingsOf<T>(
  schema: z.ZodType<T>,
  content: unknown,
  faults: readonly ShapeFault[],
  others: readonly unknown[],
): readonly [Reading<T>, ...Reading<T>[]] {
  const sound = faults.length === 0 ? schema.safeParse(content) : undefined;
  if (sound?.success) return [{ content: sound.data, unread: [] }];
  const places = faults.length > TOLD_MAX || sound ? [{ path: [], message: '', mend: '' }] : faults;
  return completed(schema, content, places, others);
}

/** The faults of shape in a content, and the content with keys as they are meant: those that the record hasn't are left out. */
function shaped(
  schema: z.ZodType,
  written: unknown,
): { readonly faults: readonly ShapeFault[]; readonly content: unknown } {
  const faults = faultsIn(schema, written);
  const keys = faults.filter(({ isKey }) => isKey);
  if (keys.length === 0 || keys.length > TOLD_MAX) return { faults, content: written };
  let content = written;
  const meant = keys.map(fault => {
    const map = fault.path.slice(0, -1);
    const key = String(fault.path.at(-1));
    const near = nearestKey(schema, content, map, key);
    if (near !== undefined) content = withValue(content, [...map, near], valueAt(content, fault.path));
    content = withValue(content, fault.path, undefined);
    return near === undefined ? fault : { ...fault, mend: `Write “${near}” in its place; data/schema lists the keys.` };
  });
  return { faults: [...meant, ...faultsIn(schema, content)], content };
}

function faultsIn(schema: z.ZodType, content: unknown): readonly ShapeFault[] {
  const { success, error } = schema.safeParse(content);
  return success ? [] : shapeFaults(content, error.issues);
}

/** Letters in which a key may differ from the one that is meant. */
const SLIPS_MAX = 2;

/** The key that a map lacks and that is written nearly so. */
function nearestKey(schema: z.ZodType, content: unknown, map: Path, key: string): string | undefined {
  const of = schemaAt(schema, map);
  const inner = of instanceof z.ZodOptional || of instanceof z.ZodDefault ? of.unwrap() : of;
  if (!(inner instanceof z.ZodObject) || key.length > 40) return undefined;
  return Object.keys(inner.shape).find(
    known => distance(known, key) <= SLIPS_MAX && valueAt(content, [...map, known]) === undefined,
  );
}

/**
 * Finds the words for when that more than one item has, by an anchor, in each of them. They'd be attached to items whose paragraph lacks
 * them.
 */
function sharedWords(written: unknown, content: SourceFile): readonly ShapeFault[] {
  const items = Array.from(entriesOf({ content }), ({ path, entry: { when } }) => {
    const place = [...path, 'when'];
    return { path: [...place, 'said'], said: when.said, value: valueAt(written, place) };
  });
  const times = new Map<unknown, number>();
  for (const { value } of items) times.set(value, (times.get(value) ?? 0) + 1);
  return items.flatMap(({ path, said, value }) => {
    if (said === undefined || (times.get(value) ?? 0) < 2) return [];
    const message = `the words “${said}” are shared by several items`;
    return [{ path, message, mend: 'Write said: with each item in whose paragraph it stands.' }];
  });
}
