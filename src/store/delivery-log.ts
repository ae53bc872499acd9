/** Reads and prunes the log of deliveries, and keeps facts about the store itself. */
import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { deliveredItemsOf } from './delivered-items.ts';
import { DELIVERY_COLUMNS, deliveryOf, isOver } from './rows.ts';
import type { Run } from './session.ts';
import type { DeliveryLog, Meta } from './store.ts';
import type { Database } from './tables.ts';

/**
 * Rows to delete in one statement. SQLite deletes on the event loop: so many take some 50 ms, and others are served
 * between.
 */
const PRUNE_BATCH = 100;

/** The store's methods for the log. */
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
        const items = await deliveredItemsOf(db, rows);
        return rows.map(row => deliveryOf(row, items(row)));
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
    async prune(before) {
      let sum = 0;
      for (;;) {
        const gone = await run(db => pruneBatch(db, before));
        sum += gone;
        if (gone < PRUNE_BATCH) return sum;
        await setImmediate();
      }
    },
  };
}

async function pruneBatch(db: Kysely<Database>, before: number): Promise<number> {
  const gone = await db
    .deleteFrom('delivery')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('subscription_id', 'day'),
        'in',
        selectFrom('delivery')
          .select(['delivery.subscription_id', 'delivery.day'])
          .where('delivery.due_at', '<', before)
          .where(isOver)
          .limit(PRUNE_BATCH)
          .$asTuple('subscription_id', 'day'),
      ),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** The store's methods for facts about itself. */
export function meta(run: Run): Meta {
  return {
    meta: key =>
      run(async db => {
        const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
        return row?.value;
      }),
    setMeta: (key, value) =>
      run(async db => {
        await db
          .insertInto('meta')
          .values({ key, value })
          .onConflict(c => c.column('key').doUpdateSet({ value }))
          .execute();
      }),
    swapMeta: (key, known, value) =>
      run(async db => {
        if (known === undefined) {
          const insert = db.insertInto('meta').values({ key, value });
          const { numInsertedOrUpdatedRows: made } = await insert.onConflict(c => c.doNothing()).executeTakeFirst();
          return (made ?? 0n) > 0n;
        }
        const update = db.updateTable('meta').set({ value }).where('key', '=', key).where('value', '=', known);
        return (await update.executeTakeFirst()).numUpdatedRows > 0n;
      }),
  };
}
