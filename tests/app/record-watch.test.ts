/** A record whose files are watched: what counts as a change, when it is read, and what a running bot makes of it. */
import { EventEmitter } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../src/app/process.ts';
import { watchRecord } from '../../src/app/record-watch.ts';
import { run } from '../../src/app/run.ts';
import { lookAt } from '../../src/dossier/folder.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { pageFolder } from '../playground/open.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';
import { lineWith } from '../record/support.ts';
import { eventually } from '../support/eventually.ts';
import { freePort } from '../support/free-port.ts';

const page = pageFolder();
const root = mkdtempSync(join(tmpdir(), 'watch-'));
const data = join(root, 'data');
const first = join(root, FIRST_FILE);
const FIRST_TEXT = RECORD[FIRST_FILE] ?? '';
const edited = FIRST_TEXT.replace('We keep it open', 'We kept it open');
const broken = FIRST_TEXT.replace('cue: added', 'queue: added');

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

beforeEach(() => {
  rmSync(root, { recursive: true });
  put(RECORD);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a look at the files', () => {
  const writeAside = (text: string): void => {
    writeFileSync(`${first}.new`, text);
    renameSync(`${first}.new`, first);
  };
  /** A folder as Kubernetes mounts a ConfigMap: each file is a link by way of `..data`, which is swapped. */
  const mount = (version: string, text: string): void => {
    const folder = join(data, 'sources', `..${version}`);
    mkdirSync(folder);
    writeFileSync(join(folder, basename(first)), text);
    symlinkSync(folder, join(data, 'sources', '..new'));
    renameSync(join(data, 'sources', '..new'), join(data, 'sources', '..data'));
  };

  it.each<[string, () => void]>([
    ['is written over', () => writeFileSync(first, edited)],
    ['is written over by as many bytes', () => writeFileSync(first, FIRST_TEXT.replace('We keep', 'We kept'))],
    ['is written aside and renamed', () => writeAside(edited)],
    [
      'is replaced by one of the same size and time',
      () => {
        const { atime, mtime } = statSync(first);
        writeAside(FIRST_TEXT.replace('We keep', 'We kept'));
        utimesSync(first, atime, mtime);
      },
    ],
    ['is taken away', () => unlinkSync(first)],
    ['is renamed', () => renameSync(first, join(data, 'sources', 'another.yaml'))],
    ['is added', () => writeFileSync(join(data, 'sources', 'another.yaml'), FIRST_TEXT)],
    ['is a link to nothing now', () => symlinkSync(join(root, 'nowhere'), join(data, 'sources', 'another.yaml'))],
    [
      'is in another folder of that name',
      () => {
        renameSync(data, join(root, 'old'));
        put({ ...RECORD, [FIRST_FILE]: edited });
      },
    ],
    ['is gone with its folder', () => rmSync(data, { recursive: true })],
    [
      'is gone with the folder of sources, in whose place there is a file',
      () => {
        rmSync(join(data, 'sources'), { recursive: true });
        writeFileSync(join(data, 'sources'), '');
      },
    ],
  ])('tells that a file %s', async (_, change) => {
    const before = await lookAt(data);
    expect(await lookAt(data)).toBe(before);
    change();
    expect(await lookAt(data)).not.toBe(before);
  });

  it('tells that a link by way of another leads elsewhere now: a ConfigMap’s', async () => {
    unlinkSync(first);
    mount('one', FIRST_TEXT);
    symlinkSync(join('..data', basename(first)), first);
    const before = await lookAt(data);
    mount('two', FIRST_TEXT.replace('We keep', 'We kept'));
    expect(await lookAt(data)).not.toBe(before);
  });

  it('tells that the link to the whole folder leads elsewhere now', async () => {
    const [link, other] = [join(root, 'current'), join(root, 'other')];
    symlinkSync(data, link);
    const before = await lookAt(link);
    renameSync(data, other);
    put(RECORD);
    expect(await lookAt(link)).not.toBe(before);
  });

  it('sees nothing in what an editor leaves beside, nor in reading', async () => {
    const before = await lookAt(data);
    for (const name of ['.first.yaml.swp', '.#first.yaml', 'first.yaml~', '4913', 'README.md'])
      writeFileSync(join(data, 'sources', name), 'x');
    expect('problems' in (await loadRecord(data))).toBe(false);
    expect(await lookAt(data)).toBe(before);
  });
});

describe('a watch', () => {
  const EVERY = 5;
  let seen = 'a';
  let looks = 0;
  const look = (): Promise<string> => {
    looks++;
    return Promise.resolve(seen);
  };
  const ends: (() => void)[] = [];
  beforeEach(() => {
    seen = 'a';
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  async function watched(act: () => Promise<void>, by = look): Promise<void> {
    const watch = await watchRecord(by, EVERY);
    ends.push(watch.end);
    watch.onChange(act);
  }
  /** Waits until it has looked so many times more. */
  const looked = (times: number): Promise<void> => {
    const until = looks + times;
    return eventually(() => expect(looks).toBeGreaterThanOrEqual(until));
  };

  it('acts once after each change, however often it looks', async () => {
    const acted: string[] = [];
    await watched(() => Promise.resolve(void acted.push(seen)));
    await looked(5);
    expect(acted).toEqual([]);
    seen = 'b';
    await looked(6);
    expect(acted).toEqual(['b']);
    seen = 'c';
    await looked(6);
    seen = 'a';
    await looked(6);
    expect(acted).toEqual(['b', 'c', 'a']);
  });

  it('waits until nothing changes any more, and acts on nothing that was undone by then', async () => {
    const acted: string[] = [];
    const writes = ['b', 'c', 'd', 'd', 'd', 'e', 'd', 'd', 'd'];
    const writing = (): Promise<string> => {
      looks++;
      seen = writes.shift() ?? seen;
      return Promise.resolve(seen);
    };
    await watched(() => Promise.resolve(void acted.push(seen)), writing);
    await eventually(() => expect(writes).toEqual([]));
    await looked(3);
    expect(acted).toEqual(['d']);
  });

  it('acts on a change from before anybody waited for one, and again on one from while it acted', async () => {
    const watch = await watchRecord(look, EVERY);
    ends.push(watch.end);
    seen = 'b';
    const acted: string[] = [];
    watch.onChange(() => {
      acted.push(seen);
      seen = 'c';
      return Promise.resolve();
    });
    await eventually(() => expect(acted).toEqual(['b', 'c']));
  });

  it('keeps no process alive, looks one at a time, and ends', async () => {
    let [at, most] = [0, 0];
    const slow = async (): Promise<string> => {
      looks++;
      at++;
      most = Math.max(most, at);
      await sleep(EVERY * 3);
      at--;
      return seen;
    };
    const watch = await watchRecord(slow, EVERY);
    watch.onChange(() => Promise.resolve());
    const timers = (): number => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;
    const before = timers();
    const resting = await watchRecord(look, 60_000);
    resting.onChange(() => Promise.resolve());
    expect(timers()).toBe(before);
    await looked(2);
    watch.end();
    resting.end();
    await sleep(EVERY * 5);
    const ended = looks;
    await sleep(EVERY * 5);
    expect(looks).toBe(ended);
    expect(most).toBe(1);
  });
});

const SWAPPED = 'The record was read anew.';
const REJECTED = 'The record has problems; the one from before stays.';

/** The program begun on the folder. */
function begin(env: World['env'], argv: readonly string[] = []) {
  const signals = new EventEmitter();
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  let [out, log] = ['', ''];
  stdout.on('data', chunk => {
    out += String(chunk);
  });
  const status = run({
    argv,
    env: { HOST: '127.0.0.1', DATA_DIR: root, RECORD_WATCH: 'on', ...env },
    stdin,
    stdout,
    stderr: {
      write: text => {
        log += text;
      },
      lost: () => 0,
    },
    signals,
    exit: () => undefined,
    now: () => new Date('2031-06-03T09:00:00Z'),
    load: () => loadRecord(data),
    watchRecord: () => watchRecord(() => lookAt(data), 20),
    pageFolder: page,
  });
  return {
    stdin,
    out: () => out,
    log: () => log,
    logged: (text: string, times = 1) => eventually(() => expect(log.split(text)).toHaveLength(times + 1)),
    async end() {
      signals.emit('SIGTERM', 'SIGTERM');
      expect(await status).toBe(0);
    },
  };
}

describe('with RECORD_WATCH=on', () => {
  it('the endpoint takes a changed record, keeps the old one and says why, once, and takes the mended one', async () => {
    const port = await freePort();
    const bot = begin({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: port });
    const items = async () => await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    await bot.logged('listens');
    const before = await items();
    writeFileSync(first, broken);
    await bot.logged(REJECTED);
    expect(bot.log()).toContain(`${FIRST_FILE}:${lineWith(broken, 'queue: added')}  shape`);
    // Many looks later it has been said once.
    await sleep(300);
    expect(bot.log().split(REJECTED)).toHaveLength(2);
    expect(await items()).toEqual(before);
    rmSync(data, { recursive: true });
    await bot.logged('there is no such data folder');
    expect(await items()).toEqual(before);
    put({ ...RECORD, [FIRST_FILE]: edited, 'data/glosses.yaml': '[]' });
    await bot.logged(SWAPPED);
    await bot.end();
    expect(bot.log()).not.toContain('"level":"error"');
  });

  it('the prompt does', async () => {
    const bot = begin({}, ['--no-page']);
    const ask = async (says: string): Promise<void> => {
      bot.stdin.write('/quote speaker:Berg\n');
      await eventually(() => expect(bot.out()).toContain(says));
    };
    await ask('We keep it open');
    writeFileSync(first, edited);
    await bot.logged(SWAPPED);
    await ask('We kept it open');
    await bot.end();
  });

  it('the page does', async () => {
    const bot = begin({ PORT: await freePort() }, ['--page-only']);
    await bot.logged('http://');
    writeFileSync(first, edited);
    await bot.logged(SWAPPED);
    await bot.end();
  });
});

describe('without it', () => {
  it('nothing is looked at', async () => {
    const bot = begin({ RECORD_WATCH: '', PORT: await freePort() }, ['--page-only']);
    await bot.logged('http://');
    writeFileSync(first, edited);
    await sleep(200);
    expect(bot.log()).not.toContain(SWAPPED);
    await bot.end();
  });
});
