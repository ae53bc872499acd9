/** Reads the record from its folder. The one file of `src/dossier/` that touches the world. */

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Draft, DraftFile, Pause, Problem } from '../record/draft.ts';
import type { InputFile } from '../record/parse.ts';
import { splitSourceText } from '../record/source-text.ts';
import type { Day } from '../record/types.ts';
import { compile } from './compile.ts';
import type { Dossier } from './dossier.ts';

// A draft that was read and checked before, as JSON beside the fingerprint of the files that it came from. The build
// writes one, so that starting on the same files needs neither YAML nor the rules; other files are read and checked
// as ever.

interface Checked {
  /** Fingerprint of the data files. */
  readonly files: string;
  /** Fingerprint of the program that checked them. */
  readonly program: string;
  readonly draft: Draft;
}

export function packChecked(checked: Checked): string {
  return JSON.stringify(checked);
}

/** What was packed, if it came from these files, and by this program where one is named. Anything else is as good as absent. */
export function unpackChecked(json: string, files: string, program?: string): Draft | undefined {
  const read = parse(json);
  if (read?.files !== files || (program !== undefined && read.program !== program)) return undefined;
  const { people, parties, topics, glosses, sources } = read.draft;
  return {
    people: placed(people),
    parties: placed(parties),
    topics: placed(topics),
    ...(glosses ? { glosses: placed(glosses) } : {}),
    sources: sources.map(placed),
  };
}

/** Lines are for problems, and a draft that was checked has none. */
function placed<T extends DraftFile<unknown>>(file: T): T {
  return { ...file, lineOf: () => 1 };
}

function parse(json: string): Checked | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What loading comes to: a dossier, or everything that keeps it from being one. */
export type Loaded = { readonly dossier: Dossier } | { readonly problems: readonly Problem[] };

export interface LoadOptions {
  /** The folder of the sources' texts, each named as its source's file with `.txt`; every source must have one there. */
  readonly texts?: string;
  /** See {@link breather}. Without it the record is loaded in one go. */
  readonly pause?: Pause;
  /** A file that {@link keepChecked} wrote: the same files aren't checked again. */
  readonly checked?: string;
  /** The day in UTC: what is dated after the next is refused. Without it dates that lie ahead pass. */
  readonly today?: Day;
}

const SHARED = ['people.yaml', 'parties.yaml', 'topics.yaml', 'glosses.yaml'];

/** A pause that gives way to whatever else waits, once `most` milliseconds have passed since it last did. */
export function breather(most = 8): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < most) return;
    await setImmediate();
    since = performance.now();
  };
}

/** Loads, checks and compiles the record in a folder. A folder or file that can't be read is a problem like any other. */
export async function loadRecord(folder: string, { texts, pause, checked, today }: LoadOptions = {}): Promise<Loaded> {
  const { files, problems } = await readFolder(folder, texts, pause);
  if (problems.length > 0) return { problems };
  const known =
    checked === undefined || texts !== undefined ? undefined : await readChecked(checked, fingerprint(files));
  if (known) return { dossier: await compile(known, pause) };
  // Loaded only here: YAML, the schemas and the rules take a third of the time to start.
  const { readDraft } = await import('../record/parse.ts');
  const read = await readDraft(files, pause, today);
  return 'problems' in read ? read : { dossier: await compile(read.draft, pause) };
}

/**
 * Reads and checks the record, and keeps it for {@link LoadOptions.checked}. Does nothing when what is kept is of these files
 * and this program already, or when the record has problems: those are told at the next start.
 *
 * @param program the file that changes with the program
 */
export async function keepChecked(folder: string, checked: string, program: string): Promise<void> {
  const { files, problems } = await readFolder(folder);
  const made = { files: fingerprint(files), program: sha256((await bytesOf(program)) ?? Buffer.of()) };
  const kept = (await bytesOf(checked))?.toString();
  if (problems.length > 0 || (kept !== undefined && unpackChecked(kept, made.files, made.program))) return;
  const { readDraft } = await import('../record/parse.ts');
  const read = await readDraft(files);
  if ('draft' in read) await writeFile(checked, packChecked({ ...made, draft: read.draft }));
}

async function readChecked(checked: string, files: string): Promise<Draft | undefined> {
  const json = await bytesOf(checked);
  return json && unpackChecked(json.toString(), files);
}

function fingerprint(files: readonly InputFile[]): string {
  return sha256(Buffer.from(JSON.stringify(files.map(({ file, text }) => [file, text]))));
}

interface Folder {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

async function readFolder(folder: string, texts?: string, pause?: Pause): Promise<Folder> {
  const names = await namesIn(folder);
  if (!names) {
    const mend = 'Name the folder that holds people.yaml, parties.yaml, topics.yaml and sources.';
    return { files: [], problems: [fileProblem(folder, 'there is no such data folder', mend)] };
  }
  const sources = (await namesIn(join(folder, 'sources'))) ?? [];
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  const paths = [...names, ...sources.map(name => `sources/${name}`)];
  for (const path of paths.filter(isYaml)) {
    const input = await readInput(folder, path, path.startsWith('sources/') ? texts : undefined);
    if ('rule' in input) problems.push(input);
    else files.push(input);
    await pause?.();
  }
  return { files, problems };
}

async function readInput(folder: string, path: string, texts: string | undefined): Promise<InputFile | Problem> {
  const file = `${basename(resolve(folder))}/${path}`;
  const misnamed = misnaming(file, path);
  if (misnamed) return misnamed;
  const bytes = await bytesOf(join(folder, path));
  if (!bytes) return fileProblem(file, 'the file can’t be read', 'Let this account read it.');
  const text = bytes.toString();
  if (texts === undefined) return { file, text };
  const name = `${basename(path, '.yaml')}.txt`;
  const body = await bytesOf(join(texts, name));
  if (body) return { file, text, sourceText: splitSourceText(body.toString(), sha256(body)) };
  return fileProblem(
    file,
    `the folder of texts has no ${name} that can be read`,
    'Put the text there, or check without --texts.',
  );
}

function misnaming(file: string, path: string): Problem | undefined {
  const inSources = path.startsWith('sources/');
  if (inSources ? path.endsWith('.yaml') : SHARED.includes(path)) return undefined;
  const form = inSources ? 'AGENCY-DATE-SLUG.yaml' : SHARED.join(', ');
  return fileProblem(
    file,
    `“${basename(path)}” is not the name of a data file`,
    `Name it as expected (${form}), or take it away.`,
  );
}

/** The names in a folder, sorted; `undefined` when there's no such folder, or it can't be read. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  return await readdir(folder).then(
    names => names.sort(),
    () => undefined,
  );
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fileProblem(file: string, message: string, mend: string): Problem {
  return { file, line: 1, rule: 'files', message, mend };
}
