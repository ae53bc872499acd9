/**
 * Kysely's driver for PostgreSQL, fit for a pooler in between that hands each transaction to another connection of the
 * server (PgBouncer's transaction mode): nothing outlives a transaction, neither a setting nor a lock nor a statement.
 */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Limits of the server's, in milliseconds. */
export interface ServerLimits {
  /** Of one statement: a server that hangs is reported before a command's answer is late by much. */
  readonly statement: number;
  /** Of a transaction in which nothing happens: its process, or the machine that it ran on, has vanished. */
  readonly idle: number;
}

/** What the dialect is made with. */
interface DialectOptions {
  readonly pool: Pool;
  readonly limits: ServerLimits;
}

/** PostgreSQL's dialect with this driver. */
export class PooledDialect extends PostgresDialect {
  readonly #options: DialectOptions;

  constructor(options: DialectOptions) {
    super({ pool: options.pool });
    this.#options = options;
  }

  override createDriver(): Driver {
    return new PooledDriver(this.#options);
  }

  override createAdapter(): PostgresAdapter {
    return new PooledAdapter();
  }
}

class PooledDriver implements Driver {
  readonly #options: DialectOptions;

  constructor(options: DialectOptions) {
    this.#options = options;
  }

  /** The pool connects when it's asked for a connection. */
  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<PooledConnection> {
    const { pool, limits } = this.#options;
    return new PooledConnection(await pool.connect(), limits);
  }

  beginTransaction(connection: PooledConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings);
  }

  commitTransaction(connection: PooledConnection): Promise<void> {
    return connection.end('commit');
  }

  rollbackTransaction(connection: PooledConnection): Promise<void> {
    return connection.end('rollback');
  }

  releaseConnection(connection: PooledConnection): Promise<void> {
    connection.release();
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.#options.pool.end();
  }
}

/** A connection of the pool's, for one transaction, or for statements that are a transaction each. */
class PooledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #limits: ServerLimits;
  #isInTransaction = false;
  #isBroken = false;

  constructor(client: PoolClient, limits: ServerLimits) {
    this.#client = client;
    this.#limits = limits;
  }

  /** Begins a transaction, with its limits in the same message to the server. */
  async begin({ isolationLevel }: TransactionSettings = {}): Promise<void> {
    const { statement, idle } = this.#limits;
    const isolation = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
    await this.#send(
      `begin${isolation}; set local statement_timeout = ${statement}; set local idle_in_transaction_session_timeout = ${idle}`,
    );
    this.#isInTransaction = true;
  }

  /** Ends the transaction. A broken connection has ended it already: its server rolls back by itself. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isInTransaction = false;
    if (how === 'commit' || !this.#isBroken) await this.#send(how);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isInTransaction) return await this.#execute(query);
    try {
      await this.begin();
      const result = await this.#execute<R>(query);
      await this.end('commit');
      return result;
    } catch (error) {
      // The first error is the one to report.
      await this.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  streamQuery(): never {
    throw new Error('no rows are streamed');
  }

  /** Gives it back to the pool; a broken one is closed instead. */
  release(): void {
    this.#client.release(this.#isBroken);
  }

  async #execute<R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.#send(text, parameters);
    return { rows: rows as R[], ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
  }

  async #send(text: string, parameters: readonly unknown[] = []) {
    try {
      return await this.#client.query(text, [...parameters]);
    } catch (error) {
      // A server that refuses a statement goes on with the next. After anything else, such as an answer that doesn't come,
      // nobody knows what the connection will say next.
      if (!isRefusal(error)) this.#isBroken = true;
      throw error;
    }
  }
}

/** Tells a refusal by the server, which has an SQLSTATE, from everything else that a connection may meet. */
const isRefusal = (error: unknown): boolean => error instanceof Error && 'severity' in error && 'code' in error;

class PooledAdapter extends PostgresAdapter {
  /**
   * Takes none: a lock of the session's is lost or left behind by a pooler. All migrations are one transaction, so of
   * several processes one commits it and the others fail on its rows.
   */
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}
