/** A fresh checkout, its record a small one, with the packages that `npm ci --omit=dev` installs, and npm's own commands in it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test as it } from 'vitest';
import { copySmallRecord } from './support/small-record.ts';

const PROJECT = join(import.meta.dirname, '..');
const COPIED = ['build', 'commands', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
const CHECKED_OUT = [...COPIED, 'data'];
let root = '';

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: true }>>;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  for (const name of COPIED) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  copySmallRecord(join(root, 'data'));
  const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as Locked;
  const top = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;
  for (const [path, { dev }] of Object.entries(packages)) {
    if (dev || !top.test(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(root, path));
  }
});
afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', root]);
  rmSync(root, { recursive: true });
});

/** Runs npm to its end. */
async function npm(args: readonly string[], input = '') {
  const { PATH } = process.env;
  const child = spawn('npm', args, { cwd: root, env: { PATH, HOME: root, NODE_ENV: 'production' } });
  child.stdin.end(input);
  const [out = '', err = ''] = await Promise.all(
    [child.stdout, child.stderr].map(async stream => (await stream.toArray()).join('')),
  );
  const status = child.exitCode ?? (await once(child, 'close'))[0];
  return { status, out, err };
}

const CHECK = ['run', '-s', 'check'];
const ASK = ['run', '-s', 'ask', '--', '/source'];
const SOUND = { status: 0, out: expect.stringMatching(/^The record is sound: [^\n]+\n/), err: '' };
const ANSWER = { status: 0, out: expect.stringContaining('paragraph'), err: '' };

/** Every file and folder of the checkout, with what changes when somebody writes. */
const state = (): unknown =>
  [...CHECKED_OUT, 'dist'].flatMap(top =>
    [
      top,
      ...(statSync(join(root, top)).isDirectory()
        ? readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
        : []),
    ].map(name => {
      const { ino, mtimeMs, ctimeMs } = statSync(name === top ? join(root, top) : join(root, top, name));
      return [top, name, ino, mtimeMs, ctimeMs];
    }),
  );

// In order: what the first does, the others find.
it('without the packages of development it starts; two at once build it beside each other', async () => {
  const [started, asked] = await Promise.all([npm(['start', '--silent'], '/source\n'), npm(ASK)]);
  expect(started).toEqual(ANSWER);
  expect(asked).toEqual(ANSWER);
});

it('what is built needs no bundler, and nothing is written: it works in a folder that can’t be', async () => {
  renameSync(join(root, 'node_modules/rolldown'), join(root, 'rolldown'));
  execFileSync('chmod', ['-R', 'a-w', join(root, 'dist'), join(root, 'data')]);
  chmodSync(root, 0o555);
  const before = state();
  expect(await npm(CHECK)).toEqual(SOUND);
  expect(await npm(ASK)).toEqual(ANSWER);
  expect(state()).toEqual(before);
  execFileSync('chmod', ['-R', 'u+w', root]);
});

it('the record may be elsewhere, behind a link, with the line ends of Windows', async () => {
  renameSync(join(root, 'data'), join(root, 'elsewhere'));
  symlinkSync('elsewhere', join(root, 'data'));
  expect(await npm(CHECK)).toEqual(SOUND);
  for (const name of readdirSync(join(root, 'elsewhere'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const path = join(root, 'elsewhere', name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  expect(await npm(CHECK)).toEqual(SOUND);
  expect(await npm(ASK)).toEqual(ANSWER);
});

it('where it has to be built and can’t be, one line says why and what to do', async () => {
  writeFileSync(join(root, 'src/new.ts'), '');
  const missing = await npm(CHECK);
  expect(missing).toMatchObject({
    out: '',
    err: 'The program has to be built, and the bundler isn’t installed. Run npm ci.\n',
  });
  expect(missing.status).toBe(1);
  rmSync(join(root, 'src/new.ts'));
  renameSync(join(root, 'dist/parts'), join(root, 'dist/elsewhere'));
  const partial = await npm(CHECK);
  expect(partial).toEqual({
    status: 1,
    out: '',
    err: expect.stringMatching(/^[^\n]+ Remove the folder dist, [^\n]+\n/),
  });
  rmSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist'), '');
  const unwritable = await npm(CHECK);
  expect(unwritable.err).toMatch(
    /^The program has to be built, and \S+dist can’t be written \(EEXIST\)\. Run npm run build [^\n]+\n/,
  );
  expect([unwritable.status, unwritable.out]).toEqual([1, '']);
});
