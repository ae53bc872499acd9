/** Names months and weekdays in the language of a source. */
import { memoizeOwn } from '../lib/lazy.ts';
import { type Day, isDay } from '../time/days.ts';

/** The months of the year, from January on, as a language names them. */
export const monthNames: (language: string) => readonly string[] = memoizeOwn(language => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format(Date.UTC(2001, at, 1)));
});

/** The days of the week, from Monday on, as a language names them. */
export const weekdayNames: (language: string) => readonly string[] = memoizeOwn(language => {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2001 was a Monday.
  return Array.from({ length: 7 }, (_, at) => format(Date.UTC(2001, 0, 1 + at)));
});

/** The place of a day in the week, from 0 for Monday; `undefined` for what is no day. */
export function weekdayOf(day: Day): number | undefined {
  return isDay(day) ? (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 : undefined;
}
