/** The record is read anew in a thread, as the build makes it, while members are answered. */
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'rolldown';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROGRAMS, program } from '../../build/bundle.js';
import { checkInThread } from '../../src/app/record-thread.ts';
import { run } from '../../src/app/run.ts';
import { type CheckFiles, loadRecord, yieldEvery } from '../../src/dossier/load.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';
import { inputs, lineWith } from '../record/support.ts';
import { openDiscord } from '../support/discord/loopback.ts';
import { eventually } from '../support/eventually.ts';

const root = mkdtempSync(join(tmpdir(), 'thread-'));
const data = join(root, 'data');
const reader = join(root, 'entries', 'record-reader.js');
const yielding = yieldEvery();

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

beforeAll(async () => {
  await build({ ...program(root), input: { 'record-reader': PROGRAMS['record-reader'] } });
  // Inside the package, it would be a module by the package's word.
  put({ 'package.json': '{"type":"module"}' });
});
beforeEach(() => put(RECORD));
afterAll(() => rmSync(root, { recursive: true }));

describe('a check in a thread', () => {
  /** A check by a program made up for the test. */
  const checkBy = (code: string, limits?: { readonly within: number; readonly memory: number }): CheckFiles => {
    put({ 'made-up.mjs': code });
    return checkInThread(join(root, 'made-up.mjs'), yielding, limits);
  };

  it('comes to the same as one without', async () => {
    const [here, there] = await Promise.all(
      [{}, { check: checkInThread(reader, yielding) }].map(async options => {
        const loaded = await loadRecord(data, options);
        return 'problems' in loaded ? expect.fail() : loaded.dossier;
      }),
    );
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  it('hands over the day and the problems', async () => {
    const check = checkInThread(reader, yielding);
    expect(await loadRecord(data, { check, today: '2031-05-01' })).toEqual(
      await loadRecord(data, { today: '2031-05-01' }),
    );
    expect(await loadRecord(data, { check, today: '2031-05-01' })).toHaveProperty('problems');
  });

  it.each([
    ['without end', 'for (;;);', { within: 50, memory: 64 }, '0.05 s'],
    [
      'that takes too much memory',
      'const all = []; for (;;) all.push({ all });',
      { within: 60_000, memory: 32 },
      '32 MB',
    ],
  ])('%s is ended, and told as a problem', async (_what, code, limits, says) => {
    expect(await checkBy(code, limits)(inputs())).toMatchObject({
      problems: [{ rule: 'files', message: expect.stringContaining(says) }],
    });
  });

  it.each([
    ['that fails', 'throw new Error("inside");'],
    ['that ends without a word', ''],
  ])('%s rejects', async (_what, code) => {
    await expect(checkBy(code)(inputs())).rejects.toThrow();
  });
});

/** A bot that reads the record from the folder, connected to a Discord of its own. */
async function begin(check = checkInThread(reader, yielding)) {
  const discord = await openDiscord();
  const signals = new EventEmitter();
  let log = '';
  const status = run({
    argv: [],
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DATA_DIR: root },
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: {
      write: text => {
        log += text;
      },
      lost: () => 0,
    },
    signals,
    exit: () => undefined,
    now: () => new Date('2031-06-03T09:00:00Z'),
    load: () => loadRecord(data, { pause: yielding, check }),
    watchRecord: () => expect.unreachable('nothing is watched'),
    pageFolder: join(root, 'none'),
  });
  const logged = (text: string) => eventually(() => expect(log).toContain(text));
  await logged('Commands registered.');
  return {
    signals,
    logged,
    log: () => log,
    quoted: async () => (await discord.command('quote', { speaker: 'Ada Berg' })).embeds[0]?.description,
    async end() {
      signals.emit('SIGTERM', 'SIGTERM');
      expect(await status).toBe(0);
      await discord.close();
    },
  };
}

const REJECTED = 'The record has problems; the one from before stays.';
const SWAPPED = 'The record was read anew.';
const edited = { [FIRST_FILE]: (RECORD[FIRST_FILE] ?? '').replace('We keep it open', 'We kept it open') };
const broken = { [FIRST_FILE]: (RECORD[FIRST_FILE] ?? '').replace('cue: added', 'queue: added') };

describe('SIGHUP', () => {
  it('leaves members answered while much is read, and refuses what is too much', async () => {
    const bot = await begin();
    const keys = (many: number) => Array.from({ length: many }, (_, at) => `k${at}: v`).join('\n');
    // One file with much in it, and one with more than it may have.
    put({ [FIRST_FILE]: keys(5_000), 'data/glosses.yaml': keys(40_000) });
    bot.signals.emit('SIGHUP', 'SIGHUP');
    let answered = 0;
    while (!bot.log().includes(REJECTED)) {
      expect(await bot.quoted()).toContain('We keep it open');
      answered++;
      await sleep(10);
    }
    // Where the reading holds up the bot, one is answered before it and one after, or none in time.
    expect(answered).toBeGreaterThan(5);
    expect(bot.log()).toMatch(/data\/glosses\.yaml:\d+ {2}yaml {2}the file has more than/);
    await bot.end();
  });

  it('with a broken record keeps the old one, names the file and the line, and takes the mended one', async () => {
    const bot = await begin();
    put(broken);
    bot.signals.emit('SIGHUP', 'SIGHUP');
    await bot.logged(REJECTED);
    await bot.logged(`${FIRST_FILE}:${lineWith(broken[FIRST_FILE], 'queue: added')}  shape`);
    expect(await bot.quoted()).toContain('We keep it open');
    put(edited);
    bot.signals.emit('SIGHUP', 'SIGHUP');
    await bot.logged(SWAPPED);
    expect(await bot.quoted()).toContain('We kept it open');
    await bot.end();
  });

  it('while another reads reads again after it: what was written meanwhile is served', async () => {
    const thread = checkInThread(reader, yielding);
    let meanwhile = (): void => undefined;
    const bot = await begin(async (files, today) => {
      meanwhile();
      return await thread(files, today);
    });
    put(broken);
    meanwhile = () => {
      meanwhile = () => undefined;
      put(edited);
      bot.signals.emit('SIGHUP', 'SIGHUP');
      bot.signals.emit('SIGHUP', 'SIGHUP');
    };
    bot.signals.emit('SIGHUP', 'SIGHUP');
    await eventually(() => expect(bot.log().split(SWAPPED)).toHaveLength(3));
    expect(bot.log().indexOf(REJECTED)).toBeLessThan(bot.log().indexOf(SWAPPED));
    expect(bot.log().indexOf(REJECTED)).toBeGreaterThan(0);
    expect(await bot.quoted()).toContain('We kept it open');
    await bot.end();
  });

  it('with a reader that can’t be started keeps the old record', async () => {
    const thread = checkInThread(reader, yielding);
    const checks: CheckFiles[] = [thread, checkInThread(join(root, 'nowhere.js'), yielding), thread];
    const bot = await begin((files, today) => (checks.shift() ?? thread)(files, today));
    bot.signals.emit('SIGHUP', 'SIGHUP');
    await bot.logged('unexpected error');
    expect(await bot.quoted()).toContain('We keep it open');
    put(edited);
    bot.signals.emit('SIGHUP', 'SIGHUP');
    await bot.logged(SWAPPED);
    await bot.end();
  });
});
