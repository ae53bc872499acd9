/** Limits how many requests a second are sent, spread evenly. */
import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Resolves when the caller may send its request. Callers go one after another, in the order of their calls. */
export type RateLimiter = () => Promise<void>;

/** What a rate limiter measures by. */
interface RateClock {
  /** Milliseconds. Must not jump when the system clock is set. */
  now(): number;
  /** Waits for so many milliseconds. May be early: Node's timers count from the beginning of the event loop's turn. */
  sleep(ms: number): Promise<unknown>;
}

/** Milliseconds by which a request may be early: sleeping again for less would make all of them late. */
const EARLY = 1;

const MONOTONIC: RateClock = { now: () => performance.now(), sleep: wait };

/**
 * Lets one caller through, then nobody for the time that one request has. After the process was held up, callers don't all
 * go at once.
 *
 * The queue's own `interval` option can't do this: it measures by `Date.now()`, so when the system clock is set back an
 * hour, it lets nobody through for an hour.
 *
 * @param perSecond may be a fraction
 */
export function rateLimiter(perSecond: number, { now, sleep }: RateClock = MONOTONIC): RateLimiter {
  const queue = new PQueue({ concurrency: 1 });
  const apart = 1_000 / perSecond;
  return () =>
    new Promise(go => {
      void queue.add(async () => {
        go();
        const next = now() + apart;
        for (let left = apart; left >= EARLY; left = next - now()) await sleep(left);
      });
    });
}
