/** Fits the weights by which an answer is judged sure enough, on questions whose answers are known. */
import { confidence } from '../question/confidence.ts';

/** One question's best candidate: its measures, and whether it is an answer. */
export interface Example {
  readonly measured: readonly number[];
  readonly isRight: boolean;
}

/** Newton's steps: a handful reach the optimum, the rest cost little. */
const STEPS = 25;
/** Keeps weights small where the examples are few. The first, which is no measure's, is left free. */
const RIDGE = 0.004;
/** A wrong answer is worse than a refusal. */
const WRONG_COUNTS = 3;

/** Logistic regression by Newton's method: deterministic, and exact for a dozen weights. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.measured.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const off = solve(...slopes(examples, weights));
    weights = weights.map((weight, i) => weight - (off[i] ?? 0));
  }
  return weights;
}

type Matrix = readonly (readonly number[])[];

/** How the loss bends and slopes at some weights. */
function slopes(examples: readonly Example[], weights: readonly number[]): readonly [Matrix, readonly number[]] {
  const ridge = (i: number): number => (i === 0 ? 0 : RIDGE);
  const slope = weights.map((weight, i) => ridge(i) * weight);
  const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) : 0)));
  for (const { measured, isRight } of examples) {
    const share = (isRight ? 1 : WRONG_COUNTS) / examples.length;
    const sure = confidence(measured, weights);
    for (const [i, value] of measured.entries()) {
      slope[i] = (slope[i] ?? 0) + share * (sure - Number(isRight)) * value;
      const row = bend[i] ?? [];
      for (const [j, other] of measured.entries()) row[j] = (row[j] ?? 0) + share * sure * (1 - sure) * value * other;
    }
  }
  return [bend, slope];
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
