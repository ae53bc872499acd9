/** Commands go on while the store is in trouble, and are told so. */
import type { InTrouble } from '../office.ts';
import { StoreTrouble } from '../store/trouble.ts';

/** Settles with what is asked for, or with the trouble. */
export type Guard = <T>(ask: () => Promise<T>) => Promise<T | InTrouble>;

/** @param wake has the delivery look at the store at once: it is who says in the log what the trouble is, and when it is over */
export function guard(wake: () => void): Guard {
  return async ask => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      wake();
      return { kind: 'trouble' };
    }
  };
}
