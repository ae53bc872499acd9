/** Makes folders. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with those above it that aren't there yet, one by one. Node's own recursive `mkdir` never ends where a system
 * says of a new folder that the one above it isn't there, though it is: as `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  try {
    await mkdir(whole);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = dirname(whole);
    const isThere = code !== 'ENOENT' && (await stat(whole).catch(() => undefined))?.isDirectory() === true;
    if (isThere) return;
    if (code !== 'ENOENT' || parent === whole) throw error;
    await makeFolder(parent);
    // Another process may make it at the same time.
    await mkdir(whole).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}
