/** Tells a curator what of a page is no part of its draft: what may be the story's after all, in its words. */
import { hasQuotationMarks } from '../../record/quotation-marks.ts';
import { label } from '../../text/sanitize.ts';
import { isEnded } from '../read/page/lines.ts';
import type { LeftOut } from '../types.ts';
import { tally } from './tally.ts';

/** Lines that are told in their words, and UTF-16 code units of each, at most. */
const TOLD = { lines: 30, length: 300 };
/** Words of a sentence that may be the story's. */
const WORDS_MIN = 8;

/** The lines of a summary on what was left out. */
export function leftOutOf(leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const looked = leftOut.filter(({ text }) => mayBeStory(text)).toSorted((one, two) => quotes(two) - quotes(one));
  const more = looked.length - TOLD.lines;
  return [
    `Left out of the page: ${tally(leftOut.map(({ why }) => why))}.`,
    ...(looked.length > 0
      ? ['Look whether one of these belongs to the story, and add it to the text if it does:']
      : []),
    ...looked.slice(0, TOLD.lines).map(({ text, why }) => `  ${why}: ${label(text, TOLD.length)}`),
    ...(more > 0 ? [`  and ${more} more: look at the page itself.`] : []),
  ];
}

/** What quotes is told first. */
const quotes = ({ text }: LeftOut): number => Number(hasQuotationMarks(text));

const mayBeStory = (text: string): boolean =>
  hasQuotationMarks(text) || (isEnded(text) && text.split(/\s+/u).length >= WORDS_MIN);
