/** Writes files so that neither an end of the process nor of the power leaves a half-written one. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file, or makes it: there is all of it or what was there before, however many processes do so at once. Rejects where it
 * can't, and leaves nothing behind.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: 'wx' });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A file that is written aside: its name begins with a dot, so that nobody takes it for one of the record's. */
export const asideOf = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

/** Writes what a file is to hold beside it, and leaves the file as it is; {@link putInPlace} is next. */
export async function writeAside(path: string, text: string): Promise<void> {
  const file = await open(asideOf(path), 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts what was written aside in its place. */
export async function putInPlace(path: string): Promise<void> {
  await rename(asideOf(path), path);
  await syncFolder(dirname(path));
}

/** Takes away what was written aside, if anything was. */
export async function dropAside(path: string): Promise<void> {
  await rm(asideOf(path), { force: true });
}

/** Adds a line to a file, and returns once it is on the disk. */
export async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.writeFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Some systems can't sync a folder: there the name of a file may be the old one after a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
