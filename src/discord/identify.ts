/** Throttles the shards' identifies over all processes of the bot, as Discord demands, by turns in their database. */
import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import type { Turns } from '../store/turns.ts';

/**
 * Milliseconds for which a bucket is another's after an identify. Discord takes `max_concurrency` identifies in five
 * seconds over all processes; a little more allows for networks of uneven speed.
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
export const IDENTIFY_HOLD = 5_250;
/** Milliseconds between two tries while the database is out of reach, and at most while the bucket is another's. */
const RETRY_AFTER = 1_000;

/** What the shared throttle works with. */
interface SharedThrottlerOptions {
  readonly turns: Pick<Turns, 'take'>;
  /** Identifies that Discord takes at a time: the number of buckets. */
  readonly maxConcurrency: number;
  readonly log: { info(text: string): void; warn(text: string): void };
  /** Milliseconds for which a bucket is another's after an identify. */
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
  const { turns, maxConcurrency, log, hold = IDENTIFY_HOLD } = options;
  const { sleep = (ms, signal) => wait(ms, undefined, { signal }) } = options;
  let isDown = false;

  function note(trouble: string | undefined): void {
    if (trouble !== undefined && !isDown) log.warn(`Gateway: shards wait for their turn to identify. ${trouble}`);
    if (trouble === undefined && isDown) log.info('Gateway: shards identify again in their turn.');
    isDown = trouble !== undefined;
  }

  return {
    async waitForIdentify(shard, signal) {
      for (;;) {
        signal.throwIfAborted();
        const taking = await turns.take(`identify ${shard % maxConcurrency}`, hold);
        note(taking.kind === 'trouble' ? taking.line : undefined);
        if (taking.kind === 'turn') {
          // Discord counts this identify from now on; one that was called off it won't see. A failure to record that only
          // holds up the next.
          const end = taking.turn.endIn(signal.aborted ? 0 : hold);
          end.catch(() => undefined);
          return signal.throwIfAborted();
        }
        const ms = taking.kind === 'wait' ? Math.min(taking.ms, RETRY_AFTER) : RETRY_AFTER / 2;
        // Shards that wait for the same moment shouldn't all ask in it.
        await sleep(ms + (RETRY_AFTER / 10) * Math.random(), signal);
      }
    },
  };
}
