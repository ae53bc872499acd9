/** Says in Ukrainian what is said of dates. */
import type { dated as english } from '../en/dated.ts';
import { and, dates, or, typed } from './grammar.ts';

export const dated: typeof english = {
  noSuchDay: (text, month) => `${typed(text)} – не день: цей місяць – це ${dates.days(month)}.`,
  twoDays: (text, days) => `${typed(text)} можна прочитати двояко: ${or(days.map(dates.day))}. Напишіть місяць словом.`,
  otherWeekday: (text, day) => `${typed(text)} – не день: ця дата – ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? `Дата: ${dates.weekday(days.from)}.` : `Дати: ${dates.days(days)}.`),
  nothing: days => `У записах за цю дату нічого немає: ${dates.days(days)}.`,
  silent: (who, days) => `У записах за цю дату немає слів: ${who}, ${dates.days(days)}.`,
  nearestDays: days => `Найближчі дні: ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? `Найближче до цього не має дати, тож у записах воно не позначене цією датою: ${dates.days(asked)}.`
      : `Дата того, що найближче до цього: ${dates.when(when)}, а не ${dates.days(asked)}.`,
};
