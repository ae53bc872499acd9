import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/cli/record-check.ts';
import { breather, loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { FIRST_FILE, RECORD, SECOND_FILE, TEXTS } from '../record/sample-record.ts';
import { lineWith, planted } from '../record/support.ts';

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
    for (const options of [{}, { texts }, { texts, pause: breather(0) }]) {
      const loaded = await loadRecord(data, options);
      expect('dossier' in loaded && [...loaded.dossier.sources.keys()]).toEqual(['dpx-answer', 'xna-ferry']);
    }
  });

  it('finds a changed text by its hash', async () => {
    await put({ [textFile(SECOND_FILE)]: `${TEXTS[SECOND_FILE]} ` });
    expect(await loadRecord(data, { texts })).toMatchObject({ problems: [{ file: SECOND_FILE, rule: 'text-hash' }] });
  });

  it('says that a source’s text is missing', async () => {
    await rm(join(root, textFile(FIRST_FILE)));
    const message = expect.stringContaining('xna-2031-05-06-ferry.txt');
    expect(await loadRecord(data, { texts })).toMatchObject({
      problems: [{ file: FIRST_FILE, rule: 'files', message }],
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

describe('npm run check', () => {
  async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly printed: string }> {
    let printed = '';
    const print = (text: string): void => {
      printed += text;
    };
    const status = await checkRecord(args, print, new Date('2031-06-02T12:00:00Z'));
    return { status, printed };
  }

  it('prints one line when the record is sound', async () => {
    expect(await run('--data', data, '--texts', texts)).toEqual({
      status: 0,
      printed:
        'The record is sound: 2 sources, 4 quotes, 2 statements, 4 facts, 2 events, 2 disputes; as of 2031-06-02.\n',
    });
  });

  it('prints each problem with its file, line, rule and mend', async () => {
    const files = planted(FIRST_FILE, 'hedge: could', 'hedge: might');
    await put(files);
    const line = lineWith(files[FIRST_FILE], 'hedge: might');
    expect(await run('--data', data)).toEqual({
      status: 1,
      printed: `${FIRST_FILE}:${line}  hedge  the hedge “might” doesn’t stand in the text: The boats could be back in a month.\n    Keep the hedge in text:, in the same words.\n1 problem\n`,
    });
  });

  it.each([
    [['--txets', 'x'], '--txets'],
    [['data'], 'data'],
    [['--data'], '--data'],
  ])('says that %j makes no sense', async (args, named) => {
    const { status, printed } = await run(...args);
    expect(status).toBe(2);
    expect(printed.split('\n')[0]).toContain(named);
    expect(printed).toContain('Usage: npm run check');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, printed: expect.stringContaining('--texts DIR') });
  });

  it('writes the schemas, and says where', async () => {
    const { status, printed } = await run('--data', data, '--write-schema');
    expect(status).toBe(0);
    expect(
      printed
        .trim()
        .split('\n')
        .map(file => basename(file)),
    ).toEqual(['people', 'parties', 'topics', 'glosses', 'source'].map(name => `${name}.schema.json`));
  });

  it('says that the schemas can’t be written', async () => {
    await put({ 'file/people.yaml': '' });
    const { status, printed } = await run('--data', join(root, 'file', 'people.yaml'), '--write-schema');
    expect(status).toBe(1);
    expect(printed).toContain('can’t be written'.replace('’', "'"));
  });

  it('looks at the package’s own data folder when none is named', () => {
    expect(ownDataFolder()).toBe(join(import.meta.dirname, '..', '..', 'data'));
  });
});
