/** Says in French what is said of dates. */
import type { Days } from '../../record/types.ts';
import type { askedDates as english } from '../en/dates-in-questions.ts';
import { and, dates, f, or } from './grammar.ts';

const then = ({ from, to }: Days): string => (from === to ? 'à cette date' : 'à ces dates');

export const askedDates: typeof english = {
  noSuchDay: (text, month) => f`« ${text} » n’existe pas : ce mois finit le ${dates.day(month.to)}.`,
  twoDays: (text, days) =>
    f`« ${text} » peut se lire de deux façons : ${or(days.map(dates.day))}. Écrivez le mois en lettres.`,
  otherWeekday: (text, day) => f`Le jour de la semaine est faux dans « ${text} » : c’est le ${dates.weekday(day)}.`,
  taken: days => (days.from === days.to ? f`Date : ${dates.weekday(days.from)}.` : f`Dates : ${dates.days(days)}.`),
  nothing: days => f`Le dossier ne contient rien ${then(days)} : ${dates.days(days)}.`,
  silent: (from, days) => f`Le dossier ne contient aucun propos ${from} ${then(days)} : ${dates.days(days)}.`,
  nearestDays: days =>
    f`${days.length === 1 ? 'Jour le plus proche' : 'Jours les plus proches'} : ${and(days.map(dates.day))}.`,
  otherwise: (when, asked) =>
    when.precision === 'open'
      ? f`Le plus proche dans le dossier n’a pas de date et n’y est donc pas situé ${then(asked)} : ${dates.days(asked)}.`
      : f`Le plus proche dans le dossier a une autre date : ${dates.when(when)}, et non ${dates.days(asked)}.`,
};
