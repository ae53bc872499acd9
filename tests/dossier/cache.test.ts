import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheDraft } from '../../src/dossier/cache.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';

let folder: string;
const data = () => join(folder, 'data');
const cache = () => join(folder, 'record.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  for (const [file, text] of Object.entries(RECORD)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

async function itemsOf(options: Parameters<typeof loadRecord>[1] = {}): Promise<unknown> {
  const loaded = await loadRecord(data(), options);
  return 'dossier' in loaded ? JSON.parse(JSON.stringify([...loaded.dossier.items.values()])) : loaded.problems;
}

function edit(from: string, to: string): void {
  const file = join(folder, FIRST_FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

describe('a cached record', () => {
  it('is the same as one that is read from its files', async () => {
    const fromFiles = await itemsOf();
    await cacheDraft(data(), cache());
    expect(await itemsOf({ cache: cache() })).toEqual(fromFiles);
  });

  it('is really taken from the cache, and only while the files are the same', async () => {
    await cacheDraft(data(), cache());
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replaceAll('grave risk', 'CACHED'));
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).toContain('CACHED');
    edit('cue: added', 'cue: said');
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).not.toContain('CACHED');
  });

  it('never hides a problem of the files as they are now', async () => {
    await cacheDraft(data(), cache());
    edit('person: holm', 'person: nobody');
    expect(await itemsOf({ cache: cache() })).toEqual([expect.objectContaining({ rule: 'known-ids' })]);
  });

  it('isn’t written when it has problems', async () => {
    edit('person: holm', 'person: nobody');
    await cacheDraft(data(), cache());
    expect(() => statSync(cache())).toThrow('ENOENT');
  });

  it('is written anew when the files have changed, and not before', async () => {
    await cacheDraft(data(), cache());
    const { ino } = statSync(cache());
    await cacheDraft(data(), cache());
    expect(statSync(cache()).ino).toBe(ino);
    edit('cue: added', 'cue: said');
    await cacheDraft(data(), cache());
    expect(readFileSync(cache(), 'utf8')).toContain('"said"');
    expect(statSync(cache()).ino).not.toBe(ino);
  });

  it('is done without where it can’t be written, and leaves nothing behind', async () => {
    mkdirSync(cache());
    await cacheDraft(data(), cache());
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'record.json']);
    await cacheDraft(data(), join(folder, 'none', 'record.json'));
    expect(await itemsOf({ cache: cache() })).toEqual(await itemsOf());
  });

  it.each(['', '{', 'null', '[]', '{"files":1}'])('that is broken (%j) counts as none', async broken => {
    writeFileSync(cache(), broken);
    expect(await itemsOf({ cache: cache() })).toEqual(await itemsOf());
  });

  it('isn’t used when the sources’ texts are to be compared', async () => {
    await cacheDraft(data(), cache());
    expect(await itemsOf({ cache: cache(), texts: folder })).toContainEqual(expect.objectContaining({ rule: 'files' }));
  });
});
