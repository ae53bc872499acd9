import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepChecked, loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD } from '../support/folders.ts';

let folder: string;
const data = () => join(folder, 'data');
const checked = () => join(folder, 'record.json');
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

describe('a record that was checked before', () => {
  it('is the same as one that is read from its files', async () => {
    const fromFiles = await itemsOf();
    await keepChecked(data(), checked(), program());
    expect(await itemsOf({ checked: checked() })).toEqual(fromFiles);
  });

  it('is really taken from what was kept, and only while the files are those', async () => {
    await keepChecked(data(), checked(), program());
    writeFileSync(checked(), readFileSync(checked(), 'utf8').replaceAll('won’t be simple', 'KEPT'));
    expect(JSON.stringify(await itemsOf({ checked: checked() }))).toContain('KEPT');
    edit('cautioned', 'warned');
    expect(JSON.stringify(await itemsOf({ checked: checked() }))).not.toContain('KEPT');
  });

  it('never hides a problem of the files as they are now', async () => {
    await keepChecked(data(), checked(), program());
    edit('speaker: rubio', 'speaker: nobody');
    expect(await itemsOf({ checked: checked() })).toEqual([expect.objectContaining({ rule: 'known-ids' })]);
  });

  it('isn’t kept when it has problems', async () => {
    edit('speaker: rubio', 'speaker: nobody');
    await keepChecked(data(), checked(), program());
    expect(() => statSync(checked())).toThrow('ENOENT');
  });

  it('is made anew when the program has changed, and not before', async () => {
    await keepChecked(data(), checked(), program());
    const first = readFileSync(checked(), 'utf8');
    writeFileSync(checked(), first.replace('won’t be simple', 'KEPT'));
    await keepChecked(data(), checked(), program());
    expect(readFileSync(checked(), 'utf8')).toContain('KEPT');
    writeFileSync(program(), 'two');
    await keepChecked(data(), checked(), program());
    expect(readFileSync(checked(), 'utf8')).not.toContain('KEPT');
  });

  it.each(['', '{', 'null', '[]', '{"files":1}'])('that is broken (%j) is as good as absent', async broken => {
    writeFileSync(checked(), broken);
    expect(await itemsOf({ checked: checked() })).toEqual(await itemsOf());
  });

  it('isn’t used when the sources’ texts are to be compared', async () => {
    await keepChecked(data(), checked(), program());
    expect(await itemsOf({ checked: checked(), texts: folder })).toEqual([expect.objectContaining({ rule: 'files' })]);
  });
});
