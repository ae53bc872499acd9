/** Says in Ukrainian what is said of dates. */
import type { Days } from '../../record/types.ts';
import type { askedDates as english } from '../en/dates-in-questions.ts';
import { and, dates, or, typed } from './grammar.ts';

const then = ({ from, to }: Days): string => (from === to ? 'за цю дату' : 'за ці дати');

export const askedDates: typeof english = {
  noSuchDay: (text, month) => `Дня ${typed(text)} немає: цей місяць закінчується ${dates.day(month.to)}.`,
  twoDays: (text, days) => `${typed(text)} можна прочитати двояко: ${or(days.map(dates.day))}. Напишіть місяць словом.`,
  otherWeekday: (text, day) => `День тижня в ${typed(text)} неправильний: це ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? `Дата: ${dates.weekday(days.from)}.` : `Дати: ${dates.days(days)}.`),
  nothing: days => `У записах ${then(days)} нічого немає: ${dates.days(days)}.`,
  silent: (from, days) => `У записах ${then(days)} немає слів ${from}: ${dates.days(days)}.`,
  nearestDays: days => `${days.length === 1 ? 'Найближчий день' : 'Найближчі дні'}: ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? `Найближче в записах не має дати, тож не стоїть там ${then(asked)}: ${dates.days(asked)}.`
      : `Найближче в записах має іншу дату: ${dates.when(when)}, а не ${dates.days(asked)}.`,
};
