/** Checks calendar days and spans of them, as plain text without a time of day or a zone. */

/** A calendar day, `YYYY-MM-DD`, as the source counts days. It carries no time of day and no zone. */
export type Day = string;

/** One day, or several that follow each other. Both ends are included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Checks whether a text is a day of the calendar: 2025-02-30 isn't. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const DAY_MS = 86_400_000;

/** The day in UTC of a moment, in Unix milliseconds. */
export const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day so many days after another, or before it. */
export const plusDays = (day: Day, days: number): Day => dayAt(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);

/** The days of a month, `YYYY-MM`; `undefined` when there's no such month. */
export function monthSpan(month: string): Days | undefined {
  const from = `${month}-01`;
  if (!isDay(from)) return undefined;
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return { from, to: `${month}-${last}` };
}
