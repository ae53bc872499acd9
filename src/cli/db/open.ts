/** Opens the stores that `npm run db` works on, without migrating them: a look at a store changes nothing. */
import { stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { STORE_FILE } from '../../store/open.ts';
import { postgresEngine } from '../../store/postgres.ts';
import { type Engine, StoreError } from '../../store/session.ts';
import { sqliteEngine } from '../../store/sqlite.ts';
import type { Database } from '../../store/tables.ts';

/** Reports, in one line with the mend, that a command can't be done as asked. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** A store that the command line names. */
interface NamedStore {
  readonly engine: Engine;
  /** Its name in messages: a file's path; of a server no word of its address, which holds a password. */
  readonly label: string;
  /** The file; absent for a server. */
  readonly file?: string;
}

/**
 * Finds the engine for a place.
 *
 * @param place a server's address, `postgres://…`, or a file
 * @throws CommandError for an address of another kind
 */
export function storeAt(place: string): NamedStore {
  if (/^postgres(ql)?:/i.test(place)) return { engine: postgresEngine(place), label: 'the PostgreSQL database' };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(place))
    throw new CommandError('An address must begin with postgres://; anything else is taken for a file.');
  return { engine: sqliteEngine(place), label: place, file: place };
}

/**
 * Finds the engine for a store that must be there: opening a file that isn't would make an empty one.
 *
 * @throws CommandError where there is none
 */
export async function existingStoreAt(place: string): Promise<NamedStore> {
  const store = storeAt(place);
  if (store.file !== undefined) {
    const kind = await fileKind(store.file);
    if (kind === 'none') throw new CommandError(`There is no file ${store.file}: check the path, or DATA_DIR.`);
    if (kind === 'folder') throw new CommandError(`${store.file} is a folder: name the file in it, ${STORE_FILE}.`);
  }
  return store;
}

/** The kind of thing at a path; `none` too for a path that can't be read. */
export async function fileKind(path: string): Promise<'none' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/**
 * Does some work on an open database, and closes it.
 *
 * @throws StoreError for every error, of the opening or of the work
 */
export async function withDatabase<T>(engine: Engine, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  let db: Kysely<Database> | undefined;
  try {
    db = await engine.open();
    return await work(db);
  } catch (error) {
    const { kind, line } = engine.diagnose(error);
    throw new StoreError(kind, line, error);
  } finally {
    await db?.destroy();
  }
}
