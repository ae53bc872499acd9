/** The properties of any record, over all of the frozen record; and that it keeps up with the format. */
import { expect, test as it } from 'vitest';
import { FROZEN_RECORD, RECORD_OF_SOURCES } from '../support/folders.ts';
import { dossier, NOW } from '../support/record.ts';
import { check, describeRecord, EVERYTHING, SOUND } from './properties.ts';
import { everythingIn } from './questions.ts';

it.each([
  ['it', FROZEN_RECORD, NOW],
  ['that of several sources', RECORD_OF_SOURCES, new Date('2026-12-01T09:00:00Z')],
])('npm run check accepts %s; if not, tests/fixtures/README.md says how to migrate it', async (_name, folder, now) => {
  expect(await check(['--data', folder], now)).toEqual(SOUND);
});

describeRecord(dossier, everythingIn(dossier), EVERYTHING);
