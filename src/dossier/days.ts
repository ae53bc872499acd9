/** What a `when` of the data files comes to in days. */
import type { WhenEntry } from './schema.ts';
import type { Day, When } from './types.ts';

/** First and last day, inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether it's a day of the calendar: 2025-02-30 isn't. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
