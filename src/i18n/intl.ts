/**
 * Writes numbers, lists, dates and the names of languages and countries, by `Intl`. Formatters are made on first use and
 * memoized: making one takes longer than a whole answer.
 */
import { lazy, memoizeOwn } from '../lib/lazy.ts';
import { creditOf } from '../record/dates.ts';
import type { Dated, Day, Days, Language, OtherLanguage, Party, When } from '../record/types.ts';
import { capital } from './sentences.ts';

/** A noun in each plural form that a language has for whole numbers. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

export interface LocaleWords<Form extends Intl.LDMLPluralRule> {
  /** "a, b and c" */
  readonly and: (parts: readonly string[]) => string;
  /** "a, b or c" */
  readonly or: (parts: readonly string[]) => string;
  readonly number: (n: number) => string;
  /** The noun's form beside a number, without the number. */
  readonly plural: (n: number, forms: PluralForms<Form>) => string;
  /** "1,234 quotations" */
  readonly counted: (n: number, forms: PluralForms<Form>) => string;
  /** The name of a language from its BCP 47 tag, without its region: where it was printed isn't what it's called. */
  readonly languageName: (tag: string) => string;
}

/**
 * Makes a locale's numbers, lists and names of languages.
 *
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
    languageName: memoizeOwn(tag => languages().of(new Intl.Locale(tag).language) ?? tag),
  };
}

/** Stands after a date that isn't the source's own. */
export const DATE_MARK = '*';

export interface DateWords {
  /** "27 March 2025" */
  readonly day: (day: Day) => string;
  /** "Thursday 27 March 2025" */
  /** Without its year. */
  readonly short: (day: Day) => string;
  readonly weekday: (day: Day) => string;
  /** "23–25 March 2025", or the one day. */
  readonly days: (days: Days) => string;
  /**
   * As precise as is known: a day, several, a month, or that there is no date. With {@link DATE_MARK} where it isn't the
   * source's own, so that no place that shows a date can leave the mark out.
   */
  readonly when: (when: When) => string;
  /** The same to stand alone, with the year apart where it has one. */
  readonly parts: (when: When) => DateParts;
}

/** A date and its year: where it spans two, the date has both. */
export interface DateParts {
  readonly date: string;
  readonly year?: string;
}

/** A day as a date at noon UTC, so that formatting in UTC can't slip to a neighbouring day. */
export function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * Makes a locale's dates.
 *
 * @param locale BCP 47, decides order and names
 * @param undated what stands in place of a date where there is none
 * @param tidy corrects where the locale data differ from running text, or from one release to the next
 */
export function dateWords(locale: string, undated: string, tidy = (date: string): string => date): DateWords {
  const long = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const full = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }));
  const month = lazy(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const shortMonth = lazy(() => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
  const short = lazy(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }));
  const span = (format: Intl.DateTimeFormat, { from, to }: Days): string =>
    tidy(from === to ? format.format(noon(from)) : format.formatRange(noon(from), noon(to)).replace(/\u2009/g, ''));
  // Two days take longer to word than an answer's other lines together, and the record's are told again and again.
  const known = memoizeOwn(between => {
    const [from = '', to = from] = between.split('/');
    return span(long(), { from, to });
  });
  const days = ({ from, to }: Days): string => known(`${from}/${to}`);
  const marked = (when: Dated, date: string): string => (creditOf(when) === undefined ? date : `${date}${DATE_MARK}`);
  return {
    day: memoizeOwn(day => tidy(long().format(noon(day)))),
    short: memoizeOwn(day => tidy(short().format(noon(day)))),
    weekday: memoizeOwn(day => tidy(full().format(noon(day)))),
    days,
    when: when => {
      if (when.precision === 'open') return undated;
      const date = when.precision === 'month' ? tidy(month().format(noon(when.from))) : days(when);
      return marked(when, date);
    },
    parts: when => {
      if (when.precision === 'open') return { date: capital(undated) };
      const year = when.from.slice(0, 4);
      if (year !== when.to.slice(0, 4)) return { date: marked(when, days(when)) };
      const date = when.precision === 'month' ? shortMonth().format(noon(when.from)) : span(short(), when);
      return { date: marked(when, capital(date)), year };
    },
  };
}

/**
 * Names countries, bodies and blocs in a language: by the record's own name for them, or, from the ISO code, by the one that
 * Unicode's locale data give a country.
 */
export function partyNames(language: OtherLanguage): (party: Party) => string {
  const region = regionNames(language);
  return ({ names, iso, name }) => names?.[language] ?? (iso === undefined ? name : region(iso));
}

/** Names countries in a language by ISO 3166-1 alpha-2 code; gives the code itself where Unicode has no name. */
export function regionNames(language: Language): (iso: string) => string {
  const regions = lazy(() => new Intl.DisplayNames(language, { type: 'region' }));
  return iso => regions().of(iso) ?? iso;
}

/** An outlet in a list of sources, with the days of its texts; `before` a day stands what tells its texts apart. */
export interface ListedOutlet {
  readonly outlet: string;
  readonly language: string;
  readonly days: readonly { readonly before: string; readonly published: Day }[];
}

/**
 * "AFP, 27 March 2025"; of several texts "The White House: (a) 13 March 2025; (b) Russia, (c) Ukraine, 25 March 2025".
 *
 * @param outlet as it's written, with its language
 * @param signs with the spaces around them
 */
export function listedDays(
  outlet: string,
  { days }: ListedOutlet,
  day: (of: Day) => string,
  [colon, semicolon] = [': ', '; '],
): string {
  const told = days.map(({ before, published }) => `${before}${day(published)}`).join(semicolon);
  return `${outlet}${days.some(({ before }) => before !== '') ? colon : ', '}${told}`;
}
