/**
 * Keeps a checked draft on the disk, with the fingerprint of its files. The build writes it, so that a start on the same
 * files needs neither YAML nor the rules. Other files are parsed and checked.
 */
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../lib/durable-files.ts';
import type { Draft, Pause } from '../record/draft.ts';
import { fingerprint, readFolder } from './folder.ts';
import { packDraft, unpackDraft } from './packed.ts';

/**
 * Reads and checks the record, and writes its draft for `loadRecord`. Does nothing when the cache is of these files
 * already, or when the record has problems: the next start reports them. Where it can't be written, starts take longer.
 *
 * @param cache of this version of the program alone: it isn't told apart from what another one checked
 */
export async function cacheDraft(folder: string, cache: string): Promise<void> {
  const read = await readFolder(folder);
  if ('problems' in read) return;
  const files = await fingerprint(read.files);
  if ((await linesOf(cache))[0] === files) return;
  const { readDraft } = await import('../record/parse.ts');
  const parsed = readDraft(read.files);
  if ('problems' in parsed) return;
  await replaceFile(cache, [files, ...packDraft(parsed.draft)].join('\n')).catch(() => undefined);
}

/** The cached draft, if it's of the files with this fingerprint. A broken cache counts as none. */
export async function readCache(cache: string, files: string, pause?: Pause): Promise<Draft | undefined> {
  const [of, ...packed] = await linesOf(cache);
  if (of !== files) return undefined;
  return await unpackDraft(packed, pause).catch(() => undefined);
}

async function linesOf(cache: string): Promise<readonly string[]> {
  return (await readFile(cache, 'utf8').catch(() => '')).split('\n');
}
