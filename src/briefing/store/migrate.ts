/** Brings a database's tables up to date. Several processes may start at once: one migrates, the others wait. */
import { type Kysely, Migrator } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import { StoreTrouble } from './trouble.ts';

/** @throws StoreTrouble when a newer version has migrated it; the engine's own errors else */
export async function migrate(db: Kysely<Database>, engine: Store['engine']): Promise<void> {
  const known = migrations(engine);
  // Most starts find nothing to do, and needn't take the lock for it.
  const done = await applied(db);
  if (Object.keys(known).every(name => done.includes(name)) && done.every(name => name in known)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...known }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if ((await applied(db)).some(name => !(name in known)))
    throw new StoreTrouble(
      'newer',
      'A newer version of Rapporteur has changed the store: run that version, or put back a backup made before.',
      error,
    );
  throw error;
}

/** The names of the migrations that the database has had. */
export async function applied(db: Kysely<Database>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<MigrationTables>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** Kysely's own record of what has been run. */
type MigrationTables = { kysely_migration: { name: string } };
