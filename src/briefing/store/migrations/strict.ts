/** How tables are made, the same on both engines. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Store } from '../store.ts';

export interface Maker {
  /** The type of a time: both engines' holds epoch milliseconds, and SQLite's strict tables don't know `bigint`. */
  readonly time: 'integer' | 'bigint';
  table(db: Kysely<unknown>, name: string): CreateTableBuilder<string, never>;
}

/** SQLite's tables are strict: else it would take a fraction, or a word, for a time where PostgreSQL refuses it. */
export function maker(engine: Store['engine']): Maker {
  const sqlite = engine === 'sqlite';
  return {
    time: sqlite ? 'integer' : 'bigint',
    table(db, name) {
      const create = db.schema.createTable(name);
      return sqlite ? create.modifyEnd(sql`strict`) : create;
    },
  };
}
