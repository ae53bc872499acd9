/** Lists the migrations. A released one is never changed: another follows it. */
import type { Migration } from 'kysely';
import type { Store } from '../store.ts';
import { tables } from './0001-tables.ts';
import { notices } from './0002-notices.ts';
import { firstTold } from './0003-first-told.ts';

/** The migrations by name, in order. */
export function migrations(engine: Store['engine']): Readonly<Record<string, Migration>> {
  return { '0001-tables': tables(engine), '0002-notices': notices(engine), '0003-first-told': firstTold };
}
