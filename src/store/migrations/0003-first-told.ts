/** Adds the version of an item that a post showed first, so that an edit can note every change since. */
import type { Migration } from 'kysely';

/** Adds the column `told.first_version`. */
export const firstTold: Migration = {
  async up(db) {
    // Null until the first edit: `version` is the first one then.
    await db.schema.alterTable('told').addColumn('first_version', 'text').execute();
  },
};
