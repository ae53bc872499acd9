/** Tells whether an open SQLite database is still what stands at its path. */
import { statSync } from 'node:fs';

/** What became of the files of an open database. */
export type Loss =
  /** Nothing is at the path any more. */
  | 'gone'
  /** Another file is there, or one of the two beside it is another or gone. */
  | 'replaced'
  /** Another file is there, beside the log of the one that was open: SQLite would write that log into it. */
  | 'log left';

/** The files of an open database were deleted, moved or replaced. What is written to it then is lost at its closing. */
export class FilesLost extends Error {
  override readonly name = 'FilesLost';
  readonly loss: Loss;

  constructor(loss: Loss) {
    super(`the file is ${loss}`);
    this.loss = loss;
  }
}

/** Follows the files of one database while this process runs. */
export interface DatabaseFiles {
  /**
   * Call it before an opening. The first one may make the file. A later one may not: what was in it before would be
   * missed by nobody.
   *
   * @throws FilesLost
   */
  beforeOpening(): void;
  /** Call it after an opening: these are the files that are open. */
  opened(): void;
  /** @throws FilesLost when what is open isn't at the path any more */
  verify(): void;
}

/** A file, the log of what was committed since, and the index of that log: SQLite needs all three as it opened them. */
interface Identities {
  readonly file: string | undefined;
  readonly log: string | undefined;
  readonly index: string | undefined;
}

/** Follows the files of the database at a path. Each look takes some microseconds. */
export function databaseFiles(path: string): DatabaseFiles {
  const look = (): Identities => ({
    file: identity(path),
    log: identity(`${path}-wal`),
    index: identity(`${path}-shm`),
  });
  let open: Identities | undefined;
  return {
    beforeOpening() {
      if (!open) return;
      const { file, log } = look();
      if (file === undefined) throw new FilesLost('gone');
      if (file !== open.file && log !== undefined && log === open.log && statSync(`${path}-wal`).size > 0)
        throw new FilesLost('log left');
    },
    opened() {
      open = look();
    },
    verify() {
      const now = look();
      if (now.file === undefined) throw new FilesLost('gone');
      if (now.file !== open?.file || now.log !== open.log || now.index !== open.index) throw new FilesLost('replaced');
    },
  };
}

/** Device and number: no other file has them as long as this one is open. */
function identity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}
