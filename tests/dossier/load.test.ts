import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRecord, yieldEvery } from '../../src/dossier/load.ts';
import { FIRST_FILE, RECORD, SECOND_FILE, TEXTS } from '../record/sample-record.ts';

let root = '';
let data = '';
let texts = '';

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

function textFile(source: string): string {
  return `texts/${basename(source, '.yaml')}.txt`;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'record-'));
  data = join(root, 'data');
  texts = join(root, 'texts');
  await put(RECORD);
  await put(Object.fromEntries(Object.entries(TEXTS).map(([source, text]) => [textFile(source), text])));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('loadRecord', () => {
  it('loads the sources in the order of their names, with their texts or without, giving way or not', async () => {
    for (const options of [{}, { texts }, { texts, pause: yieldEvery(0) }]) {
      const loaded = await loadRecord(data, options);
      expect('dossier' in loaded && [...loaded.dossier.sources.keys()]).toEqual(['dpx-answer', 'xna-ferry']);
    }
  });

  it('finds a changed text by its hash', async () => {
    await put({ [textFile(SECOND_FILE)]: `${TEXTS[SECOND_FILE]} ` });
    expect(await loadRecord(data, { texts })).toMatchObject({ problems: [{ file: SECOND_FILE, rule: 'text-hash' }] });
  });

  it('compares the sources whose texts are there, and names the others', async () => {
    await rm(join(root, textFile(FIRST_FILE)));
    expect(await loadRecord(data, { texts })).toMatchObject({ uncompared: [FIRST_FILE] });
    await put({ [textFile(SECOND_FILE)]: `${TEXTS[SECOND_FILE]} ` });
    expect(await loadRecord(data, { texts })).toMatchObject({ problems: [{ file: SECOND_FILE, rule: 'text-hash' }] });
  });

  it('reports a folder without any of the texts', async () => {
    const message = expect.stringContaining('xna-2031-05-06-ferry.txt');
    for (const folder of [data, join(root, 'nowhere')])
      expect(await loadRecord(data, { texts: folder })).toMatchObject({
        problems: [
          { file: SECOND_FILE, rule: 'files' },
          { file: FIRST_FILE, rule: 'files', message },
        ],
      });
  });

  it.each([
    ['data/peple.yaml', 'peple.yaml'],
    ['data/sources/xna-2031-05-07-more.yml', 'xna-2031-05-07-more.yml'],
  ])('says that %s is no data file', async (file, name) => {
    await put({ [file]: '[]' });
    const message = expect.stringContaining(name);
    expect(await loadRecord(data)).toMatchObject({ problems: [{ file, rule: 'files', message }] });
  });

  it('leaves files alone that aren’t YAML', async () => {
    await put({ 'data/README.md': 'How', 'data/schema/source.schema.json': '{}' });
    expect(await loadRecord(data)).toHaveProperty('dossier');
  });

  it('says that a folder is missing or empty', async () => {
    expect(await loadRecord(join(root, 'nowhere'))).toMatchObject({
      problems: [{ message: 'there is no such data folder' }],
    });
    await mkdir(join(root, 'empty'));
    const loaded = await loadRecord(join(root, 'empty'));
    expect('problems' in loaded && loaded.problems.map(({ message }) => message)).toEqual([
      'the data folder has no people.yaml',
      'the data folder has no parties.yaml',
      'the data folder has no topics.yaml',
      'the data folder has no source',
    ]);
  });
});
