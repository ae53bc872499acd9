/**
 * Numbers, lists and names of languages in words, by `Intl`. Formatters are made on first use and kept: making one takes
 * longer than a whole answer.
 */
import { kept } from '../kept.ts';

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
  const conjunction = kept(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const disjunction = kept(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const numbers = kept(() => new Intl.NumberFormat(locale));
  const rules = kept(() => new Intl.PluralRules(locale));
  const languages = kept(() => new Intl.DisplayNames(locale, { type: 'language' }));
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
