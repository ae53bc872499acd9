/** Reads, checks and compiles the record from its folder. The only file of `src/dossier/` that reads files. */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Draft, DraftFile, Pause, Problem } from '../record/draft.ts';
import type { InputFile } from '../record/parse.ts';
import { splitSourceText } from '../record/source-text.ts';
import type { Day } from '../record/types.ts';
import { compile } from './compile.ts';
import type { Dossier } from './dossier.ts';

/** How to load the record. */
interface LoadOptions {
  /**
   * The folder of the sources' texts, each named as its source's file with `.txt`. A source whose text isn't there
   * isn't compared, and {@link loadRecord} names it; at least one text must be there.
   */
  readonly texts?: string;
  /** Called between pieces of work, such as {@link yieldEvery}. Without it the record is loaded in one go. */
  readonly pause?: Pause;
  /**
   * A file that {@link cacheDraft} wrote: as long as the data files are the same, they aren't parsed and checked again.
   */
  readonly cache?: string;
  /** The day in UTC: dates after the next day are refused. Without it dates that lie ahead pass. */
  readonly today?: Day;
}

/** The result of loading: a dossier, or every problem that stands in its way. */
export type Loaded = { readonly dossier: Dossier } | { readonly problems: readonly Problem[] };

/**
 * Loads, checks and compiles the record in a folder. A folder or file that can't be read is a problem like any other.
 *
 * @returns with the dossier, `uncompared`: the data files of sources whose text isn't in {@link LoadOptions.texts}.
 * Empty where no texts were asked for
 */
export async function loadRecord(
  folder: string,
  { texts, pause, cache, today }: LoadOptions = {},
): Promise<
  { readonly dossier: Dossier; readonly uncompared: readonly string[] } | { readonly problems: readonly Problem[] }
> {
  const read = await readFolder(folder, texts, pause);
  if ('problems' in read) return read;
  const { files, uncompared } = read;
  const cached = cache === undefined || texts !== undefined ? undefined : await readCache(cache, fingerprint(files));
  if (cached) return { dossier: await compile(cached, pause), uncompared };
  // Loaded only here: YAML, the schemas and the rules take a third of the time to start.
  const { readDraft } = await import('../record/parse.ts');
  const parsed = await readDraft(files, pause, today);
  return 'problems' in parsed ? parsed : { dossier: await compile(parsed.draft, pause), uncompared };
}

/**
 * A pause that gives way to other work once so many milliseconds have passed since it last did, and else costs nothing.
 */
export function yieldEvery(milliseconds = 8): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await setImmediate();
    since = performance.now();
  };
}

// The cache: a checked draft as JSON, with the fingerprint of its files. The build writes it, so that a start on the same
// files needs neither YAML nor the rules. Other files are parsed and checked.

interface CachedDraft {
  /** Fingerprint of the data files. */
  readonly files: string;
  readonly draft: Draft;
}

/**
 * Reads and checks the record, and writes its draft for {@link LoadOptions.cache}. Does nothing when the cache is of
 * these files already, or when the record has problems: the next start reports them. Where it can't be written, starts take
 * longer.
 *
 * @param cache of this version of the program alone: it isn't told apart from what another one checked
 */
export async function cacheDraft(folder: string, cache: string): Promise<void> {
  const read = await readFolder(folder);
  if ('problems' in read) return;
  const files = fingerprint(read.files);
  if (await readCache(cache, files)) return;
  const { readDraft } = await import('../record/parse.ts');
  const parsed = await readDraft(read.files);
  if ('problems' in parsed) return;
  const content: CachedDraft = { files, draft: parsed.draft };
  const aside = `${cache}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(content))
    .then(() => rename(aside, cache))
    .catch(() => rm(aside, { force: true }).catch(() => undefined));
}

/** The cached draft, if it's of these files. A broken cache counts as none. */
async function readCache(cache: string, files: string): Promise<Draft | undefined> {
  const cached = parseCache((await bytesOf(cache))?.toString() ?? '');
  if (cached?.files !== files) return undefined;
  const { people, parties, topics, glosses, vocabulary, sources } = cached.draft;
  return {
    people: withoutLines(people),
    parties: withoutLines(parties),
    topics: withoutLines(topics),
    ...(glosses ? { glosses: withoutLines(glosses) } : {}),
    ...(vocabulary ? { vocabulary: withoutLines(vocabulary) } : {}),
    sources: sources.map(withoutLines),
  };
}

function parseCache(json: string): CachedDraft | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Lines are for problems, and a draft that was checked has none. */
function withoutLines<T extends DraftFile<unknown>>(file: T): T {
  return { ...file, lineOf: () => 1 };
}

function fingerprint(files: readonly InputFile[]): string {
  return sha256(Buffer.from(JSON.stringify(files.map(({ file, text }) => [file, text]))));
}

// The folder

const SHARED = ['people.yaml', 'parties.yaml', 'topics.yaml', 'glosses.yaml', 'vocabulary.yaml'];
const SOURCES = 'sources/';

type Folder =
  | { readonly files: readonly InputFile[]; readonly uncompared: readonly string[] }
  | { readonly problems: readonly Problem[] };

async function readFolder(folder: string, texts?: string, pause?: Pause): Promise<Folder> {
  const names = await namesIn(folder);
  if (!names) {
    const mend = 'Name the folder that holds people.yaml, parties.yaml, topics.yaml and sources.';
    return { problems: [fileProblem(folder, 'there is no such data folder', mend)] };
  }
  const sources = (await namesIn(join(folder, SOURCES))) ?? [];
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  for (const path of [...names, ...sources.map(name => SOURCES + name)].filter(isYaml)) {
    const input = await readInput(folder, path, texts);
    if ('rule' in input) problems.push(input);
    else files.push(input);
    await pause?.();
  }
  if (texts === undefined || problems.length > 0) return problems.length > 0 ? { problems } : { files, uncompared: [] };
  const described = files.filter(({ file }) => file.includes(`/${SOURCES}`));
  const missing = described.filter(({ sourceText }) => !sourceText).map(({ file }) => file);
  return missing.length > 0 && missing.length === described.length
    ? { problems: missing.map(noText) }
    : { files, uncompared: missing };
}

async function readInput(folder: string, path: string, texts: string | undefined): Promise<InputFile | Problem> {
  const file = `${basename(resolve(folder))}/${path}`;
  const misnamed = misnaming(file, path);
  if (misnamed) return misnamed;
  const bytes = await bytesOf(join(folder, path));
  if (!bytes) return fileProblem(file, 'the file can’t be read', 'Give this user permission to read it.');
  const text = bytes.toString();
  const body =
    texts === undefined || !path.startsWith(SOURCES) ? undefined : await bytesOf(join(texts, textName(path)));
  return body ? { file, text, sourceText: splitSourceText(body.toString(), sha256(body)) } : { file, text };
}

function misnaming(file: string, path: string): Problem | undefined {
  const inSources = path.startsWith(SOURCES);
  if (inSources ? path.endsWith('.yaml') : SHARED.includes(path)) return undefined;
  const form = inSources ? 'AGENCY-DATE-SLUG.yaml' : SHARED.join(', ');
  return fileProblem(
    file,
    `“${basename(path)}” is not the name of a data file`,
    `Name it as expected (${form}), or take it away.`,
  );
}

function noText(file: string): Problem {
  return fileProblem(
    file,
    `the folder of texts has no ${textName(file)} that can be read`,
    'Put the text there, or check without --texts.',
  );
}

/** The name of a source's text: that of its data file, with `.txt`. */
function textName(file: string): string {
  return `${basename(file, '.yaml')}.txt`;
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
