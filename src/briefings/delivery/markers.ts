/** Names editions: by key in the store, by nonce for Discord, and by a marker in each post, by which it is found again. */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { DeliveryKey } from '../../store/types.ts';
import type { Matcher } from './types.ts';

/** Stands between an extra edition's day and its moment. */
const EXTRA = '+';

/** Makes the key of an edition besides the daily ones: the day in a zone, then the moment that tells it from others. */
export function extraKey(now: number, zone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return `${today.toString()}${EXTRA}${now.toString(36)}`;
}

/** Reads the calendar day from an edition's key. */
export const dayOf = (key: string): string => key.split(EXTRA)[0] ?? key;

/** Discord takes 25 characters at most; 22 of base64url hold 132 bits. */
const NONCE_LENGTH = 22;

/** Makes a nonce: the same from the same parts, in every process. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, NONCE_LENGTH);
}

const MARKER_START = 'b:';

/** Makes an edition's marker: the `custom_id` of one component of its post. */
export const markerOf = ({ subscriptionId, day }: DeliveryKey): string => `${MARKER_START}${subscriptionId}:${day}`;

/** Whether a button's `custom_id` is an edition's marker. */
export const isMarker = (id: string): boolean => id.startsWith(MARKER_START);

/** Whether a message, or a part of it, has a component with this `custom_id`. */
export function carries(part: unknown, marker: string): boolean {
  if (Array.isArray(part)) return part.some(one => carries(one, marker));
  if (typeof part !== 'object' || part === null) return false;
  const { custom_id, components, accessory }: { custom_id?: unknown; components?: unknown; accessory?: unknown } = part;
  return custom_id === marker || carries(components, marker) || carries(accessory, marker);
}

/** Recognizes an edition's post by its marker. */
export const bearing =
  (marker: string): Matcher =>
  ({ components }) =>
    carries(components, marker);
