/** Keeps quotations whole where a message is cut: their words are somebody's, and ask nothing. */
import { quotedPassages } from '../record/quotation-marks.ts';

/** Tells which places of a text lie between quotation marks that are closed. */
export function quotedIn(text: string): (at: number) => boolean {
  const passages = quotedPassages(text).filter(({ closed }) => closed);
  return at => passages.some(({ start, end }) => start <= at && at < end);
}

/** Splits a text as `String.split` does, but never between quotation marks. @param at with the flag `g` */
export function splitUnquoted(text: string, at: RegExp): readonly string[] {
  const isQuoted = quotedIn(text);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: cut, index } of text.matchAll(at)) {
    if (isQuoted(index)) continue;
    parts.push(text.slice(from, index));
    from = index + cut.length;
  }
  return [...parts, text.slice(from)];
}
