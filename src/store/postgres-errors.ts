/**
 * Reads PostgreSQL's errors: the kind of each, and its mend. No line repeats a word of the server's address, which holds a
 * password. Without the driver, so that a bot without a database can read them.
 */
import type { Diagnosis } from './session.ts';

const SERVER = "The briefings' database server";
const BY_ITSELF = 'Rapporteur then goes on by itself.';

/** The server can't be reached. */
const away = (since: string, mend: string): Diagnosis => ({
  kind: 'unreachable',
  line: `${SERVER} can't be reached, since ${since}: ${mend}. ${BY_ITSELF}`,
});
/** The server or its address has to be set otherwise. */
const refused = (line: string): Diagnosis => ({ kind: 'no access', line });

const UNKNOWN_HOST = away(
  'its name leads nowhere',
  'check the host in DATABASE_URL, and that this machine resolves names',
);
const NOBODY_LISTENS = away(
  'nothing listens there',
  'check that it runs and that DATABASE_URL names its host and port',
);
const SILENT = away('nothing answers in time', 'check that it runs, and the network and firewalls on the way to it');
const CUT = away('the connection was broken off', 'check that it runs and that DATABASE_URL names a PostgreSQL server');
const STARTING = away('it is starting or stopping', 'check that it runs');
const BEHIND_POOLER = away(
  'the pooler before it gets no connection to it',
  "check that it runs, and the pooler's own address and user for it",
);

const PASSWORD = refused(`${SERVER} refuses the user or the password: check both in DATABASE_URL (or PGPASSWORD).`);
const NO_PASSWORD = refused(`${SERVER} asks for a password, and none is given: set it in DATABASE_URL or PGPASSWORD.`);
const NOT_LET_IN = refused(
  `${SERVER} lets this user or this machine not in: check the user and the database in DATABASE_URL, and the server's pg_hba.conf.`,
);
const DATABASE = refused(
  `${SERVER} has no database of that name: create it, or check the name at the end of DATABASE_URL.`,
);
const RIGHTS = refused(
  `${SERVER} doesn't let this user create or use the tables: grant the user of DATABASE_URL all rights on the database's schema.`,
);
const READ_ONLY = refused(
  `${SERVER} can only be read: name the primary server in DATABASE_URL and not its standby, or end its default_transaction_read_only.`,
);
const ADDRESS = refused(
  "DATABASE_URL isn't the address of a database: write it as postgres://USER:PASSWORD@HOST:5432/NAME, with special characters of the password percent-encoded, or with the password in PGPASSWORD instead.",
);
const NO_TLS = refused(
  `${SERVER}, or the pooler before it, offers no TLS, which DATABASE_URL demands: turn TLS on there, or leave sslmode and the other ssl settings out.`,
);
const NEEDS_TLS = refused(`${SERVER} takes only connections with TLS: add ?sslmode=verify-full to DATABASE_URL.`);
const UNTRUSTED = refused(
  `${SERVER} has a certificate that isn't trusted: name its authority's file as sslrootcert in DATABASE_URL, or set NODE_EXTRA_CA_CERTS to it.`,
);
const EXPIRED = refused(
  `${SERVER} has a certificate that isn't valid at this time: renew it, or check this machine's clock.`,
);
const OTHER_NAME = refused(
  `${SERVER} has a certificate for another name: write the host in DATABASE_URL as the certificate does.`,
);
const TLS_FAILED = refused(
  `${SERVER} and Rapporteur can't agree on TLS: check that DATABASE_URL names a PostgreSQL server, and the server's TLS versions.`,
);
const KEY_FILE = refused(
  "A file that DATABASE_URL names can't be read, or isn't a key or certificate in PEM: check the paths of sslcert, sslkey and sslrootcert, and who may read them.",
);
const SETTING = refused(
  `${SERVER}, or the pooler before it, refuses a setting in DATABASE_URL: leave options and timeouts out of it.`,
);
const STATEMENT_MODE = refused(
  "The pooler before the briefings' database hands out connections by the statement: set its pool_mode to transaction or session.",
);
const POOLER = refused(
  "The pooler before the briefings' database refuses Rapporteur: see the pooler's own log for the reason.",
);

const NO_CONNECTION: Diagnosis = {
  kind: 'locked',
  line: `${SERVER}, or the pooler before it, has no connection left: raise max_connections there, or the pooler's limits of clients and of its pools. ${BY_ITSELF}`,
};
const BUSY: Diagnosis = {
  kind: 'locked',
  line: `${SERVER} is too busy, or another program has locked its tables. Rapporteur goes on by itself when that is over.`,
};
const FULL: Diagnosis = {
  kind: 'full',
  line: `No room is left on the briefings' database server: free disk space. ${BY_ITSELF}`,
};
const CORRUPT: Diagnosis = {
  kind: 'corrupt',
  line: "The briefings' database is damaged: stop Rapporteur and restore a backup.",
};
const DISK: Diagnosis = {
  kind: 'other',
  line: `${SERVER} can't read or write its own files: check its disk and its log. ${BY_ITSELF}`,
};

type Table = readonly (readonly [form: RegExp, Diagnosis])[];

/** By SQLSTATE. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_STATE: Table = [
  // A deadlock or a conflict has been rolled back, and is over at the next try.
  [/^(40001|40P01)$/, { ...BUSY, transient: true }],
  [/^(55P03|57014|53200|53000|25P03)$/, BUSY],
  [/^53300$/, NO_CONNECTION],
  [/^53100$/, FULL],
  [/^(XX001|XX002)$/, CORRUPT],
  [/^58/, DISK],
  [/^57P03$/, STARTING],
  [/^(57P|08)/, CUT],
  [/^28P01$/, PASSWORD],
  [/^28/, NOT_LET_IN],
  [/^3D000$/, DATABASE],
  [/^(3F000|42501)$/, RIGHTS],
  [/^25006$/, READ_ONLY],
  [/^42704$/, SETTING],
];

/** PgBouncer's own texts: nearly all have one SQLSTATE, 08P01, of which every cause is another. */
const BY_POOLER: Table = [
  [/unsupported startup parameter/i, SETTING],
  [/statement pooling mode/i, STATEMENT_MODE],
  [/no more connections|cannot obtain|max_\w*connections|query_wait_timeout/i, NO_CONNECTION],
  [/server login|cannot connect to server|conn crashed|shut(ting)? ?down|server_lifetime/i, BEHIND_POOLER],
  [/authentication failed|no such user/i, PASSWORD],
  [/does not exist|no such database|is disabled/i, DATABASE],
  [/(SSL|TLS) required/i, NEEDS_TLS],
  [/timeout/i, BUSY],
  [/./, POOLER],
];

/** By Node's code, of a connection. */
const BY_CODE: Table = [
  [/^(ENOTFOUND|EAI_\w+)$/, UNKNOWN_HOST],
  // The last two are of a socket in a folder.
  [/^(ECONNREFUSED|ENOENT|EACCES)$/, NOBODY_LISTENS],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/, SILENT],
  [/^(ECONNRESET|ECONNABORTED|EPIPE)$/, CUT],
  [/^ERR_INVALID_URL$/, ADDRESS],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, EXPIRED],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, OTHER_NAME],
  [/CERT/, UNTRUSTED],
  [/^ERR_(OSSL|CRYPTO)/, KEY_FILE],
  [/^(ERR_TLS|ERR_SSL|EPROTO$)/, TLS_FAILED],
];

/** By the driver's own texts, which come without a code. */
const BY_TEXT: Table = [
  [/timeout (exceeded|expired)|connection timeout|query read timeout/i, SILENT],
  [/connection (terminated|error|ended)|not queryable|client was closed/i, CUT],
  [/does not support SSL/i, NO_TLS],
  [/establishing an SSL/i, TLS_FAILED],
  [/password must be a string/i, NO_PASSWORD],
  [/SASL/i, PASSWORD],
  [/URI malformed|sslnegotiation/i, ADDRESS],
];

const OTHER: Diagnosis = { kind: 'other', line: "An unexpected error occurred with the briefings' database." };

const found = (table: Table, key: string): Diagnosis | undefined => table.find(([form]) => form.test(key))?.[1];

/** Reads an error of PostgreSQL, of a pooler, of the driver or of the network. */
export function diagnosePostgres(error: unknown): Diagnosis {
  const { code, syscall, message }: Readonly<Record<string, unknown>> =
    error instanceof Error ? { ...error, message: error.message } : {};
  const text = typeof message === 'string' ? message : '';
  // The driver reads the files of keys by itself.
  if (syscall === 'open' || code === 'EISDIR') return KEY_FILE;
  const byCode = typeof code === 'string' ? (found(BY_CODE, code) ?? byState(code, text)) : undefined;
  return byCode ?? found(BY_TEXT, text) ?? OTHER;
}

function byState(state: string, text: string): Diagnosis | undefined {
  if (state === '08P01') return found(BY_POOLER, text);
  if (state === '28000' && /no encryption|SSL off/.test(text)) return NEEDS_TLS;
  return found(BY_STATE, state);
}
