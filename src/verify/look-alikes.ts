/**
 * Reads letters as they look. A text may be typed with letters of another alphabet, or in other forms, that nobody tells from
 * the ones they stand for: to a reader the words are the same, to a comparison none of them is.
 */

/** Letters of other alphabets, and below each the Latin letter that it looks like. */
const OTHERS = 'АВЕКМНОРСТУХІЈЅԌԜҮаекморстухіјѕһԁԛԝүѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ';
const LATIN = 'ABEKMHOPCTYXIJSGWYaekmopctyxijshdqwyvABEZHIKMNOPTYXaeikvoptux';

const LOOKS: ReadonlyMap<string, string> = new Map([...OTHERS].map((letter, at) => [letter, LATIN[at] ?? letter]));

/** Full-width letters and digits, and those for formulas: what they stand for is in Unicode. */
const FORMS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A nought amid letters. */
const NOUGHT = /(?<=\p{L})0(?=\p{L})|(?<=\p{L}{2})0\b/gu;

/** A text in the letters that it seems to be written in, and the words of it that are written in others. */
interface Looks {
  readonly text: string;
  readonly disguised: readonly string[];
}

/**
 * Puts look-alikes right in a text that is mostly in Latin letters; any other stays as it is, for there they are letters of
 * its own.
 */
export function asItLooks(typed: string): Looks {
  const disguised: string[] = [];
  const text = typed.replace(WORD, word => {
    const plain = latin(word.replace(FORMS, form => form.normalize('NFKC')));
    if (plain !== word) disguised.push(word);
    return plain;
  });
  return isLatin(text) ? { text, disguised } : { text: typed, disguised: [] };
}

/** A word whose letters all look Latin, in Latin letters; with one that doesn't it's a word of another alphabet. */
function latin(word: string): string {
  const plain = [...word].map(letter => LOOKS.get(letter) ?? letter).join('');
  return /^[\p{Script=Latin}\p{N}\p{M}]*$/u.test(plain) ? plain.replace(NOUGHT, 'o') : word;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const isLatin = (text: string): boolean => count(text, /\p{Script=Latin}/gu) * 2 > count(text, /\p{L}/gu);
