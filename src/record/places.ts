/** Orders places of a source. */
import type { Locator } from './types.ts';

/** No source has as many paragraphs. */
const CAPTIONS_FROM = 1_000_000;

/** Where a place stands: paragraphs in the order of the text; captions, which stand beside it, come last. */
export const rankOf = ({ part, number }: Locator): number => (part === 'caption' ? CAPTIONS_FROM + number : number);
