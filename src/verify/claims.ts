/** Finds the quotations that a message claims, and whom it names as their speakers. */
import type { Dossier } from '../dossier/dossier.ts';
import { SMALL_WORDS } from '../qa/lexicon/grammar.ts';
import { quotedPassages } from '../record/quotation-marks.ts';
import type { Quote } from '../record/types.ts';
import { runsOf, type WordedText } from './alignment.ts';
import { CUE, LEADS_IN, SIGNED, speakerAfter, speakerBefore } from './attribution.ts';
import { cutWords, isCommon, joined, type Word } from './tokens.ts';
import type { Claimant, Verdict } from './types.ts';

/** A claimed quotation. */
export interface Claim extends WordedText {
  readonly claimant?: Claimant;
  /** The words between its marked gaps. */
  readonly runs: readonly (readonly Word[])[];
  /** See {@link joined}. */
  readonly joined: string;
}

/** Makes a span ready to be compared. */
export function claimOf({ text, claimant }: Span): Claim {
  const made: WordedText = { text, words: cutWords(text) };
  return { ...made, runs: runsOf(made), joined: joined(made.words), ...(claimant ? { claimant } : {}) };
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
 * Whether the claim gives the quotation to somebody who didn't say it. A speaker's country or body may stand for the
 * speaker.
 */
export function isOtherSpeaker({ claimant }: Claim, { by }: Quote): boolean {
  if (!claimant) return false;
  if (claimant.person) return claimant.person !== by.person;
  return claimant.party !== by.person.party;
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
    isPart: false,
    differences: [],
    meaningChanges: [],
    around: [],
    ...more,
  };
}

/** Words that a message gives as a quotation. */
export interface Span {
  /** Without the marks around them. */
  readonly text: string;
  readonly claimant?: Claimant;
}

/**
 * The quoted passages of a text; a text without any is one span itself, less whatever names its speaker. Spans without a
 * word are left out, and so is a span that repeats another.
 */
export function findSpans(text: string, dossier: Dossier): readonly Span[] {
  const passages = quotedPassages(text).filter(p => cutWords(p.text).length > 0);
  const spans = passages.length === 0 ? [unmarked(text, dossier)] : marked(text, passages, dossier);
  const seen = new Set<string>();
  return spans.filter(({ text: words, claimant }) => {
    const key = `${claimant?.name ?? ''}: ${words}`;
    if (cutWords(words).length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function span(text: string, claimant: Claimant | undefined): Span {
  return claimant ? { text: text.trim(), claimant } : { text: text.trim() };
}

function marked(text: string, passages: ReturnType<typeof quotedPassages>, dossier: Dossier): readonly Span[] {
  const spans: Span[] = [];
  for (const [i, passage] of passages.entries()) {
    const before = text.slice((passages[i - 1]?.end ?? -1) + 1, passage.start - 1);
    const after = text.slice(passage.end + 1, (passages[i + 1]?.start ?? text.length + 1) - 1);
    const isLast = i === passages.length - 1;
    const claimant =
      (i === 0 || LEADS_IN.test(before) ? speakerBefore(before, dossier) : undefined) ??
      speakerAfter(!isLast && LEADS_IN.test(after) ? firstSentence(after) : after, dossier) ??
      (goesOn(before) ? spans.at(-1)?.claimant : undefined);
    spans.push(span(passage.text, claimant));
  }
  return spans;
}

/** What is left for the quotation before, where the words after it lead into the next: whole sentences only. */
function firstSentence(between: string): string {
  const ends = /[.!?](?=\s)/u.exec(between);
  return ends && ends.index > 0 ? between.slice(0, ends.index) : '';
}

/** "…," said Macron, "…": the second is still his. */
function goesOn(between: string): boolean {
  return !LEADS_IN.test(between) && CUE.test(between) && cutWords(between).length <= 8;
}

/** Most words of an attribution that is taken off an unmarked text. */
const ATTRIBUTION_MAX = 10;

/** A text without quotation marks: "Macron: we do not …", "we do not … — Macron", "we do not …, said Macron". */
function unmarked(text: string, dossier: Dossier): Span {
  const colon = /^[^:]{1,100}:(?=\s)/u.exec(text)?.[0];
  const lead = colon ?? leadIn(text);
  if (lead !== undefined && cutWords(lead).length <= ATTRIBUTION_MAX) {
    const claimant = speakerBefore(lead, dossier);
    // "Did Macron say …?" The question is the member's.
    if (claimant) return span(text.slice(lead.length).replace(colon ? /$/u : /[?!\s]+$/u, ''), claimant);
  }
  const end = /(?:\s[-\u2012-\u2015]{1,2}\s|\s\(|,\s)(?=[^,()]*$)/u.exec(text);
  if (end === null) return span(text, undefined);
  const tail = text.slice(end.index);
  if (cutWords(tail).length > ATTRIBUTION_MAX || !(SIGNED.test(tail) || CUE.test(tail))) return span(text, undefined);
  const claimant = speakerAfter(tail, dossier);
  return claimant ? span(text.slice(0, end.index), claimant) : span(text, undefined);
}

const THAT_BEHIND_CUE = new RegExp(`^,?(?: (?:${[...SMALL_WORDS.that].join('|')})(?![\\p{L}]))?,?`, 'u');

/** The words up to a cue near the start: "Macron said that". */
function leadIn(text: string): string | undefined {
  const cue = CUE.exec(text);
  if (!cue) return undefined;
  const after = THAT_BEHIND_CUE.exec(text.slice(cue.index + cue[0].length))?.[0] ?? '';
  return text.slice(0, cue.index + cue[0].length + after.length);
}
