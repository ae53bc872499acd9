/** Tells the time, waits, and draws random numbers. Tests bring a clock of their own. */
import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. Never rejects. */
  sleep(ms: number, until: AbortSignal): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}

/** The system's clock and chance. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, until) {
    if (until.aborted) return;
    // An aborted wait rejects; here it is over.
    await wait(ms, undefined, { signal: until }).catch(() => undefined);
  },
};
