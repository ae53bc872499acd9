/** Fits the weights of confidence in `src/qa/confidence.ts` to questions whose answers are known. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { bestCandidate, CONFIDENCE_MIN } from '../../src/qa/answer.ts';
import { confidence } from '../../src/qa/confidence.ts';
import { withMethod } from '../../src/qa/method.ts';
import type { Case } from './cases.ts';
import { type Judged, judge, type Verdict } from './judge.ts';
import { askRecord } from './system.ts';

/** One question's best bestCandidate: its measures, and whether it is an answer. */
export interface Example {
  readonly measured: readonly number[];
  readonly isRight: boolean;
}

/** Newton's steps: a handful reach the optimum, the rest cost little. */
const STEPS = 12;
/** Keeps weights small where the examples are few. The first, which is no measure's, is left free. */
const RIDGE = 0.002;
/** A wrong answer is worse than a refusal. */
const WRONG_COUNTS = 1.5;
/** Decimals of the weights in the source. */
const DECIMALS = 2;
/** Parts of which cross-validation leaves out each in turn. */
const FOLDS = 5;

/** Logistic regression by Newton's method: deterministic, and exact for a dozen weights. No examples, no weights. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.measured.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const off = solve(...derivatives(examples, weights));
    weights = weights.map((weight, i) => weight - (off[i] ?? 0));
  }
  return weights;
}

type Matrix = readonly (readonly number[])[];

/** The loss's second derivatives and its first, at some weights. */
function derivatives(examples: readonly Example[], weights: readonly number[]): readonly [Matrix, readonly number[]] {
  const ridge = (i: number): number => (i === 0 ? 0 : RIDGE);
  const gradient = weights.map((weight, i) => ridge(i) * weight);
  const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) : 0)));
  for (const { measured, isRight } of examples) {
    const share = (isRight ? 1 : WRONG_COUNTS) / examples.length;
    const sure = confidence(measured, weights);
    for (const [i, value] of measured.entries()) {
      gradient[i] = (gradient[i] ?? 0) + share * (sure - Number(isRight)) * value;
      const row = hessian[i] ?? [];
      for (const [j, other] of measured.entries()) row[j] = (row[j] ?? 0) + share * sure * (1 - sure) * value * other;
    }
  }
  return [hessian, gradient];
}

/** Solves a symmetric positive system by Gauss's elimination. */
function solve(matrix: Matrix, right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const lead = pivot[at] ?? 1;
    for (const [i, row] of rows.entries()) {
      if (i === at) continue;
      const times = (row[at] ?? 0) / lead;
      for (let j = at; j < row.length; j++) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/** What would answer each question, and whether that is right. Leaves out questions that nothing would answer. */
export function examplesOf(cases: readonly Case[], dossier: Dossier): readonly Example[] {
  return cases.flatMap(asked => {
    const found = bestCandidate(asked.q, dossier);
    if (!found) return [];
    const { verdict } = judge(asked, { isAnswer: true, shown: [found.item] }, dossier);
    return [{ measured: found.measured, isRight: verdict === 'right' }];
  });
}

/** The weights that fit some examples, rounded as in the source. */
export const roundedWeights = (examples: readonly Example[]): readonly number[] =>
  fitWeights(examples).map(weight => Number(weight.toFixed(DECIMALS)));

/** The weights for the questions. */
export const fittedWeights = (cases: readonly Case[], dossier: Dossier): readonly number[] =>
  roundedWeights(examplesOf(cases, dossier));

/** Judges every question by weights that were fitted without it: each fifth of them by the other four fifths. */
function crossValidated(cases: readonly Case[], dossier: Dossier): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const weights = fittedWeights(
      cases.filter((_, i) => i % FOLDS !== fold),
      dossier,
    );
    const left = cases.filter((_, i) => i % FOLDS === fold);
    const weighed = withMethod(dossier, { weights });
    return left.map(asked => judge(asked, askRecord(asked.q, weighed), dossier));
  });
}

/** Prints the weights to paste into the source, how they separate the candidates, and the cross-validated verdicts. */
export function fitReport(cases: readonly Case[], dossier: Dossier): string {
  const weights = fittedWeights(cases, dossier);
  const candidates = examplesOf(cases, dossier).map(({ measured, isRight }) => ({
    isGiven: confidence(measured, weights) >= CONFIDENCE_MIN,
    isRight,
  }));
  const count = (given: boolean, right: boolean): number =>
    candidates.filter(({ isGiven, isRight }) => isGiven === given && isRight === right).length;
  const judged = crossValidated(cases, dossier);
  const many = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return [
    `Weights: [${weights.map(weight => weight.toFixed(DECIMALS)).join(', ')}]`,
    `Candidates: ${candidates.length}, of them given and right ${count(true, true)}, given but wrong ${count(true, false)}, held back and wrong ${count(false, false)}, held back though right ${count(false, true)}.`,
    `Cross-validated in ${FOLDS} parts: ${many('right')} of ${judged.length} right, ${many('false answer')} false answers, ${many('wrong speaker')} wrong speakers.`,
    '',
  ].join('\n');
}
