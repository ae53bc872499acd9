/** A country has changed its clocks: with new time zone data, every next edition is computed anew. */
import { dueOn, nextDue } from '../due.ts';
import type { Meta, Planning } from '../store/store.ts';
import type { Occurrence, Subscription } from '../store/types.ts';

/** Under which the store keeps the version by whose rules it was planned. */
export const ZONE_RULES = 'time zones';
const BATCH = 200;

/** The same day's edition by the rules of today; the next one if there is no such day any more. */
function anew({ next, localTime, zone }: Subscription): Occurrence {
  return dueOn(next.day, localTime, zone) ?? nextDue(next.due, localTime, zone);
}

/**
 * @param version of the time zone data: `process.versions.tz`
 * @param pause gives way to others between two subscriptions
 * @returns how many moved
 */
export async function applyZoneRules(
  store: Meta & Planning,
  version: string,
  pause: () => Promise<void>,
): Promise<number> {
  if ((await store.meta(ZONE_RULES)) === version) return 0;
  let moved = 0;
  for (let after = ''; ; ) {
    const some = await store.schedules(after, BATCH);
    for (const one of some) {
      const next = anew(one);
      if (next.due !== one.next.due && (await store.reschedule(one, next))) moved++;
      await pause();
    }
    const last = some.at(-1);
    if (!last || some.length < BATCH) break;
    after = last.id;
  }
  await store.setMeta(ZONE_RULES, version);
  return moved;
}
