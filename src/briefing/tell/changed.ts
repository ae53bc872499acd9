/** What came of a change to a channel's briefing. */
import type { Context } from '../../command.ts';
import type { Reply } from '../../reply.ts';
import type { Changed, Where } from '../office.ts';
import type { Subscription } from '../store/types.ts';
import { none, troubled } from './settled.ts';

/** @param tell what to say where there is a briefing and the store took the change */
export function changed(
  outcome: Changed,
  where: Where,
  context: Context,
  tell: (subscription: Subscription) => Reply,
): Reply {
  if (outcome.kind === 'trouble') return troubled(context);
  return outcome.kind === 'none' ? none(outcome, where, context) : tell(outcome.subscription);
}
