/** Connects the store to a PostgreSQL server. */
import { Kysely } from 'kysely';
import { PooledDialect } from './postgres-driver.ts';
import { diagnosePostgres } from './postgres-errors.ts';
import type { Engine } from './session.ts';
import type { Database } from './tables.ts';

/** Connections of one process. Its statements take milliseconds, so few serve many. */
const CONNECTIONS_MAX = 4;
const CONNECT_MS = 5_000;
/** A server that hangs is reported before a command's answer is late by much. */
const LIMIT_MS = 10_000;
/** Milliseconds after the server's own limit when an answer counts as lost. */
const ANSWER_MS = 1_000;
/** The id of PostgreSQL's type bigint. https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;

/**
 * The engine for a server's address, `postgres://…`.
 *
 * @param limit milliseconds of the longest statement, and of the longest pause in a transaction
 */
export function postgresEngine(url: string, limit = LIMIT_MS): Engine {
  return {
    name: 'postgres',
    async open() {
      // Loaded only here: a start with a file does without it.
      const { default: pg } = await import('pg');
      const pool = new pg.Pool({
        connectionString: url,
        max: CONNECTIONS_MAX,
        connectionTimeoutMillis: CONNECT_MS,
        query_timeout: limit + ANSWER_MS,
        keepAlive: true,
        application_name: 'rapporteur',
        // Bigints arrive as text; times and counts are far below the largest exact number.
        types: {
          getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
        },
      });
      // A connection that the server ends reports it here, idle or at work. Without a listener it would end the process;
      // the query under way fails by itself, and the pool opens another connection.
      pool.on('error', () => undefined);
      pool.on('connect', client => client.on('error', () => undefined));
      return new Kysely<Database>({
        dialect: new PooledDialect({ pool, limits: { statement: limit, idle: limit } }),
      });
    },
    // A server keeps what it has confirmed.
    verify: () => undefined,
    diagnose: diagnosePostgres,
  };
}
