/** Reads SQLite's errors: the kind of each, and its mend. */
import type { Diagnosis } from './session.ts';
import { FilesLost, type Loss } from './sqlite-files.ts';

/** A check of the whole file found damage. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** Neither Node nor a package brings SQLite. */
export class NoDriver extends Error {
  override readonly name = 'NoDriver';

  constructor(cause: unknown) {
    super('SQLite is missing', { cause });
  }
}

/** Primary result codes. https://sqlite.org/rescode.html */
const READ_ONLY = 8;
const IO = 10;
const FULL = 13;
const CANT_OPEN = 14;
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
const PERMISSION = 3;

/** Reads an error met while opening or using a file, of Node or of SQLite. */
export function diagnoseSqlite(error: unknown, file: string): Diagnosis {
  if (error instanceof Damaged) return damaged(file);
  if (error instanceof FilesLost) return lost(error.loss, file);
  if (error instanceof NoDriver)
    return {
      kind: 'no driver',
      line: 'This Node has no SQLite: run Node 22.13 or later, or install the optional packages (npm ci --include=optional).',
    };
  const { code, errcode }: Readonly<Record<string, unknown>> = error instanceof Error ? { ...error } : {};
  // Another call's error has closed the connection: the next try opens one.
  if (code === 'ERR_INVALID_STATE')
    return {
      kind: 'locked',
      line: `The briefings' file ${file} is being opened again.`,
      transient: true,
      reconnect: true,
    };
  if (typeof code === 'string' && /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/.test(code)) return noAccess(file);
  if (code === 'ENOSPC' || code === 'EDQUOT') return full(file);
  if (typeof code === 'string' && /^(EIO|ESTALE|ENOTCONN|ENXIO|ENODEV|EFBIG)$/.test(code)) return failing(file);
  const message = error instanceof Error ? error.message : '';
  // The low byte is the primary code; the rest says more than a mend needs.
  const result = typeof errcode === 'number' ? errcode & 0xff : MESSAGES.find(([text]) => message.includes(text))?.[1];
  return byResult(result, file);
}

/** SQLite's own texts: the package for Node 20 leaves the code out of errors of statements that return rows. */
const MESSAGES: readonly (readonly [string, number])[] = [
  ['database or disk is full', FULL],
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['database disk image is malformed', CORRUPT],
  ['file is not a database', NOT_A_DATABASE],
  ['attempt to write a readonly database', READ_ONLY],
  ['disk I/O error', IO],
  ['unable to open database file', CANT_OPEN],
  ['access permission denied', PERMISSION],
];

function byResult(result: number | undefined, file: string): Diagnosis {
  switch (result) {
    case FULL:
      return full(file);
    case BUSY:
    case LOCKED:
      return {
        kind: 'locked',
        line: `Another program has locked the briefings' file ${file}: close that program. Rapporteur then goes on by itself.`,
        transient: true,
      };
    case CORRUPT:
      return damaged(file);
    case NOT_A_DATABASE:
      return {
        kind: 'not a database',
        line: `The briefings' file ${file} isn't a database, or its beginning is destroyed: ${RESTORE}`,
        reconnect: true,
      };
    case IO:
      return failing(file);
    case READ_ONLY:
    case CANT_OPEN:
    case PERMISSION:
      return noAccess(file);
    default:
      return { kind: 'other', line: `An unexpected error occurred with the briefings' file ${file}.` };
  }
}

function full(file: string): Diagnosis {
  return {
    kind: 'full',
    line: `No room is left for the briefings' file ${file}: free disk space. Rapporteur then goes on by itself.`,
  };
}

const RESTORE =
  'stop Rapporteur, move the file away with the -wal and -shm files beside it, and put a backup in its place.';

function damaged(file: string): Diagnosis {
  return { kind: 'corrupt', line: `The briefings' file ${file} is damaged: ${RESTORE}`, reconnect: true };
}

/** A file that is gone stays open: it may be put back, and until then its data are nowhere else. */
function lost(loss: Loss, file: string): Diagnosis {
  const line = {
    gone: `The briefings' file ${file} was deleted or moved away while it was in use: put it back, or put a backup in its place, and Rapporteur goes on by itself. To begin with an empty one instead, restart Rapporteur.`,
    replaced: `The briefings' file ${file}, or a file beside it, was replaced while it was in use: Rapporteur goes on by itself with what is there now. Stop it before you replace the file.`,
    'log left': `The briefings' file ${file} was replaced while it was in use, and the -wal file beside it belongs to the former one: stop Rapporteur, and move the -wal and -shm files away.`,
  }[loss];
  return { kind: 'gone', line, reconnect: loss !== 'gone' };
}

function failing(file: string): Diagnosis {
  return {
    kind: 'no access',
    line: `The disk of the briefings' file ${file} fails to read or write: check the disk, the system's log and the largest size of a file. Rapporteur then goes on by itself.`,
    reconnect: true,
  };
}

function noAccess(file: string): Diagnosis {
  return {
    kind: 'no access',
    line: `The briefings' file ${file} can't be opened or written: check that its folder exists, is on a local disk that isn't read-only, and belongs to the user that runs Rapporteur, who then goes on by itself.`,
    reconnect: true,
  };
}
