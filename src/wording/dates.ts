/** Days in words, by `Intl`. Formatters are made on first use and kept: making one takes longer than a whole answer. */
import type { Days } from '../command.ts';
import type { Day, When } from '../dossier/types.ts';
import { kept } from '../kept.ts';

export interface DateWords {
  day(day: Day): string;
  weekday(day: Day): string;
  days(days: Days): string;
  when(when: When): string;
}

/** A day as a date at noon UTC, so that formatting in UTC can't slip to a neighbouring day. */
export function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * @param locale BCP 47, decides order and names
 * @param undated what stands in place of a date where there is none
 * @param tidy puts right what the locale data write otherwise than running text does, or than their next release
 */
export function dateWords(locale: string, undated: string, tidy = (date: string): string => date): DateWords {
  const long = kept(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const full = kept(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }));
  const month = kept(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const range = (from: Day, to: Day): string =>
    long()
      .formatRange(noon(from), noon(to))
      .replace(/\u2009/g, '');
  const days = ({ from, to }: Days): string => tidy(from === to ? long().format(noon(from)) : range(from, to));
  return {
    day: day => tidy(long().format(noon(day))),
    weekday: day => tidy(full().format(noon(day))),
    days,
    when: when => {
      if (when.precision === 'open') return undated;
      return when.precision === 'month' ? tidy(month().format(noon(when.from))) : days(when);
    },
  };
}
