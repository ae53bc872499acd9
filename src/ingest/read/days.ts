/** Reads the day of a date as pages print it, with its year. */
import { readDate } from '../../time/dates.ts';
import { type Day, isDay } from '../../time/days.ts';

/** What stands around a date: when it was what, the weekday, the time of day and its zone. */
const BEFORE =
  /^(?:(?:first |last )?(?:published|posted)|publié(?: le)?|veröffentlicht(?: am)?|опубліковано)(?:\s+on)?\s*:?\s+/iu;
const WEEKDAY = /^\p{L}{2,10}\.?,\s+/u;
/** A time of day behind a date. */
export const TIME =
  /[\s,|·-]+(?:at |à |um |о )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}|Uhr)?(?:\s?[+-]\d{1,4})?\)?)?$/iu;
const YEAR = /(?<!\d)\d{4}(?!\d)/u;
const LONGEST = 80;

/** No date without its year is read, nor any that counts from today: there is no today here. */
const NOWHEN = {
  now: new Date(0),
  record: { first: '1970-01-01', last: '1970-01-01', has: () => false },
  isDayFirst: false,
};

/**
 * The day that a text is, with nothing else in it but a time; `undefined` where it's none, or one of two. Of an instant it's
 * the day as whoever writes counts it, without a look at its zone.
 */
export function dayIn(text: string): Day | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(trimmed) ?? [];
  if (isDay(day)) return day;
  const bare = trimmed.replace(BEFORE, '').replace(TIME, '').replace(WEEKDAY, '');
  if (!YEAR.test(bare)) return undefined;
  const read = readDate(bare, NOWHEN);
  return 'days' in read && read.days.from === read.days.to ? read.days.from : undefined;
}

/** A time of day, and nothing else. */
const TIME_ALONE = /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/iu;

/** Whether a text is a day or a time of day, and nothing else. */
export const isTimeAlone = (text: string): boolean => TIME_ALONE.test(text) || dayIn(text) !== undefined;
