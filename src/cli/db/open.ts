/** A database as it stands: opened, not migrated, so that a look at it changes nothing. */

import { stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { STORE_FILE } from '../../store/open.ts';
import { postgresEngine } from '../../store/postgres.ts';
import { type Engine, StoreTrouble } from '../../store/session.ts';
import { sqliteEngine } from '../../store/sqlite.ts';
import type { Database } from '../../store/tables.ts';

/** @throws StoreTrouble for whatever the database meets; the work's own errors as they are */
export async function withOpened<T>(engine: Engine, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  let db: Kysely<Database> | undefined;
  try {
    db = await engine.open();
    return await work(db);
  } catch (error) {
    const { kind, line } = engine.diagnose(error);
    throw new StoreTrouble(kind, line, error);
  } finally {
    await db?.destroy();
  }
}

// Where a store is, as the command line names it: a server's address or a file.

/** What is wrong with what was asked, in one line with the mend. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export interface NamedStore {
  readonly engine: Engine;
  /** For people: a file's path, and of a server no word of its address, which holds a password. */
  readonly label: string;
  /** The file; absent for a server. */
  readonly file?: string;
}

export function storeAt(place: string): NamedStore {
  if (/^postgres(ql)?:/i.test(place)) return { engine: postgresEngine(place), label: 'the PostgreSQL database' };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(place))
    throw new Refusal('An address must begin with postgres://; anything else is taken for a file.');
  return { engine: sqliteEngine(place), label: place, file: place };
}

/** The same, and a file must be there: opening one that isn't would make an empty one. */
export async function existingStoreAt(place: string): Promise<NamedStore> {
  const store = storeAt(place);
  if (store.file !== undefined) {
    const kind = await kindOf(store.file);
    if (kind === 'none') throw new Refusal(`There is no file ${store.file}: see the path, and DATA_DIR.`);
    if (kind === 'folder') throw new Refusal(`${store.file} is a folder: name the file in it, ${STORE_FILE}.`);
  }
  return store;
}

export async function kindOf(path: string): Promise<'none' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}
