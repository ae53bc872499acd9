/** The condition under which a process may still speak for a delivery. */
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Attempt } from './store.ts';
import type { Database } from './tables.ts';
import type { DeliveryState } from './types.ts';

/** States of deliveries that are not over. */
export function open(): DeliveryState[] {
  return ['pending', 'sending'];
}

/** No other attempt has begun, and this one hasn't ended: a process that wakes after its lease changes nothing. */
export function ours(
  eb: ExpressionBuilder<Database, 'delivery'>,
  { subscriptionId, day, attempt }: Attempt,
): ExpressionWrapper<Database, 'delivery', SqlBool> {
  return eb.and({ subscription_id: subscriptionId, day, attempt, state: 'sending' });
}
