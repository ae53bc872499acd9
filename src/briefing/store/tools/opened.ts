/** A database as it stands: opened, not migrated, so that a look at it changes nothing. */
import type { Kysely } from 'kysely';
import type { Engine } from '../session.ts';
import type { Database } from '../tables.ts';
import { StoreTrouble } from '../trouble.ts';

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
