/** Compares the words of names in their inflected forms. */
import { memoize } from '../lib/lazy.ts';
import { stem } from './stemming.ts';

/** Endings that a name in the Latin alphabet, or its adjective, may have in the record's languages. */
const LATIN_ENDINGS: ReadonlySet<string> = new Set('s e es ne nes n er en em ns in ens'.split(' '));

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Shorter words are compared letter by letter alone. */
const INFLECTED_MIN = 4;
/** Letters in which two cases of a Cyrillic name may differ at their ends. */
const CYRILLIC_ENDING = 3;
/** Letters that a word may lack of a Latin name. */
const LATIN_ENDING = 2;

/** Whether a word is a name's word in some inflection. Both folded. */
export function isInflectionOf(name: string, word: string): boolean {
  if (name === word) return true;
  if (CYRILLIC.test(name) && CYRILLIC.test(word)) return isSameButEnding(name, word) || isDeclensionOf(name, word);
  if (name.length < INFLECTED_MIN || word.length < INFLECTED_MIN) return false;
  if (stem(name) === stem(word)) return true;
  if (word.startsWith(name)) return LATIN_ENDINGS.has(word.slice(name.length));
  const lacks = name.length - word.length;
  return name.startsWith(word) && LATIN_ENDINGS.has(name.slice(word.length)) && lacks <= LATIN_ENDING;
}

function isSameButEnding(name: string, word: string): boolean {
  let same = 0;
  while (same < name.length && same < word.length && name[same] === word[same]) same++;
  const shorter = Math.min(name.length, word.length);
  const longest = Math.max(name.length, word.length);
  return same >= Math.max(INFLECTED_MIN, shorter - 2) && longest - same <= CYRILLIC_ENDING;
}

/** Endings of Ukrainian nouns and adjectives in all cases, and none. */
const CASE_ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'ого ього ому ьому ими іми ями ами ові еві єві ою ею єю ої ій ий им ім их іх ом ем єм ам ям ах ях ів їв'.split(
    ' ',
  ),
  ...'ь й а я у ю о е є и і ї'.split(' '),
]);
const LONGEST_ENDING = 3;
/** Shorter stems are other words' too. */
const DECLINED_MIN = 3;

/** What is left of a word without an ending that it may have. */
const stemsOf = memoize((word: string): readonly string[] =>
  Array.from({ length: LONGEST_ENDING + 1 }, (_, length) => word.slice(0, word.length - length)).filter(
    start => start.length >= DECLINED_MIN && CASE_ENDINGS.has(word.slice(start.length)),
  ),
);

/** The vowel of the last syllable, where the name ends in a consonant. With an ending it may change, or be lost. */
const LAST_VOWEL = /[іїоеє](?=[^аеєиіїоуюя]ь?$)/u;
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  і: ['о', 'е'],
  ї: ['є'],
  о: [''],
  е: [''],
  є: [''],
};

/** A name as it stands before an ending that opens its last syllable: «Київ», but «Києва». */
const changed = (name: string): readonly string[] => {
  const [vowel = ''] = LAST_VOWEL.exec(name) ?? [];
  return (CHANGED[vowel] ?? []).map(other => name.replace(LAST_VOWEL, other));
};

const stemsOfName = memoize((name: string) => new Set([name, ...changed(name)].flatMap(stemsOf)));

/** Whether a word is a short name, or one whose last vowel changes, in another case: «дім», «дому»; «море», «моря». */
function isDeclensionOf(name: string, word: string): boolean {
  if (name[0] !== word[0]) return false;
  const known = stemsOfName(name);
  return stemsOf(word).some(start => known.has(start));
}

/** Surnames in which a woman's ends otherwise than a man's, in their cases. */
const OF_WOMEN = /(?:[сц]ьк(?:а|ої|у|ою)|[sc]ka(?:ya|ja)?)$/u;
const OF_MEN = /(?:[сц]ьк(?:ий|ого|ому|им)|[sc]k(?:i|y|yi|yy|yj|iy|ij))$/u;

/** Whether a word is the surname of a man where the name is a woman's, or the other way round. Both folded. */
export const isOfOtherGender = (name: string, word: string): boolean =>
  (OF_MEN.test(name) && OF_WOMEN.test(word)) || (OF_WOMEN.test(name) && OF_MEN.test(word));
