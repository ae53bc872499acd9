/** The conditions under which deliveries are open, and a process may speak for one. */
import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Attempt } from './store.ts';
import type { Database } from './tables.ts';

/** The delivery isn't over. Its states are named both ways, so that both can be looked up in an index. */
export const isOpen: RawBuilder<SqlBool> = sql<SqlBool>`delivery.state in ('pending', 'sending')`;
/** The delivery is over. */
export const isOver: RawBuilder<SqlBool> = sql<SqlBool>`delivery.state in ('sent', 'quiet', 'skipped', 'failed', 'unverified')`;
/** The subscription is on. Written out, since SQLite uses a partial index only where it can see its condition. */
export const isOn: RawBuilder<SqlBool> = sql<SqlBool>`subscription.state = 'on'`;

/** No other attempt has begun, and this one hasn't ended: a process that wakes after its lease changes nothing. */
export function ours(
  eb: ExpressionBuilder<Database, 'delivery'>,
  { subscriptionId, day, attempt }: Attempt,
): ExpressionWrapper<Database, 'delivery', SqlBool> {
  return eb.and({ subscription_id: subscriptionId, day, attempt, state: 'sending' });
}
