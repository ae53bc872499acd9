/** Checks whether a store is sound, and counts its contents. Changes nothing. */
import { type Kysely, sql } from 'kysely';
import { migrations } from '../../store/migrations/index.ts';
import { applied } from '../../store/session.ts';
import type { Database } from '../../store/tables.ts';
import { existingStoreAt, withDatabase } from './open.ts';

/** The result of a check, as lines to print. */
interface Findings {
  readonly sound: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks the store at a place, a server's address or a file.
 *
 * @throws CommandError when there is none
 * @throws StoreError
 */
export async function check(at: string): Promise<Findings> {
  const { engine, label } = await existingStoreAt(at);
  return await withDatabase(engine, async db => {
    const problems = engine.name === 'sqlite' ? await damage(db) : [];
    const known = Object.keys(migrations(engine.name));
    const done = await applied(db);
    const newer = done.filter(name => !known.includes(name));
    const missing = known.filter(name => !done.includes(name));
    const sound = problems.length === 0 && newer.length === 0;
    return {
      sound,
      lines: [
        `The store in ${label} is ${sound ? 'sound' : 'not sound'}.`,
        ...problems,
        migrationLine(newer, missing),
        ...(missing.length === 0 && problems.length === 0 ? await contents(db) : []),
      ],
    };
  });
}

/** Lines on damage anywhere in an SQLite file, which opening doesn't look for; none when it's sound. */
export async function damage(db: Kysely<Database>): Promise<readonly string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  const found = integrity.rows.map(row => row.integrity_check).filter(line => line !== 'ok');
  const lines = found.length > 0 ? found.map(line => `  damaged: ${line}`) : await orphans(db);
  if (lines.length === 0) return [];
  return [
    ...lines,
    '  Stop Rapporteur, move the file away with the -wal and -shm files beside it, and put a backup in its place.',
  ];
}

async function orphans(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  return rows.length === 0 ? [] : [`  orphaned rows: ${rows.length}`];
}

function migrationLine(newer: readonly string[], missing: readonly string[]): string {
  if (newer.length > 0)
    return `  A newer version of Rapporteur has changed it (${newer.join(', ')}): run that version.`;
  if (missing.length > 0)
    return `  Its tables are out of date (${missing.join(', ')}): the next start of Rapporteur updates them.`;
  return '  Its tables are up to date.';
}

async function contents(db: Kysely<Database>): Promise<readonly string[]> {
  const counted = async (table: 'subscription' | 'delivery'): Promise<string> => {
    const rows = await db
      .selectFrom(table)
      .select(eb => ['state', eb.fn.countAll<number>().as('n')])
      .groupBy('state')
      .orderBy('state')
      .execute();
    const sum = rows.reduce((total, { n }) => total + n, 0);
    return `${sum}${sum === 0 ? '' : ` (${rows.map(({ state, n }) => `${n} ${state}`).join(', ')})`}`;
  };
  return [`  Subscriptions: ${await counted('subscription')}`, `  Deliveries: ${await counted('delivery')}`];
}
