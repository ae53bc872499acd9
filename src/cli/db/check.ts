/** Says whether a store is sound, and what is in it. Changes nothing. */
import { type Kysely, sql } from 'kysely';
import { migrations } from '../../store/migrations/index.ts';
import { applied } from '../../store/session.ts';
import type { Database } from '../../store/tables.ts';
import { existingStoreAt, withOpened } from './open.ts';

export interface Findings {
  readonly sound: boolean;
  readonly lines: readonly string[];
}

/** @throws StoreTrouble, Refusal */
export async function check(at: string): Promise<Findings> {
  const { engine, label } = await existingStoreAt(at);
  return await withOpened(engine, async db => {
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

/** Damage anywhere in the file, which the opening doesn't look for. */
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
  return rows.length === 0 ? [] : [`  rows that belong to nothing: ${rows.length}`];
}

function migrationLine(newer: readonly string[], missing: readonly string[]): string {
  if (newer.length > 0)
    return `  A newer version of Rapporteur has changed it (${newer.join(', ')}): run that version.`;
  if (missing.length > 0) return `  Not yet brought up to date (${missing.join(', ')}): the next start does it.`;
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
