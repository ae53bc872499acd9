/** Says in English what is said of dates: how one was read, why one can't be, and that the record has nothing then. */
import type { Day, Days, When } from '../../record/types.ts';
import { and, dates, or } from './grammar.ts';

export const askedDates = {
  /** The month has no such day. */
  noSuchDay: (typed: string, month: Days) => `There is no “${typed}”: that month ends on ${dates.day(month.to)}.`,
  twoDays: (typed: string, days: readonly Day[]) =>
    `“${typed}” can be read two ways: ${or(days.map(dates.day))}. Please write the month as a word.`,
  otherWeekday: (typed: string, day: Day) =>
    `The day of the week in “${typed}” is wrong: that date is ${dates.weekday(day)}.`,
  /** What a date in a question was read as, above its answer. */
  taken: (days: Days) => (days.from === days.to ? `Date: ${dates.weekday(days.from)}.` : `Dates: ${dates.days(days)}.`),
  nothing: (days: Days) => `The record has nothing for ${dates.days(days)}.`,
  /** `from`: whose words, as the answers' `from` says it. */
  silent: (from: string, days: Days) => `The record has no words ${from} for ${dates.days(days)}.`,
  nearestDays: (days: readonly Day[]) => `Nearest ${days.length === 1 ? 'day' : 'days'}: ${and(days.map(dates.day))}.`,
  /** Above an item of another time than was asked for. */
  otherwise: (when: When, asked: Days) =>
    when.precision === 'open'
      ? `What comes closest has no date, so the record doesn’t show it for ${dates.days(asked)}.`
      : `What comes closest is dated ${dates.when(when)}, not ${dates.days(asked)}.`,
};
