/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../dossier/types.ts';
import type { QuestionAnswer, Reason } from './answered.ts';
import { withoutAsides } from './aside.ts';
import { nearest, rankedFor, withMore } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import { confidence } from './confidence.ts';
import { decide } from './decide.ts';
import { readQuestion } from './read.ts';
import { peopleIn } from './told.ts';
import { weightOf } from './understood.ts';

/** Least confidence with which an item is given as the answer. */
export const SURE = 0.5;
/** Least weight of what an answer holds of a part of a long message. */
const PART_MIN = 0.75;
/** What each unit of weight held adds to how sure an answer is, up to so many, where parts of a message are compared. */
const WORTH_HELD = 0.08;
const HELD_MAX = 2;
/** What it adds that a part is a whole sentence with a question mark. */
const WORTH_SENTENCE = 0.15;

/**
 * Answers a question from the record, or refuses with the reason.
 *
 * @param question free text in English, French, German or Ukrainian
 * @param weights of sureness; the fitted ones, if not given
 */
export function answerQuestion(question: string, dossier: Dossier, weights?: readonly number[]): QuestionAnswer {
  const { text, aside, told } = withoutAsides(question);
  const whole = judge(text, aside, dossier, weights);
  if (whole.answer.kind === 'refusal' && isFinal(whole.answer.reason))
    return otherwise(told, whole.answer.reason, dossier, weights) ?? whole.answer;
  // What is beside the question in a long message counts against every item; so its parts are asked one by one.
  const parts = clausesOf(text);
  const asking = parts.some(({ asks }) => asks) ? parts.filter(({ asks }) => asks) : parts;
  const [best] = asking
    .map(({ text, isSentence }) => {
      const judged = judge(text, aside, dossier, weights);
      return isSentence ? { ...judged, value: judged.value + WORTH_SENTENCE } : judged;
    })
    .filter(({ answer, held }) => answer.kind === 'answer' && held >= PART_MIN)
    .toSorted((a, b) => b.value - a.value);
  return best && best.value > whole.value ? best.answer : whole.answer;
}

/** A name that the record doesn't have is not asked past. */
function isFinal({ kind }: Reason): boolean {
  return kind === 'unknown-name' || kind === 'unknown-country';
}

/** Least weight that an item must hold, and least share, of what is told of a name that the record doesn't have. */
const OTHERWISE = { held: 0.4, share: 0.85 };

/**
 * What the record has of somebody where a message to be checked has a name that it lacks: "Draft has Blinken speaking in
 * Jamaica. Right?" All of the rest must be there, and be of a person.
 */
function otherwise(
  told: string,
  reason: Reason,
  dossier: Dossier,
  weights?: readonly number[],
): QuestionAnswer | undefined {
  if (reason.kind !== 'unknown-name' || !told.includes(reason.name)) return undefined;
  const { answer, held, share } = judge(told.replace(reason.name, ' '), '', dossier, weights);
  if (answer.kind === 'refusal' || held < OTHERWISE.held || share < OTHERWISE.share) return undefined;
  const [first] = answer.items;
  return first && peopleIn(first).length > 0 ? { ...answer, stranger: reason.name } : undefined;
}

interface Judged {
  readonly answer: QuestionAnswer;
  /** How much of the question the first item holds, by weight. */
  readonly held: number;
  /** The share of it. */
  readonly share: number;
  /** The same and how surely, to choose between parts of a message. */
  readonly value: number;
}

function judge(question: string, aside: string, dossier: Dossier, weights?: readonly number[]): Judged {
  const { u, ranked, decided } = consider(question, aside, dossier);
  const { kind, sayers, topics, isIdentity, readings } = u;
  const meaning = { kind, sayers, topics, isIdentity, readings };
  if (!('top' in decided) || confidence(decided.measured, weights) < SURE) {
    const answer = { kind: 'refusal', reason: decided.reason, nearest: nearest(u, ranked), meaning } as const;
    return { answer, held: 0, share: 0, value: 0 };
  }
  const { top, credited } = decided;
  const answer = {
    kind: 'answer',
    items: withMore(top, ranked),
    ...(credited && { credited: { asked: credited, item: top.item } }),
    meaning,
  } as const;
  const held = top.coverage * weightOf(u.units);
  return {
    answer,
    held,
    share: top.coverage,
    value: confidence(decided.measured, weights) + WORTH_HELD * Math.min(held, HELD_MAX),
  };
}

/** What would answer, if it is sure enough, with the measures of that; for fitting the model that says so. */
export function candidate(
  question: string,
  dossier: Dossier,
): { readonly item: Item; readonly measured: readonly number[] } | undefined {
  const { text, aside } = withoutAsides(question);
  const { decided } = consider(text, aside, dossier);
  return 'top' in decided ? { item: decided.top.item, measured: decided.measured } : undefined;
}

function consider(question: string, aside: string, dossier: Dossier) {
  const u = readQuestion(question, dossier, aside);
  const ranked = rankedFor(u, dossier);
  return { u, ranked, decided: decide(u, ranked) };
}
