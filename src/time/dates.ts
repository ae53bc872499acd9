/** Reads dates and times of day as people type them, in English, French, German and Ukrainian. */
import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoFr from 'chrono-node/fr';
import * as chronoUk from 'chrono-node/uk';
import { type Day, type Days, isDay, monthSpan } from './days.ts';

/** Longest text that is read as a date, in UTF-16 code units. */
export const DAY_MAX = 40;

/** The parsers by alphabet: each tries dozens of patterns, so a text is given only to those that can read it. */
const LATIN = [chronoEn.GB, chronoFr.casual, chronoDe.casual];
const CYRILLIC = [chronoUk.casual];
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ISO_LIKE = /^\d{4}(-\d+)*$/;
const MONTH_LIKE = /^\p{L}+\.?(?: \d{4})?$/u;
const ARTICLE = /^(?:on |on the |the |le |du |am |den |der )/i;
const SPAN = '..';

/**
 * Writes days as an invocation carries them: `2025-03-27`, or `2025-03-01..2025-03-31`. {@link parseDays} reads them
 * back.
 */
export function formatDays({ from, to }: Days): string {
  return from === to ? from : `${from}${SPAN}${to}`;
}

/** The days that the record covers. */
interface RecordSpan {
  readonly first: Day;
  readonly last: Day;
  has(day: Day): boolean;
}

/**
 * Reads a day, a month or a year.
 *
 * A date without a year means the latest year in which the record has something on that day, else the record's last
 * year: a question about "27 March" to a record of 2025 doesn't mean next spring. Weekdays and "yesterday" count from
 * `now`, in UTC.
 *
 * @param typed its first {@link DAY_MAX} characters count
 * @param record the first and the last day of the record, and whether it has anything on a day
 * @returns `undefined` where the whole text isn't one date
 */
export function parseDays(typed: string, now: Date, record: RecordSpan): Days | undefined {
  const text = typed.trim().slice(0, DAY_MAX);
  const [start = '', end] = text.split(SPAN);
  if (end !== undefined) {
    const [a, b] = [iso(start), iso(end)];
    return a && b && a.from <= b.to ? { from: a.from, to: b.to } : undefined;
  }
  // A text in the form of an ISO date that is none (a thirteenth month) isn't guessed at.
  return ISO_LIKE.test(text) ? iso(text) : inWords(text.replace(ARTICLE, ''), now, record);
}

function iso(text: string): Days | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return isDay(text) ? { from: text, to: text } : undefined;
  if (month !== undefined) return monthSpan(text);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

type ParsedDate = ReturnType<(typeof chronoEn.GB)['parse']>[number]['start'];

/** A date in words. */
function inWords(text: string, now: Date, record: RecordSpan): Days | undefined {
  const whole = parseWhole(text, now);
  if (whole) return daysOf(whole, record);
  // Not every language's parser knows a month alone; all know its first day.
  const first = MONTH_LIKE.test(text) ? (parseWhole(`1 ${text}`, now) ?? parseWhole(`1. ${text}`, now)) : undefined;
  if (!first?.isCertain('month')) return undefined;
  return monthOf(first.isCertain('year') ? (first.get('year') ?? 0) : yearOf(record.last), first.get('month') ?? 0);
}

/** The date that the whole of a text means in one of the languages. */
function parseWhole(text: string, now: Date): ParsedDate | undefined {
  for (const parser of /\p{Script=Cyrillic}/u.test(text) ? CYRILLIC : LATIN) {
    const [found, ...others] = parser.parse(text, { instant: now, timezone: 0 });
    if (found && others.length === 0 && !found.end && found.text.length === text.length) return found.start;
  }
  return undefined;
}

/** The days that a parsed date means. A time of day isn't a date: "noon" is refused. */
function daysOf(date: ParsedDate, record: RecordSpan): Days | undefined {
  const at = (part: 'year' | 'month' | 'day'): number => date.get(part) ?? 0;
  if (date.isCertain('hour')) return undefined;
  const hasYear = date.isCertain('year');
  if (date.isCertain('month') && !date.isCertain('day'))
    return monthOf(hasYear ? at('year') : yearOf(record.last), at('month'));
  const isWhole = hasYear || !date.isCertain('month');
  const day = isWhole ? format(at('year'), at('month'), at('day')) : inRecord(at('month'), at('day'), record);
  return isDay(day) ? { from: day, to: day } : undefined;
}

/** The day in the latest year in which the record has it. */
function inRecord(month: number, day: number, record: RecordSpan): Day {
  for (let year = yearOf(record.last); year >= yearOf(record.first); year -= 1) {
    const candidate = format(year, month, day);
    if (record.has(candidate)) return candidate;
  }
  return format(yearOf(record.last), month, day);
}

const monthOf = (year: number, month: number): Days | undefined => monthSpan(`${pad(year, 4)}-${pad(month, 2)}`);
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const format = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const TIME_FORMS = /^(\d{1,2})(?:\s*(?:[:.h]|год|Uhr)\s*(\d{2})?)?\s*(?:Uhr|год\.?|h)?\s*(am|pm|a\.m\.|p\.m\.)?$/iu;
const NOON = 12;

/** Reads a time of day as "HH:MM": of "8", "08:30", "8.30", "8h30", "8 Uhr", "8 pm". `undefined` for any other text. */
export function parseTime(typed: string): string | undefined {
  const [, hour, minute = '00', half] = TIME_FORMS.exec(typed.trim()) ?? [];
  if (hour === undefined) return undefined;
  const given = Number(hour);
  if (half !== undefined && (given < 1 || given > NOON)) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hours = half === undefined ? given : (given % NOON) + (isAfternoon ? NOON : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
