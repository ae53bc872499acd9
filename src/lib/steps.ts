/** Does long work step by step, so that other work can go on between two steps. */

/** Work that pauses before each of its steps. */
export type Steps<T> = Generator<undefined, T>;

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
