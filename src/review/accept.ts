/**
 * Takes a draft into the record, or a source's file as it stands there: all of it or nothing, and only where the whole record is
 * sound with it. After an end at whatever moment a second run goes on.
 */
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readFolder } from '../dossier/folder.ts';
import type { Draft, Problem } from '../record/draft.ts';
import { DRAFT_RULE, markFaults } from '../record/draft-marks.ts';
import { entriesOf } from '../record/entries.ts';
import { MARKS } from '../record/marks.ts';
import { type InputFile, readDraft } from '../record/parse.ts';
import { valueAt } from '../record/shape.ts';
import type { Day } from '../record/types.ts';
import { readYaml } from '../record/yaml-file.ts';
import { ACCEPTED_FILE, type Accepted, acceptedText, differences, idOf, readAccepted } from './accepted.ts';
import { type Enlarged, headLines, recordWith, sourceText, withoutDraftLines } from './as-record.ts';
import { type Aside, undecided } from './asides.ts';
import { filesOf, type ReviewState } from './opening.ts';
import { Review } from './session.ts';
import { PLACES } from './working.ts';
import { type Written, writeAll } from './write-all.ts';

/** Where the record is, and the day of today. */
export interface Gate {
  /** The record's folder. */
  readonly data: string;
  readonly today: Day;
}

interface Refused {
  readonly problems: readonly Problem[];
}

/**
 * What was taken into the record, or every reason why nothing was; `undecided` are those of them that {@link Review.setAside}
 * mends.
 */
export type Acceptance =
  | { readonly files: readonly string[]; readonly items: number }
  | (Refused & { readonly undecided?: readonly Aside[] });

/** Moves a draft into the record's `sources/`, and what it proposes into the files that all sources share. */
export async function acceptDraft(path: string, gate: Gate): Promise<Acceptance> {
  const review = await Review.open(path);
  if ('problems' in review) return review;
  const { state } = review;
  const left = leftToDo(state);
  if (left.length > 0) return { problems: left };
  const read = await readFolder(gate.data);
  if ('problems' in read) return read;
  const file = fileIn(gate.data, `sources/${basename(path)}`);
  const there = read.files.find(one => one.file === file);
  const text = sourceText(state.draft.text, recordedIn(there) ?? gate.today);
  if (there && there.text !== text) return { problems: [taken(path, file)] };
  const { files, larger } = recordWith(state.draft, read.files, { file, text, sourceText: state.source });
  const checked = await checkAll(files, gate);
  if ('problems' in checked)
    return {
      problems: checked.problems.map(inDraft(state, file, larger)),
      undecided: undecided(files, file),
    };
  const folder = fileIn(gate.data, '');
  const changes = files.map(one => written(gate.data, one.file.slice(folder.length), read.files, one.text ?? ''));
  const refused = await writeAll([...changes, acceptance(gate.data, checked, itemsIn(checked.draft, [file]))]);
  if (refused.length > 0) return { problems: refused };
  // The article's text stays: the check compares with it.
  await rm(filesOf(path).journal, { force: true });
  await rm(path, { force: true });
  return told(checked.draft, [file]);
}

/** When a source came into the record: a run that was cut short may have put it there on another day. */
function recordedIn(there: InputFile | undefined): string | undefined {
  const recorded =
    there?.text === undefined ? '' : valueAt(readYaml(there.file, there.text).content, ['source', 'recorded']);
  return typeof recorded === 'string' && recorded !== '' ? recorded : undefined;
}

/** Takes files of the record's `sources/` as they stand, whoever wrote them. @param paths below the data folder */
export async function acceptSources(paths: readonly string[], gate: Gate, texts?: string): Promise<Acceptance> {
  const read = await readFolder(gate.data, texts);
  if ('problems' in read) return read;
  const files = paths.map(path => fileIn(gate.data, `sources/${basename(path)}`));
  const absent = files.filter(file => !read.files.some(one => one.file === file));
  if (absent.length > 0) return { problems: absent.map(noFile) };
  const checked = await checkAll(read.files, gate);
  if ('problems' in checked) return checked;
  const refused = await writeAll([acceptance(gate.data, checked, itemsIn(checked.draft, files))]);
  return refused.length > 0 ? { problems: refused } : told(checked.draft, files);
}

/** A record that is sound, with what was accepted of it before. */
export interface Checked {
  readonly draft: Draft;
  readonly accepted?: Accepted | undefined;
  /** The text of its file of accepted versions. */
  readonly before?: string | undefined;
}

/**
 * Checks a record by every rule, and against what was accepted of it.
 *
 * @param slips ids, with their sources', of items whose changes need no note
 */
export async function checkAll(
  files: readonly InputFile[],
  { data, today }: Gate,
  slips?: ReadonlySet<string>,
): Promise<Checked | Refused> {
  const checked = readDraft(files, today);
  if ('problems' in checked) return checked;
  const known = await readAccepted(data);
  if ('problems' in known) return known;
  const { problems } = differences(checked.draft, known.accepted, slips);
  return problems.length > 0 ? { problems } : { draft: checked.draft, accepted: known.accepted, before: known.text };
}

/** The file of accepted versions with those of some items as they are now. @param takes by the id with its source's */
export function acceptance(
  data: string,
  { draft, accepted, before }: Checked,
  takes: (id: string) => boolean,
): Written {
  return {
    path: join(data, ACCEPTED_FILE),
    ...(before !== undefined && { before }),
    text: acceptedText(draft, accepted, takes),
  };
}

/** Takes the items of these files. */
function itemsIn({ sources }: Draft, files: readonly string[]): (id: string) => boolean {
  const ids = new Set(
    sources.flatMap(source =>
      files.includes(source.file) ? Array.from(entriesOf(source), item => idOf(source, item)) : [],
    ),
  );
  return id => ids.has(id);
}

/** A data file with another text. */
export function written(data: string, name: string, files: readonly InputFile[], text: string): Written {
  const before = files.find(({ file }) => file === fileIn(data, name))?.text;
  return { path: join(data, name), ...(before !== undefined && { before }), text };
}

/** The name of a data file as problems have it. */
const fileIn = (data: string, name: string): string => `${basename(resolve(data))}/${name}`;

function told(draft: Draft, files: readonly string[]): Acceptance {
  const sources = draft.sources.filter(({ file }) => files.includes(file));
  return { files, items: sources.reduce((sum, source) => sum + [...entriesOf(source)].length, 0) };
}

// Problems

/** The marks that a draft still holds, in its own lines and in those for other files. */
function leftToDo({ path, raw }: ReviewState): readonly Problem[] {
  const own = readYaml(path, withoutDraftLines(raw)).problems.filter(({ rule }) => rule === DRAFT_RULE);
  const forOthers = raw.split('\n').flatMap((line, at) => {
    const marks = line.startsWith(PLACES) ? markFaults(line.slice(PLACES.length)) : [];
    return marks.map(({ rule, message, mend }) => ({ file: path, line: at + 1, rule, message, mend }));
  });
  return [...own, ...forOthers];
}

/** Puts a problem of the record to be where it stands in the draft. */
const inDraft =
  ({ path, draft, raw }: ReviewState, own: string, larger: readonly Enlarged[]) =>
  (problem: Problem): Problem => {
    if (problem.file === own) {
      const { from, length } = headLines(draft.text);
      return { ...problem, file: path, line: problem.line > from ? problem.line + length : problem.line };
    }
    const entries = larger.find(({ list }) => problem.file.endsWith(`/${list}.yaml`))?.added ?? [];
    const entry = entries.findLast(({ line }) => line <= problem.line);
    if (!entry) return problem;
    const lines = raw.split('\n');
    const at = lines.findIndex(line => line.startsWith(`${MARKS.other} - id: ${entry.id}`));
    return { ...problem, file: path, line: at + 1 };
  };

function taken(path: string, file: string): Problem {
  const mend = `Give the draft and its text another name, or take ${file} away if this draft is to stand in its place.`;
  return { file: path, line: 1, rule: 'files', message: `there is another ${file} in the record`, mend };
}

function noFile(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'files',
    message: 'there is no such file',
    mend: 'Name a file of the record’s sources/.',
  };
}
