/** At most so many requests a second, evenly spread. */

/** Settles when it's the caller's turn. */
export type Pace = () => Promise<void>;

/**
 * @param perSecond may be a fraction
 * @param now a clock that doesn't jump, in milliseconds
 */
export function pace(perSecond: number, now: () => number, sleep: (ms: number) => Promise<void>): Pace {
  const apart = 1_000 / perSecond;
  let next = 0;
  return async () => {
    const at = Math.max(now(), next);
    next = at + apart;
    const wait = at - now();
    if (wait > 0) await sleep(wait);
  };
}
