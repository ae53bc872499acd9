/** Claims and closes notices: private messages that a briefing has broken, to the member who set it up. */
import {
  type ExpressionBuilder,
  type ExpressionWrapper,
  type Kysely,
  type RawBuilder,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely';
import { SUBSCRIPTION_COLUMNS, subscriptionOf } from './rows.ts';
import type { Run } from './session.ts';
import type { Attempt, ClaimAs, Notice, Notices, Store } from './store.ts';
import type { Database } from './tables.ts';

/** The briefing is still broken, and the member who set it up is known. */
const isSendable: RawBuilder<SqlBool> = sql<SqlBool>`subscription.state = 'broken' and subscription.user_id is not null`;

/** The store's methods for notices. */
export function notices(run: Run, engine: Store['engine']): Notices {
  return {
    async claimNotices(as) {
      const rows = await run(db => take(db, engine, as));
      if (rows.length === 0) return [];
      const subscriptions = await run(db =>
        db
          .selectFrom('subscription')
          .select(SUBSCRIPTION_COLUMNS)
          .where(
            'id',
            'in',
            rows.map(row => row.subscription_id),
          )
          .execute(),
      );
      const byId = new Map(subscriptions.map(row => [row.id, subscriptionOf(row)]));
      return rows.flatMap(({ subscription_id, day, attempt, attempted_at }): Notice[] => {
        const subscription = byId.get(subscription_id);
        return subscription ? [{ subscription, day, attempt, firstAt: attempted_at ?? as.now }] : [];
      });
    },
    nextNotice: () =>
      run(async db => {
        const row = await db
          .selectFrom('notice')
          .crossJoin('subscription')
          .whereRef('subscription.id', '=', 'notice.subscription_id')
          .select(eb => eb.fn.min('notice.lease_until').as('at'))
          .where(isSendable)
          .executeTakeFirst();
        return row?.at ?? undefined;
      }),
    closeNotice: notice =>
      run(async db => {
        const closed = await db
          .deleteFrom('notice')
          .where(eb => isCurrentClaim(eb, notice))
          .executeTakeFirst();
        return closed.numDeletedRows > 0n;
      }),
    deferNotice: (notice, retryAt) =>
      run(async db => {
        const deferred = await db
          .updateTable('notice')
          .set({ lease_until: retryAt, lease_owner: null })
          .where(eb => isCurrentClaim(eb, notice))
          .executeTakeFirst();
        return deferred.numUpdatedRows > 0n;
      }),
  };
}

/**
 * Takes up to `limit` notices. Goes from the notices, which are few, to their subscriptions, as deliveries are claimed.
 */
async function take(db: Kysely<Database>, engine: Store['engine'], { owner, now, leaseUntil, limit }: ClaimAs) {
  return await db
    .with('chosen', choose => {
      const waiting = choose
        .selectFrom('notice')
        .crossJoin('subscription')
        .whereRef('subscription.id', '=', 'notice.subscription_id')
        .select('notice.subscription_id as chosen_id')
        .where('notice.lease_until', '<=', now)
        .where(isSendable)
        .orderBy('notice.lease_until')
        .orderBy('notice.subscription_id')
        .limit(limit);
      return engine === 'postgres' ? waiting.forUpdate('notice').skipLocked() : waiting;
    })
    .updateTable('notice')
    .from('chosen')
    .set(eb => ({
      lease_owner: owner,
      lease_until: leaseUntil,
      attempt: eb('notice.attempt', '+', 1),
      attempted_at: sql<number>`coalesce(notice.attempted_at, cast(${now} as bigint))`,
    }))
    .whereRef('notice.subscription_id', '=', 'chosen.chosen_id')
    .where('notice.lease_until', '<=', now)
    .returning(['notice.subscription_id', 'notice.day', 'notice.attempt', 'notice.attempted_at'])
    .execute();
}

/** The claim is current: no other process has taken the notice since, and the briefing hasn't broken anew. */
function isCurrentClaim(
  eb: ExpressionBuilder<Database, 'notice'>,
  { subscription, day, attempt }: Notice,
): ExpressionWrapper<Database, 'notice', SqlBool> {
  return eb.and({ subscription_id: subscription.id, day, attempt });
}

/**
 * Adds the notice that a channel's briefing has broken, in the transaction that breaks it, so that it's sent even if
 * this process dies now. A member's own briefing gets none: it would have to go the way that is broken.
 */
export async function addNotice(tx: Transaction<Database>, { subscriptionId, day }: Attempt): Promise<void> {
  const fresh = { day, attempt: 0, attempted_at: null, lease_owner: null, lease_until: 0 };
  await tx
    .insertInto('notice')
    .columns(['subscription_id', 'day', 'attempt', 'lease_until'])
    .expression(eb =>
      eb
        .selectFrom('subscription')
        .select(s => ['id', sql<string>`cast(${day} as text)`.as('day'), s.lit(0).as('attempt'), s.lit(0).as('until')])
        .where('id', '=', subscriptionId)
        .where('kind', '=', 'channel'),
    )
    .onConflict(c => c.column('subscription_id').doUpdateSet(fresh))
    .execute();
}
