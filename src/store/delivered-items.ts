/** Reads and writes delivered items: the items that an edition shows, one row of the table `told` each. */
import type { Kysely } from 'kysely';
import type { Database, DeliveryTable } from './tables.ts';
import type { DeliveryKey, ItemVersion } from './types.ts';

type RowKey = Pick<DeliveryTable, 'subscription_id' | 'day'>;

/** Rows in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const ROWS_MAX = 2_000;

/** Inserts the items that a delivery is about to show. */
export async function insertDeliveredItems(
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

/** Deletes the items of a delivery. */
export async function deleteDeliveredItems(db: Kysely<Database>, { subscriptionId, day }: DeliveryKey): Promise<void> {
  await db.deleteFrom('told').where('subscription_id', '=', subscriptionId).where('day', '=', day).execute();
}

/** Reads the items of some deliveries in one query. Each has the version that its post showed first. */
export async function deliveredItemsOf(
  db: Kysely<Database>,
  deliveries: readonly RowKey[],
): Promise<(delivery: RowKey) => readonly ItemVersion[]> {
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
      const items = found.get(keyText(row)) ?? [];
      items.push({ id: row.item, version: row.version });
      found.set(keyText(row), items);
    }
  }
  return delivery => found.get(keyText(delivery)) ?? [];
}

function keyText({ subscription_id, day }: RowKey): string {
  return `${subscription_id} ${day}`;
}
