/** Grades claims whose words the record has, in one run or with marked gaps. */
import {
  type Alignment,
  isLiteral,
  rangesInOrder,
  rangesOf,
  sentencesOf,
  type WordedText,
  type WordRange,
} from './alignment.ts';
import { type Claim, isOtherSpeaker, isTooShort, verdictOn } from './claims.ts';
import { areSentences, contextLossOf, isInsertion, type PlacedClaim } from './context-loss.ts';
import type { Corpus, Wording } from './corpus.ts';
import { inOrder, meaningChangesBetween } from './meaning-changes.ts';
import { placeOf, recordSide, type Word } from './tokens.ts';
import { type Difference, GRADES, type Verdict } from './types.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The claim as one run of the record's words: word for word or with other typography, and whole or a part. A part that is
 * cut off right at a negation, or from its condition, says something else than the whole.
 */
export function gradeWhole(claim: PlacedClaim, corpus: Corpus): Verdict | undefined {
  return best(corpus.quotes.containing(claim.words).flatMap(q => inOneRun(claim, q)));
}

/** The same for other outlets' wordings and for known misquotes. */
export function gradeElsewhere(claim: PlacedClaim, corpus: Corpus): Verdict | undefined {
  const matching = (index: WordIndex<Wording>): readonly Wording[] =>
    isTooShort(claim) ? index.equalTo(claim.words) : index.containing(claim.words);
  return (
    best(matching(corpus.variants).flatMap(w => inOneRun(claim, w))) ??
    best(matching(corpus.misquotes).map(w => verdictOn(claim, 'misquote', [w.quote], misquoteOf(w, claim))))
  );
}

const misquoteOf = ({ misquote, joined }: Wording, claim: Claim): Partial<Verdict> => ({
  ...(misquote ? { misquote } : {}),
  isPart: joined !== claim.joined,
});

function inOneRun(claim: PlacedClaim, wording: Wording): readonly Verdict[] {
  return rangesOf(wording, claim.words).map(range => inRange(claim, wording, range, isLiteral(wording, range, claim)));
}

/** An alignment without a difference: the words are those of the record, though not all are cut alike ("copilot"). */
export function gradeAligned(claim: PlacedClaim, wording: Wording, { from, to }: Alignment): Verdict {
  return inRange(claim, wording, { from, to }, false);
}

function inRange(claim: PlacedClaim, wording: Wording, { from, to }: WordRange, literal: boolean): Verdict {
  const { quote, variant, words } = wording;
  const isPart = from > 0 || to < words.length;
  if (isPart && isTooShort(claim)) return verdictOn(claim, 'too-short', [], { otherSpeaker: false });
  const { distorting, around } = contextLossOf(wording, from, to, claim.beside);
  const places = placesIn(wording, [{ from, to }]);
  const more = { isPart, places, around, ...changesOf(distorting), ...(variant ? { variant } : {}) };
  if (isOtherSpeaker(claim, quote)) return verdictOn(claim, 'other-speaker', [quote], more);
  if (distorting.length > 0) return verdictOn(claim, 'cut', [quote], more);
  const same = literal ? 'word-for-word' : 'same-words';
  return verdictOn(claim, variant ? 'variant' : same, [quote], more);
}

/**
 * The claim as several runs of one text, in its order: with a marked gap between them, or with whole sentences of the record
 * left out. What a gap leaves out is listed. One that swallows a negation, a number or a condition changes what is said,
 * marked or not, unless it takes out an insertion or a sentence with all that it says.
 */
export function gradeWithGaps(claim: PlacedClaim, corpus: Corpus): Verdict | undefined {
  if (isTooShort(claim)) return undefined;
  return withRuns(claim, claim.runs, isInsertion, corpus) ?? withRuns(claim, sentencesOf(claim), areSentences, corpus);
}

type Omitted = (record: WordedText, from: number, to: number) => boolean;

function withRuns(
  claim: PlacedClaim,
  runs: readonly (readonly Word[])[],
  isWhole: Omitted,
  corpus: Corpus,
): Verdict | undefined {
  if (runs.length < 2) return undefined;
  const containing = [corpus.quotes, corpus.variants].flatMap(index => index.containingEach(runs));
  return best(
    containing.flatMap(wording => {
      const ranges = rangesInOrder(wording, runs);
      const isMarked = runs === claim.runs;
      const gaps = ranges?.slice(1).map((range, i) => ({ from: ranges[i]?.to ?? 0, to: range.from })) ?? [];
      const isShown = isMarked || gaps.every(({ from, to }) => from === to || isWhole(wording, from, to));
      return ranges && isShown ? [withGaps(claim, wording, ranges, gaps, isWhole)] : [];
    }),
  );
}

function withGaps(
  claim: PlacedClaim,
  wording: Wording,
  ranges: readonly WordRange[],
  gaps: readonly WordRange[],
  isWhole: Omitted,
): Verdict {
  const { quote, variant, words, text } = wording;
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  const { distorting, around } = contextLossOf(wording, from, to, claim.beside);
  const leftOut = gaps
    .filter(gap => gap.to > gap.from)
    .map((gap): Difference => {
      const left = words.slice(gap.from, gap.to);
      const isAside = isWhole(wording, gap.from, gap.to);
      return { ...recordSide(text, left), claim: '', meaningChanges: isAside ? [] : meaningChangesBetween(left, []) };
    });
  const more = {
    isPart: from > 0 || to < words.length,
    places: placesIn(wording, ranges),
    around,
    ...changesOf([...leftOut, ...distorting]),
    ...(variant ? { variant } : {}),
  };
  if (changesOf(leftOut).meaningChanges.length > 0) return verdictOn(claim, 'changed', [quote], more);
  if (isOtherSpeaker(claim, quote)) return verdictOn(claim, 'other-speaker', [quote], more);
  if (distorting.length > 0) return verdictOn(claim, 'cut', [quote], more);
  if (leftOut.length > 0) return verdictOn(claim, 'shortened', [quote], more);
  return verdictOn(claim, variant ? 'variant' : 'same-words', [quote], more);
}

/** Where ranges of a wording's words stand in it, as a verdict on the one wording has them. */
export const placesIn = ({ words }: WordedText, ranges: readonly WordRange[]): Verdict['places'] => [
  ranges.flatMap(({ from, to }) => placeOf(words.slice(from, to)) ?? []),
];

/** Differences, and all their changes of meaning. */
export function changesOf(differences: readonly Difference[]): Pick<Verdict, 'differences' | 'meaningChanges'> {
  return { differences, meaningChanges: inOrder(differences.flatMap(d => d.meaningChanges)) };
}

/**
 * Of several places that have the words, the one that speaks most for the claim: the named speaker's own before
 * others', and the least serious. Too short a part speaks for nothing.
 */
function best(verdicts: readonly Verdict[]): Verdict | undefined {
  const rank = ({ grade, otherSpeaker }: Verdict): number => {
    if (grade === 'too-short') return GRADES.length * 2;
    return (otherSpeaker ? GRADES.length : 0) - GRADES.indexOf(grade);
  };
  return verdicts.toSorted((a, b) => rank(a) - rank(b) || Number(a.isPart) - Number(b.isPart))[0];
}
