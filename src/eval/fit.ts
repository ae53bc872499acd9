/** Fits the weights by which an answer is judged sure enough, on questions whose answers are known. */
import { confidence } from '../question/confidence.ts';

/** One question's best candidate: its measures, and whether it is an answer. */
export interface Example {
  readonly measured: readonly number[];
  readonly isRight: boolean;
}

const ROUNDS = 20_000;
const RATE = 0.5;
/** Keeps weights small where the examples are few. The first, which is no measure's, is left free. */
const RIDGE = 0.004;
/** A wrong answer is worse than a refusal. */
const WRONG_COUNTS = 2;

/** Logistic regression by gradient descent: deterministic, and plenty for a dozen weights. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.measured.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Array.from({ length: size }, (_, i) => (i === 0 ? 0 : RIDGE * (weights[i] ?? 0)));
    for (const { measured, isRight } of examples) {
      const off = (confidence(measured, weights) - Number(isRight)) * (isRight ? 1 : WRONG_COUNTS);
      for (const [i, value] of measured.entries()) slope[i] = (slope[i] ?? 0) + (off * value) / examples.length;
    }
    weights = weights.map((weight, i) => weight - RATE * (slope[i] ?? 0));
  }
  return weights;
}
