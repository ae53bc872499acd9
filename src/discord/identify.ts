/** Throttles the shards' identifies over all processes of the bot, as Discord demands, by locks in PostgreSQL. */
import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import { diagnosePostgres } from '../store/postgres-errors.ts';

/** Milliseconds that connecting may take. */
const CONNECT_MS = 5_000;
/** Milliseconds between two TCP keep-alives: a server that vanished without a word is noticed after a few of them. */
const KEEP_ALIVE_MS = 5_000;
/** Milliseconds after which the server releases a lock: more than twice {@link IDENTIFY_HOLD}, as one may be held before and after. */
const LOCK_LONGEST = 15_000;
/** The first half of the advisory lock's key, so that no other use of the database meets it. */
const LOCK = 0x52_61_70;

/** One connection to PostgreSQL. Its locks die with it, so a process that was killed blocks nobody. */
export interface LockConnection {
  query(sql: string, values: readonly number[]): Promise<unknown>;
  end(): Promise<void>;
}

/** Opens a new connection. */
export type Connect = () => Promise<LockConnection>;

/**
 * Waits until a bucket is locked for this process.
 *
 * @param signal calls the wait off: it rejects, and its connection is closed
 * @param locked awaited with the bucket locked; the lock counts as taken only after it
 * @returns releases the bucket to the next
 */
async function lockBucket(
  connect: Connect,
  bucket: number,
  signal: AbortSignal,
  locked: () => Promise<unknown>,
): Promise<() => void> {
  signal.throwIfAborted();
  const connection = await connect();
  let isReleased = false;
  const release = (): void => {
    if (isReleased) return;
    isReleased = true;
    // A connection that can't even be closed is broken, and has lost its lock.
    connection.end().catch(() => undefined);
  };
  signal.addEventListener('abort', release, { once: true });
  try {
    // It may have been called off while the connection was opened.
    signal.throwIfAborted();
    // In a transaction, since the server ends an idle one by itself: a machine that vanished holds no lock for long.
    await connection.query('begin', []);
    await connection.query('select pg_advisory_xact_lock($1, $2)', [LOCK, bucket]);
    await locked();
    // Fails where the connection was cut meanwhile, and the lock lost with it.
    await connection.query('select 1', []);
    return release;
  } catch (error) {
    release();
    throw error;
  } finally {
    signal.removeEventListener('abort', release);
  }
}

/**
 * Connects to the database that the store is on. `pg` is loaded at the first connection.
 *
 * @param longest milliseconds for which a lock is held at most; the server takes it back after that
 */
export function lockConnections(databaseUrl: string, longest = LOCK_LONGEST): Connect {
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
    // Without a listener, the end of an idle connection would end the process. The next query fails, and that is logged.
    client.on('error', () => undefined);
    await client.connect();
    return { query: (sql, values) => client.query(sql, [...values]), end: () => client.end() };
  };
}

/**
 * Milliseconds for which a bucket is locked after an identify. Discord takes `max_concurrency` identifies in five seconds
 * over all processes; a little more allows for clocks that differ.
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
export const IDENTIFY_HOLD = 5_250;
/** Milliseconds between two tries while the database is out of reach: half of it to half more, by chance. */
const RETRY_AFTER = 1_000;

/** What the shared throttle works with. */
interface SharedThrottlerOptions {
  readonly connect: Connect;
  /** Identifies that Discord takes at a time: the number of buckets. */
  readonly maxConcurrency: number;
  readonly log: { info(text: string): void; warn(text: string): void };
  /** Milliseconds for which a bucket is locked after an identify. */
  readonly hold?: number;
  /** Waits for so many milliseconds; rejects when the signal is aborted. */
  sleep?(ms: number, signal: AbortSignal): Promise<unknown>;
}

/**
 * Lets one shard identify at a time and bucket, over all processes on the same database.
 *
 * While the database is out of reach a shard waits: discord.js would take an error for leave to identify, and identifying
 * out of turn, again and again, ends in Discord resetting the token. Connected shards stay connected, and resume.
 */
export function sharedThrottler(options: SharedThrottlerOptions): IIdentifyThrottler {
  const { connect, maxConcurrency, log, hold = IDENTIFY_HOLD } = options;
  const { sleep = (ms, signal) => wait(ms, undefined, { signal }) } = options;
  let isDown = false;

  /** @returns whether the shard may identify; false when the database is out of reach */
  async function attempt(shard: number, signal: AbortSignal, isHeldFirst: boolean): Promise<boolean> {
    try {
      const release = await lockBucket(connect, shard % maxConcurrency, signal, async () => {
        if (isHeldFirst) await sleep(hold, signal);
      });
      // The bucket stays locked while Discord counts this identify. The shard goes on meanwhile.
      setTimeout(release, hold).unref();
      if (isDown) log.info('Gateway: shards identify again in their turn.');
      isDown = false;
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (!isDown) log.warn(`Gateway: shards wait for their turn to identify. ${diagnosePostgres(error).line}`);
      isDown = true;
      return false;
    }
  }

  return {
    async waitForIdentify(shard, signal) {
      // A process that identified just before the outage may have lost its lock to it, while Discord still counts that.
      let isHeldFirst = isDown;
      while (!(await attempt(shard, signal, isHeldFirst))) {
        isHeldFirst = true;
        await sleep(RETRY_AFTER * (0.5 + Math.random()), signal);
      }
    },
  };
}
