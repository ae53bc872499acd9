/** Work in turns. */

/**
 * @param atOnce how many may be at work; the others wait in order.
 * @param waitingMax how many may wait; one more is refused, by a rejection.
 */
export function taking(atOnce: number, waitingMax: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async work => {
    if (busy >= atOnce) {
      if (waiting.length >= waitingMax) throw new Error(`${waitingMax} pictures are waiting already`);
      // Whoever ends hands its place on, so `busy` stays.
      await new Promise<void>(go => waiting.push(go));
    } else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
