/** Makes a clock that stands still while work is going on, and then jumps to the end of the next sleep. */

/** A clock that jumps. */
export interface VirtualTime {
  readonly now: () => number;
  sleep(ms: number, until: AbortSignal): Promise<void>;
  /** Counts work that is going on, so that time waits for it. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Lets time pass until then, with all that happens meanwhile. */
  until(at: number): Promise<void>;
  /** Resolves when no work is going on any more. */
  idle(): Promise<void>;
}

const immediate = (): Promise<void> => new Promise(done => void setImmediate(done));
/** Turns of the event loop without work, after which none is expected any more. */
const QUIET_TURNS = 3;

/** Makes a clock that begins at a time in Unix milliseconds. */
export function virtualTime(start: number): VirtualTime {
  let clock = start;
  let working = 0;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();

  const idle = async (): Promise<void> => {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await immediate();
      if (working > 0) quiet = -1;
    }
  };

  return {
    now: () => clock,
    sleep(ms, until) {
      if (until.aborted) return Promise.resolve();
      return new Promise(done => {
        const wake = (): void => {
          sleepers.delete(sleeper);
          until.removeEventListener('abort', wake);
          done();
        };
        const sleeper = { at: clock + Math.max(0, ms), wake };
        sleepers.add(sleeper);
        until.addEventListener('abort', wake);
      });
    },
    async during(work) {
      working++;
      try {
        return await work();
      } finally {
        working--;
      }
    },
    idle,
    async until(at) {
      for (;;) {
        await idle();
        const next = Math.min(...[...sleepers].map(one => one.at));
        if (next > at) break;
        clock = Math.max(clock, next);
        for (const one of [...sleepers]) if (one.at <= clock) one.wake();
      }
      clock = Math.max(clock, at);
    },
  };
}
