import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILE_MAX, RECORD_MAX } from '../../src/dossier/folder.ts';
import { loadRecord, yieldEvery } from '../../src/dossier/load.ts';
import { FIRST_FILE, RECORD, SECOND_FILE, TEXTS } from '../record/sample-record.ts';
import { lineWith } from '../record/support.ts';

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

  it.each<readonly [string, string, string, (path: string) => unknown]>([
    ['a folder', 'people.yaml', 'a folder', path => mkdir(path)],
    ['a pipe that nobody writes to', 'sources/pipe.yaml', 'a named pipe', path => execFileSync('mkfifo', [path])],
    ['a device without end', 'glosses.yaml', 'a device', path => symlink('/dev/zero', path)],
    ['a link to nothing', 'sources/nothing.yaml', 'isn’t there', path => symlink('nowhere.yaml', path)],
    ['a file larger than may be', 'vocabulary.yaml', `${FILE_MAX}`, path => writeFile(path, '#'.repeat(FILE_MAX + 1))],
    ['UTF-16', 'sources/u.yaml', 'UTF-16', path => writeFile(path, Buffer.from('\uFEFFa: b', 'utf16le'))],
  ])('names %s among the data files, with its mend', async (_what, file, says, make) => {
    await rm(join(data, file), { force: true });
    await make(join(data, file));
    expect(await loadRecord(data)).toMatchObject({
      problems: [
        {
          file: `data/${file}`,
          line: 1,
          rule: 'files',
          message: expect.stringContaining(says),
          mend: expect.stringMatching(/^\p{Lu}.*\.$/u),
        },
      ],
    });
  });

  it('names a socket among the data files', async () => {
    await rm(join(data, 'vocabulary.yaml'));
    const server = createServer();
    await new Promise<void>(done => void server.listen(join(data, 'vocabulary.yaml'), done));
    const loaded = await loadRecord(data);
    await new Promise(done => void server.close(done));
    expect(loaded).toMatchObject({ problems: [{ file: 'data/vocabulary.yaml', message: 'the file is a socket' }] });
  });

  it('names the line whose bytes aren’t UTF-8', async () => {
    const bytes = Buffer.from(RECORD[FIRST_FILE] ?? '');
    bytes[bytes.indexOf('cue: added') + 5] = 0xe9;
    await writeFile(join(root, FIRST_FILE), bytes);
    const line = lineWith(RECORD[FIRST_FILE], 'cue: added');
    expect(await loadRecord(data)).toMatchObject({ problems: [{ file: FIRST_FILE, line, rule: 'files' }] });
  });

  it('names a text that isn’t a regular file', async () => {
    await rm(join(root, textFile(FIRST_FILE)));
    execFileSync('mkfifo', [join(root, textFile(FIRST_FILE))]);
    expect(await loadRecord(data, { texts })).toMatchObject({
      problems: [{ file: join(root, textFile(FIRST_FILE)), message: 'the file is a named pipe' }],
    });
  });

  it('reads no more than a record may hold', async () => {
    const filling = '#'.repeat(FILE_MAX);
    const many = Array.from({ length: RECORD_MAX / FILE_MAX }, (_, at) => `data/sources/z-${at}.yaml`);
    await put(Object.fromEntries(many.map(file => [file, filling])));
    expect(await loadRecord(data)).toMatchObject({
      problems: [{ file: many.at(-1), message: expect.stringContaining(`${RECORD_MAX}`) }],
    });
  });

  it('reads the same through links, with Windows line ends and byte order marks', async () => {
    const items = async (folder: string) => {
      const loaded = await loadRecord(folder, { texts });
      return 'dossier' in loaded ? JSON.stringify([...loaded.dossier.items.values()]) : loaded.problems;
    };
    const before = await items(data);
    await rename(join(root, FIRST_FILE), join(root, 'elsewhere'));
    await symlink(join('..', '..', 'elsewhere'), join(root, FIRST_FILE));
    await symlink('data', join(root, 'linked'));
    expect(await items(join(root, 'linked'))).toEqual(before);
    for (const [file, text] of Object.entries(RECORD))
      await writeFile(join(root, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(await items(data)).toEqual(before);
  });

  it('leaves files alone whose names begin with a dot', async () => {
    const bytes = Buffer.of(0, 5, 0x16, 7, 0xff).toString('latin1');
    await put({ 'data/._people.yaml': bytes, 'data/sources/._xna.yaml': bytes, 'data/.people.yaml': '[' });
    expect(await loadRecord(data)).toHaveProperty('dossier');
  });

  it('names a folder that is something else', async () => {
    await rm(join(data, 'sources'), { recursive: true });
    execFileSync('mkfifo', [join(data, 'sources')]);
    expect(await loadRecord(data)).toMatchObject({
      problems: [{ file: 'data/sources/', message: 'it is not a folder' }],
    });
    expect(await loadRecord(join(data, 'people.yaml'))).toMatchObject({
      problems: [{ message: 'it is not a folder' }],
    });
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
