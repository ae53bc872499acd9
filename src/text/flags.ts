/** Spells out flags: each is two letters of a country's code. */

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const FIRST_LETTER = 0x1f1e6;
const A = 65;

/**
 * Puts something in the place of every flag, with a space on either side.
 *
 * @param name what stands for a country, by its ISO 3166-1 alpha-2 code
 */
export function withoutFlags(text: string, name: (iso: string) => string): string {
  return text.replace(FLAG, flag => ` ${name(isoOf(flag))} `);
}

const isoOf = (flag: string): string =>
  [...flag].map(letter => String.fromCodePoint((letter.codePointAt(0) ?? FIRST_LETTER) - FIRST_LETTER + A)).join('');

/** The flag of a country, from its ISO 3166-1 alpha-2 code. */
export const flag = (iso: string): string =>
  [...iso].map(letter => String.fromCodePoint(FIRST_LETTER + (letter.codePointAt(0) ?? A) - A)).join('');
