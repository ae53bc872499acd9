/** Dates as people type them, in English, French, German and Ukrainian, to days of the record. */
import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoFr from 'chrono-node/fr';
import * as chronoUk from 'chrono-node/uk';
import type { Day, Days } from '../record/types.ts';

/** Longest text that is read as a date, in UTF-16 code units. */
export const DAY_MAX = 40;

/** By alphabet, since each language's parser tries dozens of patterns. */
const LATIN = [chronoEn.GB, chronoFr.casual, chronoDe.casual];
const CYRILLIC = [chronoUk.casual];
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ISO_LIKE = /^\d{4}(-\d+)*$/;
const MONTH_LIKE = /^\p{L}+\.?(?: \d{4})?$/u;
const ARTICLE = /^(?:on |on the |the |le |du |am |den |der )/i;
const SPAN = '..';

/** The form in which days stand in an invocation: `2025-03-27`, or `2025-03-01..2025-03-31`. */
export function formatDays({ from, to }: Days): string {
  return from === to ? from : `${from}${SPAN}${to}`;
}

/**
 * Reads a day, a month or a year.
 *
 * A date without a year means the latest year in which the record has something on that day, else the record's last year:
 * whoever asks a record of 2025 for "27 March" doesn't mean next spring. Weekdays and "yesterday" count from `now`, in UTC.
 *
 * @param has whether the record has anything on a day
 * @returns `undefined` where the whole text isn't one date
 */
export function parseDays(
  typed: string,
  now: Date,
  record: { readonly first: Day; readonly last: Day; has(day: Day): boolean },
): Days | undefined {
  const text = typed.trim().slice(0, DAY_MAX);
  const [start = '', end] = text.split(SPAN);
  if (end !== undefined) {
    const [a, b] = [iso(start), iso(end)];
    return a && b && a.from <= b.to ? { from: a.from, to: b.to } : undefined;
  }
  // What is written like an ISO date but is none (a thirteenth month) isn't guessed at.
  return ISO_LIKE.test(text) ? iso(text) : spoken(text.replace(ARTICLE, ''), now, record);
}

function iso(text: string): Days | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return real(text) ? { from: text, to: text } : undefined;
  if (month !== undefined) return monthDays(Number(year), Number(month));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

type Parsed = ReturnType<(typeof chronoEn.GB)['parse']>[number];
type RecordSpan = Parameters<typeof parseDays>[2];

function spoken(text: string, now: Date, record: RecordSpan): Days | undefined {
  const whole = parsed(text, now);
  if (whole) return named(whole, record);
  // Not every language's parser knows a month alone; all know its first day.
  const first = MONTH_LIKE.test(text) ? (parsed(`1 ${text}`, now) ?? parsed(`1. ${text}`, now)) : undefined;
  if (!first?.isCertain('month')) return undefined;
  return monthDays(first.isCertain('year') ? (first.get('year') ?? 0) : yearOf(record.last), first.get('month') ?? 0);
}

/** The date that the whole of a text means in one of the languages. */
function parsed(text: string, now: Date): Parsed['start'] | undefined {
  for (const parser of /\p{Script=Cyrillic}/u.test(text) ? CYRILLIC : LATIN) {
    const [found, ...others] = parser.parse(text, { instant: now, timezone: 0 });
    if (found && others.length === 0 && !found.end && found.text.length === text.length) return found.start;
  }
  return undefined;
}

/** The days that a parsed date means. A time of day isn't a date: "noon" is refused. */
function named(date: Parsed['start'], record: RecordSpan): Days | undefined {
  const at = (part: 'year' | 'month' | 'day'): number => date.get(part) ?? 0;
  if (date.isCertain('hour')) return undefined;
  const hasYear = date.isCertain('year');
  if (date.isCertain('month') && !date.isCertain('day'))
    return monthDays(hasYear ? at('year') : yearOf(record.last), at('month'));
  const isWhole = hasYear || !date.isCertain('month');
  const day = isWhole ? format(at('year'), at('month'), at('day')) : inRecord(at('month'), at('day'), record);
  return real(day) ? { from: day, to: day } : undefined;
}

function inRecord(month: number, day: number, record: RecordSpan): Day {
  for (let year = yearOf(record.last); year >= yearOf(record.first); year -= 1) {
    const candidate = format(year, month, day);
    if (record.has(candidate)) return candidate;
  }
  return format(yearOf(record.last), month, day);
}

function monthDays(year: number, month: number): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: format(year, month, 1), to: format(year, month, last) };
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const format = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Whether a day exists: 30 February doesn't. */
function real(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
