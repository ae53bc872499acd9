/** Grades claims whose words the record has, in one run or with marked gaps. */
import { type Alignment, isLiteral, rangesInOrder, rangesOf, type WordRange } from './alignment.ts';
import { type Claim, isOtherSpeaker, isTooShort, verdictOn } from './claims.ts';
import { contextLossOf } from './context-loss.ts';
import type { Corpus, Wording } from './corpus.ts';
import { inOrder, meaningChangesBetween } from './meaning-changes.ts';
import { printed } from './tokens.ts';
import { type Difference, GRADES, type Verdict } from './types.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The claim as one run of the record's words: word for word or with other typography, and whole or a part. A part that is
 * cut off right at a negation, or from its condition, says something else than the whole: its words count as changed.
 */
export function gradeWhole(claim: Claim, corpus: Corpus): Verdict | undefined {
  return best(corpus.quotes.containing(claim.words).flatMap(q => inOneRun(claim, q)));
}

/** The same for other outlets' wordings and for known misquotes. */
export function gradeElsewhere(claim: Claim, corpus: Corpus): Verdict | undefined {
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

function inOneRun(claim: Claim, wording: Wording): readonly Verdict[] {
  return rangesOf(wording, claim.words).map(range => inRange(claim, wording, range, isLiteral(wording, range, claim)));
}

/** An alignment without a difference: the words are those of the record, though not all are cut alike ("copilot"). */
export function gradeAligned(claim: Claim, wording: Wording, { from, to }: Alignment): Verdict {
  return inRange(claim, wording, { from, to }, false);
}

function inRange(claim: Claim, wording: Wording, { from, to }: WordRange, literal: boolean): Verdict {
  const { quote, variant, words } = wording;
  const isPart = from > 0 || to < words.length;
  if (isPart && isTooShort(claim)) return verdictOn(claim, 'too-short', [], { otherSpeaker: false });
  const { distorting, around } = contextLossOf(wording, from, to);
  const more = { isPart, around, ...(variant ? { variant } : {}) };
  if (distorting.length > 0) return verdictOn(claim, 'changed', [quote], { ...more, ...changesOf(distorting) });
  const same = literal ? 'word-for-word' : 'same-words';
  return verdictOn(claim, isOtherSpeaker(claim, quote) ? 'other-speaker' : variant ? 'variant' : same, [quote], more);
}

/**
 * The claim as several runs of one text, in its order, with a marked gap between them. What a gap leaves out is listed;
 * a gap that swallows a negation, a number or a condition changes what is said, marked or not.
 */
export function gradeWithGaps(claim: Claim, corpus: Corpus): Verdict | undefined {
  if (claim.runs.length < 2 || isTooShort(claim)) return undefined;
  const containing = [corpus.quotes, corpus.variants].flatMap(index => index.containingEach(claim.runs));
  const found = containing.flatMap(wording => {
    const ranges = rangesInOrder(wording, claim.runs);
    return ranges ? [withGaps(claim, wording, ranges)] : [];
  });
  return best(found);
}

function withGaps(claim: Claim, wording: Wording, ranges: readonly WordRange[]): Verdict {
  const { quote, variant, words, text } = wording;
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  const gaps = ranges.slice(1).map((range, i) => words.slice(ranges[i]?.to, range.from));
  const { distorting, around } = contextLossOf(wording, from, to);
  const leftOut = gaps
    .filter(gap => gap.length > 0)
    .map(
      (gap): Difference => ({ record: printed(text, gap), claim: '', meaningChanges: meaningChangesBetween(gap, []) }),
    );
  const { differences, meaningChanges } = changesOf([...leftOut, ...distorting]);
  const isPart = from > 0 || to < words.length;
  const more = { isPart, around, differences, meaningChanges, ...(variant ? { variant } : {}) };
  if (meaningChanges.length > 0) return verdictOn(claim, 'changed', [quote], more);
  if (isOtherSpeaker(claim, quote)) return verdictOn(claim, 'other-speaker', [quote], more);
  if (leftOut.length === 0) return verdictOn(claim, variant ? 'variant' : 'same-words', [quote], more);
  return verdictOn(claim, 'shortened', [quote], more);
}

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
