/** Claims and closes corrections: posts to edit because an item in them was corrected or withdrawn since. */
import { type ExpressionBuilder, type ExpressionWrapper, type Kysely, type SqlBool, sql } from 'kysely';
import { deliveredItemsOf } from './delivered-items.ts';
import { SUBSCRIPTION_COLUMNS, subscriptionOf } from './rows.ts';
import type { Run } from './session.ts';
import type { ClaimAs, Correction, Corrections } from './store.ts';
import type { CorrectionTable, Database } from './tables.ts';
import type { ItemVersion } from './types.ts';

/** The store's methods for corrections. */
export function corrections(run: Run): Corrections {
  return {
    claimCorrections: (item, as) =>
      run(async db => {
        const taken = await take(db, item, as);
        const found = await Promise.all(taken.map(row => read(db, item, row)));
        return found.filter(correction => correction !== undefined).toSorted((a, b) => a.sentAt - b.sentAt);
      }),
    closeCorrection: (correction, end) =>
      run(db =>
        db.transaction().execute(async tx => {
          const closed = await tx
            .updateTable('correction')
            .set({ state: end, lease_owner: null })
            .where(eb => isCurrentClaim(eb, correction))
            .executeTakeFirst();
          if (closed.numUpdatedRows === 0n) return false;
          if (end === 'edited')
            await tx
              .updateTable('told')
              .set(eb => ({
                first_version: eb.fn.coalesce('first_version', 'version'),
                version: correction.item.version,
              }))
              .where(eb =>
                eb.and({
                  subscription_id: correction.subscriptionId,
                  day: correction.day,
                  item: correction.item.id,
                }),
              )
              .execute();
          return true;
        }),
      ),
    deferCorrection: (correction, retryAt) =>
      run(async db => {
        const deferred = await db
          .updateTable('correction')
          .set({ lease_until: retryAt, lease_owner: null })
          .where(eb => isCurrentClaim(eb, correction))
          .executeTakeFirst();
        return deferred.numUpdatedRows > 0n;
      }),
    owed: subscriptionId =>
      run(async db => {
        const rows = await db
          .selectFrom('correction')
          .select('item')
          .distinct()
          .where('subscription_id', '=', subscriptionId)
          .where('state', '=', 'owed')
          .orderBy('item')
          .execute();
        return rows.map(({ item }) => item);
      }),
  };
}

/** The key of a claimed correction, and its attempt. */
type Taken = Pick<CorrectionTable, 'subscription_id' | 'day' | 'attempt'>;

/**
 * Takes up to `limit` posts. In one statement, a post gets its row, or the row whose lease has ended gets another
 * owner, so that of two processes at a time one wins.
 */
async function take(db: Kysely<Database>, item: ItemVersion, as: ClaimAs): Promise<readonly Taken[]> {
  return await db
    .insertInto('correction')
    .columns(['subscription_id', 'day', 'item', 'version', 'state', 'attempt', 'lease_owner', 'lease_until'])
    .expression(eb =>
      eb
        .selectFrom('told')
        .innerJoin('delivery', join =>
          join.onRef('delivery.subscription_id', '=', 'told.subscription_id').onRef('delivery.day', '=', 'told.day'),
        )
        .select(s => [
          'told.subscription_id',
          'told.day',
          'told.item',
          sql<string>`cast(${item.version} as text)`.as('version'),
          s.val<CorrectionTable['state']>('editing').as('state'),
          s.lit(1).as('attempt'),
          sql<string>`cast(${as.owner} as text)`.as('lease_owner'),
          sql<number>`cast(${as.leaseUntil} as bigint)`.as('lease_until'),
        ])
        .where('told.item', '=', item.id)
        // Never back to an earlier one: another process may read a newer record than this one does.
        .where(sql<boolean>`cast(told.version as integer) < cast(${item.version} as integer)`)
        .where('delivery.state', '=', 'sent')
        .where('delivery.message_id', 'is not', null)
        .where(w =>
          w.not(
            w.exists(
              w
                .selectFrom('correction')
                .select('correction.item')
                .whereRef('correction.subscription_id', '=', 'told.subscription_id')
                .whereRef('correction.day', '=', 'told.day')
                .whereRef('correction.item', '=', 'told.item')
                .where('correction.version', '=', item.version)
                .where(c => c.or([c('correction.state', '<>', 'editing'), c('correction.lease_until', '>', as.now)])),
            ),
          ),
        )
        .orderBy('delivery.sent_at')
        .limit(as.limit),
    )
    .onConflict(c =>
      c
        .columns(['subscription_id', 'day', 'item', 'version'])
        .doUpdateSet(eb => ({
          attempt: eb('correction.attempt', '+', 1),
          lease_owner: as.owner,
          lease_until: as.leaseUntil,
        }))
        .where('correction.state', '=', 'editing')
        .where('correction.lease_until', '<=', as.now),
    )
    .returning(['subscription_id', 'day', 'attempt'])
    .execute();
}

/** Reads what an edit needs; `undefined` when the subscription was removed meanwhile. */
async function read(db: Kysely<Database>, item: ItemVersion, row: Taken): Promise<Correction | undefined> {
  const { subscription_id: subscriptionId, day, attempt } = row;
  const post = await db
    .selectFrom('delivery')
    .select(['message_id', 'posted_in', 'sent_at', 'told_from', 'told_until'])
    .where('subscription_id', '=', subscriptionId)
    .where('day', '=', day)
    .executeTakeFirst();
  const shown = await db
    .selectFrom('told')
    .select(['item as id', 'version'])
    .where('subscription_id', '=', subscriptionId)
    .where('day', '=', day)
    .execute();
  const subscription = await db
    .selectFrom('subscription')
    .select(SUBSCRIPTION_COLUMNS)
    .where('id', '=', subscriptionId)
    .executeTakeFirst();
  if (!subscription || !post?.message_id || !post.posted_in || post.sent_at === null) return undefined;
  const items = (await deliveredItemsOf(db, [row]))(row);
  return {
    subscriptionId,
    day,
    item,
    shown,
    edition: { from: post.told_from ?? 0, until: post.told_until ?? post.sent_at, items },
    attempt,
    subscription: subscriptionOf(subscription),
    messageId: post.message_id,
    postedIn: post.posted_in,
    sentAt: post.sent_at,
  };
}

/** The claim is current: no other process has taken the correction since, and it hasn't been closed. */
function isCurrentClaim(
  eb: ExpressionBuilder<Database, 'correction'>,
  { subscriptionId, day, item, attempt }: Correction,
): ExpressionWrapper<Database, 'correction', SqlBool> {
  return eb.and({
    subscription_id: subscriptionId,
    day,
    item: item.id,
    version: item.version,
    attempt,
    state: 'editing',
  });
}
