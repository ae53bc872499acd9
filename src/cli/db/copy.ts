/** Copies a store to another place, on the same engine or the other. */
import { sql, type Transaction } from 'kysely';
import { openSession, type Session, StoreError } from '../../store/session.ts';
import { type Database, TABLES } from '../../store/tables.ts';
import { existingStoreAt, storeAt } from './open.ts';

type Table = (typeof TABLES)[number];
type Row = Readonly<Record<string, unknown>>;

/** Rows to read and write at once: SQLite takes 32,766 parameters, and a subscription has 21. */
const BATCH = 1_000;

/** The primary keys of the tables, in whose order the rows are read. */
const KEYS: Readonly<Record<Table, readonly string[]>> = {
  meta: ['key'],
  subscription: ['id'],
  delivery: ['subscription_id', 'day'],
  told: ['subscription_id', 'day', 'item'],
  correction: ['subscription_id', 'day', 'item', 'version'],
  notice: ['subscription_id'],
};

/** The number of rows of each table. */
type Counts = Readonly<Record<Table, number>>;

/**
 * Copies everything in one transaction: the target has it all or none of it. Migrates both first.
 *
 * @param from a server's address or a file
 * @param to a server's address or a file; it must be empty
 * @throws StoreError, also when the target isn't empty
 * @throws CommandError when there is no source
 */
export async function copy(from: string, to: string): Promise<Counts> {
  const source = openSession((await existingStoreAt(from)).engine);
  const target = openSession(storeAt(to).engine);
  try {
    return await between(source, target);
  } finally {
    await source.close();
    await target.close();
  }
}

async function between(source: Session, target: Session): Promise<Counts> {
  // Opened before the source is locked, so that a fault of the target is reported first.
  await target.run(db => db.transaction().execute(clear));
  return await source.run(from =>
    from
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(out => target.run(to => to.transaction().execute(into => copyAll(out, into)))),
  );
}

async function copyAll(out: Transaction<Database>, into: Transaction<Database>): Promise<Counts> {
  await clear(into);
  for (const table of TABLES) await copyTable(out, into, table);
  const had = await countAll(out);
  const has = await countAll(into);
  if (TABLES.some(table => had[table] !== has[table]))
    throw new StoreError(
      'other',
      'The copy is incomplete, so nothing was copied: stop the bot and try again.',
      undefined,
    );
  return has;
}

/** Clears the facts that opening the target may have written. Refuses a target with anything else. */
async function clear(into: Transaction<Database>): Promise<void> {
  const { meta, ...counts } = await countAll(into);
  if (Object.values(counts).some(count => count > 0))
    throw new StoreError(
      'other',
      'The target holds briefings already, and is left as it is: name an empty database or a new file.',
      undefined,
    );
  if (meta > 0) await into.deleteFrom('meta').execute();
}

async function copyTable(out: Transaction<Database>, into: Transaction<Database>, table: Table): Promise<void> {
  const keys = KEYS[table];
  let last: Row | undefined;
  do {
    const rows: readonly Row[] = await batch(out, table, keys, last);
    const [first] = rows;
    if (first) {
      const columns = Object.keys(first);
      const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`);
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map(c => sql.ref(c)))}) values ${sql.join(values)}`.execute(
        into,
      );
    }
    last = rows.length === BATCH ? rows.at(-1) : undefined;
  } while (last);
}

async function batch(
  out: Transaction<Database>,
  table: Table,
  keys: readonly string[],
  after: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(keys.map(key => sql.ref(key)));
  const later = after ? sql`where (${columns}) > (${sql.join(keys.map(key => after[key]))})` : sql``;
  const { rows } =
    await sql<Row>`select * from ${sql.table(table)} ${later} order by ${columns} limit ${sql.lit(BATCH)}`.execute(out);
  return rows;
}

async function countAll(db: Transaction<Database>): Promise<Counts> {
  const counts = { meta: 0, subscription: 0, delivery: 0, told: 0, correction: 0, notice: 0 };
  for (const table of TABLES) {
    const { n } = await db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    counts[table] = n;
  }
  return counts;
}
