/** Shows that a second source in `data/` breaks none of the properties: one is added to a copy. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { ACCEPTED_FILE } from '../../src/review/accepted.ts';
import { SECOND_SOURCE } from '../support/folders.ts';
import { NOW, pages } from '../support/record.ts';
import { copyWithSecondSource } from '../support/second-source.ts';
import { A_FEW, check, describeRecord, SOUND } from './properties.ts';
import { broughtBy } from './questions.ts';

const work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
afterAll(() => rmSync(work, { recursive: true }));
const folder = join(work, 'data');
copyWithSecondSource(ownDataFolder(), folder);

const loaded = await loadRecord(folder);
if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'));
const { dossier } = loaded;
const source = dossier.sources.get('hc-lantern');
if (!source) throw new Error('the second source isn’t in the copy');
const brought = broughtBy(source, dossier);

describe('the second source', () => {
  it('is accepted beside what is in data/', async () => {
    expect(await check(['--data', folder], new Date())).toEqual(SOUND);
  });

  it('holds to its own text', async () => {
    // The check wants every source's text, and those of data/ aren't part of the repository.
    const alone = join(work, 'alone');
    copyWithSecondSource(ownDataFolder(), alone);
    for (const name of readdirSync(join(ownDataFolder(), 'sources'))) rmSync(join(alone, 'sources', name));
    rmSync(join(alone, ACCEPTED_FILE), { force: true });
    cpSync(join(SECOND_SOURCE, 'glosses.yaml'), join(alone, 'glosses.yaml'));
    expect(await check(['--data', alone, '--texts', join(SECOND_SOURCE, 'texts')], new Date())).toEqual(SOUND);
  });

  it('brings somebody, a body and a topic that are new, and more of what was there', () => {
    expect(brought.people).toEqual(expect.arrayContaining(['kestila', 'halla', 'moren', 'zelensky', 'starmer']));
    expect(brought.parties).toEqual(expect.arrayContaining(['relay', 'russia', 'ukraine']));
    expect(brought.topics).toEqual(expect.arrayContaining(['lantern', 'sanctions']));
    const quoted = pages('quote', { speaker: 'kestila' }, { dossier, now: NOW, messages: en });
    expect(quoted.flatMap(({ page }) => page.items ?? [])).toHaveLength(3);
  });
});

describe('asked about what the second source brought', () => describeRecord(dossier, brought, A_FEW));
