import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheDraft, loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD } from '../support/folders.ts';

let folder: string;
const data = () => join(folder, 'data');
const cache = () => join(folder, 'record.json');
const program = () => join(folder, 'program');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  cpSync(FROZEN_RECORD, data(), { recursive: true });
  writeFileSync(program(), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function itemsOf(options: Parameters<typeof loadRecord>[1] = {}): Promise<unknown> {
  const loaded = await loadRecord(data(), options);
  return 'dossier' in loaded ? JSON.parse(JSON.stringify([...loaded.dossier.items.values()])) : loaded.problems;
}

const SOURCE = 'sources/afp-2025-03-27-paris-summit.yaml';
function edit(from: string, to: string): void {
  const file = join(data(), SOURCE);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

describe('a cached record', () => {
  it('is the same as one that is read from its files', async () => {
    const fromFiles = await itemsOf();
    await cacheDraft(data(), cache(), program());
    expect(await itemsOf({ cache: cache() })).toEqual(fromFiles);
  });

  it('is really taken from the cache, and only while the files are the same', async () => {
    await cacheDraft(data(), cache(), program());
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replaceAll('won’t be simple', 'CACHED'));
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).toContain('CACHED');
    edit('cautioned', 'warned');
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).not.toContain('CACHED');
  });

  it('never hides a problem of the files as they are now', async () => {
    await cacheDraft(data(), cache(), program());
    edit('speaker: rubio', 'speaker: nobody');
    expect(await itemsOf({ cache: cache() })).toEqual([expect.objectContaining({ rule: 'known-ids' })]);
  });

  it('isn’t written when it has problems', async () => {
    edit('speaker: rubio', 'speaker: nobody');
    await cacheDraft(data(), cache(), program());
    expect(() => statSync(cache())).toThrow('ENOENT');
  });

  it('is written anew when the program has changed, and not before', async () => {
    await cacheDraft(data(), cache(), program());
    const first = readFileSync(cache(), 'utf8');
    writeFileSync(cache(), first.replace('won’t be simple', 'CACHED'));
    await cacheDraft(data(), cache(), program());
    expect(readFileSync(cache(), 'utf8')).toContain('CACHED');
    writeFileSync(program(), 'two');
    await cacheDraft(data(), cache(), program());
    expect(readFileSync(cache(), 'utf8')).not.toContain('CACHED');
  });

  it.each(['', '{', 'null', '[]', '{"files":1}'])('that is broken (%j) counts as none', async broken => {
    writeFileSync(cache(), broken);
    expect(await itemsOf({ cache: cache() })).toEqual(await itemsOf());
  });

  it('isn’t used when the sources’ texts are to be compared', async () => {
    await cacheDraft(data(), cache(), program());
    expect(await itemsOf({ cache: cache(), texts: folder })).toEqual([expect.objectContaining({ rule: 'files' })]);
  });
});
