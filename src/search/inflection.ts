/** Compares the words of names in their inflected forms. */
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
  if (CYRILLIC.test(name) && CYRILLIC.test(word)) {
    let same = 0;
    while (same < name.length && same < word.length && name[same] === word[same]) same++;
    const shorter = Math.min(name.length, word.length);
    const longest = Math.max(name.length, word.length);
    return same >= Math.max(INFLECTED_MIN, shorter - 2) && longest - same <= CYRILLIC_ENDING;
  }
  if (name.length < INFLECTED_MIN || word.length < INFLECTED_MIN) return false;
  if (stem(name) === stem(word)) return true;
  if (word.startsWith(name)) return LATIN_ENDINGS.has(word.slice(name.length));
  const lacks = name.length - word.length;
  return name.startsWith(word) && LATIN_ENDINGS.has(name.slice(word.length)) && lacks <= LATIN_ENDING;
}
