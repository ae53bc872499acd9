/** Loads invented records of any size. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { writeRecord } from '../bench/synthetic/write.ts';

/** An invented record of `items` items, in hundreds. */
export async function inventedRecord(items: number): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    writeRecord(folder, items);
    const loaded = await loadRecord(folder);
    if ('problems' in loaded) throw new Error(loaded.problems.map(problem => problem.message).join('\n'));
    return loaded.dossier;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
