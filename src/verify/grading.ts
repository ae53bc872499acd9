/** Claims whose words the record holds, in one run or with marked gaps. */
import { type Alignment, isLiteral, type Place, placesInOrder, placesOf } from './alignment.ts';
import { type Claim, isOtherSpeaker, isTooShort, verdictOn } from './claims.ts';
import { contextLossOf } from './context-loss.ts';
import type { Corpus } from './corpus.ts';
import { inOrder, meaningChangesBetween } from './meaning-changes.ts';
import { printed } from './tokens.ts';
import { type Difference, GRADES, type Verdict } from './types.ts';
import type { WordIndex, Wording } from './word-index.ts';

/**
 * The claim as one run of the record's words: word for word or with other typography, and whole or a part. A part that is
 * cut off right at a negation, or from its condition, says something else than the whole: its words count as changed.
 */
export function gradeWhole(claim: Claim, pool: Corpus): Verdict | undefined {
  return best(pool.quotes.holding(claim.words).flatMap(q => inOneRun(claim, q)));
}

/** The same for other outlets' wordings and for known misquotes. */
export function gradeElsewhere(claim: Claim, pool: Corpus): Verdict | undefined {
  const holding = (shelf: WordIndex<Wording>): readonly Wording[] =>
    isTooShort(claim) ? shelf.being(claim.words) : shelf.holding(claim.words);
  return (
    best(holding(pool.variants).flatMap(w => inOneRun(claim, w))) ??
    best(holding(pool.misquotes).map(w => verdictOn(claim, 'misquote', [w.quote], misquoteOf(w, claim))))
  );
}

const misquoteOf = ({ misquote, joined }: Wording, claim: Claim): Partial<Verdict> => ({
  ...(misquote ? { misquote } : {}),
  isPart: joined !== claim.joined,
});

function inOneRun(claim: Claim, wording: Wording): readonly Verdict[] {
  return placesOf(wording, claim.words).map(place => atPlace(claim, wording, place, isLiteral(wording, place, claim)));
}

/** An alignment without a difference: the words are those of the record, though not all are cut alike ("copilot"). */
export function alike(claim: Claim, wording: Wording, { from, to }: Alignment): Verdict {
  return atPlace(claim, wording, { from, to }, false);
}

function atPlace(claim: Claim, wording: Wording, { from, to }: Place, literal: boolean): Verdict {
  const { quote, variant, words } = wording;
  const isPart = from > 0 || to < words.length;
  if (isPart && isTooShort(claim)) return verdictOn(claim, 'too-short', [], { otherSpeaker: false });
  const { turned, around } = contextLossOf(wording, from, to);
  const more = { isPart, around, ...(variant ? { variant } : {}) };
  if (turned.length > 0) return verdictOn(claim, 'changed', [quote], { ...more, ...touching(turned) });
  const same = literal ? 'word-for-word' : 'same-words';
  return verdictOn(claim, isOtherSpeaker(claim, quote) ? 'other-speaker' : variant ? 'variant' : same, [quote], more);
}

/**
 * The claim as several runs of one text, in its order, with a marked gap between them. What a gap leaves out is told; a gap
 * that swallows a negation, a number or a condition changes what is said, marked or not.
 */
export function gradeWithGaps(claim: Claim, pool: Corpus): Verdict | undefined {
  if (claim.runs.length < 2 || isTooShort(claim)) return undefined;
  const holding = [pool.quotes, pool.variants].flatMap(shelf => shelf.holdingEach(claim.runs));
  const found = holding.flatMap(wording => {
    const places = placesInOrder(wording, claim.runs);
    return places ? [withGaps(claim, wording, places)] : [];
  });
  return best(found);
}

function withGaps(claim: Claim, wording: Wording, places: readonly Place[]): Verdict {
  const { quote, variant, words, text } = wording;
  const from = places[0]?.from ?? 0;
  const to = places.at(-1)?.to ?? 0;
  const gaps = places.slice(1).map((place, i) => words.slice(places[i]?.to, place.from));
  const { turned, around } = contextLossOf(wording, from, to);
  const leftOut = gaps
    .filter(gap => gap.length > 0)
    .map((gap): Difference => ({ record: printed(text, gap), claim: '', concerns: meaningChangesBetween(gap, []) }));
  const { differences, concerns } = touching([...leftOut, ...turned]);
  const isPart = from > 0 || to < words.length;
  const more = { isPart, around, differences, concerns, ...(variant ? { variant } : {}) };
  if (concerns.length > 0) return verdictOn(claim, 'changed', [quote], more);
  if (isOtherSpeaker(claim, quote)) return verdictOn(claim, 'other-speaker', [quote], more);
  if (leftOut.length === 0) return verdictOn(claim, variant ? 'variant' : 'same-words', [quote], more);
  return verdictOn(claim, 'shortened', [quote], more);
}

/** Differences, and what they touch. */
export function touching(differences: readonly Difference[]): Pick<Verdict, 'differences' | 'concerns'> {
  return { differences, concerns: inOrder(differences.flatMap(d => d.concerns)) };
}

/**
 * Of several places that hold the words, the one that speaks most for the claim: the named speaker's own before others', and
 * the least serious. Too short a part speaks for nothing.
 */
function best(verdicts: readonly Verdict[]): Verdict | undefined {
  const rank = ({ grade, otherSpeaker }: Verdict): number => {
    if (grade === 'too-short') return GRADES.length * 2;
    return (otherSpeaker ? GRADES.length : 0) - GRADES.indexOf(grade);
  };
  return verdicts.toSorted((a, b) => rank(a) - rank(b) || Number(a.isPart) - Number(b.isPart))[0];
}
