import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDraftCommand } from '../../src/cli/draft-command.ts';
import { checkRecord } from '../../src/cli/record-check.ts';
import { textOf } from '../../src/ingest/read/blocks.ts';
import type { Dialogue } from '../../src/terminal/dialogue.ts';
import { drafted, STORY } from '../ingest/sample-story.ts';
import { RECORD, sha256 } from '../record/sample-record.ts';

const NOW = new Date('2031-06-02T12:00:00Z');
const DAY_ASKED = 'The day of publication, YYYY-MM-DD: ';
let root = '';
let data = '';
let file = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'draft-'));
  data = join(root, 'data');
  file = join(root, 'story.txt');
  await put(RECORD);
  await writeFile(file, STORY);
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

/** What a story's day of publication is told by. */
const DAY = ['--published', '2031-05-08'];

async function run(
  args: readonly string[],
  stdin: AsyncIterable<Uint8Array> = ReadableStream.from([]),
  dataDir = join(root, 'var'),
  { answers, env = {} }: { answers?: readonly string[] | undefined; env?: Readonly<Record<string, string>> } = {},
) {
  const [printed, told, talked]: [string[], string[], string[]] = [[], [], []];
  const lines = [...(answers ?? [])];
  const dialogue: Dialogue = {
    say: text => void talked.push(text),
    ask: question => {
      talked.push(question);
      return Promise.resolve(lines.shift());
    },
    close: () => undefined,
  };
  const status = await runDraftCommand(args, {
    env: { DATA_DIR: dataDir, ...env },
    stdin,
    print: text => printed.push(text),
    tell: text => told.push(text),
    now: NOW,
    ...(answers && { converse: () => dialogue }),
  });
  return { status, printed: printed.join(''), told: told.join(''), talked: talked.join('\n') };
}

describe('npm run draft', () => {
  it('drafts a file, and says what it found, what needs eyes, where it is, and what to do next', async () => {
    const { status, printed, told } = await run([file, '--data', data, '--published', '2031-05-08']);
    expect({ status, printed }).toEqual({ status: 0, printed: '' });
    const folder = join(root, 'var', 'drafts');
    const [text = '', yaml = ''] = await readdir(folder);
    expect(yaml).toMatch(/^xna-2031-05-08-[a-z-]+\.yaml$/);
    expect(text).toBe(yaml.replace('.yaml', '.txt'));
    expect(told).toMatch(
      /^Reading .*story\.txt …\nReading the record …\nLooking for who says what …\nDrafted: 2 unquoted, 4 quotes, /,
    );
    expect(told).toContain('  { person: berg, office: Prime Minister }: 3 quoted, ');
    expect(told).toMatch(/\nTo be written: .*4 setting/);
    expect(told).toMatch(/\nTo be looked at: \d+ marked LIKELY, \d+ marked CHECK\.\n/);
    expect(told).toContain(`The draft is ${join(folder, yaml)}, its text ${join(folder, text)}.\n`);
    expect(told).toMatch(/Next: npm run review -- xna-2031-05-08-[a-z-]+\n$/);
  });

  it('writes over nothing', async () => {
    const { status, told } = await run([file, '--data', data, '--published', '2031-05-08']);
    expect(status).toBe(1);
    expect(told).toMatch(/There is .* already, and nothing is written over it\./);
  });

  it('drafts what comes on standard input to standard output, and no file', async () => {
    const elsewhere = join(root, 'elsewhere');
    const { status, printed } = await run(
      ['-', '--stdout', '--data', data, '--outlet', 'DPX', '--published', '2031-05-08'],
      ReadableStream.from([Buffer.from(STORY)]),
      elsewhere,
    );
    expect(status).toBe(0);
    expect(printed).toMatch(/^# yaml-language-server: .*\n# DRAFT of 2031-06-02, not a record yet\.\n/);
    expect(printed).toContain('\n  outlet: DPX\n');
    await expect(readdir(elsewhere)).rejects.toThrow('ENOENT');
  });

  it('asks at a terminal for the day of publication, and what else of the header is missing, until it makes sense', async () => {
    const where = join(root, 'asked');
    const { status, talked } = await run([file, '--data', data], undefined, where, { answers: ['soon', '2031-05-08'] });
    expect(status).toBe(0);
    expect(talked).toBe(`${DAY_ASKED}\n--published “soon” is no day. Write it YYYY-MM-DD.\n${DAY_ASKED}`);
    const plain = join(root, 'plain.txt');
    await writeFile(plain, STORY.replace('Port Lind (XNA) - ', ''));
    const other = await run([plain, '--data', data], undefined, where, { answers: ['2031-05-09', 'The Pier', ''] });
    expect(other.status).toBe(0);
    expect(other.talked).toMatch(/^The day .*\nWho published it .*\nWho holds the rights/);
    const names = await readdir(join(where, 'drafts'));
    expect(names.filter(name => /^(?:xna-2031-05-08|pier-2031-05-09)-[a-z-]+\.yaml$/u.test(name))).toHaveLength(2);
  });

  it.each([
    ['a pipe', undefined],
    ['a terminal at which nothing is answered', []],
  ])('drafts nothing without the day of publication: %s', async (_, answers) => {
    const where = join(root, 'undated');
    const { status, told } = await run([file, '--data', data], undefined, where, { answers });
    expect(status).toBe(1);
    expect(told).toContain('doesn’t tell its day of publication');
    expect(told).toContain('--published YYYY-MM-DD');
    await expect(readdir(where)).rejects.toThrow('ENOENT');
  });

  it('keeps the name of a file that is named as sources are', async () => {
    const named = join(root, 'dpx-2031-05-08-answer-of-crews.txt');
    await writeFile(named, STORY);
    const { told } = await run([named, '--data', data, '--published', '2031-05-08']);
    expect(told).toContain('drafts/dpx-2031-05-08-answer-of-crews.yaml');
  });

  it.each(['old-2031-05-07-answer', 'old-2031-05-08-answer--two'])(
    'keeps no name that the check refuses: %s',
    async name => {
      const named = join(root, `${name}.txt`);
      await writeFile(named, STORY);
      const { told } = await run([named, '--data', data, '--published', '2031-05-08', '--title', 'Crews answer']);
      expect(told).toMatch(/drafts\/[a-z]+-2031-05-08-crews-answer\.yaml/);
      expect(told).not.toContain('drafts/old');
    },
  );

  it('makes a draft that the check refuses for what is left to do', async () => {
    const [, yaml = ''] = (await readdir(join(root, 'var', 'drafts'))).filter(name => name.startsWith('dpx'));
    const draft = await readFile(join(root, 'var', 'drafts', yaml), 'utf8');
    await put({ [`data/sources/${yaml}`]: draft });
    const lines: string[] = [];
    const status = await checkRecord(['--data', data], text => lines.push(text), NOW);
    const printed = lines.join('');
    await rm(join(data, 'sources', yaml));
    expect(status).toBe(1);
    expect(printed).toMatch(new RegExp(`data/sources/${yaml}:\\d+ {2}draft {2}this is still to be written\\n`));
    expect(printed).toMatch(/draft {2}something is marked to be checked\n/);
    expect(printed).toMatch(/draft {2}a sentence of the source stands here\n/);
  });

  it.each([
    [[], 'Which article?'],
    [['a.txt', 'b.txt'], 'One article at a time: what is “b.txt”?'],
    [['a.txt', '--lasted'], '--lasted'],
  ])('says what is wrong with %j, with the usage', async (args, says) => {
    const { status, told } = await run(args);
    expect(status).toBe(2);
    expect(told).toContain(says);
    expect(told).toContain('Usage: npm run draft -- FILE|URL|-');
  });

  it('says why nothing is read, in a line with the mend', async () => {
    const { status, told } = await run([join(root, 'none.txt'), '--data', data]);
    expect(status).toBe(1);
    expect(told).toMatch(/There is no file .*none\.txt\. Look at its name/);
  });

  it('looks for a file where npm was called, and says where that is', async () => {
    const at = { INIT_CWD: root };
    const { status } = await run(['story.txt', '--stdout', '--data', data, ...DAY], undefined, undefined, { env: at });
    expect(status).toBe(0);
    const { told } = await run(['none.txt', '--data', data], undefined, undefined, { env: at });
    expect(told).toContain(`There is no file none.txt in ${root}. `);
  });

  it('says what to give where the name is empty, and tells no password', async () => {
    expect((await run([' ', '--data', data])).told).toContain('The name is empty. Give a file, an address, or -');
    const { status, told } = await run(['https://ann:SECRET@wire.example/a', '--data', data]);
    expect(status).toBe(1);
    expect(told).toContain('a name or a password in it');
    expect(told).not.toContain('SECRET');
  });

  it('tells the words of what was left out of the page that may be the story’s', async () => {
    const page = `<article><p hidden>“Unseen,” \u202eBerg said.</p><p>${STORY.trim().split(/\n+/).join('</p><p>')}</p></article>`;
    const { told } = await run(['-', '--stdout', '--data', data, ...DAY], ReadableStream.from([Buffer.from(page)]));
    expect(told).toContain('Left out of the page: 1 hidden from readers');
    expect(told).toContain('\n  hidden from readers: “Unseen,” Berg said.\n');
  });

  it('drafts nothing with a record that has problems', async () => {
    const { status, told } = await run([file, '--data', join(root, 'nowhere')]);
    expect(status).toBe(1);
    expect(told).toContain('there is no such data folder');
    expect(told).toContain('Mend them first');
  });

  it('says that the record has the text already', async () => {
    const hash = sha256(textOf((await drafted(STORY)).story.article));
    const name = 'data/sources/xna-2031-05-06-ferry.yaml';
    const own = RECORD[name] ?? '';
    await put({ [name]: own.replace(/sha256: \w+/, `sha256: ${hash}`) });
    const { told } = await run([file, '--stdout', '--data', data, '--published', '2031-05-08']);
    await put({ [name]: own });
    expect(told).toContain('The record has this text already, as xna-ferry.');
  });
});
