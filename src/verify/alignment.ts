/** Aligns a claim with a text of the record word by word, and finds where its words stand there. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { meaningChangesBetween } from './meaning-changes.ts';
import { isCommon, printed, recordSide, typed, type Word } from './tokens.ts';
import type { Difference } from './types.ts';
import { JOINED, SPLIT_PREFIX } from './words.ts';

/** A text with its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What a claim and a text of the record have in common, and what differs. */
export interface Alignment {
  /** The words of the record that the claim covers: from the first that both have to the last. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
  /** Words that both have, in the same order. */
  readonly shared: readonly Word[];
  /** The longest run of them. */
  readonly longestRun: number;
  /** Words that stand in one of them only. */
  readonly unshared: number;
}

/** A run of words that both have; or what either has between two such runs. */
interface Hunk {
  readonly record: readonly Word[];
  readonly claim: readonly Word[];
  readonly same: boolean;
}

/** Words between a lone word at a claim's end and the rest, from which on the match is taken for chance. */
const STRAY_MAX = 2;

/**
 * Aligns a claim with the stretch of the record that it covers. What the record has before and after that stretch isn't a
 * difference: a claim may be a part.
 */
export function align(record: WordedText, claim: WordedText): Alignment {
  const hunks = withoutStrays(
    hunksOf(record.words, claim.words).map(h => (isJoin(h, record.text, claim.text) ? { ...h, same: true } : h)),
  );
  const firstSame = hunks.findIndex(h => h.same);
  const lastSame = hunks.findLastIndex(h => h.same);
  const covered = hunks.map((h, i) => {
    if (i >= firstSame && i <= lastSame) return h;
    return { ...h, record: replacedAtEdge(h, i < firstSame) };
  });
  const before = firstSame > 0 ? (hunks[0]?.record.length ?? 0) - (covered[0]?.record.length ?? 0) : 0;
  const recordIn = covered.reduce((n, h) => n + h.record.length, 0);
  const changed = covered.filter(h => !h.same && h.record.length + h.claim.length > 0);
  const same = covered.filter(h => h.same);
  return {
    from: before,
    to: before + recordIn,
    differences: changed.map(h => ({
      ...recordSide(record.text, h.record),
      claim: printed(claim.text, h.claim),
      meaningChanges: meaningChangesBetween(h.record, h.claim),
    })),
    shared: same.flatMap(h => h.record),
    longestRun: Math.max(0, ...same.map(h => h.record.length)),
    unshared: changed.reduce((n, h) => n + Math.max(h.record.length, h.claim.length), 0),
  };
}

/**
 * What the claim's words before or behind all that both have stand instead of: all that the record has there, if that's
 * no more ("will" for "won't"); as many words next to the edge, if by them a negation, a number or a condition changes
 * ("two of them" for "… and three of them"); otherwise nothing, and the words are added to a part.
 */
function replacedAtEdge({ record, claim }: Hunk, isStart: boolean): readonly Word[] {
  if (record.length <= claim.length) return record;
  const next = isStart ? record.slice(record.length - claim.length) : record.slice(0, claim.length);
  return meaningChangesBetween(next, claim).length > 0 ? next : [];
}

/** Runs that both have, and between them what either has instead. */
function hunksOf(record: readonly Word[], claim: readonly Word[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let atRecord = 0;
  let atClaim = 0;
  for (const { added, removed, count } of diffArrays(
    record.map(w => w.key),
    claim.map(w => w.key),
  )) {
    const hunk: Hunk = {
      record: added ? [] : record.slice(atRecord, atRecord + count),
      claim: removed ? [] : claim.slice(atClaim, atClaim + count),
      same: !added && !removed,
    };
    atRecord += hunk.record.length;
    atClaim += hunk.claim.length;
    const last = hunks.at(-1);
    if (last && !last.same && !hunk.same) hunks[hunks.length - 1] = merge([last, hunk]);
    else hunks.push(hunk);
  }
  return hunks;
}

function merge(hunks: readonly Hunk[]): Hunk {
  return { record: hunks.flatMap(h => h.record), claim: hunks.flatMap(h => h.claim), same: false };
}

/**
 * A common word that happens to stand far from the rest isn't part of what was quoted: "the" at a claim's start would
 * otherwise be found at the far end of the record's sentence, and all between called left out.
 */
function withoutStrays(hunks: readonly Hunk[]): readonly Hunk[] {
  const places = hunks.flatMap((h, i) => (h.same ? [i] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || first === last) return hunks;
  if (isStray(hunks[first], hunks[first + 1])) {
    const end = places[1] ?? first + 1;
    return withoutStrays([merge(hunks.slice(0, end)), ...hunks.slice(end)]);
  }
  if (isStray(hunks[last], hunks[last - 1])) {
    const start = (places.at(-2) ?? last - 1) + 1;
    return withoutStrays([...hunks.slice(0, start), merge(hunks.slice(start))]);
  }
  return hunks;
}

function isStray(same: Hunk | undefined, gap: Hunk | undefined): boolean {
  return (
    same !== undefined &&
    gap !== undefined &&
    same.record.every(isCommon) &&
    gap.record.length > STRAY_MAX + same.record.length
  );
}

/**
 * The same letters written together or apart: "co-pilot" and "copilot", "cannot" and "can not". Only a hyphen may
 * vanish.
 */
function isJoin(hunk: Hunk, recordText: string, claimText: string): boolean {
  const { record, claim } = hunk;
  const together = lettersOf(record);
  if (together !== lettersOf(claim) || together === '') return false;
  if (together === JOINED) return true;
  const [shorter, text] = record.length > claim.length ? [record, recordText] : [claim, claimText];
  return shorter[0]?.key !== SPLIT_PREFIX && /\p{Pd}/u.test(printed(text, shorter));
}

function lettersOf(words: readonly Word[]): string {
  return words.map(w => w.key).join('');
}

/** Some neighbouring words of a text, by their places: `to` is the place after the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Everywhere that a run of words stands in a text, from the place `start` on. */
export function rangesOf(record: WordedText, run: readonly Word[], start = 0): readonly WordRange[] {
  const ranges: WordRange[] = [];
  for (let from = start; from + run.length <= record.words.length; from++) {
    if (run.every((word, i) => record.words[from + i]?.key === word.key)) ranges.push({ from, to: from + run.length });
  }
  return ranges;
}

/** Where several runs stand, one after another; `undefined` when they don't all stand in a text in this order. */
export function rangesInOrder(
  record: WordedText,
  runs: readonly (readonly Word[])[],
): readonly WordRange[] | undefined {
  const ranges: WordRange[] = [];
  for (const run of runs) {
    // The leftmost leaves the most room for the rest.
    const range = rangesOf(record, run, ranges.at(-1)?.to ?? 0)[0];
    if (!range) return undefined;
    ranges.push(range);
  }
  return ranges;
}

/**
 * Whether a claim has the record's very characters, as far as a keyboard can: the forms of apostrophes, quotation marks
 * and dashes don't count, nor a full stop or comma at the end, which belong to whoever quotes. A question mark does.
 */
export function isLiteral(record: WordedText, { from, to }: WordRange, claim: WordedText): boolean {
  const covered = record.words.slice(from, to);
  const recordEnd = record.text.charAt(covered.at(-1)?.end ?? 0);
  const claimEnd = /[?!]/u.exec(claim.text.slice(claim.words.at(-1)?.end ?? 0))?.[0];
  return (
    typed(printed(record.text, covered)) === typed(printed(claim.text, claim.words)) &&
    (claimEnd === undefined || claimEnd === recordEnd)
  );
}

const GAP = /\s*(?:[[(]\s*(?:…|\.{2,})\s*[\])]|…|\.{3,}|\.(?: \.){2,})\s*/u;

/** The runs of words between the marked gaps of a claim: "…", "...", "[...]", "(…)". One when it has no gap inside. */
export const runsOf = (text: WordedText): readonly (readonly Word[])[] => partedAt(text, GAP);

/** Between a sentence's last word and the next one's first. */
export const SENTENCE_END = /[.!?…]["”’»]*\s/u;

/** The words of each sentence of a text. */
export const sentencesOf = (text: WordedText): readonly (readonly Word[])[] => partedAt(text, SENTENCE_END);

function partedAt({ text, words }: WordedText, mark: RegExp): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const run = runs.at(-1);
    if (run && !mark.test(text.slice(end, word.start))) run.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}
