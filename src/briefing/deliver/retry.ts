/** When to try again. */
import type { Delivering } from './delivering.ts';

/** The later, the more attempts there were; at least after so many milliseconds. */
export function retryAt(
  { attempt }: { readonly attempt: number },
  { settings: { retries }, world }: Pick<Delivering, 'settings' | 'world'>,
  atLeast = 0,
): number {
  const wait = retries[Math.min(attempt, retries.length) - 1] ?? retries[0];
  // Discord tells fractions of a millisecond.
  return world.now() + Math.ceil(Math.max(wait, atLeast));
}
