/** The built programs with standard streams that can't be used: a reader that has left, a full disk. */
import { type ChildProcess, execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, createReadStream, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { bundle, PROGRAMS } from '../build/bundle.js';
import { type LoopbackDiscord, openDiscord } from './support/discord/loopback.ts';
import { eventually } from './support/eventually.ts';
import { freePort } from './support/free-port.ts';
import { copySmallRecord } from './support/small-record.ts';

// Inside the package, where packages that aren't bundled are found from.
const DIST = join(import.meta.dirname, '..', 'dist');
let built = '';
let work = '';
let fifo = '';
let discord: LoopbackDiscord;
const children: ChildProcess[] = [];

beforeAll(async () => {
  mkdirSync(DIST, { recursive: true });
  built = mkdtempSync(join(DIST, 'test-'));
  work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  fifo = join(work, 'fifo');
  execFileSync('mkfifo', [fifo]);
  copySmallRecord(join(work, RECORD));
  await bundle(built);
  // As the build does, so that not every start reads the record in full.
  await import(pathToFileURL(join(built, 'entries', 'precompile.js')).href);
  // A slow machine is no failure: how late an answer is isn't tested here.
  discord = await openDiscord({ answerWithin: Number.POSITIVE_INFINITY });
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await discord?.close();
  for (const folder of [built, work]) rmSync(folder, { recursive: true, force: true });
});

/** Opens the end of a pipe that is written to, and whose reader has left. */
function abandonedPipe(): number {
  const both = openSync(fifo, constants.O_RDWR);
  const end = openSync(fifo, constants.O_WRONLY);
  closeSync(both);
  return end;
}

/** Opens the end of a pipe that is written to, and that takes nothing more: its reader is there, and doesn't read. */
function fullPipe() {
  const both = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  const end = openSync(fifo, constants.O_WRONLY);
  const fill = () => {
    for (;;) writeSync(both, Buffer.alloc(4_096));
  };
  expect(fill).toThrow('EAGAIN');
  return {
    end,
    close() {
      closeSync(end);
      closeSync(both);
    },
  };
}

const fullDisk = (): number => openSync('/dev/full', 'w');

function start(program: string, args: readonly string[], stdio: StdioOptions, env = {}): ChildProcess {
  const child = spawn(process.execPath, [join(built, 'entries', `${program}.js`), ...args], {
    cwd: work,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...env },
    stdio,
  });
  children.push(child);
  return child;
}

/** More than a pipe takes of answers. */
const LINES = 100;

type Output = () => number | 'pipe';

/** Runs a program to its end: its status, and what came of its streams that could be read. */
async function ran([program = '', ...args]: readonly string[], out: Output, err: Output, env = {}) {
  const fds = [out(), err()];
  const child = start(program, args, ['pipe', ...fds], env);
  for (const fd of fds) if (typeof fd === 'number') closeSync(fd);
  const texts = [child.stdout, child.stderr].map(async stream => (stream ? (await stream.toArray()).join('') : ''));
  child.stdin?.on('error', () => undefined).end('/source\n'.repeat(LINES));
  const [status, signal] = await once(child, 'close');
  return { status, signal, said: (await Promise.all(texts)).join('') };
}

const LOCAL = { DISCORD_TOKEN: '' };
/** In the folder that programs run in. */
const RECORD = 'record';
/** The build's own step, which writes nothing, and the thread that reads the record, which has no streams. */
const INNER = ['precompile', 'record-reader'] as const;
/** What each program is run with here, and in what environment. */
const RUNS: Record<Exclude<keyof typeof PROGRAMS, (typeof INNER)[number]>, readonly [readonly string[], object]> = {
  main: [['main', '--no-page'], LOCAL],
  ask: [['ask', '/source'], LOCAL],
  register: [['register'], {}],
  check: [['check', '--data', RECORD], LOCAL],
  export: [['export', '--format', 'csv', '--data', RECORD], LOCAL],
  review: [['review', '--help'], LOCAL],
  accept: [['accept', '--help'], LOCAL],
  correct: [['correct', '--help'], LOCAL],
  db: [['db', '--help'], LOCAL],
  draft: [['draft', '--help'], LOCAL],
};

describe.each(Object.entries(RUNS))('%s', (_, [line, env]) => {
  it('ends quietly and well when the reader of its output has left', async () => {
    expect(await ran(line, abandonedPipe, () => 'pipe', env)).toEqual({ status: 0, signal: null, said: '' });
  });

  it('says in one line that its output can’t be written, with a status of its own', async () => {
    const { status, said } = await ran(line, fullDisk, () => 'pipe', env);
    expect(said).toMatch(/^Standard output can’t be written \(ENOSPC\)[^\n]*\n$/);
    expect(status).toBe(1);
  });

  it('ends by itself when neither stream can be written', async () => {
    expect(await ran(line, abandonedPipe, fullDisk, env)).toEqual({ status: 0, signal: null, said: '' });
  });
});

it('every program is among them that writes to a stream', () => {
  expect([...Object.keys(RUNS), ...INNER].toSorted()).toEqual(Object.keys(PROGRAMS).toSorted());
});

it('a folder for input counts as none', async () => {
  const folder = openSync(work, 'r');
  const child = start('main', ['--no-page'], [folder, 'pipe', 'pipe'], LOCAL);
  closeSync(folder);
  expect(await once(child, 'close')).toEqual([0, null]);
});

/** More answers than lines of the log can wait. */
const ANSWERS = 200;
/** Few, so that none of them waits so long that the bot gives it up. */
const AT_ONCE = 4;

async function answered(count: number): Promise<void> {
  for (let i = 0; i < count; i += AT_ONCE) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => discord.command('help', {})));
    for (const answer of answers) expect(JSON.stringify(answer)).toContain('/quote');
  }
}

describe('a bot whose log can’t be written', () => {
  it.each([
    ['the disk is full', fullDisk],
    ['the reader has left, and another comes', abandonedPipe],
  ])('answers on, and counts what it loses: %s', async (why, output) => {
    const port = await freePort();
    const fd = output();
    const connections = discord.requests.length;
    const bot = start('main', [], ['ignore', fd, fd], { LOG_LEVEL: 'debug', METRICS_PORT: port });
    closeSync(fd);
    await eventually(() => expect(discord.requests.slice(connections).join('\n')).toContain('/commands'));
    const lost = async (): Promise<number> => {
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(/^rapporteur_log_lines_lost_total (\d+)$/m.exec(metrics)?.[1]);
    };
    expect(await lost()).toBe(0);
    await answered(ANSWERS);
    const missing = await lost();
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(ANSWERS);
    if (output === abandonedPipe) {
      const lines: { readonly lost?: number; readonly msg: string }[] = [];
      const reading = createInterface(createReadStream(fifo));
      reading.on('line', line => lines.push(JSON.parse(line)));
      await eventually(() => expect(lines.find(line => line.lost !== undefined)).toMatchObject({ lost: missing }));
      await answered(AT_ONCE);
      await eventually(() =>
        expect(lines.filter(line => line.msg === 'answered').length).toBe(ANSWERS + AT_ONCE - missing),
      );
      expect(await lost()).toBe(missing);
    }
    bot.kill('SIGTERM');
    expect(await once(bot, 'exit'), why).toEqual([0, null]);
  });

  it('answers on beside a reader that has stopped reading', async () => {
    const connections = discord.requests.length;
    const pipe = fullPipe();
    const bot = start('main', [], ['ignore', 'ignore', pipe.end], { LOG_LEVEL: 'debug' });
    await eventually(() => expect(discord.requests.slice(connections).join('\n')).toContain('/commands'));
    await answered(ANSWERS);
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    pipe.close();
  });
});
