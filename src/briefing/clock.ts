/** Time and chance as they are. */
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './deliver/world.ts';

export const REAL_WORLD: World = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, until) {
    if (until.aborted) return;
    // An aborted wait rejects; here it is over.
    await wait(ms, undefined, { signal: until }).catch(() => undefined);
  },
};
