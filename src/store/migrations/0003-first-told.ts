/** The version of an item that a post told first: kept when the post is edited, so that each edit can note every change since. */
import type { Migration } from 'kysely';

export const firstTold: Migration = {
  async up(db) {
    // Absent until the first edit: then it is the version that stands.
    await db.schema.alterTable('told').addColumn('first_version', 'text').execute();
  },
};
