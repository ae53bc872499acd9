/** Shares one open database among the store's methods, and opens it anew after an error that breaks it. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, Migrator } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';

/** An open store's database. */
export interface Session {
  readonly engine: Store['engine'];
  readonly run: Run;
  /** Ends the connections, for good: later calls reject. */
  close(): Promise<void>;
}

/**
 * Does some work on the database. Rejects only with a {@link StoreError}. The work may be done more than once, so it
 * must be one statement or one transaction.
 */
export type Run = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>;

/** A kind of database: how to connect to it, and how to read its errors. */
export interface Engine {
  readonly name: Store['engine'];
  /** Connects, and checks that the tables can be read. Never holds the event loop for long. */
  open(): Promise<Kysely<Database>>;
  /**
   * Throws when what is open isn't what is kept any more. Called before each piece of work, so that nothing is written in
   * vain, and after it, so that nothing is confirmed that was.
   */
  verify(): void;
  /** Reads an error that `open` or a query met. */
  diagnose(error: unknown): Diagnosis;
}

/** The meaning of an error. */
export interface Diagnosis {
  readonly kind: StoreErrorKind;
  /** See {@link StoreError}. */
  readonly line: string;
  /** Nothing has happened, and the error may be over in a moment: the call is made again. */
  readonly transient?: boolean;
  /** The connection is of no use any more: the next call opens another. */
  readonly reconnect?: boolean;
}

/** The kinds of errors that an operator can tell apart and mend. */
type StoreErrorKind =
  /** The disk, or the database's own limit, is full. */
  | 'full'
  /** Another process holds the file, or the server has no connection left. */
  | 'locked'
  | 'corrupt'
  | 'not a database'
  /** The file that is open was deleted, moved or replaced. */
  | 'gone'
  /** The folder or file can't be read or written, or the server refuses the user. */
  | 'no access'
  /** The server can't be reached, or is starting or stopping. */
  | 'unreachable'
  /** A newer version has migrated it. */
  | 'newer'
  /** Nothing to open it with is installed. */
  | 'no driver'
  | 'other';

/** The one error with which the store's methods reject. Nothing was recorded. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** For the log, where an error's message isn't printed: `STORE_FULL`. */
  readonly code: string;
  readonly kind: StoreErrorKind;

  /** @param line the fault and its mend, in one line: no address, no password, no text from outside */
  constructor(kind: StoreErrorKind, line: string, cause: unknown) {
    super(line, { cause });
    this.kind = kind;
    this.code = `STORE_${kind.toUpperCase().replaceAll(' ', '_')}`;
  }
}

/**
 * Tries of one call before a transient error is reported, and the pause between them. Together with the engine's own
 * waiting they take about two seconds, within what Discord grants an answer. The pauses leave the event loop to others.
 */
const TRIES = 12;
const PAUSE_MS = 80;

type Attempted<T> = { readonly done: T } | { readonly error: StoreError; readonly transient: boolean };

/** Makes a session. It opens nothing before its first call. */
export function openSession(engine: Engine): Session {
  let current: Promise<Kysely<Database>> | undefined;
  let closed = false;

  /** Lets go of a connection, unless another call has done so already. */
  async function drop(which: Promise<Kysely<Database>>): Promise<void> {
    if (current === which) current = undefined;
    await which.then(
      db => db.destroy(),
      () => undefined,
    );
  }

  async function attempt<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<Attempted<T>> {
    if (closed) throw new StoreError('other', 'The store has been closed.', undefined);
    current ??= openMigrated(engine);
    const mine = current;
    let isOpen = false;
    try {
      const db = await mine;
      isOpen = true;
      engine.verify();
      const done = await work(db);
      engine.verify();
      return { done };
    } catch (error) {
      const { kind, line, transient, reconnect } = diagnose(engine, error);
      if (reconnect || !isOpen) await drop(mine);
      return { error: new StoreError(kind, line, error), transient: transient ?? false };
    }
  }

  return {
    engine: engine.name,
    async run(work) {
      for (let tries = 1; ; tries++) {
        const result = await attempt(work);
        if ('done' in result) return result.done;
        if (!result.transient || tries === TRIES) throw result.error;
        await wait(PAUSE_MS * (0.5 + Math.random()));
      }
    },
    async close() {
      closed = true;
      if (current) await drop(current);
    },
  };
}

function diagnose(engine: Engine, error: unknown): Diagnosis {
  return error instanceof StoreError ? { kind: error.kind, line: error.message } : engine.diagnose(error);
}

async function openMigrated(engine: Engine): Promise<Kysely<Database>> {
  const db = await engine.open();
  try {
    await migrate(db, engine.name);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * Brings a database's tables up to date. Several processes may start at once: one migrates, the others wait for it, and
 * may fail then because it's done.
 *
 * @throws StoreError when a newer version has migrated it; else the engine's own errors
 */
async function migrate(db: Kysely<Database>, engine: Store['engine']): Promise<void> {
  const known = migrations(engine);
  // Most starts find nothing to do, and needn't take the lock for it.
  const isUpToDate = (done: readonly string[]): boolean =>
    Object.keys(known).every(name => done.includes(name)) && done.every(name => name in known);
  if (isUpToDate(await applied(db))) return;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...known }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const done = await applied(db);
  if (isUpToDate(done)) return;
  if (done.some(name => !(name in known)))
    throw new StoreError(
      'newer',
      'A newer version of Rapporteur has changed the store: run that version, or put back a backup made before.',
      error,
    );
  throw error;
}

/** Kysely's own table of the migrations that have been run. */
type MigrationTables = { kysely_migration: { name: string } };

/** The names of the migrations that a database has had, in order. */
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
