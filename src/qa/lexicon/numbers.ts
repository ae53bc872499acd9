/** Lists numbers written in words: the record and a question may write the same one differently. */
import { LANGUAGES } from '../../record/types.ts';
import { type ByLanguage, wordSet } from './word-list.ts';

/** By the number in digits. */
const NUMBERS: Readonly<Record<string, ByLanguage<string>>> = {
  1: { en: 'one', fr: '', de: '', uk: '' },
  2: { en: 'two', fr: 'deux', de: 'zwei', uk: 'два двоє дві' },
  3: { en: 'three', fr: 'trois', de: 'drei', uk: 'три троє трьох' },
  4: { en: 'four', fr: 'quatre', de: 'vier', uk: 'чотири' },
  5: { en: 'five', fr: 'cinq', de: 'funf', uk: 'пять' },
  6: { en: 'six', fr: 'six', de: 'sechs', uk: 'шість' },
  7: { en: 'seven', fr: 'sept', de: 'sieben', uk: 'сім' },
  8: { en: 'eight', fr: 'huit', de: 'acht', uk: 'вісім' },
  9: { en: 'nine', fr: 'neuf', de: 'neun', uk: 'девять' },
  10: { en: 'ten', fr: 'dix', de: 'zehn', uk: 'десять' },
  12: { en: 'twelve dozen', fr: 'douze douzaine', de: 'zwolf dutzend', uk: 'дванадцять дюжина' },
  20: { en: 'twenty', fr: 'vingt', de: 'zwanzig', uk: 'двадцять' },
  30: { en: 'thirty', fr: 'trente', de: 'dreissig dreissigtagige', uk: 'тридцять тридцятиденне' },
  100: { en: 'hundred hundreds', fr: 'cent centaines', de: 'hundert hunderte', uk: 'сто сотні' },
  1000: { en: 'thousand thousands', fr: 'mille milliers', de: 'tausend tausende', uk: 'тисяча тисяч тисячі' },
  1000000: {
    en: 'million millions',
    fr: 'million millions',
    de: 'million millionen',
    uk: 'мільйон мільйони мільйонів',
  },
  1000000000: {
    en: 'billion billions',
    fr: 'milliard milliards',
    de: 'milliarde milliarden',
    uk: 'мільярд мільярди мільярдів',
  },
};

const DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries(NUMBERS).flatMap(([digits, words]) =>
    LANGUAGES.flatMap(language => [...wordSet(words[language])].map(word => [word, digits] as const)),
  ),
);

/** The digits of a folded number in words or in digits; `undefined` for any other word. */
export function numberOf(word: string): string | undefined {
  return /^\d+$/.test(word) ? word : DIGITS.get(word);
}
