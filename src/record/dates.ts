/** Resolves the dates of the data files: `when` to days, `recorded` and `on` to instants. */
import { type Day, type Days, isDay, monthSpan } from '../time/days.ts';
import type { WhenEntry } from './schema.ts';
import type { Moment, When } from './types.ts';

// When something was said or happened

/** The days that a `when` resolves to; `undefined` when it's open or makes no sense. */
export function spanOf(when: WhenEntry): Days | undefined {
  if (when.precision === 'open') return undefined;
  if (when.precision === 'month') return monthSpan(when.date);
  const to = when.precision === 'range' ? when.until : when.date;
  return to !== undefined && isDay(when.date) && isDay(to) && when.date <= to ? { from: when.date, to } : undefined;
}

/** Names whose a date is, where it isn't the source's own. What shows a date asks here whether the source has it. */
export function creditOf(when: When): string | undefined {
  return when.precision !== 'open' && when.basis === 'external' ? when.credit : undefined;
}

/** Most days of a range that {@link daysOf} lists. */
const RANGE_MAX = 31;
const DAY_MS = 86_400_000;

/** Lists the days on which something was or may have been said: none for a month, at most 31 for a range. */
export function daysOf(when: When): readonly Day[] {
  if (when.precision === 'day') return [when.from];
  if (when.precision !== 'range') return [];
  const days: Day[] = [];
  for (let at = Date.parse(when.from); at <= Date.parse(when.to) && days.length < RANGE_MAX; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

// When the record itself changed

/** A bare day, as against an instant with its zone. */
const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Resolves `2031-06-01` or `2031-06-01T14:30:00+02:00`. A bare day counts as its last millisecond in UTC, so that a
 * briefing sent in the course of that day doesn't pass over the change: the next one brings it.
 */
export function momentOf(written: string): Moment {
  return { day: written.slice(0, 10), at: Date.parse(BARE_DAY.test(written) ? `${written}T23:59:59.999Z` : written) };
}

/** The earliest instant that the same text can mean, in epoch milliseconds: of a bare day, its first in UTC. */
export function earliestOf(written: string): number {
  return Date.parse(written);
}

/** The latest of some days; the empty text where there is none. */
export function latestDay(days: Iterable<Day>): Day {
  let latest = '';
  for (const day of days) if (day > latest) latest = day;
  return latest;
}
