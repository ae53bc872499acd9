/** Orders places of a source, and writes their numbers. */
import type { Locator } from './types.ts';

/** No source has as many paragraphs. */
const CAPTIONS_FROM = 1_000_000;

/** Where a place stands: paragraphs in the order of the text; captions, which stand beside it, come last. */
export const rankOf = ({ part, number }: Locator): number => (part === 'caption' ? CAPTIONS_FROM + number : number);

/** The number of a place, or the first and the last: `12`, `12–14`. */
export const numbersOf = ({ number, to }: Locator): string => (to === undefined ? String(number) : `${number}–${to}`);
