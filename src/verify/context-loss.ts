/** Finds what a part of a quotation loses by being a part: the negation or the condition that the whole has next to it. */
import { rangesOf, SENTENCE_END, type WordedText } from './alignment.ts';
import type { Claim } from './claims.ts';
import { isNegation, type MeaningChange } from './meaning-changes.ts';
import { printed, recordSide, type Word } from './tokens.ts';
import type { Difference } from './types.ts';
import { CLAUSE_STARTS, IF, REACHED_OVER, WHEN, WITHOUT } from './words.ts';

/** Words of the record next to a part. */
interface ContextLoss {
  /** Left out, and without it the part says something else. */
  readonly distorting: readonly Difference[];
  /** Left out, and worth reading with the part. */
  readonly around: readonly string[];
}

/** The words of a message right before and right behind what it quotes: they may say what the quotation leaves out. */
export interface Beside {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}
/** A claim with those words. */
export interface PlacedClaim extends Claim {
  readonly beside: Beside;
}

/** How many words of a message on either side of a quotation are read with it. */
const BESIDE_MAX = 5;

/** Finds a claim in its message. No words where it doesn't stand there in one run. */
export function placed(claim: Claim, message: WordedText): PlacedClaim {
  const [at] = rangesOf(message, claim.words);
  const { words } = message;
  const beside = at
    ? { before: words.slice(Math.max(0, at.from - BESIDE_MAX), at.from), after: words.slice(at.to, at.to + BESIDE_MAX) }
    : { before: [], after: [] };
  return { ...claim, beside };
}

const PAUSE = /[,.;:!?…()]|\s\p{Pd}+\s|[–—]/u;

/**
 * Looks at what stands in the record before and after the words from `from` to `to`, `to` excluded. A negation or a condition
 * that the message has there itself, outside its quotation marks, isn't lost.
 */
export function contextLossOf(record: WordedText, from: number, to: number, beside: Beside): ContextLoss {
  const { words } = record;
  const before = words.slice(clauseStart(record, from), from);
  const after = words.slice(to, clauseEnd(record, to));
  const sentenceBefore = words.slice(backTo(record, from, SENTENCE_END), from);
  const sentenceAfter = words.slice(to, forthTo(record, to, SENTENCE_END));
  const negations = [
    ...turning(before.toReversed(), beside.before).map(stretch => stretch.toReversed()),
    ...turning(after, beside.after).filter(stretch => stretch.at(-1)?.key !== WITHOUT),
  ];
  const isSaid = [...beside.before, ...beside.after].some(w => IF.has(w.key));
  const ifBefore = from === 0 ? -1 : sentenceBefore.findIndex(w => IF.has(w.key));
  const ifAfter = sentenceAfter.findIndex(w => IF.has(w.key));
  const conditions = [
    ...(isSaid || ifBefore < 0 ? [] : [sentenceBefore.slice(ifBefore)]),
    ...(isSaid || ifAfter < 0 || ifAfter === sentenceAfter.length - 1 ? [] : [sentenceAfter.slice(ifAfter)]),
  ];
  const whenAfter = sentenceAfter.findIndex(w => WHEN.has(w.key));
  const around = [
    ...(negations.length === 0 && before.some(isNegation) ? [before] : []),
    ...(negations.length === 0 && after.some(isNegation) ? [after] : []),
    ...(whenAfter < 0 || whenAfter === sentenceAfter.length - 1 ? [] : [sentenceAfter.slice(whenAfter)]),
  ];
  const lost = (change: MeaningChange) => (stretch: readonly Word[]) => ({
    ...recordSide(record.text, stretch),
    claim: '',
    meaningChanges: [change],
  });
  return {
    distorting: [...negations.map(lost('negation')), ...conditions.map(lost('condition'))],
    around: around.map(stretch => printed(record.text, stretch)),
  };
}

/**
 * The stretch up to and with a negation that only light words part from where it starts; none otherwise, nor where the
 * message has a negation there, too.
 */
function turning(words: readonly Word[], said: readonly Word[]): readonly (readonly Word[])[] {
  if (said.some(isNegation)) return [];
  const at = words.findIndex(w => !REACHED_OVER.has(w.key));
  const first = words[at];
  return first && isNegation(first) ? [words.slice(0, at + 1)] : [];
}

function clauseStart(record: WordedText, from: number): number {
  const pause = backTo(record, from, PAUSE);
  const start = record.words.slice(pause, from).findLastIndex(w => CLAUSE_STARTS.has(w.key));
  return start < 0 ? pause : pause + start + 1;
}

function clauseEnd(record: WordedText, to: number): number {
  const pause = forthTo(record, to, PAUSE);
  const start = record.words.slice(to, pause).findIndex(w => CLAUSE_STARTS.has(w.key));
  return start < 0 ? pause : to + start;
}

/** Whether the words from `from` to `to` are an insertion: a pause stands before and behind them. */
export const isInsertion = (record: WordedText, from: number, to: number): boolean =>
  PAUSE.test(between(record, from)) && PAUSE.test(between(record, to));

/** Whether they are whole sentences. */
export const areSentences = (record: WordedText, from: number, to: number): boolean =>
  SENTENCE_END.test(between(record, from)) && SENTENCE_END.test(between(record, to));

/** What stands between a word and the one before it. */
function between({ text, words }: WordedText, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

function backTo(record: WordedText, from: number, mark: RegExp): number {
  let at = from;
  while (at > 0 && !mark.test(between(record, at))) at--;
  return at;
}

function forthTo(record: WordedText, to: number, mark: RegExp): number {
  let at = to;
  while (at < record.words.length && !(at > 0 && mark.test(between(record, at)))) at++;
  return at;
}
