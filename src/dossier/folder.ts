/** Reads the files of a data folder, and of the sources' texts, within limits. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type ReadFile, readRegular } from '../lib/regular-file.ts';
import { decodeText } from '../record/decode.ts';
import type { Pause, Problem } from '../record/draft.ts';
import type { InputFile } from '../record/parse.ts';
import type { RawText } from '../record/source-text.ts';

/** Limit on the bytes of one data file, and of one source's text. */
export const FILE_MAX = 4 * 1024 * 1024;
/** Limit on the bytes of all data files together. */
export const RECORD_MAX = 32 * 1024 * 1024;

const SHARED = ['people.yaml', 'parties.yaml', 'topics.yaml', 'glosses.yaml', 'vocabulary.yaml', 'translations.yaml'];
const SOURCES = 'sources/';

type Folder =
  | { readonly files: readonly InputFile[]; readonly uncompared: readonly string[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads the data files of a folder; other files, and those whose names begin with a dot, are left alone.
 *
 * @param texts the folder of the sources' texts, where they are asked for
 * @returns with the files, `uncompared`: those of sources whose text isn't there. Or why nothing can be read
 */
export async function readFolder(folder: string, texts?: string, pause?: Pause): Promise<Folder> {
  const names = await dataFilesIn(folder);
  if ('problem' in names) return { problems: [names.problem] };
  const files: InputFile[] = [];
  let bytes = 0;
  for (const path of names.paths) {
    const input = await readInput(folder, path, texts);
    files.push(input);
    bytes += input.text?.length ?? 0;
    if (bytes > RECORD_MAX) return { problems: [tooMuch(fileName(folder, path))] };
    await pause?.();
  }
  if (texts === undefined) return { files, uncompared: [] };
  const lacksText = ({ file, text, problems, sourceText }: InputFile): boolean =>
    file.includes(`/${SOURCES}`) && text !== undefined && !sourceText && !problems;
  const missing = files.filter(lacksText);
  return missing.length > 0 && !files.some(({ sourceText }) => sourceText)
    ? {
        files: files.map(each => (lacksText(each) ? { ...each, problems: [noText(each.file)] } : each)),
        uncompared: [],
      }
    : { files, uncompared: missing.map(({ file }) => file) };
}

/**
 * Looks at the data files without reading them.
 *
 * @returns a text that is another one once a file was added, taken away or written, be it by way of a link; why a file or
 *   the folder can't be looked at is a part of it. Without inode numbers, which some network shares make up anew each time
 */
export async function lookAt(folder: string): Promise<string> {
  const names = await dataFilesIn(folder);
  if ('problem' in names) return JSON.stringify(names.problem);
  const seen: string[] = [];
  // One after another: on a share that hangs, several would take all of Node's threads for files.
  for (const path of names.paths)
    seen.push(
      await stat(join(folder, path), { bigint: true }).then(
        ({ size, mtimeNs, ctimeNs }) => `${path} ${size} ${mtimeNs} ${ctimeNs}`,
        (error: NodeJS.ErrnoException) => `${path} ${error.code}`,
      ),
    );
  return seen.join('\n');
}

/** Makes a fingerprint of data files as read. */
export async function fingerprint(files: readonly InputFile[], pause?: Pause): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, text } of files) {
    hash.update(JSON.stringify([file, text]));
    await pause?.();
  }
  return hash.digest('hex');
}

async function readInput(folder: string, path: string, texts: string | undefined): Promise<InputFile> {
  const file = fileName(folder, path);
  const misnamed = misnaming(file, path);
  if (misnamed) return { file, problems: [misnamed] };
  const read = await readText(file, join(folder, path));
  if (!read) {
    const mend = 'Point the link at a file, or take it away.';
    const message = 'the file is a link to one that isn’t there, or is gone by now';
    return { file, problems: [fileProblem(file, message, mend)] };
  }
  if ('problem' in read) return { file, problems: [read.problem] };
  const { text } = read;
  const source =
    texts === undefined || !path.startsWith(SOURCES) ? undefined : await readSourceText(join(texts, textName(path)));
  if (!source) return { file, text };
  return 'problem' in source
    ? { file, text, problems: [source.problem] }
    : { file, text, sourceText: source.sourceText };
}

/** The text of a source as read, or why it can’t be; `undefined` when it isn’t there. */
export async function readSourceText(
  path: string,
): Promise<{ readonly sourceText: RawText } | { readonly problem: Problem } | undefined> {
  const read = await readText(path, path);
  if (!read || 'problem' in read) return read;
  return { sourceText: { text: read.text, sha256: createHash('sha256').update(read.bytes).digest('hex') } };
}

/** A file's text, or why it can't be read; `undefined` when it isn't there. @param file its name, as shown */
export async function readText(
  file: string,
  path: string,
): Promise<{ readonly text: string; readonly bytes: Buffer } | { readonly problem: Problem } | undefined> {
  const read: ReadFile = await readRegular(path, FILE_MAX);
  if ('absent' in read) return undefined;
  if ('fault' in read) return { problem: fileProblem(file, `the file ${read.fault}`, read.mend) };
  const decoded = decodeText(file, read.bytes);
  return 'problem' in decoded ? decoded : { text: decoded.text, bytes: read.bytes };
}

async function dataFilesIn(
  folder: string,
): Promise<{ readonly paths: readonly string[] } | { readonly problem: Problem }> {
  const names = await namesIn(folder);
  if (names === 'ENOENT') {
    const mend = 'Name the folder that holds people.yaml, parties.yaml, topics.yaml and sources.';
    return { problem: fileProblem(folder, 'there is no such data folder', mend) };
  }
  if (typeof names === 'string') return { problem: unlisted(folder, names) };
  const sources = await namesIn(join(folder, SOURCES));
  if (typeof sources === 'string' && sources !== 'ENOENT')
    return { problem: unlisted(fileName(folder, SOURCES), sources) };
  const within = typeof sources === 'string' ? [] : sources.map(name => SOURCES + name);
  return { paths: [...names, ...within].filter(isData) };
}

/** The names in a folder, sorted; the code of the error when it can't be listed. */
async function namesIn(folder: string): Promise<readonly string[] | string> {
  return await readdir(folder).then(
    names => names.sort(),
    (error: NodeJS.ErrnoException) => error.code ?? 'error',
  );
}

/** By its name, a file to be read. macOS puts `._name` beside each file on other systems' disks. */
function isData(path: string): boolean {
  return /\.ya?ml$/iu.test(path) && !basename(path).startsWith('.');
}

function fileName(folder: string, path: string): string {
  return `${basename(resolve(folder))}/${path}`;
}

/** The name of a source's text: that of its data file, with `.txt`. */
function textName(file: string): string {
  return `${basename(file, '.yaml')}.txt`;
}

// Problems

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

function tooMuch(file: string): Problem {
  const message = `with this file the data folder has over ${RECORD_MAX} bytes`;
  return fileProblem(file, message, 'Take out what doesn’t belong there.');
}

function noText(file: string): Problem {
  return fileProblem(
    file,
    `the folder of texts has no ${textName(file)} that can be read`,
    'Put the text there, or check without --texts.',
  );
}

function unlisted(folder: string, code: string): Problem {
  const why = code === 'ENOTDIR' ? 'is not a folder' : `can’t be listed (${code})`;
  return fileProblem(folder, `it ${why}`, 'Put a folder in its place that this user may read.');
}

function fileProblem(file: string, message: string, mend: string): Problem {
  return { file, line: 1, rule: 'files', message, mend };
}
