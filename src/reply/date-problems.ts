/** Words why a text is no date. */
import type { Messages } from '../i18n/messages.ts';
import type { DateProblem } from '../time/dates.ts';

/** @param typed the text that was to be a date */
export function dateProblem(typed: string, problem: DateProblem, w: Messages): string {
  switch (problem.kind) {
    case 'unread':
      return w.badDay(typed);
    case 'no-such-day':
      return w.askedDates.noSuchDay(typed, problem.month);
    case 'either':
      return w.askedDates.twoDays(typed, problem.days);
    case 'weekday':
      return w.askedDates.otherWeekday(typed, problem.day);
    case 'inverted':
      return w.invertedDays(w.day(problem.from), w.day(problem.to));
  }
}
