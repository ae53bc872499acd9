/** Connects the store to an SQLite file. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { makeFolder } from '../lib/folders.ts';
import type { Engine } from './session.ts';
import { Damaged, diagnoseSqlite, NoDriver } from './sqlite-errors.ts';
import { databaseFiles } from './sqlite-files.ts';
import type { Database } from './tables.ts';

/**
 * Milliseconds for which SQLite itself waits for another process' lock. It blocks the event loop meanwhile, so they are
 * few; the session goes on waiting without blocking.
 */
const BUSY_MS = 80;
/** Prepared statements to cache: compiling the same ones over and over costs 60 MB in a tight loop. */
const STATEMENTS_MAX = 200;

/** The engine for a file. The file and its folder are made at the first opening. */
export function sqliteEngine(file: string): Engine {
  const integrity = integrityCheckOf(file);
  const files = databaseFiles(file);
  return {
    name: 'sqlite',
    async open() {
      const check = await integrity.begin();
      const { DatabaseSync } = await loaded();
      files.beforeOpening();
      await makeFolder(dirname(file));
      const connection = new DatabaseSync(file);
      try {
        prepare(connection);
        files.opened();
        check(connection);
      } catch (error) {
        connection.close();
        throw error;
      }
      return new Kysely<Database>({ dialect: new Dialect({ database: adapt(connection) }) });
    },
    verify: files.verify,
    diagnose(error) {
      const found = diagnoseSqlite(error, file);
      if (found.kind === 'corrupt') integrity.suspect();
      return found;
    },
  };
}

async function loaded(): Promise<SqliteModule> {
  try {
    return await sqliteModule();
  } catch (error) {
    throw new NoDriver(error);
  }
}

/**
 * Sets the connection up, and reads a row of each table. With `synchronous = full` a commit is on the disk before the
 * message is posted, also when the power fails.
 */
function prepare(connection: Connection): void {
  connection.exec(
    `pragma busy_timeout = ${BUSY_MS}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on`,
  );
  const names = connection.prepare("select name from sqlite_schema where type = 'table'").all();
  for (const { name } of names as readonly { readonly name: string }[])
    connection.prepare(`select * from "${name}" limit 1`).all();
}

// The dialect for Kysely

/** Adapts the connection to Kysely, with a cache of its statements. */
function adapt(connection: Connection): SqliteDatabase {
  const cached = new Map<string, SqliteStatement>();
  return {
    close: () => close(connection),
    prepare(sql) {
      const known = cached.get(sql);
      if (known) return known;
      const statement = connection.prepare(sql);
      const made: SqliteStatement = {
        reader: READER.test(sql),
        all: parameters => statement.all(...parameters),
        run: parameters => statement.run(...parameters),
        iterate: parameters => statement.iterate(...parameters),
      };
      const oldest = cached.keys().next();
      if (cached.size >= STATEMENTS_MAX && !oldest.done) cached.delete(oldest.value);
      cached.set(sql, made);
      return made;
    },
  };
}

/**
 * Closes the connection, and empties the log beside the file first. The package for Node 20 doesn't end its statements
 * with the connection, so that SQLite would leave the log there; a backup put in the file's place would then be
 * overwritten by it at the next start.
 */
function close(connection: Connection): void {
  try {
    connection.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Broken, or in use by another process: the log stays, and is read at the next opening.
  }
  connection.close();
}

/** Recognises statements that return rows by their text, since Node 22.13 can't list the columns of one. */
const READER = /^\s*(?:select|pragma|with|values)\b|\breturning\b/i;

class Dialect extends SqliteDialect {
  readonly #config: { readonly database: SqliteDatabase };

  constructor(config: { readonly database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

class Driver extends SqliteDriver {
  /** Takes the write lock at once: a transaction that reads first and writes then fails, however long it would wait. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /**
   * After a full disk SQLite has rolled back by itself, and refuses to do so again: the first error is the one to
   * report.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }
}

class Adapter extends SqliteAdapter {
  /** SQLite can; and in a transaction that takes the lock at once, only one of several processes migrates. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

// SQLite's module

/** The API that Node's own module and the package share. */
interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Connection;
}

/** An open file. */
interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** A prepared statement of SQLite, as far as it's used here. */
interface Statement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

const BUILT_IN: string = 'node:sqlite';
const PACKAGE: string = '@photostructure/sqlite';

let loading: Promise<SqliteModule> | undefined;

/** Loads SQLite, once: built into Node from 22.13 on, from a package before that. Rejects when neither is there. */
export function sqliteModule(): Promise<SqliteModule> {
  loading ??= withoutSqliteWarning(() => import(BUILT_IN)).catch(() => import(PACKAGE));
  return loading;
}

/**
 * Suppresses Node 22's warning that its SQLite is experimental, which no user can do anything about. Lets every other
 * warning through.
 */
async function withoutSqliteWarning(load: () => Promise<SqliteModule>): Promise<SqliteModule> {
  const { emitWarning } = process;
  process.emitWarning = (...warning: unknown[]) => {
    if (warning[1] === 'ExperimentalWarning' && String(warning[0]).startsWith('SQLite ')) return;
    Reflect.apply(emitWarning, process, warning);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

// Integrity. A file counts as sound until damage is met: reading a large file whole at every opening would hold the
// event loop for seconds, and SQLite refuses a damaged page by itself whenever it reads one. After that the whole file
// is checked before anything is written again; else the error would be over with every opening and back with the next
// reading. As long as the damaged file stays as it is, it isn't even opened.

interface IntegrityCheck {
  /** Notes that damage was met: the next opening checks the whole file. */
  suspect(): void;
  /**
   * Begins a check, before the file is opened.
   *
   * @returns a function to call with the open file: reads it whole if it's suspected, and throws Damaged or clears it
   * @throws Damaged while the file is the one that was found damaged, by its size and time
   */
  begin(): Promise<(connection: Connection) => void>;
}

function integrityCheckOf(file: string): IntegrityCheck {
  let suspected = false;
  let damaged: string | undefined;
  return {
    suspect() {
      suspected = true;
    },
    async begin() {
      if (!suspected) return () => undefined;
      const identity = await identityOf(file);
      if (damaged !== undefined && damaged === identity) throw new Damaged();
      return connection => {
        const sound = isSound(connection);
        damaged = sound ? undefined : identity;
        if (!sound) throw new Damaged();
        suspected = false;
      };
    },
  };
}

function isSound(connection: Connection): boolean {
  const [found] = connection.prepare('pragma quick_check(1)').all() as readonly { readonly quick_check?: unknown }[];
  return found?.quick_check === 'ok';
}

/** A text that differs for another file in the same place, and for the same file once it's written. */
async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return undefined;
  }
}
