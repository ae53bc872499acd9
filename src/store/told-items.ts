/** Which items a delivery tells. */
import type { Kysely } from 'kysely';
import type { Database, DeliveryTable } from './tables.ts';
import type { DeliveryKey, ItemVersion } from './types.ts';

type Key = Pick<DeliveryTable, 'subscription_id' | 'day'>;

/** Rows in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const ROWS_MAX = 2_000;

export async function writeTold(
  db: Kysely<Database>,
  { subscriptionId, day }: DeliveryKey,
  items: readonly ItemVersion[],
): Promise<void> {
  for (let from = 0; from < items.length; from += ROWS_MAX)
    await db
      .insertInto('told')
      .values(
        items
          .slice(from, from + ROWS_MAX)
          .map(({ id, version }) => ({ subscription_id: subscriptionId, day, item: id, version, first_version: null })),
      )
      .execute();
}

export async function forgetTold(db: Kysely<Database>, { subscriptionId, day }: DeliveryKey): Promise<void> {
  await db.deleteFrom('told').where('subscription_id', '=', subscriptionId).where('day', '=', day).execute();
}

/** What each of the deliveries told first, read at once. */
export async function toldBy(
  db: Kysely<Database>,
  deliveries: readonly Key[],
): Promise<(delivery: Key) => readonly ItemVersion[]> {
  const found = new Map<string, ItemVersion[]>();
  if (deliveries.length > 0) {
    const rows = await db
      .selectFrom('told')
      .select(['subscription_id', 'day', 'item', eb => eb.fn.coalesce('first_version', 'version').as('version')])
      .where('subscription_id', 'in', [...new Set(deliveries.map(d => d.subscription_id))])
      .where('day', 'in', [...new Set(deliveries.map(d => d.day))])
      .orderBy('item')
      .execute();
    for (const row of rows) {
      const items = found.get(key(row)) ?? [];
      items.push({ id: row.item, version: row.version });
      found.set(key(row), items);
    }
  }
  return delivery => found.get(key(delivery)) ?? [];
}

function key({ subscription_id, day }: Key): string {
  return `${subscription_id} ${day}`;
}
