/** Puts a time limit on waiting. */

/**
 * Waits for work, but no longer than so many milliseconds. Work that fails after that is reported, once: its error would
 * be lost otherwise. Work that fails in time rejects, and isn't reported.
 *
 * @param report logs an unexpected error
 * @returns what the work resolves to; undefined when it takes too long
 */
export async function inTime<T>(
  work: Promise<T>,
  ms: number,
  report: (error: unknown) => unknown,
): Promise<T | undefined> {
  const limit = AbortSignal.timeout(ms);
  const late = new Promise<undefined>(resolve => {
    limit.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  work.catch((error: unknown) => limit.aborted && report(error));
  return await Promise.race([work, late]);
}
