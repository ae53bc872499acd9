/**
 * Reads PostgreSQL's errors: the kind of each, and its mend. No line repeats a word of the server's address, which holds a
 * password. Without the driver, so that a bot without a database can read them.
 */
import type { Diagnosis } from './session.ts';

const UNREACHABLE: Diagnosis = {
  kind: 'unreachable',
  line: "The briefings' database server can't be reached: check that it runs and that DATABASE_URL names it. Rapporteur then goes on by itself.",
};
const NO_ACCESS: Diagnosis = {
  kind: 'no access',
  line: "The briefings' database server refuses Rapporteur: check the user, the password and the database in DATABASE_URL (or PGPASSWORD), and that the user may create tables and write.",
};
const TLS: Diagnosis = {
  kind: 'no access',
  line: "The briefings' database server has a certificate that isn't trusted: check sslmode in DATABASE_URL, or set NODE_EXTRA_CA_CERTS to your own certificate authority.",
};
const NOT_AN_ADDRESS: Diagnosis = {
  kind: 'no access',
  line: "DATABASE_URL isn't the address of a database: write it as postgres://USER:PASSWORD@HOST:5432/NAME, with special characters of the password percent-encoded, or with the password in PGPASSWORD instead.",
};
const FULL: Diagnosis = {
  kind: 'full',
  line: "No room is left on the briefings' database server: free disk space. Rapporteur then goes on by itself.",
};
const BUSY: Diagnosis = {
  kind: 'locked',
  line: "The briefings' database server is too busy, or another program has locked its tables. Rapporteur goes on by itself when that is over.",
};
const CORRUPT: Diagnosis = {
  kind: 'corrupt',
  line: "The briefings' database is damaged: stop Rapporteur and restore a backup.",
};

/** By SQLSTATE, the longest beginning first. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_STATE: readonly (readonly [RegExp, Diagnosis])[] = [
  // A deadlock or a conflict has been rolled back, and is over at the next try.
  [/^(40001|40P01)$/, { ...BUSY, transient: true }],
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

/** The driver's own texts, which come without a code. */
const BROKEN =
  /connection (terminated|error|ended)|not queryable|terminating connection|timeout (exceeded )?when trying to connect|query read timeout|client was closed/i;
const NO_TLS = /does not support SSL/i;
const NO_PASSWORD = /SASL|password must be a string/i;

/** Reads an error of PostgreSQL, of its driver or of the network. */
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
  return { kind: 'other', line: "An unexpected error occurred with the briefings' database." };
}
