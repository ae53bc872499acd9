/** The properties of any record, over all of the frozen record; and that it keeps up with the format. */
import { expect, test as it } from 'vitest';
import { FROZEN_RECORD } from '../support/folders.ts';
import { dossier, NOW } from '../support/record.ts';
import { check, describeRecord, EVERYTHING, SOUND } from './properties.ts';
import { everythingIn } from './questions.ts';

it('npm run check accepts it; if not, tests/fixtures/README.md says how to migrate it', async () => {
  expect(await check(['--data', FROZEN_RECORD], NOW)).toEqual(SOUND);
});

describeRecord(dossier, everythingIn(dossier), EVERYTHING);
