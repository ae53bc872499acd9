/** Asks of parts what they may do. */
import { ADVERB, type Role } from '../qa/lexicon/attribution.ts';
import type { Part } from './parts.ts';
import type { Claimant } from './types.ts';

/**
 * What a clause says of who speaks: somebody; nobody who could be told; whoever spoke before; the writer, who only tells
 * of it. `undefined` where it says nothing of that.
 */
export type Found = Claimant | 'nobody' | 'same' | 'self' | undefined;

/** Whether a finding is somebody. */
export const isSomebody = (found: Found): found is Claimant => typeof found === 'object';

/** Whether two names are one's. */
export function isSame(a: Claimant | undefined, b: Claimant | undefined): boolean {
  if (a?.person && b?.person) return a.person === b.person;
  return a?.party && b?.party ? a.party === b.party : a?.name === b?.name;
}

/** Whether a part may do one of some things. */
export const is = (part: Part | undefined, ...roles: readonly Role[]): boolean =>
  part !== undefined && roles.some(role => part.roles.has(role));

/** Whether a part names somebody, told or not. */
export const isName = (part: Part | undefined): boolean => part?.name !== undefined || part?.isUnclear === true;

/** Whether a part is a country's flag, which stands beside words and does nothing in them. */
export const isFlag = ({ raw }: Part): boolean => /^\p{Regional_Indicator}/u.test(raw);

const isNumber = (part: Part): boolean => /^\d/u.test(part.word);
/** Whether a part changes nothing about who speaks: a time, an adverb, an auxiliary, a number. */
export const isLight = (part: Part | undefined): boolean =>
  part !== undefined &&
  !isName(part) &&
  (is(part, 'light', 'be', 'title', 'label') || ADVERB.test(part.word) || isNumber(part));

/** A country or body with a number beside it heads a report, and says nothing: "Paris, 27 March". */
export const isDateline = (part: Part | undefined, parts: readonly Part[]): boolean =>
  part?.name?.person === undefined && parts.some(isNumber);

const BREAK = /[,;:()[\]–—]|\s-\s/u;
/** Whether a comma, a dash or the like parts a part from the one before it. */
export const isApart = (part: Part | undefined): boolean => BREAK.test(part?.gap ?? '');

/** The first of the parts that nothing parts from one. */
export function segmentStart(parts: readonly Part[], at: number): number {
  let from = at;
  while (from > 0 && !isApart(parts[from])) from--;
  return from;
}
