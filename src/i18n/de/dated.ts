/** Says in German what is said of dates. */
import type { dated as english } from '../en/dated.ts';
import { and, dates, or, typed } from './grammar.ts';

export const dated: typeof english = {
  noSuchDay: (text, month) => `${typed(text)} ist kein Tag: Dieser Monat ist ${dates.days(month)}.`,
  twoDays: (text, days) =>
    `${typed(text)} lässt sich auf zwei Arten lesen: ${or(days.map(dates.day))}. Bitte schreiben Sie den Monat aus.`,
  otherWeekday: (text, day) => `${typed(text)} ist kein Tag: Dieses Datum ist ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? `Datum: ${dates.weekday(days.from)}.` : `Zeitraum: ${dates.days(days)}.`),
  nothing: days => `Zu dieser Zeit steht hier nichts: ${dates.days(days)}.`,
  silent: (who, days) => `Worte aus dieser Zeit stehen hier nicht: ${who}, ${dates.days(days)}.`,
  nearestDays: days => `Nächste Tage: ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? `Was am nächsten kommt, hat kein Datum und ist hier nicht auf diese Zeit datiert: ${dates.days(asked)}.`
      : `Datum dessen, was am nächsten kommt: ${dates.when(when)}, nicht ${dates.days(asked)}.`,
};
