/** At most so many requests a second, evenly spread. */

/** Settles when it's the caller's turn. */
export type Pace = () => Promise<void>;

/**
 * Turns are counted from when the last one truly was: after the process was held up, they don't come all at once.
 *
 * @param perSecond may be a fraction
 * @param now a clock that doesn't jump, in milliseconds
 */
export function pace(perSecond: number, now: () => number, sleep: (ms: number) => Promise<void>): Pace {
  const apart = 1_000 / perSecond;
  let last = Number.NEGATIVE_INFINITY;
  let queue = Promise.resolve();
  return () => {
    queue = queue.then(async () => {
      const wait = last + apart - now();
      if (wait > 0) await sleep(wait);
      last = now();
    });
    return queue;
  };
}
