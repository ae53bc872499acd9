/** Clocks for what is bounded by time, so that no test depends on how fast it runs. */
import { setImmediate as turn } from 'node:timers/promises';
import type { CallbackClock } from '../../src/discord/callbacks.ts';

export interface TestClock extends CallbackClock {
  /** How long each wait was to be, in milliseconds. */
  readonly waits: readonly number[];
}

/** Time passes by waits alone, and at once: for one answer at a time. */
export function movingClock(): TestClock {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    now: () => time,
    wait(ms) {
      waits.push(ms);
      time += ms;
      return turn();
    },
  };
}

export interface HandClock extends TestClock {
  /** How many wait now. */
  readonly waiting: number;
  advance(ms: number): void;
}

/** Time passes when the test says so. */
export function handClock(): HandClock {
  const waits: number[] = [];
  let waiting: { readonly at: number; readonly go: () => void }[] = [];
  let time = 0;
  return {
    waits,
    get waiting() {
      return waiting.length;
    },
    now: () => time,
    wait: ms =>
      new Promise(go => {
        waits.push(ms);
        waiting.push({ at: time + ms, go });
      }),
    advance(ms) {
      time += ms;
      const due = waiting.filter(one => one.at <= time);
      waiting = waiting.filter(one => one.at > time);
      for (const one of due) one.go();
    },
  };
}
