/** How an edition is told from every other one, by Discord and in a channel's history. */
import { createHash } from 'node:crypto';
import type { DeliveryKey } from '../../store/types.ts';
import type { Sign } from './types.ts';

/** Discord takes 25 characters at most; 22 of base64url hold 132 bits. */
const NONCE_LENGTH = 22;

const MARK = 'b:';

/** The `custom_id` of one component of the edition's post. */
export const markerOf = ({ subscriptionId, day }: DeliveryKey): string => `${MARK}${subscriptionId}:${day}`;

/** Whether a button is the mark of an edition. */
export const isMarker = (id: string): boolean => id.startsWith(MARK);

/** The same for the same parts, on every process. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, NONCE_LENGTH);
}

/** Whether a message, or a part of it, has a component with this `custom_id`. */
export function carries(part: unknown, marker: string): boolean {
  if (Array.isArray(part)) return part.some(one => carries(one, marker));
  if (typeof part !== 'object' || part === null) return false;
  const { custom_id, components, accessory }: { custom_id?: unknown; components?: unknown; accessory?: unknown } = part;
  return custom_id === marker || carries(components, marker) || carries(accessory, marker);
}

/** An edition's post, by its marker. */
export const bearing =
  (marker: string): Sign =>
  ({ components }) =>
    carries(components, marker);
