/** What a `when` of the data files comes to in days. */
import type { WhenEntry } from './schema.ts';
import { type Day, isDay, type Moment, type When } from './types.ts';

/** First and last day, inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a month `YYYY-MM`; `undefined` when there's no such month. */
export function monthSpan(month: string): DaySpan | undefined {
  const from = `${month}-01`;
  if (!isDay(from)) return undefined;
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return { from, to: `${month}-${last}` };
}

/** The days that a `when` resolves to; `undefined` when it's open or makes no sense. */
export function spanOf(when: WhenEntry): DaySpan | undefined {
  if (when.precision === 'open') return undefined;
  if (when.precision === 'month') return monthSpan(when.date);
  const to = when.precision === 'range' ? when.until : when.date;
  return to !== undefined && isDay(when.date) && isDay(to) && when.date <= to ? { from: when.date, to } : undefined;
}

/** Longest range, in days, that is filed under each of its days. */
const RANGE_MAX = 31;
const DAY_MS = 86_400_000;

/** The days on which something was or may have been said. A month alone tells of none. */
export function daysOf(when: When): readonly Day[] {
  if (when.precision === 'day') return [when.from];
  if (when.precision !== 'range') return [];
  const days: Day[] = [];
  for (let at = Date.parse(when.from); at <= Date.parse(when.to) && days.length < RANGE_MAX; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

// When the record itself changed: what a curator writes, and the instant from which it counts.

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
