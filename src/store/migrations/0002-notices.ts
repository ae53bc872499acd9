/** Adds the table of notices: one row for each that is still to be sent. */
import type { Migration } from 'kysely';
import type { Store } from '../store.ts';
import { tableMaker } from './0001-tables.ts';

/** Creates the table `notice`. */
export function notices(engine: Store['engine']): Migration {
  const { time, table } = tableMaker(engine);
  return {
    async up(db) {
      await table(db, 'notice')
        .addColumn('subscription_id', 'text', c =>
          c.primaryKey().notNull().references('subscription.id').onDelete('cascade'),
        )
        .addColumn('day', 'text', c => c.notNull())
        .addColumn('attempt', 'integer', c => c.notNull())
        .addColumn('attempted_at', time)
        .addColumn('lease_owner', 'text')
        .addColumn('lease_until', time, c => c.notNull())
        .execute();
    },
  };
}
