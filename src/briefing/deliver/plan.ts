/** What has become due is turned into deliveries. */
import { nextDue } from '../due.ts';
import type { PlannedEdition, Planning } from '../store/store.ts';
import type { Occurrence, Subscription } from '../store/types.ts';
import { DAY, type Settings } from './settings.ts';

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
