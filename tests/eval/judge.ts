/** Judges an answer against what was expected of it. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Item } from '../../src/record/types.ts';
import { peopleOf, voiceOf } from '../../src/record/voices.ts';
import { claim } from '../../src/render/item.ts';
import type { Answerable, Case, PracticeVerdict } from './cases.ts';

/** What came of a question: the items shown, best first, and whether they are given as the answer or as what comes near. */
export interface Outcome {
  readonly isAnswer: boolean;
  readonly shown: readonly Item[];
}

export const VERDICTS = ['right', 'wrong item', 'wrong speaker', 'false answer', 'false refusal'] as const;
/**
 * right: as expected · wrong item: answered, with something else · wrong speaker: answered, with somebody else's words ·
 * false answer: answered what the record doesn't hold · false refusal: refused what it holds.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A question, what came of it, and the verdict. */
export interface Judged {
  readonly asked: Case;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** Which of the items shown is the first right one, from 1. Absent where none is. */
  readonly place?: number;
}

/** How a quotation was graded, in a practice list's words. */
export interface Graded {
  readonly verdict: PracticeVerdict;
  /** The id of the person whose words they are in the record. */
  readonly speaker?: string | undefined;
}

/** Gives the verdict on what came of a question. */
export function judge(asked: Case, outcome: Outcome, dossier: Dossier): Judged {
  const { expected } = asked;
  const at = expected === 'refusal' ? -1 : outcome.shown.findIndex(item => meets(expected, item));
  return {
    asked,
    outcome,
    verdict: verdictOf(expected, outcome, at, dossier),
    ...(at >= 0 && { place: at + 1 }),
  };
}

/** @param at the place of the first right item among those shown, from 0 */
function verdictOf(expected: Case['expected'], { isAnswer, shown }: Outcome, at: number, dossier: Dossier): Verdict {
  const [first] = shown;
  const isAnswered = isAnswer && first !== undefined;
  if (expected === 'refusal') return isAnswered ? 'false answer' : 'right';
  if (!isAnswered) return 'false refusal';
  if (at === 0) return 'right';
  const due = speakersDue(expected, dossier);
  const credited = speakersOf(first);
  const isOfOthers = due.length > 0 && credited.length > 0 && !credited.some(one => due.includes(one));
  return isOfOthers ? 'wrong speaker' : 'wrong item';
}

function meets({ items, speaker, all }: Answerable, first: Item): boolean {
  if (items && !items.includes(first.id)) return false;
  if (speaker !== undefined && !speakersOf(first).includes(speaker)) return false;
  const plain = en.cited(claim(first, en), en.citation(first.source, first.at));
  return (all ?? []).every(pattern => pattern.test(plain));
}

/** The people whose words an item is, by id. */
function speakersOf(item: Item): readonly string[] {
  const voice = voiceOf(item);
  return voice ? peopleOf(voice).map(({ id }) => id) : [];
}

/** Whose words are asked for: those named, or the one whose all the right items are. */
function speakersDue({ items, speaker, by }: Answerable, dossier: Dossier): readonly string[] {
  if (speaker !== undefined) return [speaker];
  if (by !== undefined) return by;
  const voices = (items ?? []).map(id => {
    const item = dossier.items.get(id);
    return item ? speakersOf(item) : [];
  });
  const [first = []] = voices;
  return first.filter(id => voices.every(others => others.includes(id)));
}
