/** Puts a draft and its text into the folder of drafts: both whole, and never over a file. */
import { link, lstat, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { makeFolder } from '../../lib/folders.ts';
import { readRegular } from '../../lib/regular-file.ts';

/** The folder of drafts, within the folder that the operator sets as DATA_DIR. */
export const draftsFolder = (dataDir: string): string => join(dataDir, 'drafts');

/** Longest text beside a draft; far above any, in bytes. */
const TEXT_MAX = 16_000_000;

/** A draft to be written. */
export interface DraftFiles {
  /** AGENCY-DATE-SLUG. */
  readonly name: string;
  readonly yaml: string;
  readonly text: string;
}

/** Where the files are; or why they aren't there, as sentences. */
export type Saved = { readonly yaml: string; readonly text: string } | { readonly refused: string };

/**
 * Writes a draft's file and its text.
 *
 * @param folder of the drafts
 * @param data the record's folder: no draft is written into it
 */
export async function saveDraft(folder: string, data: string, { name, yaml, text }: DraftFiles): Promise<Saved> {
  if (isWithin(await realPath(folder), await realPath(data)))
    return {
      refused: `Drafts aren’t written into the record: ${folder} is within ${data}. Set DATA_DIR to another folder.`,
    };
  const paths = { yaml: join(folder, `${name}.yaml`), text: join(folder, `${name}.txt`) };
  try {
    await makeFolder(folder);
    const refused = (await inTheWay(paths.yaml, name)) ?? (await otherText(paths.text, text));
    if (refused !== undefined) return { refused };
    await putBoth([paths.text, text], [paths.yaml, yaml]);
    return paths;
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    return {
      refused: `The draft can’t be written into ${folder} (${code}), and nothing was. Look at the folder and the disk, and at who may write there.`,
    };
  }
}

/** The path without links, as far as it is there yet. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  const parent = dirname(whole);
  return await realpath(whole).catch(async () =>
    parent === whole ? whole : join(await realPath(parent), basename(whole)),
  );
}

const isWithin = (folder: string, data: string): boolean => !relative(data, folder).startsWith('..');

/** What stands where a draft is to be written: a draft, or something else. */
async function inTheWay(path: string, name: string): Promise<string | undefined> {
  const seen = await kindAt(path);
  if (seen === undefined) return undefined;
  return seen === 'a file'
    ? `There is ${path} already, and nothing is written over it. Go on with it: npm run review -- ${name}. Or move it away with what stands beside it, and draft again.`
    : `${path} is ${seen}, and nothing is written over it. Move it away, and draft again.`;
}

/** Whether something else than the text stands in its place. A text without its draft is one that was left behind. */
async function otherText(path: string, text: string): Promise<string | undefined> {
  const seen = await kindAt(path);
  if (seen === undefined) return undefined;
  const read = seen === 'a file' ? await readRegular(path, TEXT_MAX) : undefined;
  if (read && 'bytes' in read && read.bytes.toString() === text) return undefined;
  const what = seen === 'a file' ? 'holds another text' : `is ${seen}`;
  return `${path} ${what}, without a draft, and nothing is written over it. Move it away, and draft again.`;
}

/** What has a name: a link is seen for itself. */
async function kindAt(path: string): Promise<string | undefined> {
  const seen = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!seen) return undefined;
  if (seen.isDirectory()) return 'a folder';
  if (seen.isSymbolicLink())
    return (await realpath(path).catch(() => undefined)) === undefined ? 'a link that leads nowhere' : 'a file';
  return seen.isFile() ? 'a file' : 'no regular file';
}

type NamedFile = readonly [path: string, content: string];

/** Writes both files aside, and gives them their names once both are whole: the draft's last. Fails where a name is taken. */
async function putBoth([text, content]: NamedFile, [yaml, draft]: NamedFile): Promise<void> {
  const [textAside, yamlAside] = [asideOf(text), asideOf(yaml)];
  try {
    await writeFile(textAside, content, { flag: 'wx' });
    await writeFile(yamlAside, draft, { flag: 'wx' });
    const isNew = (await kindAt(text)) === undefined;
    if (isNew) await link(textAside, text);
    await link(yamlAside, yaml).catch(async error => {
      if (isNew) await rm(text, { force: true });
      throw error;
    });
  } finally {
    for (const aside of [textAside, yamlAside]) await rm(aside, { force: true }).catch(() => undefined);
  }
}

const asideOf = (path: string): string => `${path}.${process.pid}.part`;
