/** Identifying shards no faster than Discord allows, over all processes of the bot. */
import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import { diagnosePostgres } from '../briefing/store/postgres-trouble.ts';
import { type Connect, takeTurn } from './turn.ts';

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
