import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheDraft } from '../../src/dossier/cache.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';

let folder: string;
const data = () => join(folder, 'data');
const cache = () => join(folder, 'record.json');
const program = () => join(folder, 'program');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  for (const [file, text] of Object.entries(RECORD)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(program(), 'one');
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
    await cacheDraft(data(), cache(), program());
    expect(await itemsOf({ cache: cache() })).toEqual(fromFiles);
  });

  it('is really taken from the cache, and only while the files are the same', async () => {
    await cacheDraft(data(), cache(), program());
    writeFileSync(cache(), readFileSync(cache(), 'utf8').replaceAll('grave risk', 'CACHED'));
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).toContain('CACHED');
    edit('cue: added', 'cue: said');
    expect(JSON.stringify(await itemsOf({ cache: cache() }))).not.toContain('CACHED');
  });

  it('never hides a problem of the files as they are now', async () => {
    await cacheDraft(data(), cache(), program());
    edit('speaker: holm', 'speaker: nobody');
    expect(await itemsOf({ cache: cache() })).toEqual([expect.objectContaining({ rule: 'known-ids' })]);
  });

  it('isn’t written when it has problems', async () => {
    edit('speaker: holm', 'speaker: nobody');
    await cacheDraft(data(), cache(), program());
    expect(() => statSync(cache())).toThrow('ENOENT');
  });

  it('is written anew when the program has changed, and not before', async () => {
    await cacheDraft(data(), cache(), program());
    const first = readFileSync(cache(), 'utf8');
    writeFileSync(cache(), first.replace('grave risk', 'CACHED'));
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
    expect(await itemsOf({ cache: cache(), texts: folder })).toContainEqual(expect.objectContaining({ rule: 'files' }));
  });
});
