/** Lets a few works at a time go on, in the order in which they came. */

/**
 * Makes a line for works. p-queue does the same at ten times the cost, which here every answer would pay.
 *
 * @param most works at a time
 * @returns runs a work once it is its turn; settles as the work does
 */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const line: (() => void)[] = [];
  return async work => {
    if (free > 0) free--;
    else await new Promise<void>(go => void line.push(go));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free++;
    }
  };
}
