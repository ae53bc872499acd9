/** Builds, with a bundler that writes as slowly as a test likes. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { upToDate } from '../../build/builds.js';

let root = '';
const dist = (name = ''): string => join(root, 'dist', name);

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const installed = (packages: Readonly<Record<string, object>>): void =>
  put('node_modules/.package-lock.json', JSON.stringify({ packages }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  for (const folder of ['build', 'commands', 'src']) mkdirSync(join(root, folder));
  put('package.json', '{"type":"module"}');
  put('tsconfig.json', '{}');
  put('src/words.ts', 'one');
  installed({ 'node_modules/a': { version: '1.0.0' } });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes a bundler of what the source holds now: a program with a part that it loads at once and one that it loads when told. */
function bundler(pause: () => unknown = () => undefined) {
  const bundle = async (dir: string): Promise<void> => {
    bundle.calls++;
    const words = readFileSync(join(root, 'src/words.ts'), 'utf8');
    const write = async (path: string, text: string): Promise<void> => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text.slice(0, text.length / 2));
      await pause();
      writeFileSync(join(dir, path), text);
      await pause();
    };
    const program = `import { words } from '../parts/now-${words}.js';
      process.send(words);
      process.once('message', async () => process.send((await import('../parts/later-${words}.js')).words, () => process.exit()));`;
    await write('entries/main.js', program);
    await write(`parts/now-${words}.js`, `export const words = '${words}';`);
    await write(`parts/later-${words}.js`, `export const words = '${words}, later';`);
  };
  bundle.calls = 0;
  return bundle;
}

/** Starts the program that is built: what it says. */
async function started(): Promise<{ readonly said: unknown; readonly child: ChildProcess }> {
  const child = fork(dist('main.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [said] = await once(child, 'message');
  return { said, child };
}

/** What a running program says of the part that it loads only now. */
async function later(child: ChildProcess): Promise<unknown> {
  const answer = once(child, 'message');
  child.send('later');
  return (await answer)[0];
}

async function saidByProgram(): Promise<unknown> {
  const { said, child } = await started();
  child.kill();
  return said;
}

/** Every file and folder, with what changes when somebody writes. */
const state = (): unknown =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map(name => {
    const { ino, mtimeMs, ctimeMs, size } = statSync(join(root, name));
    return [name, ino, mtimeMs, ctimeMs, size];
  });

const leftAside = (): readonly string[] => readdirSync(dist()).filter(name => /^new-|\.js\./.test(name));

describe('a build', () => {
  it('is made once, and then nothing is written', async () => {
    const bundle = bundler();
    const folder = await upToDate(root, bundle);
    expect(await saidByProgram()).toBe('one');
    const before = state();
    expect(await upToDate(root, bundle)).toBe(folder);
    expect(bundle.calls).toBe(1);
    expect(state()).toEqual(before);
  });

  it('that is written slowly is never met half', async () => {
    await upToDate(root, bundler());
    put('src/words.ts', 'two');
    const met: unknown[] = [];
    await upToDate(
      root,
      bundler(async () => met.push(await saidByProgram())),
    );
    expect(met).toEqual(Array.from({ length: 6 }, () => 'one'));
    expect(await saidByProgram()).toBe('two');
    expect(leftAside()).toEqual([]);
  });

  it('takes nothing from a program that runs', async () => {
    await upToDate(root, bundler());
    const { said, child } = await started();
    put('src/words.ts', 'two');
    await upToDate(root, bundler());
    expect([said, await later(child)]).toEqual(['one', 'one, later']);
    const anew = await started();
    expect([anew.said, await later(anew.child)]).toEqual(['two', 'two, later']);
  });

  it('may be made by several at once, however their steps mingle', async () => {
    const turn = (): Promise<void> => new Promise(done => setImmediate(done));
    const builds = Array.from({ length: 5 }, () => bundler(turn));
    const folders = await Promise.all(builds.map(bundle => upToDate(root, bundle)));
    expect(builds.map(bundle => bundle.calls)).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(folders).size).toBe(1);
    const { said, child } = await started();
    expect([said, await later(child)]).toEqual(['one', 'one, later']);
    expect(leftAside()).toEqual([]);
  });

  it('of sources that are edited meanwhile is of those', async () => {
    const bundle = bundler(() => put('src/words.ts', 'two'));
    await upToDate(root, bundle);
    expect(bundle.calls).toBe(2);
    expect(await saidByProgram()).toBe('two');
  });

  it('that fails changes nothing', async () => {
    await upToDate(root, bundler());
    put('src/words.ts', 'two');
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    await expect(
      upToDate(
        root,
        bundler(() => Promise.reject(full)),
      ),
    ).rejects.toBe(full);
    expect(await saidByProgram()).toBe('one');
    expect(leftAside()).toEqual([]);
  });

  it('that was ended in the middle is cleared away by a later one, and one under way isn’t', async () => {
    for (const name of ['new-ended', 'new-under-way']) mkdirSync(dist(name), { recursive: true });
    utimesSync(dist('new-ended'), 1, 1);
    await upToDate(root, bundler());
    expect(leftAside()).toEqual(['new-under-way']);
  });

  it('of earlier sources is found again', async () => {
    const bundle = bundler();
    await upToDate(root, bundle);
    put('src/words.ts', 'two');
    await upToDate(root, bundle);
    put('src/words.ts', 'one');
    await upToDate(root, bundle);
    expect([await saidByProgram(), bundle.calls]).toEqual(['one', 2]);
  });

  it('is made anew for other packages, but not for those of development', async () => {
    const bundle = bundler();
    await upToDate(root, bundle);
    const a = { version: '1.0.0' };
    installed({ 'node_modules/a': a, 'node_modules/b': { version: '1.0.0', dev: true } });
    await upToDate(root, bundle);
    expect(bundle.calls).toBe(1);
    installed({ 'node_modules/a': { version: '1.0.1' } });
    await upToDate(root, bundle);
    expect(bundle.calls).toBe(2);
  });
});

it('with a damaged list of installed packages says so', async () => {
  put('node_modules/.package-lock.json', '{"packages":');
  await expect(upToDate(root, bundler())).rejects.toThrow(
    /^The list of installed packages, \S+, is damaged\. Run npm ci\.$/,
  );
});
