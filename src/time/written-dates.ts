/** Turns dates as they're written into days of the calendar, or says why they're none. */
import type { Written } from './date-grammar.ts';
import type { Part, Side, Unit } from './date-words.ts';
import { type Day, type Days, dayAt, isDay, monthSpan, plusDays } from './days.ts';

/** What a date without its year, or one that counts from today, is read by. */
export interface Calendar {
  readonly now: Date;
  /** The days that the record covers, and whether it has anything on one. */
  readonly record: { readonly first: Day; readonly last: Day; has(day: Day): boolean };
  /**
   * Whether whoever writes puts the day first in "03/04/2025". Where some put the month first, such a date is refused with
   * both readings. Dots ("03.04.2025") always put the day first.
   */
  readonly isDayFirst: boolean;
}

/** Why a text is no date. */
export type DateProblem =
  | { readonly kind: 'unread' }
  /** The month has no such day; its days. */
  | { readonly kind: 'no-such-day'; readonly month: Days }
  /** Either of two days may be meant. */
  | { readonly kind: 'either'; readonly days: readonly [Day, Day] }
  /** The day has another weekday than is written. */
  | { readonly kind: 'weekday'; readonly day: Day }
  | { readonly kind: 'inverted'; readonly from: Day; readonly to: Day };

type Resolved = { readonly days: Days } | { readonly problem: DateProblem };

const UNREAD: Resolved = { problem: { kind: 'unread' } };
const oneDay = (day: Day): Resolved => ({ days: { from: day, to: day } });

/** Resolves a written date. */
export function resolve(written: Written, calendar: Calendar): Resolved {
  switch (written.kind) {
    case 'day':
      return resolveDay(written, calendar);
    case 'either':
      return resolveEither(written, calendar);
    case 'month': {
      const { month, part } = written;
      if (month < 1 || month > MONTHS) return UNREAD;
      const days = monthSpan(monthText(written.year ?? yearOfMonth(month, calendar), month));
      return days ? { days: part ? partOfMonth(days, part) : days } : UNREAD;
    }
    case 'year':
      return { days: partOfYear(written.year, written.part) };
    case 'weekday':
      return oneDay(weekday(written, calendar));
    case 'relative':
      return { days: relative(written, calendar.now) };
    case 'span':
      return resolveSpan(written, calendar);
  }
}

type WrittenDay = Extract<Written, { kind: 'day' }>;

function resolveDay({ day, month, year, weekday }: WrittenDay, calendar: Calendar): Resolved {
  if (month === undefined || month < 1 || month > MONTHS) return UNREAD;
  const at = (one: number): Day => format(one, month, day);
  const chosen =
    year ??
    latestYear(
      calendar,
      one => isDay(at(one)) && (weekday === undefined || weekdayOf(at(one)) === weekday),
      one => calendar.record.has(at(one)),
    );
  const found = at(chosen);
  if (!isDay(found)) return noSuchDay(chosen, month);
  return weekday === undefined || weekdayOf(found) === weekday
    ? oneDay(found)
    : { problem: { kind: 'weekday', day: found } };
}

function noSuchDay(year: number, month: number): Resolved {
  const days = monthSpan(monthText(year, month));
  return days ? { problem: { kind: 'no-such-day', month: days } } : UNREAD;
}

function resolveEither({ numbers: [a, b], year }: Extract<Written, { kind: 'either' }>, calendar: Calendar): Resolved {
  const given = year === undefined ? {} : { year };
  const dayFirst = resolveDay({ kind: 'day', day: a, month: b, ...given }, calendar);
  const monthFirst = resolveDay({ kind: 'day', day: b, month: a, ...given }, calendar);
  if (!('days' in monthFirst)) return dayFirst;
  if (!('days' in dayFirst)) return calendar.isDayFirst && b <= MONTHS ? dayFirst : monthFirst;
  if (calendar.isDayFirst || a === b) return dayFirst;
  return { problem: { kind: 'either', days: [dayFirst.days.from, monthFirst.days.from] } };
}

/** What the first date lacks it has of the last: "26–27 March 2025", "March to May 2025". */
function resolveSpan({ from, to }: Extract<Written, { kind: 'span' }>, calendar: Calendar): Resolved {
  const last = resolve(to, calendar);
  if ('problem' in last) return last;
  const first = firstOf(from, last.days, calendar);
  if ('problem' in first) return first;
  const [start, end] = [first.days.from, last.days.to];
  return start <= end ? { days: { from: start, to: end } } : { problem: { kind: 'inverted', from: start, to: end } };
}

function firstOf(from: Written, last: Days, calendar: Calendar): Resolved {
  const isShort = (from.kind === 'day' || from.kind === 'month' || from.kind === 'either') && from.year === undefined;
  if (!isShort) return resolve(from, calendar);
  const year = yearOf(last.from);
  const month = from.kind === 'day' ? { month: from.month ?? monthOf(last.from) } : {};
  const first = resolve({ ...from, ...month, year }, calendar);
  // "30 December to 2 January 2025" begins in the year before.
  const isLater = 'days' in first && first.days.from > last.to && !(from.kind === 'day' && from.month === undefined);
  return isLater ? resolve({ ...from, ...month, year: year - 1 }, calendar) : first;
}

/** What lies on a side of some days, as far as the record goes; the next or the last day, where it doesn't go so far. */
export function openSpan({ from, to }: Days, side: Side, record: Calendar['record']): Days {
  const later = (day: Day): Day => (record.last > day ? record.last : day);
  const earlier = (day: Day): Day => (record.first < day ? record.first : day);
  const [next, last] = [plusDays(to, 1), plusDays(from, -1)];
  switch (side) {
    case 'since':
      return { from, to: later(to) };
    case 'after':
      return { from: next, to: later(next) };
    case 'until':
      return { from: earlier(from), to };
    case 'before':
      return { from: earlier(last), to: last };
  }
}

// Years that aren't written

/** The latest year of the record that fits and has something, else that fits, else that has something; else its last. */
function latestYear({ record }: Calendar, fits: (year: number) => boolean, has: (year: number) => boolean): number {
  const [first, last] = [yearOf(record.first), yearOf(record.last)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  return years.find(year => fits(year) && has(year)) ?? years.find(fits) ?? years.find(has) ?? last;
}

function yearOfMonth(month: number, calendar: Calendar): number {
  const { record } = calendar;
  const has = (year: number): boolean => daysOfMonth(year, month).some(day => record.has(day));
  return latestYear(calendar, () => true, has);
}

function daysOfMonth(year: number, month: number): readonly Day[] {
  const span = monthSpan(monthText(year, month));
  return span ? Array.from({ length: dateOf(span.to) }, (_, i) => format(year, month, i + 1)) : [];
}

// Parts

const EARLY_TO = 10;
const MID_TO = 20;

function partOfMonth({ from, to }: Days, part: Part): Days {
  const at = (day: number): Day => `${from.slice(0, 8)}${pad(day, 2)}`;
  if (part === 'early') return { from, to: at(EARLY_TO) };
  return part === 'mid' ? { from: at(EARLY_TO + 1), to: at(MID_TO) } : { from: at(MID_TO + 1), to };
}

function partOfYear(year: number, part: Part | undefined): Days {
  const ends: Readonly<Record<Part | 'whole', readonly [string, string]>> = {
    early: ['01-01', '04-30'],
    mid: ['05-01', '08-31'],
    late: ['09-01', '12-31'],
    end: ['09-01', '12-31'],
    whole: ['01-01', '12-31'],
  };
  const [from, to] = ends[part ?? 'whole'];
  return { from: `${pad(year, 4)}-${from}`, to: `${pad(year, 4)}-${to}` };
}

// Days that count from today

const WEEK = 7;
const MONTHS = 12;

/** 1 to 7, from Monday. */
const weekdayOf = (day: Day): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK) + 1;

function relative({ unit, offset }: { readonly unit: Unit; readonly offset: number }, now: Date): Days {
  const today = dayAt(now.getTime());
  switch (unit) {
    case 'day': {
      const day = plusDays(today, offset);
      return { from: day, to: day };
    }
    case 'week': {
      const monday = plusDays(today, 1 - weekdayOf(today) + offset * WEEK);
      return { from: monday, to: plusDays(monday, WEEK - 1) };
    }
    case 'month': {
      const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
      const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0);
      return { from: dayAt(first.getTime()), to: dayAt(next) };
    }
    case 'year':
      return partOfYear(now.getUTCFullYear() + offset, undefined);
  }
}

/** "Last" and "next" leave today out; "this" is of this week; alone, it's the record's latest, else the latest. */
function weekday({ weekday, which }: Extract<Written, { kind: 'weekday' }>, { now, record }: Calendar): Day {
  const today = dayAt(now.getTime());
  const ahead = (weekday - weekdayOf(today) + WEEK) % WEEK;
  if (which === 1) return plusDays(today, ahead || WEEK);
  if (which === 0) return plusDays(today, weekday - weekdayOf(today));
  const before = plusDays(today, ahead - WEEK);
  if (which === -1) return before;
  let day = plusDays(
    record.last,
    ((weekday - weekdayOf(record.last) + WEEK) % WEEK) - WEEK * Number(weekday !== weekdayOf(record.last)),
  );
  for (; day >= record.first; day = plusDays(day, -WEEK)) if (record.has(day)) return day;
  return ahead === 0 ? today : before;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8));
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
const format = (year: number, month: number, day: number): Day => `${monthText(year, month)}-${pad(day, 2)}`;
