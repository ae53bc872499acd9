/** Counts things in English, the language of curators' texts. */

/** "3 quotations", "1 quotation". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
