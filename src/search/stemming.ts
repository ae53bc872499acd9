/** Turns folded words into the terms that are indexed: stems them, and tells which carry no meaning of their own. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as germanStops } from '@orama/stopwords/german';
import { lazy, memoize } from '../lib/lazy.ts';
import { tokens } from '../text/fold.ts';

/** Words of the English list that mean something here: the US, the WHO, the month of May, and negations. */
const NEVER_STOPPED: ReadonlySet<string> = new Set(['us', 'who', 'may', 'no', 'not', 'nor', 'cannot']);

/** Question and reporting words in English that the list lacks. */
const ALSO_STOPPED = ['tell', 'say', 'says', 'said', 'according', 'please', 'regarding', 'thing', 'things'];

const stops = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(tokens));

/** Folding makes "who" of the list's "who's", so the exceptions are taken out of folded words. */
const STOPS = new Set(
  [...stops([...englishStops.filter(word => !/n['’]t$/u.test(word)), ...ALSO_STOPPED])].filter(
    word => !NEVER_STOPPED.has(word),
  ),
);
const FOREIGN_STOPS = lazy(() => stops([...frenchStops, ...germanStops]));

/** Whether a folded word carries no meaning of its own in the English of the record. */
export function isStop(word: string): boolean {
  return STOPS.has(word);
}

/**
 * Whether a word that the record doesn't hold is a function word of another language that members write in. Only for
 * such words: German "war" and "die" are words of the record too.
 */
export function isForeignStop(word: string): boolean {
  return FOREIGN_STOPS().has(word);
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
/** Shorter stems have lost the word: the Ukrainian stemmer makes "ки" of "київ". */
const STEM_MIN = 3;

/** Stems until nothing changes: one pass leaves "санкці" of one case and "санкц" of another. */
function ukrainianStem(word: string): string {
  const stem = ukrainian(word);
  return stem.length < STEM_MIN || stem === word ? word : ukrainianStem(stem);
}

/**
 * British spellings as American ones, so that "mobilizing" finds "mobilising"; in record and query alike, so nothing
 * else changes.
 */
function oneSpelling(word: string): string {
  return word
    .replace(/([a-z]{3})is(e[ds]?|ing|ations?)$/, '$1iz$2')
    .replace(/(ef)ence$/, '$1ense')
    .replace(/([a-z]{3})our(s?)$/, '$1or$2');
}

/**
 * The stem of a folded word. Words in the Latin alphabet are stemmed as English, whatever their language: record and
 * query agree, and that is what counts.
 */
export const stem: (word: string) => string = memoize(stemmed);

function stemmed(word: string): string {
  if (word.length <= STEM_MIN) return word;
  if (LATIN.test(word)) {
    const found = english(oneSpelling(word));
    return found.length < STEM_MIN ? word : found;
  }
  return CYRILLIC.test(word) ? ukrainianStem(word) : word;
}
