/** The frozen record and the second source, both with addresses, once a test file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD } from './folders.ts';
import { copyWithSecondSource } from './second-source.ts';

/** The address that the record's first source is given. */
export const AFP_PAGE = 'https://example.org/afp/paris_(summit)';
/** The address of the second source. */
export const COURIER_PAGE = 'https://example.org/harbour-courier/lantern-fund';

/** Both sources' items lead to their pages. */
export const linked: Dossier = await load();

async function load(): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    copyWithSecondSource(FROZEN_RECORD, folder);
    const file = join(folder, 'sources', 'afp-2025-03-27-paris-summit.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}outlet: AFP\n/m, `$&  url: ${AFP_PAGE}\n`));
    const loaded = await loadRecord(folder);
    if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.line} ${p.message}`).join('\n'));
    return loaded.dossier;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
