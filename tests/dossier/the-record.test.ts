import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';

/** Set it to the folder of the sources' texts to have the quotations compared with them as well. */
const texts = process.env['RECORD_TEXTS'];

describe('the record in data/', () => {
  it(texts === undefined ? 'passes every rule' : 'passes every rule, compared with its sources’ texts', async () => {
    const loaded = await loadRecord(ownDataFolder(), texts === undefined ? {} : { texts });
    expect('problems' in loaded ? loaded.problems : []).toEqual([]);
  });
});
