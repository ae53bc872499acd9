/**
 * Numbers, lists and names of languages in words, by `Intl`. Formatters are made on first use and kept: making one takes
 * longer than a whole answer.
 */
import { lazy } from '../lib/lazy.ts';
import type { Day, Days, Language, OtherLanguage, Party, When } from '../record/types.ts';

/** A noun in each plural form that a language has for whole numbers. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

export interface LocaleWords<Form extends Intl.LDMLPluralRule> {
  /** "a, b and c" */
  and(parts: readonly string[]): string;
  /** "a, b or c" */
  or(parts: readonly string[]): string;
  number(n: number): string;
  /** The noun's form beside a number, without the number. */
  plural(n: number, forms: PluralForms<Form>): string;
  /** "1,234 quotations" */
  counted(n: number, forms: PluralForms<Form>): string;
  /** The name of a language from its BCP 47 tag, without its region: where it was printed isn't what it's called. */
  languageName(tag: string): string;
}

/**
 * @param locale BCP 47
 * @typeParam Form the plural forms that the locale has beside "other"
 */
export function localeWords<Form extends Intl.LDMLPluralRule>(locale: string): LocaleWords<Form> {
  const conjunction = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const disjunction = lazy(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const rules = lazy(() => new Intl.PluralRules(locale));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const plural = (n: number, forms: PluralForms<Form>): string => {
    const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return known[rules().select(n)] ?? forms.other;
  };
  return {
    and: parts => conjunction().format(parts),
    or: parts => disjunction().format(parts),
    number: n => numbers().format(n),
    plural,
    counted: (n, forms) => `${numbers().format(n)} ${plural(n, forms)}`,
    languageName: tag => languages().of(new Intl.Locale(tag).language) ?? tag,
  };
}

// Days in words, by `Intl`. Formatters are made on first use and kept: making one takes longer than a whole answer.

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
  const long = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const full = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }));
  const month = lazy(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
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

// What countries, bodies and blocs are called in a language.

/**
 * The record's own name for it in that language; or, from the ISO code, the one that Unicode's locale data give a country.
 * The formatter is made on first use and kept: making one takes longer than a whole answer.
 */
export function partyNames(language: OtherLanguage): (party: Party) => string {
  const region = regionNames(language);
  return ({ names, iso, name }) => names?.[language] ?? (iso === undefined ? name : region(iso));
}

/** What countries are called in a language, by ISO 3166-1 alpha-2 code; the code itself where Unicode has no name. */
export function regionNames(language: Language): (iso: string) => string {
  const regions = lazy(() => new Intl.DisplayNames(language, { type: 'region' }));
  return iso => regions().of(iso) ?? iso;
}
