/** The program as the build makes it, in a process of its own: what is bundled is found, and what isn't is found besides. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { bundle } from '../build/bundle.js';
import { commands } from '../commands/index.ts';
import { topLevel } from '../src/command.ts';
import { declarations } from '../src/discord/declarations.ts';
import { loadRecord } from '../src/dossier/load.ts';
import { ownDataFolder } from '../src/lib/paths.ts';
import { type LoopbackDiscord, openDiscord } from './support/discord/loopback.ts';
import { ALREADY_ACKNOWLEDGED } from './support/discord/refusal.ts';
import { eventually } from './support/eventually.ts';
import { personOf } from './support/voices.ts';

// The built program reads the record in data/, so whoever is asked about is taken from there: the one whose first quotation
// is the shortest, since a long one isn't drawn.
const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const first = [...loaded.dossier.views.quotesBySpeaker.values()].flatMap(quotes => quotes.slice(0, 1));
const [quote] = first.toSorted((a, b) => a.text.length - b.text.length);
if (!quote) throw new Error('nobody is quoted');
const speaker = personOf(quote.by).name;

// Inside the package, where packages that aren't bundled are found from.
const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
let built = '';
let work = '';
let discord: LoopbackDiscord;
let child: ChildProcess;
const lines: string[] = [];
/** Files of the package that the build is made of, from its top. */
let modules: readonly string[] = [];

beforeAll(async () => {
  mkdirSync(DIST, { recursive: true });
  built = mkdtempSync(join(DIST, 'test-'));
  work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  modules = (await bundle(built)).map(id => relative(ROOT, id));
  // A slow machine is no failure: how late an answer is isn't tested here.
  discord = await openDiscord({ answerWithin: Number.POSITIVE_INFINITY });
  child = fork(join(built, 'entries', 'main.js'), [], {
    cwd: work,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const { stderr } = child;
  if (!stderr) throw new Error('no standard error');
  await new Promise<void>((done, fail) => {
    createInterface(stderr).on('line', line => {
      lines.push(line);
      if (line.includes('Commands registered')) done();
    });
    child.once('exit', () => fail(new Error(lines.join('\n'))));
  });
});
afterAll(async () => {
  if (child?.exitCode === null) child.kill('SIGKILL');
  await discord?.close();
  for (const folder of [built, work]) rmSync(folder, { recursive: true, force: true });
});

/** Runs an entry point to its end: what it wrote, and its exit status. */
async function ran(entry: string, cwd = work): Promise<{ readonly out: string; readonly status: number | null }> {
  const one = fork(join(built, 'entries', entry), [], {
    cwd,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let out = '';
  for (const stream of [one.stdout, one.stderr]) stream?.on('data', (text: Buffer) => (out += String(text)));
  const [status] = (await once(one, 'close')) as [number | null];
  return { out, status };
}

describe('npm run register and npm start', () => {
  it('declare the same commands: after the one, the other has nothing to change', async () => {
    const started = discord.commands();
    expect(started).toHaveLength(declarations().length);
    const writes = (): number => discord.requests.filter(request => request.startsWith('PUT ')).length;
    const before = writes();
    const registered = await ran('register.js');
    expect(registered.status).toBe(0);
    expect(registered.out).toContain('Nothing to change everywhere: ');
    for (const { name } of declarations()) expect(registered.out).toContain(`/${name}`);
    expect(discord.commands()).toEqual(started);
    expect(writes()).toBe(before);
  });

  it('declare every command of the list, briefings among them', () => {
    const slash = declarations().filter(({ type = 1 }) => type === 1);
    expect(slash.map(({ name }) => name)).toEqual(topLevel(commands).map(({ name }) => name));
    expect(slash.map(({ name }) => name)).toEqual(expect.arrayContaining(['quote', 'briefing', 'follow']));
  });
});

it.each(['main.js', 'register.js', 'db.js'])('%s says that .env can’t be read, in one line, and ends', async entry => {
  const folder = mkdtempSync(join(work, 'with-'));
  mkdirSync(join(folder, '.env'));
  expect(await ran(entry, folder)).toEqual({
    out: '.env is a folder: put the file there, or remove the folder.\n',
    status: 1,
  });
});

/** Pictures that weren't drawn in time. */
let late = 0;

describe('the built program', () => {
  it('has nothing of the tests and of what measures in it', () => {
    expect(modules).toContain('src/main.ts');
    expect(modules.filter(file => file.startsWith('tests/'))).toEqual([]);
  });

  it('answers with text', async () => {
    const message = await discord.command('quote', { speaker });
    expect(message.content).toContain(speaker);
  });

  it('draws, with the canvas and the faces that stand beside it', async () => {
    // The first picture loads the canvas, which a busy machine may not do in the time that a member waits; it goes on, though.
    const drawn = async (): Promise<number> => (await discord.command('quote', { as: 'picture' })).attachments.length;
    while ((await drawn()) === 0) expect(++late).toBeLessThan(20);
  });

  it('opens its store, and posts as the bot', async () => {
    const message = await discord.command('follow', {});
    expect(message.content).toMatch(/follow/);
    await eventually(() => expect(lines.join('\n')).toContain('Briefings are delivered'));
  });

  it('ends when told to, with nothing worse logged than news', async () => {
    child.kill('SIGTERM');
    // Once its standard error is read to the end, too.
    expect(await once(child, 'close')).toEqual([0, null]);
    const levels = lines.map(line => JSON.parse(line).level);
    expect(levels.filter(level => level !== 'info')).toEqual(Array.from({ length: late }, () => 'error'));
    // A busy machine may take so long to reply that an answer which was taken is sent again: Discord says that it has it.
    expect(discord.refused.filter(({ code }) => code !== ALREADY_ACKNOWLEDGED.code)).toEqual([]);
  });
});
