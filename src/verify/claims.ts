/** Makes claims of what a message gives as quotations, ready to be compared, and verdicts on them. */
import type { Quote, Voice } from '../record/types.ts';
import { mayBeAnybody, mayBeForAnybody, partiesOf, peopleOf } from '../record/voices.ts';
import { runsOf, type WordedText } from './alignment.ts';
import type { Span } from './spans.ts';
import { cutWords, isCommon, joined, type Word } from './tokens.ts';
import type { Claimant, Verdict } from './types.ts';

/** A claimed quotation. */
export interface Claim extends WordedText {
  readonly claimant?: Claimant;
  /** See {@link Span}. */
  readonly isMarked: boolean;
  /** The words between its marked gaps. */
  readonly runs: readonly (readonly Word[])[];
  /** See {@link joined}. */
  readonly joined: string;
}

/** Makes a span ready to be compared. */
export function claimOf({ text, isMarked, claimant }: Span): Claim {
  const made: WordedText = { text, words: cutWords(text) };
  return { ...made, isMarked, runs: runsOf(made), joined: joined(made.words), ...(claimant ? { claimant } : {}) };
}

/** Fewest words of a part of a quotation that tell it from chance. */
const PART_MIN = 3;

/**
 * Whether a claim has only one or two words, or nothing but words that stand in every text: whoever says them quotes
 * nobody.
 */
export function isTooShort({ words }: Claim): boolean {
  return words.length < PART_MIN || words.every(isCommon);
}

/**
 * Whether the claim gives words to somebody who didn't say them. A speaker's country or body may stand for the speaker, and
 * whoever is of a country for what it says in its own name; a bloc, for whoever is of it, which the record doesn't say; and
 * anybody for somebody unnamed of whom it doesn't say more; any of them for somebody of whom it doesn't say for whom they speak.
 */
export function isOtherSpeaker({ claimant }: Pick<Claim, 'claimant'>, { by }: { readonly by: Voice }): boolean {
  if (!claimant || mayBeTheirs({ claimant }, { by })) return false;
  const { person, party = person?.party } = claimant;
  const speaking = peopleOf(by);
  if (person && speaking.length > 0) return !speaking.includes(person);
  const parties = partiesOf(by);
  const mayBeOfBloc = party?.form === 'bloc' || (speaking.length === 0 && parties.some(({ form }) => form === 'bloc'));
  return !party || !(mayBeOfBloc || parties.includes(party));
}

/**
 * Whether the record doesn't tell that a claim gives words to whoever said them, nor that it doesn't: they are of somebody
 * unnamed, or the claim names a country or body and the record doesn't say for which one the speaker speaks.
 */
export function mayBeTheirs({ claimant }: Pick<Claim, 'claimant'>, { by }: { readonly by: Voice }): boolean {
  if (!claimant) return false;
  return mayBeAnybody(by) || (claimant.person === undefined && claimant.party !== undefined && mayBeForAnybody(by));
}

/** A verdict on a claim. What `more` leaves out is nothing. */
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
    places: [],
    isPart: false,
    differences: [],
    meaningChanges: [],
    around: [],
    ...more,
  };
}
