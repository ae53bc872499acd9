/** Does long work step by step, so that other work can go on between two steps. */

/** A work that yields between its steps, each of a few milliseconds at most. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of a work at once. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does a work with a pause before each step. */
export async function inSteps<T>(work: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}
