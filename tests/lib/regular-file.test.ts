import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegular, readSteady } from '../../src/lib/regular-file.ts';

let folder = '';
let server: Server | undefined;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regular-'));
  writeFileSync(at('plain'), 'twelve bytes');
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

describe('readRegular', () => {
  it('reads a file, and what a link to one stands for', async () => {
    symlinkSync('plain', at('link'));
    for (const name of ['plain', 'link'])
      expect(await readRegular(at(name), 12)).toEqual({ bytes: Buffer.from('twelve bytes') });
  });

  it('reads an empty file', async () => {
    writeFileSync(at('empty'), '');
    expect(await readRegular(at('empty'), 0)).toEqual({ bytes: Buffer.alloc(0) });
  });

  it.each<readonly [string, string, (path: string) => unknown]>([
    ['a folder', 'is a folder', path => mkdirSync(path)],
    ['a pipe that nobody writes to', 'is a named pipe', path => execFileSync('mkfifo', [path])],
    ['a link to a device without end', 'is a device', path => symlinkSync('/dev/zero', path)],
    [
      'a link to a link to a pipe',
      'is a named pipe',
      path => {
        execFileSync('mkfifo', [`${path}.pipe`]);
        symlinkSync(`${path}.pipe`, `${path}.link`);
        symlinkSync(`${path}.link`, path);
      },
    ],
    ['a link to itself', 'leads back to itself', path => symlinkSync(path, path)],
    ['a name longer than there are', 'can’t be read (ENAMETOOLONG)', () => undefined],
  ])('refuses %s', async (what, says, make) => {
    const path = what.startsWith('a name') ? at('x'.repeat(500)) : at('other');
    make(path);
    expect(await readRegular(path, 100)).toEqual({
      fault: expect.stringContaining(says),
      mend: expect.stringMatching(/^\p{Lu}.*\.$/u),
    });
  });

  it('refuses a socket', async () => {
    server = createServer();
    await new Promise<void>(done => void server?.listen(at('socket'), done));
    expect(await readRegular(at('socket'), 100)).toMatchObject({ fault: 'is a socket' });
  });

  it('tells what isn’t there from what can’t be read', async () => {
    symlinkSync('nowhere', at('dangling'));
    for (const name of ['nothing', 'dangling']) expect(await readRegular(at(name), 100)).toEqual({ absent: true });
  });

  it('refuses more than it may read, before it reads', async () => {
    truncateSync(at('plain'), 1_000_000_000_000);
    expect(await readRegular(at('plain'), 11)).toMatchObject({ fault: 'has 1000000000000 bytes, and may have 11' });
  });
});

describe('a file that changes while it is read', () => {
  /** Reads the file `plain`, with something done to it after each of the first reads. */
  async function readWhile(times: number, change: () => void): Promise<unknown> {
    const file = await open(at('plain'));
    let left = times;
    try {
      const read: typeof file.read = async (...args: Parameters<typeof file.read>) => {
        const done = await file.read(...args);
        if (left-- > 0) change();
        return done;
      };
      return await readSteady({ stat: file.stat.bind(file), read } as typeof file, 1_000);
    } finally {
      await file.close();
    }
  }

  it.each([
    ['grows', () => appendFileSync(at('plain'), '!'), 'twelve bytes!'],
    ['shrinks', () => truncateSync(at('plain'), 6), 'twelve'],
    ['is written over', () => writeFileSync(at('plain'), 'other  bytes'), 'other  bytes'],
  ])('is read anew where it %s', async (_how, change, then) => {
    expect(await readWhile(1, change)).toEqual({ bytes: Buffer.from(then) });
  });

  it('is told where that has no end', async () => {
    expect(await readWhile(1_000, () => appendFileSync(at('plain'), '!'))).toMatchObject({
      fault: 'changes while it is read',
    });
  });

  it('is told where it comes to be more than may be read', async () => {
    expect(await readWhile(1, () => truncateSync(at('plain'), 2_000))).toMatchObject({
      fault: expect.stringContaining('2000'),
    });
  });
});
