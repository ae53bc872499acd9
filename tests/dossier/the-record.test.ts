import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';

/** The folder of the sources' texts, to compare the record with; not compared when it isn't set. */
const texts = process.env['RECORD_TEXTS'];

describe('the record in data/', () => {
  it(texts === undefined ? 'passes every rule' : 'passes every rule, compared with its sources’ texts', async () => {
    const loaded = await loadRecord(ownDataFolder(), texts === undefined ? {} : { texts });
    expect('problems' in loaded ? loaded.problems : loaded.uncompared).toEqual([]);
  });
});
