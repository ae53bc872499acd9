/** One open database, shared by all the store's methods: opened at the first call, and again after a trouble that ends it. */

import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, Migrator } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';

// What can be wrong with the store, told in one line with the mend.

export type TroubleKind =
  /** The disk, or the database's own limit, is full. */
  | 'full'
  /** Another process holds the file, or the server has no connection left. */
  | 'locked'
  | 'corrupt'
  | 'not a database'
  /** The folder or file can't be read or written, or the server lets nobody in. */
  | 'no access'
  /** The server can't be reached, or is starting or stopping. */
  | 'unreachable'
  /** A newer version has migrated it. */
  | 'newer'
  /** Nothing to open it with is installed. */
  | 'no driver'
  | 'other';

/** The one error that the store's methods reject with. Nothing was recorded. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  /** For the log, where an error's message isn't printed: `STORE_FULL`. */
  readonly code: string;
  readonly kind: TroubleKind;

  /** @param line what is wrong and the mend, in one line: no address, no password, nothing from outside */
  constructor(kind: TroubleKind, line: string, cause: unknown) {
    super(line, { cause });
    this.kind = kind;
    this.code = `STORE_${kind.toUpperCase().replaceAll(' ', '_')}`;
  }
}

// Brings a database's tables up to date. Several processes may start at once: one migrates, the others wait.

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

export interface Engine {
  readonly name: Store['engine'];
  /** Connects, and sees that the tables can be read; never holds the event loop for long. */
  open(): Promise<Kysely<Database>>;
  diagnose(error: unknown): Diagnosis;
}

export interface Diagnosis {
  readonly kind: TroubleKind;
  /** See {@link StoreTrouble}. */
  readonly line: string;
  /** Nothing has happened, and it may be over in a moment: the call is made again. */
  readonly passing?: boolean;
  /** The connection is of no use any more: the next call opens another. */
  readonly ends?: boolean;
}

/** Does some work on the database; whatever goes wrong is a {@link StoreTrouble}. The work may be done over: it is one statement or one transaction. */
export type Run = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>;

export interface Session {
  readonly engine: Store['engine'];
  readonly run: Run;
  close(): Promise<void>;
}

/**
 * How often a call is made before a passing trouble is told, and the pause between: together with the engine's own waiting
 * about two seconds, within what Discord grants an answer. The pauses leave the event loop to others.
 */
const TRIES = 12;
const PAUSE_MS = 80;

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
    if (closed) throw new StoreTrouble('other', 'The store has been closed.', undefined);
    current ??= opened(engine);
    const mine = current;
    let isOpen = false;
    try {
      const db = await mine;
      isOpen = true;
      return { done: await work(db) };
    } catch (error) {
      const { kind, line, passing, ends } = error instanceof StoreTrouble ? unmendable(error) : engine.diagnose(error);
      if (ends || !isOpen) await drop(mine);
      return { trouble: new StoreTrouble(kind, line, error), passing: passing ?? false };
    }
  }

  return {
    engine: engine.name,
    async run(work) {
      for (let tries = 1; ; tries++) {
        const result = await attempt(work);
        if ('done' in result) return result.done;
        if (!result.passing || tries === TRIES) throw result.trouble;
        await wait(PAUSE_MS * (0.5 + Math.random()));
      }
    },
    async close() {
      closed = true;
      if (current) await drop(current);
    },
  };
}

type Attempted<T> = { readonly done: T } | { readonly trouble: StoreTrouble; readonly passing: boolean };

function unmendable({ kind, message }: StoreTrouble): Diagnosis {
  return { kind, line: message };
}

async function opened(engine: Engine): Promise<Kysely<Database>> {
  const db = await engine.open();
  try {
    await migrate(db, engine.name);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
