import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEnvFile } from '../../src/app/env-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'env-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads a file into an environment. */
function load(path: string, env: Record<string, string | undefined> = {}) {
  const told: string[] = [];
  const statuses: number[] = [];
  loadEnvFile({ env, stderr: { write: text => told.push(text) }, exit: status => statuses.push(status) }, path);
  return { env, told: told.join(''), statuses };
}

let count = 0;
function file(content: string | Buffer): string {
  count += 1;
  const path = join(folder, `${count}.env`);
  writeFileSync(path, content);
  return path;
}

describe('.env is read', () => {
  it.each<[string, string | Buffer, object]>([
    ['as it stands', 'A=1\nB=two words\n', { A: '1', B: 'two words' }],
    ['with a byte order mark', '\ufeffA=1\n', { A: '1' }],
    ['with Windows line ends', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['with comments', '# A=0#0\nA=1 # the first\nB= # none\nC=#none\n', { A: '1', B: '', C: '' }],
    ['with a # in quotes', 'A=\'p#ss\'\nB="p#ss" # so\nC=`p#ss`\n', { A: 'p#ss', B: 'p#ss', C: 'p#ss' }],
    ['with a value of several lines', 'A="first\nB=p#ss\nlast"\n', { A: 'first\nB=p#ss\nlast' }],
    ['empty', '', {}],
  ])('%s', (_, content, env) => {
    expect(load(file(content))).toEqual({ env, told: '', statuses: [] });
  });

  it('after the environment, which goes first even where it is empty', () => {
    expect(load(file('A=1\nB=2\nC=3\n'), { A: 'own', B: '' }).env).toEqual({ A: 'own', B: '', C: '3' });
  });

  it('through a symbolic link; and nothing is told where there is none', () => {
    const link = join(folder, 'link');
    symlinkSync(file('A=1\n'), link);
    expect(load(link).env).toEqual({ A: '1' });
    expect(load(join(folder, 'none'))).toEqual({ env: {}, told: '', statuses: [] });
  });
});

describe('.env that can’t be read is one line with its mend, and ends the process', () => {
  const inside = join(file('A=1\n'), 'below');
  const directory = join(folder, 'directory');
  mkdirSync(directory);
  const loop = join(folder, 'loop');
  symlinkSync(loop, loop);
  const dangling = join(folder, 'dangling');
  symlinkSync(join(folder, 'nowhere'), dangling);

  it.each([
    ['a link to nothing', dangling, ".env is a link to a file that isn't there: put it there, or remove the link."],
    ['a folder', directory, '.env is a folder: put the file there, or remove the folder.'],
    ['a device', '/dev/zero', '.env is no regular file: put one there, or remove it.'],
    [
      'below a file',
      inside,
      ".env can't be read (ENOTDIR): let the user that Rapporteur runs as read it, or remove it.",
    ],
    [
      'a link to itself',
      loop,
      ".env can't be read (ELOOP): let the user that Rapporteur runs as read it, or remove it.",
    ],
    [
      'UTF-16',
      file(Buffer.from('\ufeffA=1\n', 'utf16le')),
      '.env is not in UTF-8 but, it seems, in UTF-16: save it as UTF-8.',
    ],
    [
      'UTF-16 without its mark',
      file(Buffer.from('A=1\n', 'utf16le')),
      '.env is not in UTF-8 but, it seems, in UTF-16: save it as UTF-8.',
    ],
    ['Latin-1', file(Buffer.from('A=é\n', 'latin1')), '.env is not in UTF-8: save it as UTF-8.'],
    [
      'far too large',
      file('#'.repeat(1_048_577)),
      '.env is too large for a file of variables: put the right one there.',
    ],
  ])('%s', (_, path, told) => {
    expect(load(path)).toEqual({ env: {}, told: `${told}\n`, statuses: [1] });
  });
});

describe('a value that can’t be meant so is told by line and name, never by itself', () => {
  const CUT = 'is cut at its #, where a comment begins. Put the value in single quotes, or a space before the comment.';
  it.each([
    ['PGPASSWORD=p#ss', `PGPASSWORD ${CUT}`],
    ['export PGPASSWORD = p#ss # mine', `PGPASSWORD ${CUT}`],
    ['DATABASE_URL=postgres://bot:p#ss@db/bot', `DATABASE_URL ${CUT}`],
    [
      'PGPASSWORD="p#ss',
      "the value of PGPASSWORD begins with a quote that doesn't end. End it, or put the whole in other quotes.",
    ],
    [
      "PGPASSWORD='pass",
      "the value of PGPASSWORD begins with a quote that doesn't end. End it, or put the whole in other quotes.",
    ],
  ])('%s', (line, told) => {
    const loaded = load(file(`# Settings\n\n${line}\nPORT=80\n`));
    expect(loaded).toEqual({ env: {}, told: `.env, line 3: ${told}\n`, statuses: [1] });
    expect(loaded.told).not.toMatch(/p#ss|pass(?!word)/);
  });

  it('all of them at once', () => {
    expect(load(file('A=p#ss\nB=1\nC=p#ss\n')).told.match(/^\.env, line [13]: /gm)).toHaveLength(2);
  });
});
