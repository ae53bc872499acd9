/** The store on a PostgreSQL server. */

import { Kysely, PostgresDialect } from 'kysely';
import type { Diagnosis, Engine } from './session.ts';
import type { Database } from './tables.ts';

// What PostgreSQL's and its driver's errors mean, and the mend. No line repeats a word of the address.

const UNREACHABLE: Diagnosis = {
  kind: 'unreachable',
  line: "The briefings' database server can't be reached: see that it runs and that DATABASE_URL names it; briefings go on by themselves.",
};
const NO_ACCESS: Diagnosis = {
  kind: 'no access',
  line: "The briefings' database server refuses Rapporteur: see that user, password and database in DATABASE_URL (or PGPASSWORD) are right, and that the user may create tables and write.",
};
const TLS: Diagnosis = {
  kind: 'no access',
  line: "The briefings' database server has a certificate that can't be trusted: see sslmode in DATABASE_URL, and NODE_EXTRA_CA_CERTS for a certificate authority of your own.",
};
const NOT_AN_ADDRESS: Diagnosis = {
  kind: 'no access',
  line: "DATABASE_URL isn't the address of a database: it looks like postgres://USER:PASSWORD@HOST:5432/NAME, with special characters in the password percent-encoded, or with the password in PGPASSWORD instead.",
};
const FULL: Diagnosis = {
  kind: 'full',
  line: "No room is left on the briefings' database server: free some; briefings go on by themselves.",
};
const BUSY: Diagnosis = {
  kind: 'locked',
  line: "The briefings' database server is too busy, or another program holds its tables; briefings go on by themselves.",
};
const CORRUPT: Diagnosis = {
  kind: 'corrupt',
  line: "The briefings' database is damaged: stop Rapporteur and restore a dump.",
};

/** By SQLSTATE, the longest beginning first. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_STATE: readonly (readonly [RegExp, Diagnosis])[] = [
  // A deadlock or a conflict has been rolled back, and is over at the next try.
  [/^(40001|40P01)$/, { ...BUSY, passing: true }],
  [/^(55P03|57014|53300|53200|53000|25P03)$/, BUSY],
  [/^53100$/, FULL],
  [/^(XX001|XX002)$/, CORRUPT],
  [/^(57P|58|08)/, UNREACHABLE],
  [/^(28|3D000|3F000|42501|25006)/, NO_ACCESS],
];

/** By Node's code. */
const BY_CODE: readonly (readonly [RegExp, Diagnosis])[] = [
  [
    /^E(CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|HOSTDOWN|PIPE|NOENT|ACCES)$/,
    UNREACHABLE,
  ],
  [/^ERR_INVALID_URL$/, NOT_AN_ADDRESS],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$/, TLS],
];

/** What the driver says of a connection without any code. */
const BROKEN =
  /connection (terminated|error|ended)|not queryable|terminating connection|timeout (exceeded )?when trying to connect|query read timeout|client was closed/i;
const NO_TLS = /does not support SSL/i;
const NO_PASSWORD = /SASL|password must be a string/i;

export function diagnosePostgres(error: unknown): Diagnosis {
  const { code, message } = error instanceof Error ? { code: undefined, ...error, message: error.message } : {};
  if (typeof code === 'string') {
    const table = /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code) ? BY_STATE : BY_CODE;
    const found = table.find(([form]) => form.test(code));
    if (found) return found[1];
  }
  if (BROKEN.test(message ?? '')) return UNREACHABLE;
  if (NO_TLS.test(message ?? '')) return TLS;
  if (NO_PASSWORD.test(message ?? '')) return NO_ACCESS;
  return { kind: 'other', line: "The briefings' database met an unexpected error." };
}

/** Connections of one process. Its statements take milliseconds, so few serve many. */
const CONNECTIONS_MAX = 4;
const CONNECT_MS = 5_000;
/** A server that hangs is trouble, told before a command's answer is late by much. */
const STATEMENT_MS = 10_000;
/** PostgreSQL's bigint. https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;

export function postgresEngine(url: string): Engine {
  return {
    name: 'postgres',
    async open() {
      // Loaded only where it is used: it is no part of a start with a file.
      const { default: pg } = await import('pg');
      const pool = new pg.Pool({
        connectionString: url,
        max: CONNECTIONS_MAX,
        connectionTimeoutMillis: CONNECT_MS,
        statement_timeout: STATEMENT_MS,
        query_timeout: STATEMENT_MS + CONNECT_MS,
        idle_in_transaction_session_timeout: STATEMENT_MS,
        keepAlive: true,
        application_name: 'rapporteur',
        // Bigints arrive as text; times and counts are far below the largest exact number.
        types: {
          getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
        },
      });
      // A connection that the server ends reports it here, idle or at work. Unheard, it would end the process; the query
      // under way fails by itself, and the pool opens another connection.
      pool.on('error', () => undefined);
      pool.on('connect', client => client.on('error', () => undefined));
      return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
    },
    diagnose: diagnosePostgres,
  };
}
