/** Says in French what is said of dates. */
import type { dated as english } from '../en/dated.ts';
import { and, dates, f, or } from './grammar.ts';

export const dated: typeof english = {
  noSuchDay: (text, month) => f`« ${text} » n’est pas un jour : ce mois, c’est ${dates.days(month)}.`,
  twoDays: (text, days) =>
    f`« ${text} » peut se lire de deux façons : ${or(days.map(dates.day))}. Écrivez le mois en lettres.`,
  otherWeekday: (text, day) => f`« ${text} » n’est pas un jour : cette date est le ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? f`Date : ${dates.weekday(days.from)}.` : f`Dates : ${dates.days(days)}.`),
  nothing: days => f`Le dossier n’a rien à cette date : ${dates.days(days)}.`,
  silent: (who, days) => f`Aucun propos au dossier à cette date : ${who}, ${dates.days(days)}.`,
  nearestDays: days => f`Jours les plus proches : ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? f`Ce qui s’en rapproche le plus n’a pas de date ; le dossier ne le situe donc pas à celle-ci : ${dates.days(asked)}.`
      : f`Date de ce qui s’en rapproche le plus : ${dates.when(when)}, et non ${dates.days(asked)}.`,
};
