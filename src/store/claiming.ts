/** Claims deliveries for a process, and records what each is about to post. */
import type { Kysely, Transaction } from 'kysely';
import { deleteDeliveredItems, deliveredItemsOf, insertDeliveredItems } from './delivered-items.ts';
import {
  DELIVERY_COLUMNS,
  deliveryOf,
  isCurrentAttempt,
  isOn,
  isOpen,
  SUBSCRIPTION_COLUMNS,
  subscriptionOf,
} from './rows.ts';
import type { Run } from './session.ts';
import type { Attempt, ClaimAs, Claimed, Claiming, Store } from './store.ts';
import type { Database } from './tables.ts';
import type { Edition } from './types.ts';

/** The store's methods for claiming. */
export function claiming(run: Run, engine: Store['engine']): Claiming {
  return {
    async claim(as) {
      const rows = await run(db => take(db, engine, as));
      if (rows.length === 0) return [];
      const { subscriptions, items } = await run(async db => ({
        subscriptions: await db
          .selectFrom('subscription')
          .select(SUBSCRIPTION_COLUMNS)
          .where('id', 'in', [...new Set(rows.map(row => row.subscription_id))])
          .execute(),
        items: await deliveredItemsOf(db, rows),
      }));
      const byId = new Map(subscriptions.map(row => [row.id, subscriptionOf(row)]));
      return rows
        .toSorted((a, b) => a.due_at - b.due_at || (a.subscription_id < b.subscription_id ? -1 : 1))
        .flatMap((row): Claimed[] => {
          const subscription = byId.get(row.subscription_id);
          // Absent when it was removed since: nobody is left to deliver to.
          return subscription ? [{ ...deliveryOf(row, items(row)), subscription }] : [];
        });
    },
    nextClaim: () =>
      run(async db => {
        const row = await db
          .selectFrom('delivery')
          .crossJoin('subscription')
          .whereRef('subscription.id', '=', 'delivery.subscription_id')
          .select(eb => eb.fn.min('delivery.lease_until').as('at'))
          .where(isOn)
          .where(isOpen)
          .executeTakeFirst();
        return row?.at ?? undefined;
      }),
    intend: (attempt, edition, now, anew = false) =>
      run(db => db.transaction().execute(tx => intend(tx, attempt, edition, now, anew))),
  };
}

/**
 * Takes up to `limit` deliveries.
 *
 * Goes from the open deliveries, which are few, to their subscriptions. A cross join makes SQLite keep that order; else
 * it would go through all deliveries ever made.
 * https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join
 *
 * The rows are chosen and locked in a common table expression, then updated from it: with a subquery (`where id in
 * (select … limit …)`) PostgreSQL may run the choice again and take more than the limit.
 */
async function take(db: Kysely<Database>, engine: Store['engine'], { owner, now, leaseUntil, limit }: ClaimAs) {
  return await db
    .with('chosen', choose => {
      const waiting = choose
        .selectFrom('delivery')
        .crossJoin('subscription')
        .whereRef('subscription.id', '=', 'delivery.subscription_id')
        .select(['delivery.subscription_id as chosen_id', 'delivery.day as chosen_day'])
        .where(isOpen)
        .where('delivery.lease_until', '<=', now)
        .where(isOn)
        .orderBy('delivery.due_at')
        .orderBy('delivery.subscription_id')
        .orderBy('delivery.day')
        .limit(limit);
      return engine === 'postgres' ? waiting.forUpdate('delivery').skipLocked() : waiting;
    })
    .updateTable('delivery')
    .from('chosen')
    .set(eb => ({
      state: 'sending',
      lease_owner: owner,
      lease_until: leaseUntil,
      attempt: eb('delivery.attempt', '+', 1),
    }))
    .whereRef('delivery.subscription_id', '=', 'chosen.chosen_id')
    .whereRef('delivery.day', '=', 'chosen.chosen_day')
    .where(isOpen)
    .where('delivery.lease_until', '<=', now)
    .returning(DELIVERY_COLUMNS)
    .execute();
}

/** Sets the intent if there is none yet, or `anew`. Returns the one that stands, or `undefined` if the attempt isn't current. */
async function intend(
  tx: Transaction<Database>,
  attempt: Attempt,
  edition: Edition,
  now: number,
  anew: boolean,
): Promise<Edition | undefined> {
  const set = await tx
    .updateTable('delivery')
    .set({ attempted_at: now, told_from: edition.from, told_until: edition.until })
    .where(eb => isCurrentAttempt(eb, attempt))
    .$if(!anew, first => first.where('attempted_at', 'is', null))
    .executeTakeFirst();
  if (set.numUpdatedRows > 0n) {
    await deleteDeliveredItems(tx, attempt);
    await insertDeliveredItems(tx, attempt, edition.items);
    return edition;
  }
  const row = await tx
    .selectFrom('delivery')
    .select(DELIVERY_COLUMNS)
    .where(eb => isCurrentAttempt(eb, attempt))
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await deliveredItemsOf(tx, [row]);
  return deliveryOf(row, items(row)).intent?.edition;
}
