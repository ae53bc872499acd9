/** Migrates to the first tables. */
import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Store } from '../store.ts';

/** Creates tables in the same way on both engines. */
interface TableMaker {
  /** The type of a time in epoch milliseconds. SQLite's strict tables don't know `bigint`; its `integer` is as long. */
  readonly time: 'integer' | 'bigint';
  table(db: Kysely<unknown>, name: string): CreateTableBuilder<string, never>;
}

/** SQLite's tables are strict: else it would take a fraction, or a word, for a time, which PostgreSQL refuses. */
export function tableMaker(engine: Store['engine']): TableMaker {
  const sqlite = engine === 'sqlite';
  return {
    time: sqlite ? 'integer' : 'bigint',
    table(db, name) {
      const create = db.schema.createTable(name);
      return sqlite ? create.modifyEnd(sql`strict`) : create;
    },
  };
}

/** The tables of the first release. */
export function tables(engine: Store['engine']): Migration {
  const { time, table } = tableMaker(engine);
  return {
    async up(db) {
      await table(db, 'meta')
        .addColumn('key', 'text', c => c.primaryKey().notNull())
        .addColumn('value', 'text', c => c.notNull())
        .execute();

      await table(db, 'subscription')
        .addColumn('id', 'text', c => c.primaryKey().notNull())
        .addColumn('place', 'text', c => c.notNull().unique())
        .addColumn('kind', 'text', c => c.notNull().check(sql`kind in ('channel', 'member')`))
        .addColumn('guild_id', 'text')
        .addColumn('channel_id', 'text', c => c.notNull())
        .addColumn('user_id', 'text')
        .addColumn('form', 'text', c => c.notNull().check(sql`form in ('channel', 'forum', 'dm')`))
        .addColumn('local_time', 'text', c => c.notNull())
        .addColumn('zone', 'text', c => c.notNull())
        .addColumn('locale', 'text', c => c.notNull())
        .addColumn('topics', 'text', c => c.notNull())
        .addColumn('parties', 'text', c => c.notNull())
        .addColumn('speakers', 'text', c => c.notNull())
        .addColumn('quiet', 'text', c => c.notNull().check(sql`quiet in ('silent', 'line', 'recap')`))
        .addColumn('state', 'text', c => c.notNull().check(sql`state in ('on', 'paused', 'broken')`))
        .addColumn('why', 'text')
        .addColumn('next_due', time, c => c.notNull())
        .addColumn('next_day', 'text', c => c.notNull())
        .addColumn('failures', 'integer', c => c.notNull())
        .addColumn('created_at', time, c => c.notNull())
        .addColumn('cut', time, c => c.notNull())
        .execute();
      await db.schema
        .createIndex('subscription_next_due')
        .on('subscription')
        .column('next_due')
        .where(sql.ref('state'), '=', sql.lit('on'))
        .execute();
      await db.schema.createIndex('subscription_guild').on('subscription').column('guild_id').execute();
      await db.schema.createIndex('subscription_user').on('subscription').column('user_id').execute();

      await table(db, 'delivery')
        .addColumn('subscription_id', 'text', c => c.notNull().references('subscription.id').onDelete('cascade'))
        .addColumn('day', 'text', c => c.notNull().check(sql`length(day) between 1 and 32`))
        .addColumn('due_at', time, c => c.notNull())
        .addColumn('state', 'text', c =>
          c.notNull().check(sql`state in ('pending', 'sending', 'sent', 'quiet', 'skipped', 'failed', 'unverified')`),
        )
        .addColumn('attempt', 'integer', c => c.notNull())
        .addColumn('attempted_at', time)
        .addColumn('told_from', time)
        .addColumn('told_until', time)
        .addColumn('lease_owner', 'text')
        .addColumn('lease_until', time, c => c.notNull())
        .addColumn('message_id', 'text')
        .addColumn('posted_in', 'text')
        .addColumn('sent_at', time)
        .addColumn('error', 'text')
        .addPrimaryKeyConstraint('delivery_key', ['subscription_id', 'day'])
        .execute();
      // Finds open deliveries, the longest waiting first; those that are over, the oldest first; and counts each.
      await db.schema.createIndex('delivery_state').on('delivery').columns(['state', 'due_at']).execute();
      await db.schema.createIndex('delivery_sent_at').on('delivery').column('sent_at').execute();

      await table(db, 'told')
        .addColumn('subscription_id', 'text', c => c.notNull())
        .addColumn('day', 'text', c => c.notNull())
        .addColumn('item', 'text', c => c.notNull())
        .addColumn('version', 'text', c => c.notNull())
        .addPrimaryKeyConstraint('told_key', ['subscription_id', 'day', 'item'])
        .addForeignKeyConstraint('told_by', ['subscription_id', 'day'], 'delivery', ['subscription_id', 'day'], c =>
          c.onDelete('cascade'),
        )
        .execute();
      await db.schema.createIndex('told_item').on('told').columns(['item', 'version']).execute();

      await table(db, 'correction')
        .addColumn('subscription_id', 'text', c => c.notNull())
        .addColumn('day', 'text', c => c.notNull())
        .addColumn('item', 'text', c => c.notNull())
        .addColumn('version', 'text', c => c.notNull())
        .addColumn('state', 'text', c => c.notNull().check(sql`state in ('editing', 'edited', 'owed', 'told', 'gone')`))
        .addColumn('attempt', 'integer', c => c.notNull())
        .addColumn('lease_owner', 'text')
        .addColumn('lease_until', time, c => c.notNull())
        .addPrimaryKeyConstraint('correction_key', ['subscription_id', 'day', 'item', 'version'])
        .addForeignKeyConstraint(
          'correction_of',
          ['subscription_id', 'day'],
          'delivery',
          ['subscription_id', 'day'],
          c => c.onDelete('cascade'),
        )
        .execute();
    },
  };
}
