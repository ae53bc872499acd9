/** Turns that processes take by locks in PostgreSQL. */

const CONNECT_MS = 5_000;
/** A server that is gone without a word is noticed within some of these. */
const KEEP_ALIVE_MS = 5_000;
/** Above what a turn is held for, twice over: once before it counts as taken, once after. */
const TURN_LONGEST = 15_000;
/** The first half of the advisory lock's key, so that no other use of the database meets it. */
const LOCK = 0x52_61_70;

/** A connection to PostgreSQL of its own: its locks die with it, so a process that was killed blocks nobody. */
export interface LockConnection {
  query(sql: string, values: readonly number[]): Promise<unknown>;
  end(): Promise<void>;
}

/** Opens a connection of its own. */
export type Connect = () => Promise<LockConnection>;

/**
 * Waits until the bucket is this connection's.
 *
 * @param settle waited for with the bucket held, before the turn counts as taken
 * @returns gives the bucket to the next
 */
export async function takeTurn(
  connect: Connect,
  bucket: number,
  signal: AbortSignal,
  settle: () => Promise<void>,
): Promise<() => void> {
  signal.throwIfAborted();
  const connection = await connect();
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    connection.end().catch(() => undefined);
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    // It may have been called off while the connection was opened.
    signal.throwIfAborted();
    // In a transaction, since the server ends an idle one by itself: a machine that vanished holds no turn for long.
    await connection.query('begin', []);
    await connection.query('select pg_advisory_xact_lock($1, $2)', [LOCK, bucket]);
    await settle();
    // Fails where the connection was cut meanwhile, and the turn with it.
    await connection.query('select 1', []);
    return leave;
  } catch (error) {
    leave();
    throw error;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/**
 * Connections to the database that the store is on. `pg` is loaded only where it's used.
 *
 * @param longest milliseconds for which a turn is held at most; the server takes it back after that
 */
export function lockConnections(databaseUrl: string, longest = TURN_LONGEST): Connect {
  return async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'rapporteur identify',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      idle_in_transaction_session_timeout: longest,
    });
    // A server that goes away takes the lock with it; the connection's own error has nobody else to hear it.
    client.on('error', () => undefined);
    await client.connect();
    return { query: (sql, values) => client.query(sql, [...values]), end: () => client.end() };
  };
}
