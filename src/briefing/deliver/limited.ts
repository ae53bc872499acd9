/** A request that isn't awaited for ever. */

/**
 * Rejects with an AbortError after so many milliseconds, or at the stop. The request is told by its signal; where it doesn't obey at once, as
 * discord.js doesn't while it waits for a rate limit to pass, it isn't awaited any longer, and is never sent.
 */
export async function limited<T>(
  within: number,
  stop: AbortSignal,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, Math.max(0, within));
  stop.addEventListener('abort', end);
  if (stop.aborted || within <= 0) end();
  try {
    const ended = new Promise<never>((_, reject) => {
      const fail = (): void => reject(new DOMException('Given up', 'AbortError'));
      if (ending.signal.aborted) fail();
      else ending.signal.addEventListener('abort', fail);
    });
    if (ending.signal.aborted) return await ended;
    return await Promise.race([request(ending.signal), ended]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}
