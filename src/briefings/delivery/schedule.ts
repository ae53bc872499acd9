/** What has become due is turned into deliveries. */

import type { Meta, PlannedEdition, Planning } from '../../store/store.ts';
import type { Subscription } from '../../store/types.ts';
import { dueOn, nextDue, type Occurrence } from '../../time/schedule.ts';
import { DAY, type Settings } from './types.ts';

/** Days of an outage that are recorded as skipped, one by one. */
const OLDER_DAYS = 30;

export interface Plan {
  readonly next: Occurrence;
  readonly editions: readonly PlannedEdition[];
}

/** Of several days, the latest is posted, with all the news; it too is skipped when that is too late. */
function planOf({ next, localTime, zone }: Subscription, now: number, window: number): Plan {
  const editions: PlannedEdition[] = [];
  const oldest = now - OLDER_DAYS * DAY;
  let current = next.due >= oldest ? next : nextDue(oldest, localTime, zone);
  let following = nextDue(current.due, localTime, zone);
  while (following.due <= now) {
    editions.push({ ...current, state: 'skipped', error: 'older' });
    current = following;
    following = nextDue(current.due, localTime, zone);
  }
  const isLate = now - current.due > window;
  editions.push(isLate ? { ...current, state: 'skipped', error: 'late' } : { ...current, state: 'pending' });
  return { next: following, editions };
}

/**
 * Plans one batch.
 *
 * @param pause gives way to others between two subscriptions
 * @returns whether there may be more
 */
export async function planBatch(
  store: Planning,
  now: number,
  { batch, window }: Settings,
  pause: () => Promise<void>,
): Promise<boolean> {
  const due = await store.due(now, batch);
  for (const subscription of due) {
    const { next, editions } = planOf(subscription, now, window);
    // False: another process has planned it, or it was changed meanwhile.
    await store.plan(subscription, next, editions);
    await pause();
  }
  return due.length === batch;
}

// A country has changed its clocks: with new time zone data, every next edition is computed anew.

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
