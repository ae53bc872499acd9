/** Identifying shards no faster than Discord allows, over all processes of the bot. */
import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import { diagnosePostgres } from '../store/postgres.ts';

// Turns that processes take by locks in PostgreSQL.

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

/**
 * Discord takes `max_concurrency` identifies in five seconds over all processes; a little more for clocks that differ.
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
export const IDENTIFY_HOLD = 5_250;
/** Milliseconds between two tries while the database is in trouble. */
const PAUSE = 1_000;

export interface Turns {
  readonly connect: Connect;
  readonly maxConcurrency: number;
  readonly log: { info(text: string): void; warn(text: string): void };
  /** Milliseconds for which a bucket is kept after an identify. */
  readonly hold?: number;
  /** Waits; rejects when called off. */
  sleep?(ms: number, signal: AbortSignal): Promise<unknown>;
}

/**
 * One identify at a time and bucket, shared by every process on the same database.
 *
 * While the database is away a shard waits: discord.js would take an error for a leave to identify, and identifying
 * without a turn, again and again, ends in Discord resetting the token. What is connected stays, and resumes.
 */
export function sharedThrottler({ connect, maxConcurrency, log, ...times }: Turns): IIdentifyThrottler {
  const { hold = IDENTIFY_HOLD, sleep = (ms, signal) => wait(ms, undefined, { signal }) } = times;
  let inTrouble = false;
  const attempt = async (shard: number, signal: AbortSignal, settle: boolean): Promise<boolean> => {
    try {
      const leave = await takeTurn(connect, shard % maxConcurrency, signal, async () => {
        if (settle) await sleep(hold, signal);
      });
      // The bucket stays taken while Discord counts this identify; nobody waits for that here.
      setTimeout(leave, hold).unref();
      if (inTrouble) log.info('Gateway: shards identify again in their turn.');
      inTrouble = false;
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (!inTrouble) log.warn(`Gateway: shards wait for their turn to identify. ${diagnosePostgres(error).line}`);
      inTrouble = true;
      return false;
    }
  };
  return {
    async waitForIdentify(shard, signal) {
      // Whoever identified just before the trouble may have lost its turn with it, and Discord still counts it.
      let settle = inTrouble;
      while (!(await attempt(shard, signal, settle))) {
        settle = true;
        await sleep(PAUSE * (0.5 + Math.random()), signal);
      }
    },
  };
}
