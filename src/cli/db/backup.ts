/** Backs the store's file up while the bot uses it. */
import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { sqliteEngine } from '../../store/sqlite.ts';
import { Damaged } from '../../store/sqlite-errors.ts';
import { damage } from './check.ts';
import { CommandError, existingStoreAt, fileKind, withDatabase } from './open.ts';

/**
 * Writes the store of `from` into a new file, whole and compact, and checks it.
 *
 * @throws CommandError when `to` exists, which is never overwritten, or when the store is on a server
 * @throws StoreError
 */
export async function backup(from: string, to: string): Promise<void> {
  const { engine, file } = await existingStoreAt(from);
  if (file === undefined)
    throw new CommandError('The store is on PostgreSQL: back it up with pg_dump "$DATABASE_URL" > briefings.sql');
  if ((await fileKind(to)) !== 'none')
    throw new CommandError(`${to} exists already, and is left as it is: name another file.`);
  try {
    await withDatabase(engine, db => sql`vacuum into ${to}`.execute(db));
    await withDatabase(sqliteEngine(to), async copied => {
      if ((await damage(copied)).length > 0) throw new Damaged();
    });
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
}
