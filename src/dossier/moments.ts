/** When the record itself changed: what a curator writes, and the instant from which it counts. */
import type { Day, Moment } from './types.ts';

/** A bare day, as against an instant with its zone. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * What `2031-06-01` or `2031-06-01T14:30:00+02:00` means. A bare day is its last millisecond in UTC: whoever was told
 * of the record in the course of that day hasn't been told of it yet.
 */
export function momentOf(written: string): Moment {
  return { day: written.slice(0, 10), at: Date.parse(DAY.test(written) ? `${written}T23:59:59.999Z` : written) };
}

/** The earliest instant that it can mean: of a bare day, its first in UTC. */
export function earliestOf(written: string): number {
  return Date.parse(written);
}

/** The latest of some days; the empty text where there is none. */
export function latestDay(days: Iterable<Day>): Day {
  let latest = '';
  for (const day of days) if (day > latest) latest = day;
  return latest;
}
