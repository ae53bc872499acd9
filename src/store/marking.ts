/** Marks how attempts ended. A mark does nothing unless {@link isCurrentAttempt} holds for its first write. */
import { sql, type Transaction, type Updateable } from 'kysely';
import { deleteDeliveredItems } from './delivered-items.ts';
import { addNotice } from './notices.ts';
import { isCurrentAttempt } from './rows.ts';
import type { Run } from './session.ts';
import type { Attempt, Marking, Posted } from './store.ts';
import type { Database, DeliveryTable } from './tables.ts';
import { FAILURES_MAX } from './types.ts';

/** The store's methods for marks. */
export function marking(run: Run): Marking {
  const mark = (attempt: Attempt, to: Updateable<DeliveryTable>): Promise<boolean> =>
    run(async db => {
      const marked = await db
        .updateTable('delivery')
        .set({ ...to, lease_owner: null })
        .where(eb => isCurrentAttempt(eb, attempt))
        .executeTakeFirst();
      return marked.numUpdatedRows > 0n;
    });
  const inTransaction = <T>(work: (tx: Transaction<Database>) => Promise<T>): Promise<T> =>
    run(db => db.transaction().execute(work));

  return {
    sent: (attempt, post) => inTransaction(tx => sent(tx, attempt, post)),
    quiet: (attempt, until) =>
      inTransaction(async tx => {
        const marked = await tx
          .updateTable('delivery')
          .set(eb => ({
            state: 'quiet',
            told_from: eb
              .selectFrom('subscription')
              .select('cut')
              .whereRef('subscription.id', '=', 'delivery.subscription_id'),
            told_until: until,
            lease_owner: null,
            error: null,
          }))
          .where(eb => isCurrentAttempt(eb, attempt))
          .executeTakeFirst();
        if (marked.numUpdatedRows === 0n) return false;
        await raiseWatermark(tx, attempt, until);
        return true;
      }),
    failed: (attempt, why) => inTransaction(tx => failed(tx, attempt, why)),
    skipped: (attempt, why) => mark(attempt, { state: 'skipped', error: why }),
    unverified: (attempt, why) => mark(attempt, { state: 'unverified', error: why }),
    deferred: (attempt, retryAt, why) => mark(attempt, { state: 'pending', lease_until: retryAt, error: why }),
    refused: (attempt, retryAt, why) =>
      inTransaction(async tx => {
        const marked = await tx
          .updateTable('delivery')
          .set({
            state: 'pending',
            lease_owner: null,
            lease_until: retryAt,
            error: why,
            attempted_at: null,
            told_from: null,
            told_until: null,
          })
          .where(eb => isCurrentAttempt(eb, attempt))
          .executeTakeFirst();
        if (marked.numUpdatedRows === 0n) return false;
        await deleteDeliveredItems(tx, attempt);
        return true;
      }),
  };
}

async function sent(tx: Transaction<Database>, attempt: Attempt, post: Posted): Promise<boolean> {
  const marked = await tx
    .updateTable('delivery')
    .set({
      state: 'sent',
      message_id: post.messageId ?? null,
      posted_in: post.postedIn ?? null,
      sent_at: post.at,
      lease_owner: null,
      error: null,
    })
    .where(eb => isCurrentAttempt(eb, attempt))
    .returning('told_until')
    .executeTakeFirst();
  if (!marked) return false;
  await raiseWatermark(tx, attempt, marked.told_until ?? post.until ?? 0);
  await tx.updateTable('subscription').set({ failures: 0 }).where('id', '=', attempt.subscriptionId).execute();
  await tx
    .updateTable('correction')
    .set({ state: 'told' })
    .where('subscription_id', '=', attempt.subscriptionId)
    .where('state', '=', 'owed')
    .where('item', 'in', eb =>
      eb
        .selectFrom('told')
        .select('told.item')
        .where('told.subscription_id', '=', attempt.subscriptionId)
        .where('told.day', '=', attempt.day),
    )
    .execute();
  return true;
}

/** Raises the watermark of a subscription. Never lowers it: an edition may be marked later than its successor. */
async function raiseWatermark(tx: Transaction<Database>, { subscriptionId }: Attempt, until: number): Promise<void> {
  await tx
    .updateTable('subscription')
    .set({ cut: sql<number>`case when cut < ${until} then ${until} else cut end` })
    .where('id', '=', subscriptionId)
    .execute();
}

async function failed(tx: Transaction<Database>, attempt: Attempt, why: string): Promise<boolean> {
  const marked = await tx
    .updateTable('delivery')
    .set({ state: 'failed', error: why, lease_owner: null })
    .where(eb => isCurrentAttempt(eb, attempt))
    .executeTakeFirst();
  if (marked.numUpdatedRows === 0n) return false;
  await tx
    .updateTable('subscription')
    .set(eb => ({ failures: eb('failures', '+', 1) }))
    .where('id', '=', attempt.subscriptionId)
    .execute();
  const broke = await tx
    .updateTable('subscription')
    .set({ state: 'broken', why })
    .where('id', '=', attempt.subscriptionId)
    .where('state', '=', 'on')
    .where('failures', '>=', FAILURES_MAX)
    .executeTakeFirst();
  if (broke.numUpdatedRows > 0n) await addNotice(tx, attempt);
  return true;
}
