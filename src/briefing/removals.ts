/** Servers that the bot was removed from are forgotten; while the store is in trouble, as soon as it is over. */
import type { World } from './deliver/world.ts';
import type { Purge } from './store/store.ts';
import { StoreTrouble } from './store/trouble.ts';

export interface Removals {
  add(guildId: string): void;
  /** Settles when none is going on. One that couldn't be done by then isn't done. */
  stop(): Promise<void>;
}

export interface RemovalsOptions {
  readonly store: Pick<Purge, 'removeGuild'>;
  readonly world: World;
  /** Has the delivery look at the store, and tell of its trouble. */
  wake(): void;
  report(error: unknown): unknown;
}

/** Milliseconds between two tries. */
const AGAIN_AFTER = 30_000;

export function removals({ store, world, wake, report }: RemovalsOptions): Removals {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();

  async function remove(guildId: string): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await store.removeGuild(guildId);
        return;
      } catch (error) {
        if (!(error instanceof StoreTrouble)) {
          report(error);
          return;
        }
      }
      wake();
      await world.sleep(AGAIN_AFTER, ending.signal);
    }
  }

  return {
    add(guildId) {
      const one = remove(guildId).finally(() => running.delete(one));
      running.add(one);
    },
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}
