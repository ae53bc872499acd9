import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecord, jsonSchemas } from '../../src/cli/record-check.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { FIRST_FILE, RECORD, SECOND_FILE, TEXTS } from '../record/sample-record.ts';
import { lineWith, planted } from '../record/support.ts';

const folder = join(ownDataFolder(), 'schema');

describe('data/schema/', () => {
  it('holds the schemas and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(
      jsonSchemas()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(jsonSchemas())('$name is what the shapes say; if not, run npm run schema', ({ name, text }) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});

/** The sample record with the lines below names that it leaves out: nothing is noted of it. */
const WHOLE: Readonly<Record<string, string>> = {
  ...RECORD,
  [FIRST_FILE]: (RECORD[FIRST_FILE] ?? '')
    .replace('was a {quote}.\n', 'was a {quote}.\n    under: Without new pilots the plan was a {quote}\n')
    .replace(
      '    mode: agreed\n',
      '    under: The two countries will have ferries between them again\n    mode: agreed\n',
    ),
};

describe('npm run check', () => {
  let root = '';
  let data = '';
  let texts = '';

  async function put(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'record-'));
    data = join(root, 'data');
    texts = join(root, 'texts');
    await put(WHOLE);
    for (const [file, text] of Object.entries(TEXTS)) await put({ [`texts/${basename(file, '.yaml')}.txt`]: text });
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly printed: string }> {
    let printed = '';
    const print = (text: string): void => {
      printed += text;
    };
    const status = await checkRecord(args, print, new Date('2031-06-02T12:00:00Z'));
    return { status, printed };
  }

  it('prints one line when the record is sound', async () => {
    await rm(join(data, 'translations.yaml'));
    expect(await run('--data', data, '--texts', texts)).toEqual({
      status: 0,
      printed:
        'The record is sound: 2 sources, 4 quotes, 2 statements, 4 facts, 2 events, 2 disputes; as of 2031-06-02.\n',
    });
  });

  it('names a sentence that isn’t translated, and a translation of what the record no longer says; the record is sound', async () => {
    const translations = 'data/translations.yaml';
    const files = planted(translations, 'en: The boats could', 'en: The ships could');
    await put(files);
    const { status, printed } = await run('--data', data);
    expect(status).toBe(0);
    expect(printed).toMatch(/^The record is sound: /);
    const outdated = lineWith(files[translations], 'The ships could');
    expect(printed).toContain(
      `${translations}:${outdated}  outdated  the record doesn’t say this any more: The ships could be back in a month.\n    Copy the sentence as the record has it now and look its translations over, or take the entry away.\n`,
    );
    const edited = lineWith(files[FIRST_FILE], 'The boats could');
    expect(printed).toContain(
      `${FIRST_FILE}:${edited}  untranslated  not translated (fr, de, uk): The boats could be back in a month.\n    Translate it in ${translations}; until then it’s shown in English, and marked.\n`,
    );
    const partly = lineWith(files[FIRST_FILE], 'No ferry has crossed');
    expect(printed).toContain(`${FIRST_FILE}:${partly}  untranslated  not translated (de, uk): No ferry has crossed`);
    // What stands in several places is named once.
    expect(printed.split(': after the talks\n')).toHaveLength(2);
  });

  it('notes what is left out and needn’t be there, after what it says of the record', async () => {
    await put(RECORD);
    const { status, printed } = await run('--data', data);
    expect(status).toBe(0);
    const line = lineWith(RECORD[FIRST_FILE], 'id: accord');
    expect(printed).toMatch(/^The record is sound: /);
    expect(printed).toContain(
      `${FIRST_FILE}:${line}  optional  the statement “accord” has no under:\n    Add the sentence`,
    );
  });

  it('says which sources it couldn’t compare with their texts', async () => {
    await rm(join(data, 'translations.yaml'));
    await rm(join(texts, `${basename(SECOND_FILE, '.yaml')}.txt`));
    const { status, printed } = await run('--data', data, '--texts', texts);
    expect(status).toBe(0);
    expect(printed).toMatch(/^The record is sound: .*\nNot compared with its text, .*dpx-2031-05-08-answer\.yaml\n$/);
  });

  it('prints each problem with its file, line, rule and mend', async () => {
    const files = planted(FIRST_FILE, 'hedge: could', 'hedge: might', WHOLE);
    await put(files);
    await rm(join(data, 'translations.yaml'));
    const line = lineWith(files[FIRST_FILE], 'hedge: might');
    expect(await run('--data', data)).toEqual({
      status: 1,
      printed: `${FIRST_FILE}:${line}  hedge  the hedge “might” doesn’t stand in the text: The boats could be back in a month.\n    Keep the hedge in text:, in the same words.\n1 problem\n`,
    });
  });

  it('prints the lines to copy of a first entry, what else is wrong, and what isn’t translated, all at once', async () => {
    const header = / {2}sha256: .*\n {2}paragraphs: 6\n {2}captions: 1\n/u;
    const lines = header.exec(RECORD[FIRST_FILE] ?? '')?.[0] ?? '';
    const files = planted(FIRST_FILE, lines, '');
    const damaged = files[FIRST_FILE]
      ?.replace('    extent: full\n', '')
      .replace('text: grave risk', 'text: great risk');
    await put({ [FIRST_FILE]: damaged ?? '' });
    const { status, printed } = await run('--data', data, '--texts', texts);
    expect(status).toBe(1);
    expect(printed).toContain(`Write these lines there.\n${lines.replaceAll(/^/gmu, '    ').trimEnd()}\n`);
    expect(printed.match(/^\S+:\d+ {2}[\w-]+/gmu)?.map(each => each.split('  ')[1])).toEqual(
      expect.arrayContaining(['text-hash', 'shape', 'verbatim', 'all-quoted', 'untranslated']),
    );
    expect(printed).toContain('\n4 problems\n');
  });

  it('ends where a file has no end, and names it', async () => {
    execFileSync('mkfifo', [join(data, 'sources', 'pipe.yaml')]);
    await rm(join(data, 'glosses.yaml'));
    await rm(join(data, 'translations.yaml'));
    await symlink('/dev/zero', join(data, 'glosses.yaml'));
    const { status, printed } = await run('--data', data);
    expect(status).toBe(1);
    expect(printed).toBe(
      [
        'data/glosses.yaml:1  files  the file is a device',
        '    Put a regular file in its place, or take it away.',
        'data/sources/pipe.yaml:1  files  the file is a named pipe',
        '    Put a regular file in its place, or take it away.',
        '2 problems\n',
      ].join('\n'),
    );
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
    ).toEqual(
      ['people', 'parties', 'topics', 'glosses', 'vocabulary', 'translations', 'source'].map(
        name => `${name}.schema.json`,
      ),
    );
  });

  it('says that the schemas can’t be written', async () => {
    await put({ 'file/people.yaml': '' });
    for (const place of [join(root, 'file', 'people.yaml'), '/proc/none']) {
      const { status, printed } = await run('--data', place, '--write-schema');
      expect(status).toBe(1);
      expect(printed).toContain('can’t be written');
    }
  });

  it('looks at the package’s own data folder when none is named', () => {
    expect(ownDataFolder()).toBe(join(import.meta.dirname, '..', '..', 'data'));
  });
});
