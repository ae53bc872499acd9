/**
 * Writes the part of an address that has a browser scroll to words on the page and mark them.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
import { percentEncode } from './percent.ts';

const OPENING = '#:~:text=';
/** Longest directive with its opening, in characters: an address with one still fits a line of a message. */
export const DIRECTIVE_MAX = 120;
const ROOM = DIRECTIVE_MAX - OPENING.length;
/** Fewest words at either end of a long text: fewer may stand anywhere on a page. */
const EDGE_MIN = 3;

/** The words that a browser looks for: a whole text, or its first and its last words. */
export interface Landmarks {
  readonly start: string;
  readonly end?: string;
}

/** Chooses the words by which a text is found; none where they don't fit, or where its end would be found too early. */
export function landmarks(text: string): Landmarks | undefined {
  const words = text.trim().split(/\s+/u);
  const whole = { start: words.join(' ') };
  if (fits(whole)) return whole;
  for (let edge = Math.floor(words.length / 2); edge >= EDGE_MIN; edge--) {
    const ends = { start: words.slice(0, edge).join(' '), end: words.slice(-edge).join(' ') };
    if (fits(ends)) return isFoundWhole(whole.start, ends) ? ends : undefined;
  }
  return undefined;
}

/** Writes the directive, with its opening; none where the text has no {@link landmarks}. */
export function textFragment(text: string): string | undefined {
  const found = landmarks(text);
  return found && OPENING + written(found);
}

const fits = (of: Landmarks): boolean => written(of).length <= ROOM;

function written({ start, end }: Landmarks): string {
  return [start, end].flatMap(part => (part === undefined ? [] : [encoded(part)])).join(',');
}

/** Commas, hyphens and ampersands are the directive's own; a full stop at the end would be taken for the sentence's. */
const encoded = (part: string): string => percentEncode(part, /[^A-Za-z0-9]/gu);

/** A browser marks from the start to the first end behind it, whatever their case. */
function isFoundWhole(text: string, { start, end }: Required<Landmarks>): boolean {
  const lower = text.toLowerCase();
  return lower.indexOf(end.toLowerCase(), start.length) === lower.length - end.toLowerCase().length;
}
