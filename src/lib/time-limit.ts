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

/**
 * Gives up a request after so many milliseconds, or at the stop. Its signal is aborted, and it is awaited no longer:
 * discord.js doesn't obey the signal while it waits for a rate limit to pass. What the request comes to after that is
 * ignored. A request whose time is over already isn't sent.
 *
 * `AbortSignal.any` isn't used: in Node 20 the signal that it makes of a timeout doesn't abort once garbage was collected,
 * and a stop signal keeps every signal that was made of it. https://github.com/nodejs/node/issues/57736 and 54614
 *
 * @throws an AbortError when it gives up; otherwise what the request rejects with
 */
export async function abortAfter<T>(
  ms: number,
  request: (signal: AbortSignal) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  const givenUp = new DOMException('Given up', 'AbortError');
  if (stop?.aborted || ms <= 0) throw givenUp;
  const limit = AbortSignal.timeout(Math.ceil(ms));
  const ending = new AbortController();
  const end = (): void => ending.abort(givenUp);
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(givenUp));
  });
  limit.addEventListener('abort', end);
  stop?.addEventListener('abort', end);
  try {
    return await Promise.race([request(ending.signal), ended]);
  } finally {
    limit.removeEventListener('abort', end);
    stop?.removeEventListener('abort', end);
  }
}
