/** What has happened. */

import { open } from './fence.ts';
import { DELIVERY_COLUMNS, deliveryOf } from './rows.ts';
import type { Run } from './session.ts';
import type { DeliveryLog } from './store.ts';
import { toldBy } from './told.ts';

export function deliveryLog(run: Run): DeliveryLog {
  return {
    deliveries: (subscriptionId, limit) =>
      run(async db => {
        const rows = await db
          .selectFrom('delivery')
          .select(DELIVERY_COLUMNS)
          .where('subscription_id', '=', subscriptionId)
          .orderBy('due_at', 'desc')
          .orderBy('day', 'desc')
          .limit(limit)
          .execute();
        const told = await toldBy(db, rows);
        return rows.map(row => deliveryOf(row, told(row)));
      }),
    lastSent: () =>
      run(async db => {
        const row = await db
          .selectFrom('delivery')
          .select(eb => eb.fn.max('sent_at').as('at'))
          .executeTakeFirst();
        return row?.at ?? undefined;
      }),
    counts: () =>
      run(async db => {
        const rows = await db
          .selectFrom('delivery')
          .select(eb => ['state', eb.fn.countAll<number>().as('n')])
          .groupBy('state')
          .execute();
        const none = { pending: 0, sending: 0, sent: 0, quiet: 0, skipped: 0, failed: 0, unverified: 0 };
        return { ...none, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
      }),
    prune: before =>
      run(async db => {
        const gone = await db
          .deleteFrom('delivery')
          .where('due_at', '<', before)
          .where('state', 'not in', open())
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}
