/** Puts a draft and its text into the folder of drafts: both whole, and never over a file. */
import { link, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
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
    await mkdir(folder, { recursive: true });
    if (await isThere(paths.yaml)) return { refused: taken(paths.yaml, name) };
    const before = await readRegular(paths.text, TEXT_MAX);
    if (!('absent' in before) && !('bytes' in before && before.bytes.toString() === text))
      return { refused: taken(paths.text, name) };
    if ('absent' in before) await put(paths.text, text);
    await put(paths.yaml, yaml);
    return paths;
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return { refused: taken(paths.yaml, name) };
    return {
      refused: `The draft can’t be written into ${folder} (${code}). Look at the disk, and at who may write there.`,
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

const isThere = async (path: string): Promise<boolean> => !('absent' in (await readRegular(path, TEXT_MAX)));

const taken = (path: string, name: string): string =>
  `There is ${path} already, and nothing is written over it. Go on with it: npm run review -- ${name}. Or move it away with what stands beside it, and draft again.`;

/** Writes a file aside, and gives it its name once it's whole. Fails where the name is taken. */
async function put(path: string, content: string): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    await writeFile(aside, content, { flag: 'wx' });
    await link(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}
