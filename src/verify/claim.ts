/** A claimed quotation, made ready to be held against the record. */
import type { Quote } from '../dossier/types.ts';
import type { Worded } from './align.ts';
import { runsOf } from './place.ts';
import type { Span } from './spans.ts';
import type { Claimant, Verdict } from './verdict.ts';
import { cutWords, isCommon, joined, type Word } from './words.ts';

export interface Claim extends Worded {
  readonly claimant?: Claimant;
  /** The words between its marked gaps. */
  readonly runs: readonly (readonly Word[])[];
  readonly joined: string;
}

export function claimOf({ text, claimant }: Span): Claim {
  const made: Worded = { text, words: cutWords(text) };
  return { ...made, runs: runsOf(made), joined: joined(made.words), ...(claimant ? { claimant } : {}) };
}

/** Fewest words of a part of a quotation that tell it from chance. */
const PART_MIN = 3;

/** One or two words, or nothing but words that stand in every text: whoever says them quotes nobody. */
export function isTooShort({ words }: Claim): boolean {
  return words.length < PART_MIN || words.every(isCommon);
}

/** Whether the claim gives the quotation to somebody who didn't say it. A speaker's country or body may stand for the speaker. */
export function isOtherSpeaker({ claimant }: Claim, { by }: Quote): boolean {
  if (!claimant) return false;
  if (claimant.person) return claimant.person !== by.person;
  return claimant.party !== by.person.party;
}

/** A verdict with what is not given here left at nothing. */
export function verdictOn(
  claim: Claim,
  grade: Verdict['grade'],
  quotes: readonly Quote[],
  more: Partial<Verdict> = {},
): Verdict {
  return {
    grade,
    claimed: claim.text,
    ...(claim.claimant ? { claimant: claim.claimant } : {}),
    otherSpeaker: quotes.some(quote => isOtherSpeaker(claim, quote)),
    quotes,
    isPart: false,
    differences: [],
    concerns: [],
    around: [],
    ...more,
  };
}
