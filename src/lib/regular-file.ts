/** Reads files whole that anybody may have put there: never one without an end, nor one that waits for a writer. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

/** How often a file is read that changes meanwhile. */
const TRIES = 3;

/** A file's bytes, or why there are none: in words that follow “the file”, with the mend. */
export type ReadFile =
  | { readonly bytes: Buffer }
  | { readonly absent: true }
  | { readonly fault: string; readonly mend: string };

/** Reads a regular file, or what a symbolic link to one stands for. @param most limit on its bytes */
export async function readRegular(path: string, most: number): Promise<ReadFile> {
  let file: FileHandle | undefined;
  try {
    // Looked at first: to open a pipe or a device may wait, or do something.
    const other = otherKind(await stat(path));
    if (other) return { fault: `is ${other}`, mend: 'Put a regular file in its place, or take it away.' };
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readSteady(file, most);
  } catch (error) {
    return faultOf(error);
  } finally {
    await file?.close();
  }
}

/** Reads an open file from its beginning, anew when it has changed meanwhile. */
export async function readSteady(file: Pick<FileHandle, 'stat' | 'read'>, most: number): Promise<ReadFile> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) return { fault: 'isn’t a regular file any more', mend: 'Put one in its place.' };
    if (before.size > most)
      return {
        fault: `has ${before.size} bytes, and may have ${most}`,
        mend: 'Divide it, or take out what doesn’t belong there.',
      };
    const bytes = await readUpTo(file, Number(before.size) + 1);
    const after = await file.stat({ bigint: true });
    const isSame = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
    if (isSame && after.size === before.size && BigInt(bytes.length) === before.size) return { bytes };
  }
  return { fault: 'changes while it is read', mend: 'Try again once it is written.' };
}

async function readUpTo(file: Pick<FileHandle, 'read'>, most: number): Promise<Buffer> {
  const bytes = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(bytes, length, most - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function otherKind(seen: Stats): string | undefined {
  if (seen.isFile()) return undefined;
  if (seen.isDirectory()) return 'a folder';
  if (seen.isFIFO()) return 'a named pipe';
  return seen.isSocket() ? 'a socket' : 'a device';
}

function faultOf(error: unknown): ReadFile {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { absent: true };
  if (code === 'ELOOP') return { fault: 'is a link that leads back to itself', mend: 'Point it at a file.' };
  return { fault: `can’t be read (${code})`, mend: 'Give this user permission to read it, and look at the disk.' };
}
