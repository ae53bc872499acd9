/** Plans deliveries: of what has become due, and anew when time zone rules change. */
import type { Meta, PlannedEdition, Planning } from '../../store/store.ts';
import type { Subscription } from '../../store/types.ts';
import { dueOn, nextDue, type Occurrence } from '../../time/schedule.ts';
import { DAY, type Settings } from './types.ts';

/** Days of an outage that are recorded as skipped, one by one. */
const OLDER_DAYS = 30;

interface Plan {
  readonly next: Occurrence;
  readonly editions: readonly PlannedEdition[];
}

/**
 * Plans one batch of what is due.
 *
 * @param pause lets the event loop turn, between two subscriptions
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

/** Plans one subscription. Of several days only the latest is posted, with all the news, unless that is too late as well. */
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

/** The key under which the store has the version of the time zone rules that it was planned by. */
export const ZONE_RULES = 'time zones';
/** Subscriptions read from the store at once. */
const BATCH = 200;

/**
 * Computes every next edition anew, where the store was planned by other time zone rules.
 *
 * @param version of the time zone data: `process.versions.tz`
 * @param pause lets the event loop turn, between two subscriptions
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
    const subscriptions = await store.schedules(after, BATCH);
    for (const one of subscriptions) {
      const next = rescheduled(one);
      if (next.due !== one.next.due && (await store.reschedule(one, next))) moved++;
      await pause();
    }
    const last = subscriptions.at(-1);
    if (!last || subscriptions.length < BATCH) break;
    after = last.id;
  }
  await store.setMeta(ZONE_RULES, version);
  return moved;
}

/** Finds the same day's edition by today's rules; the next one if that day doesn't exist any more. */
function rescheduled({ next, localTime, zone }: Subscription): Occurrence {
  return dueOn(next.day, localTime, zone) ?? nextDue(next.due, localTime, zone);
}
