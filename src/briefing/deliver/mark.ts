/** Marks an attempt's end, and doesn't leave off while the store is in trouble: the post stands in the channel already. */
import type { Delivering } from './delivering.ts';

/**
 * @returns what the store answers: false if another attempt has begun meanwhile. Undefined if the process had to stop
 *   first: another one will find the post by its nonce, or in the channel.
 */
export async function mark<T>({ trouble, stop }: Delivering, write: () => Promise<T>): Promise<T | undefined> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!trouble.met(error)) throw error;
    }
    await trouble.over();
    if (stop.aborted && trouble.on) return undefined;
  }
}
