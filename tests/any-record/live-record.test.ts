/** The properties of any record, over a sample of the record in `data/`; and that it is sound. */
import { expect, test as it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { A_FEW, check, describeRecord } from './properties.ts';
import { everythingIn } from './questions.ts';

/** The folder of the sources' texts, where there is one: they aren't part of the repository. */
const texts = process.env['RECORD_TEXTS'];

it(`npm run check accepts it${texts === undefined ? '' : ', and its sources’ texts are those that were read'}; it has nothing more to say`, async () => {
  const told = await check(texts === undefined ? [] : ['--texts', texts], new Date());
  expect(told).toEqual({ status: 0, printed: expect.stringMatching(/^The record is sound: [^\n]+\n$/) });
});

const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');

describeRecord(loaded.dossier, everythingIn(loaded.dossier), A_FEW);
