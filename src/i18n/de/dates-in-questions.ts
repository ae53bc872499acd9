/** Says in German what is said of dates. */
import type { askedDates as english } from '../en/dates-in-questions.ts';
import { and, dates, or, typed } from './grammar.ts';

export const askedDates: typeof english = {
  noSuchDay: (text, month) => `${typed(text)} gibt es nicht: Dieser Monat endet am ${dates.day(month.to)}.`,
  twoDays: (text, days) =>
    `${typed(text)} lässt sich auf zwei Arten lesen: ${or(days.map(dates.day))}. Bitte schreiben Sie den Monat aus.`,
  otherWeekday: (text, day) => `Der Wochentag in ${typed(text)} stimmt nicht. Richtig ist: ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? `Datum: ${dates.weekday(days.from)}.` : `Zeitraum: ${dates.days(days)}.`),
  nothing: days => `Für diese Zeit steht hier nichts: ${dates.days(days)}.`,
  silent: (from, days) => `Für diese Zeit steht hier keine Aussage ${from}: ${dates.days(days)}.`,
  nearestDays: days =>
    `${days.length === 1 ? 'Nächstgelegener Tag' : 'Nächstgelegene Tage'}: ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? `Was am nächsten kommt, hat kein Datum und steht hier deshalb nicht für diese Zeit: ${dates.days(asked)}.`
      : `Was am nächsten kommt, hat ein anderes Datum: ${dates.when(when)}, nicht ${dates.days(asked)}.`,
};
