/** Identifying shards no faster than Discord allows, over all processes of the bot. */
import type { IIdentifyThrottler } from 'discord.js';

/**
 * Discord takes `max_concurrency` identifies in five seconds over all processes; a little more for clocks that differ.
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
export const IDENTIFY_HOLD = 5_250;
/** The first half of the advisory lock's key, so that no other use of the database meets it. */
const LOCK = 0x52_61_70;

/** A connection to PostgreSQL of its own: its locks die with it, so a process that was killed blocks nobody. */
export interface LockConnection {
  query(sql: string, values: readonly number[]): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * One identify at a time and bucket, shared by every process on the same database.
 *
 * @param connect opens a connection of its own
 * @param hold milliseconds for which a bucket is kept after an identify
 */
export function sharedThrottler(
  connect: () => Promise<LockConnection>,
  maxConcurrency: number,
  hold = IDENTIFY_HOLD,
): IIdentifyThrottler {
  return {
    async waitForIdentify(shard, signal) {
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
        await connection.query('select pg_advisory_lock($1, $2)', [LOCK, shard % maxConcurrency]);
      } catch (error) {
        leave();
        throw error;
      } finally {
        signal.removeEventListener('abort', leave);
      }
      // The bucket stays taken while Discord counts this identify; nobody waits for that here.
      setTimeout(leave, hold).unref();
    },
  };
}

/** Connections to the database that the store is on. `pg` is loaded only where it's used. */
export function lockConnections(databaseUrl: string): () => Promise<LockConnection> {
  return async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'rapporteur identify' });
    // A server that goes away takes the lock with it; the connection's own error has nobody else to hear it.
    client.on('error', () => undefined);
    await client.connect();
    return { query: (sql, values) => client.query(sql, [...values]), end: () => client.end() };
  };
}
