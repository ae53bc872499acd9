/**
 * Finds the record's words in a text without quotation marks that has words of its own before or behind them: a comment of
 * the writer's is no change of what they quote. What stands inside the record's words, or instead of some, is one.
 */
import { isIn } from '../record/voices.ts';
import { SENTENCE_END, type WordRange } from './alignment.ts';
import { claimOf } from './claims.ts';
import type { PlacedClaim } from './context-loss.ts';
import type { Corpus, Wording } from './corpus.ts';
import { gradeWhole } from './grading.ts';
import { isNegation, meaningChangesBetween } from './meaning-changes.ts';
import { nearest } from './nearest.ts';
import { isCommon, printed, type Word } from './tokens.ts';
import type { Verdict } from './types.ts';

/** A run of words that a claim and a wording have, by its places in both. */
interface Run {
  readonly claim: WordRange;
  readonly record: WordRange;
}

/** Fewest words of a run, and fewest of them with content of their own. */
const RUN_MIN = 4;
const CONTENT_MIN = 2;
/** A run this long is known by its words, wherever it is cut. */
const LONG_RUN_MIN = 8;
/** So few words on a side may be a change of the quotation, if they turn its sense. */
const COMMENT_MIN = 4;

/** The claim's words that are the record's, graded as if they stood alone, and the others beside them. */
export function gradeWithin(claim: PlacedClaim, corpus: Corpus): Verdict | undefined {
  if (claim.isMarked) return undefined;
  const [longest] = nearest(claim, corpus)
    .flatMap(wording => longestRun(claim, wording) ?? [])
    .toSorted((a, b) => length(b.claim) - length(a.claim));
  if (!longest) return undefined;
  const held = printed(claim.text, claim.words.slice(longest.claim.from, longest.claim.to));
  const alone = claimOf({ text: held, isMarked: true, ...(claim.claimant ? { claimant: claim.claimant } : {}) });
  const verdict = gradeWhole({ ...alone, beside: claim.beside }, corpus);
  if (!verdict || verdict.grade === 'too-short') return undefined;
  const isVouched = verdict.grade === 'word-for-word' || verdict.grade === 'same-words';
  const added = [claim.words.slice(0, longest.claim.from), claim.words.slice(longest.claim.to)]
    .map(words => printed(claim.text, words))
    .filter(text => text !== '');
  return { ...verdict, claimed: claim.text, held, added, ...(isVouched ? { grade: 'within' } : {}) };
}

const length = ({ from, to }: WordRange): number => to - from;

/** The longest run that both have, if the claim has nothing else of the wording, and what is added is a comment, no change. */
function longestRun(claim: PlacedClaim, wording: Wording): Run | undefined {
  const run = commonRun(claim.words, wording.words);
  const words = claim.words.slice(run.claim.from, run.claim.to);
  const isTelling = words.length >= RUN_MIN && words.filter(word => !isCommon(word)).length >= CONTENT_MIN;
  if (!isTelling && !isOwnSentence(claim, wording, run)) return undefined;
  const before = claim.words.slice(0, run.claim.from);
  const behind = claim.words.slice(run.claim.to);
  const { from, to } = run.record;
  const rest = [wording.words.slice(0, from), wording.words.slice(to)];
  if ([before, behind].some(side => rest.some(one => sharesWords(side, one)))) return undefined;
  const isLong = words.length >= LONG_RUN_MIN;
  const isComment = (side: readonly Word[], isWhole: boolean): boolean =>
    side.length === 0 ||
    (!isChange(side) && (isWhole || (isLong && (side.length >= COMMENT_MIN || side.every(isCommon)))));
  return isComment(before, startsAt(wording, from)) && isComment(behind, isEdge(wording, to)) ? run : undefined;
}

/** Whether a short quotation stands there whole, as a sentence, and is given to whoever said it. */
function isOwnSentence({ text, words, claimant }: PlacedClaim, wording: Wording, { claim: { from, to }, record }: Run) {
  const isWhole = record.from === 0 && record.to === wording.words.length && record.to > 1;
  const ends = [from, to].every(at => {
    const [last, next] = [words[at - 1], words[at]];
    return !last || !next || SENTENCE_END.test(text.slice(last.end, next.start));
  });
  return isWhole && ends && claimant?.person !== undefined && isIn(claimant.person, wording.quote);
}

/** Whether two runs have a word with content in common, or two words in a row: then a comment isn't all that parts them. */
function sharesWords(side: readonly Word[], rest: readonly Word[]): boolean {
  const pairs = (words: readonly Word[]): readonly string[] =>
    words.slice(1).map(({ key }, at) => `${words[at]?.key} ${key}`);
  const known = new Set([...rest.filter(word => !isCommon(word)).map(({ key }) => key), ...pairs(rest)]);
  return side.some(({ key }) => known.has(key)) || pairs(side).some(pair => known.has(pair));
}

const isChange = (words: readonly Word[]): boolean =>
  words.length < COMMENT_MIN && meaningChangesBetween([], words).length > 0;

/** Whether a wording, a sentence or a clause of it begins at a place, but for "but" or "and". */
function startsAt(wording: Wording, at: number): boolean {
  const before = wording.words[at - 1];
  const isJoint = before !== undefined && isCommon(before) && !isNegation(before);
  return isEdge(wording, at) || (isJoint && isEdge(wording, at - 1));
}

/** Whether a wording, a sentence or a clause of it begins or ends at a place between its words. */
function isEdge({ text, words }: Wording, at: number): boolean {
  const [last, next] = [words[at - 1], words[at]];
  if (!last || !next) return true;
  const gap = text.slice(last.end, next.start);
  return SENTENCE_END.test(gap) || /[,;:–—]/u.test(gap);
}

/** The longest run of words that two texts have; of several, the first. Empty where they have none. */
function commonRun(claim: readonly Word[], record: readonly Word[]): Run {
  let best: Run = { claim: { from: 0, to: 0 }, record: { from: 0, to: 0 } };
  let above: readonly number[] = [];
  for (const [i, { key }] of claim.entries()) {
    const row = record.map((word, j) => (word.key === key ? (above[j - 1] ?? 0) + 1 : 0));
    for (const [j, run] of row.entries())
      if (run > length(best.claim))
        best = { claim: { from: i + 1 - run, to: i + 1 }, record: { from: j + 1 - run, to: j + 1 } };
    above = row;
  }
  return best;
}
