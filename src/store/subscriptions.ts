/** Stores subscriptions: sets them up, reads, changes and removes them. */
import { randomInt } from 'node:crypto';
import { choiceColumns, placeOf, SUBSCRIPTION_COLUMNS, subscriptionOf } from './rows.ts';
import type { Run } from './session.ts';
import type { Change, Purge, Subscriptions } from './store.ts';
import type { SubscriptionTable } from './tables.ts';
import type { Subscription } from './types.ts';

/** The store's methods for subscriptions. */
export function subscriptions(run: Run): Subscriptions {
  const one = (column: 'id' | 'place', value: string): Promise<Subscription | undefined> =>
    run(async db => {
      const row = await db
        .selectFrom('subscription')
        .select(SUBSCRIPTION_COLUMNS)
        .where(column, '=', value)
        .executeTakeFirst();
      return row && subscriptionOf(row);
    });

  return {
    put: (wanted, next, now, watermark) =>
      run(async db => {
        const settings = {
          kind: wanted.kind,
          guild_id: wanted.guildId ?? null,
          channel_id: wanted.channelId,
          user_id: wanted.userId ?? null,
          form: wanted.form,
          ...choiceColumns(wanted),
          state: 'on',
          why: null,
          next_due: next.due,
          next_day: next.day,
          failures: 0,
        } as const;
        // Without a channel's id, a direct message channel that was opened before stays.
        const { channel_id, ...changed } = settings;
        const row = await db
          .insertInto('subscription')
          .values({ ...settings, id: newId(), place: placeOf(wanted), created_at: now, cut: watermark })
          .onConflict(c => c.column('place').doUpdateSet(channel_id === '' ? changed : settings))
          .returning(SUBSCRIPTION_COLUMNS)
          .executeTakeFirstOrThrow();
        return subscriptionOf(row);
      }),
    get: id => one('id', id),
    ofChannel: channelId => one('place', placeOf({ kind: 'channel', channelId })),
    ofMember: userId => one('place', placeOf({ kind: 'member', channelId: '', userId })),
    ofGuild: guildId =>
      run(async db => {
        const rows = await db
          .selectFrom('subscription')
          .select(SUBSCRIPTION_COLUMNS)
          .where('guild_id', '=', guildId)
          .orderBy('created_at')
          .orderBy('id')
          .execute();
        return rows.map(subscriptionOf);
      }),
    guilds: (after, limit) =>
      run(async db => {
        const rows = await db
          .selectFrom('subscription')
          .select('guild_id')
          .distinct()
          .where('guild_id', '>', after)
          .orderBy('guild_id')
          .limit(limit)
          .execute();
        return rows.flatMap(({ guild_id }) => guild_id ?? []);
      }),
    change(id, to) {
      const columns = changedColumns(to);
      if (Object.keys(columns).length === 0) return one('id', id);
      return run(async db => {
        const row = await db
          .updateTable('subscription')
          .set(columns)
          .where('id', '=', id)
          .returning(SUBSCRIPTION_COLUMNS)
          .executeTakeFirst();
        return row && subscriptionOf(row);
      });
    },
    remove: id =>
      run(async db => {
        const gone = await db.deleteFrom('subscription').where('id', '=', id).executeTakeFirst();
        return gone.numDeletedRows > 0n;
      }),
  };
}

/** The store's methods for deletion. Rows that belong to a subscription go with it, by the tables' foreign keys. */
export function purge(run: Run): Purge {
  return {
    removeGuild: guildId =>
      run(async db => {
        const gone = await db.deleteFrom('subscription').where('guild_id', '=', guildId).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
    removeMember: userId =>
      run(db =>
        db.transaction().execute(async tx => {
          const gone = await tx
            .deleteFrom('subscription')
            .where('user_id', '=', userId)
            .where('kind', '=', 'member')
            .executeTakeFirst();
          await tx.updateTable('subscription').set({ user_id: null }).where('user_id', '=', userId).execute();
          return Number(gone.numDeletedRows);
        }),
      ),
  };
}

function changedColumns({ state, next, channelId, ...choices }: Change): Partial<SubscriptionTable> {
  return {
    ...choiceColumns<Change>(choices),
    ...(state && { state, why: null, ...(state === 'on' && { failures: 0 }) }),
    ...(next && { next_due: next.due, next_day: next.day }),
    ...(channelId !== undefined && { channel_id: channelId }),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;

/**
 * Makes an id: short, since ids travel in the `custom_id` of buttons. There are 36^10: among a million ids two are
 * alike once in seven thousand stores, and the primary key then refuses the second.
 */
function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
