/** Writes several files of the record as one: none is in its place before all are on the disk. */
import { readFile } from 'node:fs/promises';
import { dropAside, putInPlace, writeAside } from '../lib/durable-files.ts';
import type { Problem } from '../record/draft.ts';

/** A file that is to have another text. */
export interface Written {
  readonly path: string;
  /** What stood there when the new text was made; absent for a file that wasn't there. */
  readonly before?: string;
  readonly text: string;
}

/**
 * Writes the files, in their order. An end of the process leaves those that come later as they were.
 *
 * @returns why nothing was written
 */
export async function writeAll(files: readonly Written[]): Promise<readonly Problem[]> {
  const different = files.filter(({ before, text }) => before !== text);
  try {
    for (const { path, text } of different) await writeAside(path, text);
    for (const { path, before } of different)
      if ((await textAt(path)) !== before)
        return await givenUp(different, problem(path, 'changed meanwhile', 'Do it again.'));
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    const [first] = different;
    const why = `can’t be written (${code})`;
    return await givenUp(
      different,
      problem(first?.path ?? '', why, 'Look at the folder’s permissions, and at the disk.'),
    );
  }
  for (const { path } of different) await putInPlace(path);
  return [];
}

async function textAt(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  // As the record's own reader has it.
  return text?.replace(/^\uFEFF/u, '');
}

async function givenUp(files: readonly Written[], why: Problem): Promise<readonly Problem[]> {
  for (const { path } of files) await dropAside(path).catch(() => undefined);
  return [why];
}

const problem = (file: string, message: string, mend: string): Problem => ({
  file,
  line: 1,
  rule: 'files',
  message: `the file ${message}, and nothing was written`,
  mend,
});
