/**
 * Keeps a checked draft on the disk, with the fingerprint of its files. The build writes it, so that a start on the same
 * files needs neither YAML nor the rules. Other files are parsed and checked.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Draft, Pause } from '../record/draft.ts';
import { fingerprint, readFolder } from './folder.ts';
import { packDraft, unpackDraft } from './packed.ts';

/**
 * Reads and checks the record, and writes its draft for `loadRecord`. Does nothing when the cache is of these files and
 * this program already, or when the record has problems: the next start reports them.
 *
 * @param program a file that changes with the program
 */
export async function cacheDraft(folder: string, cache: string, program: string): Promise<void> {
  const read = await readFolder(folder);
  if ('problems' in read) return;
  const made = [
    await fingerprint(read.files),
    createHash('sha256')
      .update(await textOf(program))
      .digest('hex'),
  ];
  const [files, by] = await linesOf(cache);
  if (files === made[0] && by === made[1]) return;
  const { readDraft } = await import('../record/parse.ts');
  const parsed = readDraft(read.files);
  if ('draft' in parsed) await writeFile(cache, [...made, ...packDraft(parsed.draft)].join('\n'));
}

/** The cached draft, if it's of the files with this fingerprint. A broken cache counts as none. */
export async function readCache(cache: string, files: string, pause?: Pause): Promise<Draft | undefined> {
  const [of, _program, ...packed] = await linesOf(cache);
  if (of !== files) return undefined;
  return await unpackDraft(packed, pause).catch(() => undefined);
}

async function linesOf(cache: string): Promise<readonly string[]> {
  return (await textOf(cache)).split('\n');
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}
