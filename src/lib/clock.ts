import { setTimeout as wait } from 'node:timers/promises';

/** What isn't the same twice: time and chance. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  sleep(ms: number, until: AbortSignal): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}

// Time and chance as they are.

export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, until) {
    if (until.aborted) return;
    // An aborted wait rejects; here it is over.
    await wait(ms, undefined, { signal: until }).catch(() => undefined);
  },
};
