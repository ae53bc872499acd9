/** Cuts a text into the words, numbers and signs of dates, and tells what they mean in a language. */
import { fold } from '../text/fold.ts';
import { DATE_WORDS, type DateWords, type Part, type Side, type Unit } from './date-words.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  /** Folded; empty for numbers, signs and possessives. */
  readonly word: string;
  readonly digits: string;
  readonly sign: string;
  /** Its place in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and what is before it. */
  readonly glued: boolean;
}

const TOKEN = /(?<digits>\d+)|(?<word>\p{L}[\p{L}\p{M}'’ʼ]*)|(?<sign>\S)/gu;
/** "mid-March", "après-demain": the hyphen parts words. It's one sign, and so is the space, so that places stay. */
const INNER_HYPHEN = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;
/** "Tomorrow's army" isn't of tomorrow. */
const POSSESSIVE = /['’]s$/u;
const DASH = /[\p{Pd}\u2212]/u;

/** "Jusqu’au 5 mai": of what is elided only the rest is left by folding, and this says that it's a date's end. */
const UNTIL = /^jusqu['’ʼ]/iu;

/** Cuts a text. Every dash becomes `-`. */
export function dateTokensOf(text: string): readonly Token[] {
  let last = -1;
  return [...text.replace(INNER_HYPHEN, ' ').matchAll(TOKEN)].map(({ index, 0: raw, groups }) => {
    const glued = index === last;
    last = index + raw.length;
    const { word = '', digits = '', sign = '' } = groups ?? {};
    return {
      word: POSSESSIVE.test(word) ? '' : UNTIL.test(word) ? 'jusque' : fold(word),
      digits,
      sign: DASH.test(sign) ? '-' : sign,
      start: index,
      end: last,
      glued,
    };
  });
}

type ByPhrase<T> = ReadonlyMap<string, T>;

/** What the words of one language mean. The keys are folded, with single spaces. */
export interface Meanings {
  /** 1 to 12. */
  readonly months: ByPhrase<number>;
  /** 1 to 7, from Monday. */
  readonly weekdays: ByPhrase<number>;
  /** Days from today. */
  readonly days: ByPhrase<number>;
  readonly units: ByPhrase<Unit>;
  /** -1, 0 or 1. */
  readonly which: ByPhrase<number>;
  readonly parts: ByPhrase<Part>;
  readonly counts: ByPhrase<number>;
  readonly open: ByPhrase<Side>;
  /** The lists of small words, which mean themselves. */
  readonly small: ReadonlyMap<SmallWord, ReadonlySet<string>>;
}

const SMALL_WORDS = [
  'agoAfter',
  'agoBefore',
  'aheadBefore',
  'on',
  'in',
  'of',
  'year',
  'month',
  'several',
  'from',
  'to',
  'ordinals',
] as const;
export type SmallWord = (typeof SMALL_WORDS)[number];

const phrases = (list: string): readonly string[] =>
  list
    .split(' ')
    .filter(phrase => phrase !== '')
    .map(phrase => phrase.replaceAll('_', ' '));

const numbered = (lists: string): ByPhrase<number> =>
  new Map(lists.split(',').flatMap((list, i) => phrases(list).map(phrase => [phrase, i + 1] as const)));

const keyed = <K extends string>(lists: Readonly<Record<K, string>>): ByPhrase<K> =>
  new Map(
    (Object.entries(lists) as [K, string][]).flatMap(([key, list]) =>
      phrases(list).map(phrase => [phrase, key] as const),
    ),
  );

const counted = (lists: Readonly<Record<number, string>>): ByPhrase<number> =>
  new Map([...keyed(lists)].map(([phrase, key]) => [phrase, Number(key)]));

function meaningsOf(words: DateWords): Meanings {
  return {
    months: numbered(words.months),
    weekdays: numbered(words.weekdays),
    days: counted(words.days),
    units: keyed(words.units),
    which: counted(words.which),
    parts: keyed(words.parts),
    counts: numbered(words.counts),
    open: keyed(words.open),
    small: new Map(SMALL_WORDS.map(key => [key, new Set(phrases(words[key]))])),
  };
}

/** Languages in which a day and a month in figures have one order to everybody: the day first. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  Object.entries(DATE_WORDS).flatMap(([language, { isDayFirst }]) => (isDayFirst ? [language] : [])),
);

/** By language. */
export const MEANINGS: ReadonlyMap<string, Meanings> = new Map(
  Object.entries(DATE_WORDS).map(([language, words]) => [language, meaningsOf(words)]),
);
