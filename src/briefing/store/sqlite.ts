/** The store in one file. */
import { mkdir } from 'node:fs/promises';
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
import type { Engine } from './session.ts';
import { type Connection, type SqliteModule, sqliteModule } from './sqlite-module.ts';
import { suspicionOf } from './sqlite-suspicion.ts';
import { diagnoseSqlite, NoDriver } from './sqlite-trouble.ts';
import type { Database } from './tables.ts';

/**
 * How long SQLite itself waits for another process' lock. It blocks the event loop meanwhile, so it is short; the session
 * goes on waiting without blocking.
 */
const BUSY_MS = 80;
/** Prepared statements kept: compiling the same ones over and over costs 60 MB in a tight loop. */
const STATEMENTS_MAX = 200;

export function sqliteEngine(file: string): Engine {
  const suspicion = suspicionOf(file);
  return {
    name: 'sqlite',
    async open() {
      const check = await suspicion.begin();
      const connection = await connect(file);
      try {
        prepare(connection);
        check(connection);
      } catch (error) {
        connection.close();
        throw error;
      }
      return new Kysely<Database>({ dialect: new Dialect({ database: adapt(connection) }) });
    },
    diagnose(error) {
      const found = diagnoseSqlite(error, file);
      if (found.kind === 'corrupt') suspicion.raise();
      return found;
    },
  };
}

async function connect(file: string): Promise<Connection> {
  let module: SqliteModule;
  try {
    module = await sqliteModule();
  } catch (error) {
    throw new NoDriver(error);
  }
  await mkdir(dirname(file), { recursive: true });
  return new module.DatabaseSync(file);
}

/** FULL: a commit is on the disk before the message is posted, also when the power fails. */
function prepare(connection: Connection): void {
  connection.exec(
    `pragma busy_timeout = ${BUSY_MS}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on`,
  );
  const names = connection.prepare("select name from sqlite_schema where type = 'table'").all();
  for (const { name } of names as readonly { readonly name: string }[])
    connection.prepare(`select * from "${name}" limit 1`).all();
}

/** The connection as Kysely takes it, with its statements kept. */
function adapt(connection: Connection): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => close(connection),
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = connection.prepare(sql);
      const made: SqliteStatement = {
        reader: READER.test(sql),
        all: parameters => statement.all(...parameters),
        run: parameters => statement.run(...parameters),
        iterate: parameters => statement.iterate(...parameters),
      };
      const oldest = kept.keys().next();
      if (kept.size >= STATEMENTS_MAX && !oldest.done) kept.delete(oldest.value);
      kept.set(sql, made);
      return made;
    },
  };
}

/**
 * Empties the log beside the file first. The package for Node 20 doesn't end its statements with the connection, so that
 * SQLite would leave the log there; a backup put in the file's place would then be overwritten by it at the next start.
 */
function close(connection: Connection): void {
  try {
    connection.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // In trouble, or in use by another process: the log stays, and is read at the next opening.
  }
  connection.close();
}

/** Statements that answer with rows. By their text, since Node 22.13 can't tell the columns of one. */
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

  /** After a full disk SQLite has rolled back by itself, and refuses to do so again: the first error is the one to tell. */
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
