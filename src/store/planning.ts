/** Plans deliveries: turns subscriptions that are due into rows to claim, and moves their schedules on. */
import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Occurrence } from '../time/schedule.ts';
import { isOn, SUBSCRIPTION_COLUMNS, subscriptionOf } from './rows.ts';
import type { Run } from './session.ts';
import type { PlannedEdition, Planning } from './store.ts';
import type { Database, DeliveryTable } from './tables.ts';
import type { Subscription } from './types.ts';

/** The store's methods for planning. */
export function planning(run: Run): Planning {
  return {
    due: (now, limit) =>
      run(async db => {
        const rows = await db
          .selectFrom('subscription')
          .select(SUBSCRIPTION_COLUMNS)
          .where(isOn)
          .where('next_due', '<=', now)
          .orderBy('next_due')
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(subscriptionOf);
      }),
    nextDue: () =>
      run(async db => {
        const row = await db
          .selectFrom('subscription')
          .select(eb => eb.fn.min('next_due').as('due'))
          .where(isOn)
          .executeTakeFirst();
        return row?.due ?? undefined;
      }),
    plan: (planned, next, editions) =>
      run(db =>
        db.transaction().execute(async tx => {
          const moved = await tx
            .updateTable('subscription')
            .set(nextColumns(next))
            .where(eb => isAsKnown(eb, planned))
            .where(isOn)
            .executeTakeFirst();
          if (moved.numUpdatedRows === 0n) return false;
          if (editions.length === 0) return true;
          await tx
            .insertInto('delivery')
            .values(editions.map(edition => deliveryRow(planned.id, edition)))
            .onConflict(c => c.doNothing())
            .execute();
          return true;
        }),
      ),
    enqueue: ({ subscriptionId, day }, dueAt) =>
      run(async db => {
        const made = await db
          .insertInto('delivery')
          .columns(['subscription_id', 'day', 'due_at', 'state', 'attempt', 'lease_until'])
          // From the subscription, so that nothing is queued for one that is gone.
          .expression(eb =>
            eb
              .selectFrom('subscription')
              .select(s => [
                'subscription.id',
                sql<string>`cast(${day} as text)`.as('day'),
                sql<number>`cast(${dueAt} as bigint)`.as('due_at'),
                s.val<DeliveryTable['state']>('pending').as('state'),
                s.lit(0).as('attempt'),
                sql<number>`cast(${dueAt} as bigint)`.as('lease_until'),
              ])
              .where('id', '=', subscriptionId),
          )
          .onConflict(c => c.doNothing())
          .executeTakeFirst();
        return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
    schedules: (after, limit) =>
      run(async db => {
        const rows = await db
          .selectFrom('subscription')
          .select(SUBSCRIPTION_COLUMNS)
          .where('id', '>', after)
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(subscriptionOf);
      }),
    reschedule: (known, next) =>
      run(async db => {
        const moved = await db
          .updateTable('subscription')
          .set(nextColumns(next))
          .where(eb => isAsKnown(eb, known))
          .executeTakeFirst();
        return moved.numUpdatedRows > 0n;
      }),
  };
}

function nextColumns({ day, due }: Occurrence): { readonly next_day: string; readonly next_due: number } {
  return { next_day: day, next_due: due };
}

/** The subscription's schedule is still the one that the next occurrence was computed from. */
function isAsKnown(
  eb: ExpressionBuilder<Database, 'subscription'>,
  { id, next, localTime, zone }: Subscription,
): ExpressionWrapper<Database, 'subscription', SqlBool> {
  return eb.and({ id, next_due: next.due, next_day: next.day, local_time: localTime, zone });
}

function deliveryRow(
  id: string,
  { day, due, state, error }: PlannedEdition,
): Pick<DeliveryTable, 'subscription_id' | 'day' | 'due_at' | 'state' | 'attempt' | 'lease_until' | 'error'> {
  return { subscription_id: id, day, due_at: due, state, attempt: 0, lease_until: due, error: error ?? null };
}
