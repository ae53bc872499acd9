/** Parses the data files into a draft of the record, and checks it by every rule. */
import type { z } from 'zod';
import type { Day } from '../time/days.ts';
import type { Draft, DraftFile, DraftSource, Path, Problem } from './draft.ts';
import { entriesOf } from './entries.ts';
import { applyRules, lookUp } from './lint.ts';
import { RULES } from './rules/index.ts';
import { FORMER_KEYS, SCHEMAS, type SourceFile } from './schema.ts';
import { type RawText, splitSourceText } from './source-text.ts';
import { lineFinder, readYaml, told } from './yaml-file.ts';

/** One data file as read. */
export interface InputFile {
  /** With forward slashes, relative to the data folder's parent: `data/sources/afp-2025-03-27-paris-summit.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The text of the source that the file describes, where it's at hand. */
  readonly sourceText?: RawText;
}

/** Something parsed, or the reasons why it can't be. */
export type Parsed<T> = { readonly draft: T } | { readonly problems: readonly Problem[] };

/**
 * Parses the data files and checks them by every rule.
 *
 * @param today see {@link import('./lint.ts').Lookup.today}
 * @returns a draft in which no rule finds a fault, or every problem found
 */
export function readDraft(files: readonly InputFile[], today?: Day): Parsed<Draft> {
  const parsed = parseDraft(files);
  if ('problems' in parsed) return parsed;
  const problems = applyRules(RULES, parsed.draft, lookUp(parsed.draft, today));
  return problems.length > 0 ? { problems } : parsed;
}

/**
 * Parses the data files: `people.yaml`, `parties.yaml`, `topics.yaml`, `glosses.yaml`, `vocabulary.yaml` and
 * `translations.yaml` if they're there, and each file in `sources/`. Reports the problems of all files at once; gives a draft only when there are none.
 */
export function parseDraft(files: readonly InputFile[]): Parsed<Draft> {
  const people = parseShared(files, 'people', SCHEMAS.people);
  const parties = parseShared(files, 'parties', SCHEMAS.parties);
  const topics = parseShared(files, 'topics', SCHEMAS.topics);
  const glosses = parseOptional(files, 'glosses', SCHEMAS.glosses);
  const vocabulary = parseOptional(files, 'vocabulary', SCHEMAS.vocabulary);
  const translations = parseOptional(files, 'translations', SCHEMAS.translations);
  const sources = parseSources(files);
  const parts = [people, parties, topics, glosses, vocabulary, translations, sources];
  if (
    'draft' in people &&
    'draft' in parties &&
    'draft' in topics &&
    'draft' in glosses &&
    'draft' in vocabulary &&
    'draft' in translations &&
    'draft' in sources
  ) {
    const optional = {
      ...(glosses.draft && { glosses: glosses.draft }),
      ...(vocabulary.draft && { vocabulary: vocabulary.draft }),
      ...(translations.draft && { translations: translations.draft }),
    };
    const draft = { people: people.draft, parties: parties.draft, topics: topics.draft, sources: sources.draft };
    return { draft: { ...draft, ...optional } };
  }
  return { problems: parts.flatMap(part => ('problems' in part ? part.problems : [])) };
}

// One file after another

function parseShared<T>(files: readonly InputFile[], name: string, schema: z.ZodType<T>): Parsed<DraftFile<T>> {
  const input = files.find(({ file }) => file.split('/').at(-1) === `${name}.yaml` && !isSource(file));
  if (input) return parseFile(input, schema);
  const message = `the data folder has no ${name}.yaml`;
  const mend = `Add ${name}.yaml to the data folder; data/README.md says what stands in it.`;
  return { problems: [{ file: `${name}.yaml`, line: 1, rule: 'files', message, mend }] };
}

/** Without glosses and vocabulary items are harder to find, and without translations English stands for them: a record may have none. */
function parseOptional<T>(
  files: readonly InputFile[],
  name: string,
  schema: z.ZodType<T>,
): Parsed<DraftFile<T> | undefined> {
  const isThere = files.some(({ file }) => file.endsWith(`/${name}.yaml`) && !isSource(file));
  return isThere ? parseShared(files, name, schema) : { draft: undefined };
}

function parseSources(files: readonly InputFile[]): Parsed<readonly DraftSource[]> {
  const drafts: DraftSource[] = [];
  const problems: Problem[] = [];
  for (const input of files.filter(({ file }) => isSource(file))) {
    const parsed = parseFile(input, SCHEMAS.source, sharedWords);
    // Of one file there are few; see `told`.
    if ('problems' in parsed) problems.push(...parsed.problems);
    else drafts.push(withText(parsed.draft, input.sourceText));
  }
  if (drafts.length === 0 && problems.length === 0) {
    const message = 'the data folder has no source';
    const mend = 'Add a file to its folder sources, named AGENCY-DATE-SLUG.yaml.';
    problems.push({ file: 'sources', line: 1, rule: 'files', message, mend });
  }
  return problems.length > 0 ? { problems } : { draft: drafts };
}

function withText(draft: DraftFile<SourceFile>, raw: RawText | undefined): DraftSource {
  return raw ? { ...draft, text: splitSourceText(raw, draft.content.source.form) } : draft;
}

/** @param alsoFaulty finds, in a file's content as written and as read, faults that no schema can describe */
function parseFile<T>(
  input: InputFile,
  schema: z.ZodType<T>,
  alsoFaulty?: (written: unknown, content: T) => readonly ShapeFault[],
): Parsed<DraftFile<T>> {
  const { file, text } = input;
  const read = readYaml(file, text);
  if ('problems' in read) return read;
  const lineOf = lineFinder(text);
  const shaped = schema.safeParse(read.content);
  if (!shaped.success) return { problems: shapeProblems(file, read.content, shaped.error.issues, lineOf) };
  const problems = problemsAt(file, alsoFaulty?.(read.content, shaped.data) ?? [], lineOf);
  return problems.length > 0 ? { problems } : { draft: { file, content: shaped.data, lineOf } };
}

function isSource(file: string): boolean {
  return file.split('/').at(-2) === 'sources';
}

// Faults of shape: the issues that zod finds, as problems with a line and a mend

type Issue = z.core.$ZodIssue;

interface ShapeFault {
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

/** Turns zod's issues with a file's content into problems, each with the line on which it stands. */
export function shapeProblems(
  file: string,
  content: unknown,
  issues: readonly Issue[],
  lineOf: (path: Path) => number,
): readonly Problem[] {
  return problemsAt(
    file,
    issues.flatMap(issue => faultsOf(issue, content, [])),
    lineOf,
  );
}

function problemsAt(file: string, faults: readonly ShapeFault[], lineOf: (path: Path) => number): readonly Problem[] {
  return told(faults, ({ path, message, mend }) => ({ file, line: lineOf(path), rule: 'shape', message, mend }));
}

/**
 * Finds the words for when that more than one item has, by an anchor. They'd be attached to items whose paragraph lacks
 * them.
 */
function sharedWords(written: unknown, content: SourceFile): readonly ShapeFault[] {
  const seen = new Map<unknown, number>();
  return Array.from(entriesOf({ content })).flatMap(({ path, entry: { when } }) => {
    const place = [...path, 'when'];
    const value = valueAt(written, place);
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    if (when.said === undefined || times !== 2) return [];
    const message = `the words “${when.said}” are shared by several items`;
    return [{ path: [...place, 'said'], message, mend: 'Write said: with each item in whose paragraph it stands.' }];
  });
}

function faultsOf(issue: Issue, content: unknown, within: Path): readonly ShapeFault[] {
  const path = [...within, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestForm(issue.errors, content, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key));
  return [faultyValue(issue, content, path)];
}

/** Of several allowed forms, the ones that the entry misses by least are most likely meant. */
function nearestForm(forms: readonly (readonly Issue[])[], content: unknown, path: Path): readonly ShapeFault[] {
  const least = Math.min(...forms.map(form => form.length));
  const near = forms
    .filter(form => form.length === least)
    .map(form => form.flatMap(issue => faultsOf(issue, content, path)));
  const [only, other] = near;
  if (only && !other) return only;
  const either = near.map(form => form.map(({ message }) => message).join('; '));
  return [
    {
      path,
      message: [...new Set(either)].join('; or: '),
      mend: 'Write one of the forms that data/README.md describes.',
    },
  ];
}

function unknownKey(path: Path, key: string): ShapeFault {
  const message = `${pathName([...path, shortened(key)])} is not a key of the record`;
  const mend =
    FORMER_KEYS.get(key) ?? `Remove “${shortened(key)}”, or correct its spelling; data/schema lists the keys.`;
  return { path: [...path, key], message, mend };
}

function faultyValue(issue: Issue, content: unknown, path: Path): ShapeFault {
  const value = valueAt(content, path);
  const where = pathName(path);
  if (value === undefined) return { path, message: `${where} is missing`, mend: `Add ${where}.` };
  const message = `${where} is ${shownValue(value)}: ${reasonOf(issue)}`;
  return { path, message, mend: `Correct ${where}.` };
}

/** zod's reason, as the end of a sentence. An abbreviation such as “SHA-256” stays as it is. */
function reasonOf(issue: Issue): string {
  const plain = issue.message.replace(/^Invalid (input|discriminator value)[:.] /u, '');
  return plain.replace(/^\p{Lu}(?=\p{Ll}| )/u, first => first.toLowerCase());
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
}

/** A path as curators write it: `quotes[3].speaker`, counted from 1 as lines and paragraphs are. */
function pathName(path: Path): string {
  const written = path.map(step => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('');
  return written === '' ? 'the file' : written.replace(/^\./u, '');
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return shortened(typeof value === 'string' ? `“${value}”` : String(value));
}

/** As a terminal may show it: what comes from a file may hold its control characters. */
function shortened(text: string): string {
  const seen = text.slice(0, 80).replace(/[\p{Cc}\p{Cs}]/gu, '�');
  return text.length > 80 ? `${seen}…` : seen;
}
