/**
 * Folds texts that differ only in typography to one spelling, so that what a phone types finds what an agency prints. The
 * result holds letters, digits and single spaces only.
 */

/** Latin letters that carry no combining mark in Unicode, and so survive the stripping of accents. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const CONTROLS = /\p{Cc}/gu;
/** Soft hyphens, joiners, and the bidi marks and overrides that make a text look like another. */
const INVISIBLE = /\p{Cf}/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Stress marks, as encyclopedias print them; they aren't part of the letter, as the marks of й, ї and ё are. */
const CYRILLIC_STRESS = /([аеиоуюяєэыі]\u0308?)[\u0300\u0301]+/gu;
const LIGATURES = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Typewriter, typographic, modifier-letter (as in Ukrainian), prime, accent and full-width forms. */
const APOSTROPHES = /['’‘‛ʼʻʹ`´′＇ꞌ]/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
/** U.S., U.K, p.m.: single letters between full stops. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])(?:\.\p{M}*)?/gu;
/** With the marks on it, as {@link LEFT_APOSTROPHES}. */
const FULL_STOPS = /\.\p{M}*/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}\p{M}])/gu;
const ELISION = /(?<![\p{L}\p{N}'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/gu;
/** With the marks on it, which must not come to stand on the letter before. */
const LEFT_APOSTROPHES = /'\p{M}*/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;
/** Marks are kept for scripts in which they are letters (й once decomposed, Hindi vowels), never at a word's start. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** Most texts have nothing to decompose, and decomposing costs five times the rest. */
const PLAIN = /^[\x20-\x7e‘’“”–—]*$/u;

function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(LATIN_MARKS, '$1')
    .replace(CYRILLIC_STRESS, '$1')
    .normalize('NFC')
    .replace(LIGATURES, letter => LETTERS[letter] ?? letter);
}

/** Most words are such that nothing below can change them. */
const BARE = /^[a-z0-9 ]*$/;

/** Does all but the cutting into words: lower case, no accents, no apostrophes, dashes as `-`. */
function normal(text: string): string {
  const letters = plainLetters(text);
  if (BARE.test(letters)) return letters;
  // Looking for one sign takes a small part of the time that the patterns around it take.
  let flat = letters.replace(APOSTROPHES, "'").replace(DASHES, '-').replaceAll('&', ' and ');
  if (flat.includes('.')) flat = flat.replace(INITIALS, initials => initials.replace(FULL_STOPS, ''));
  if (flat.includes("'")) flat = flat.replace(POSSESSIVE, '').replace(ELISION, '');
  if (flat.includes(',')) flat = flat.replace(THOUSANDS, '');
  return flat.includes("'") ? flat.replace(LEFT_APOSTROPHES, '') : flat;
}

/** Cuts a text into its folded words, in order, and apart from them the hyphenated ones written together. */
export function splitWords(text: string): { readonly words: readonly string[]; readonly compounds: readonly string[] } {
  const flat = normal(text);
  return {
    words: flat.match(WORD) ?? [],
    compounds: flat.includes('-') ? (flat.match(COMPOUND) ?? []).map(word => word.replaceAll('-', '')) : [],
  };
}

/**
 * The canonical form of a name or a phrase: folded words with one space between them; empty when there is no letter or
 * digit. Idempotent.
 */
export function fold(text: string): string {
  return splitWords(text).words.join(' ');
}

/**
 * The folded words of a text, in order, and after them the hyphenated ones written together ("co-pilot" gives `co`,
 * `pilot` and `copilot`), since writers differ in that.
 */
export function tokens(text: string): readonly string[] {
  const { words, compounds } = splitWords(text);
  return [...words, ...compounds];
}
