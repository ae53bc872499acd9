/** Makes a clock that a test sets. A sleep ends when its time has passed on it; a short nap takes a moment of real time. */
import { setTimeout as moment } from 'node:timers/promises';
import type { Clock } from '../../../src/lib/clock.ts';

/** Milliseconds of the shortest sleep that the test has to let pass. */
const NAP = 1_000;

/** A clock that a test sets. */
export interface TestClock extends Clock {
  /** Lets time pass until then, in Unix milliseconds, and wakes what slept until before. */
  set(at: number): void;
}

/** Makes a clock that shows a time, in Unix milliseconds, until it is set. */
export function testClock(start: number): TestClock {
  let now = start;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => now,
    random: () => 0.5,
    sleep(ms, until) {
      if (until.aborted) return Promise.resolve();
      if (ms < NAP) return moment(1);
      return new Promise(done => {
        const wake = (): void => {
          sleepers.delete(sleeper);
          until.removeEventListener('abort', wake);
          done();
        };
        const sleeper = { at: now + ms, wake };
        sleepers.add(sleeper);
        until.addEventListener('abort', wake);
      });
    },
    set(at) {
      now = at;
      for (const one of [...sleepers]) if (one.at <= now) one.wake();
    },
  };
}
