/** What the office works with. */

import { StoreError } from '../../store/session.ts';
import type { Store } from '../../store/store.ts';
import type { Composer } from '../editions/messages.ts';
import type { Access } from './permissions.ts';
import type { InTrouble } from './types.ts';

/** Handed in by whoever opens it. */
export interface ServiceOptions {
  readonly store: Store;
  readonly composer: Pick<Composer, 'preview'>;
  /** Whether the bot may post there. Never rejects. */
  access(guildId: string, channelId: string): Promise<Access>;
  /** Unix milliseconds. */
  now(): number;
  /** Has the delivery look at what has changed. */
  wake(): void;
}

export interface ServiceDependencies extends ServiceOptions {
  readonly guard: Guard;
}

// Commands go on while the store is in trouble, and are told so.

/** Settles with what is asked for, or with the trouble. */
export type Guard = <T>(ask: () => Promise<T>) => Promise<T | InTrouble>;

/** @param wake has the delivery look at the store at once: it is who says in the log what the trouble is, and when it is over */
export function guard(wake: () => void): Guard {
  return async ask => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      wake();
      return { kind: 'trouble' };
    }
  };
}
