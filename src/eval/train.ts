/** Fits the model of sureness on the questions whose answers are known, and tells how it fares on those left out. */
import type { Dossier } from '../dossier/dossier.ts';
import { candidate, SURE } from '../question/answer.ts';
import { confidence } from '../question/confidence.ts';
import type { Case } from './cases.ts';
import { type Example, fitWeights } from './fit.ts';
import { type Judged, judge, type Verdict } from './judge.ts';
import { askRecord } from './methods.ts';

/** Decimals that weights are kept with. */
const DECIMALS = 2;
/** Parts of which each is left out in turn. */
const FOLDS = 5;

/** What would answer each question, and whether that is right. Questions that nothing would answer tell nothing. */
export function examplesOf(cases: readonly Case[], dossier: Dossier): readonly Example[] {
  return cases.flatMap(asked => {
    const found = candidate(asked.q, dossier);
    if (!found) return [];
    const { verdict } = judge(asked, { first: found.item }, dossier);
    return [{ measured: found.measured, isRight: verdict === 'right' }];
  });
}

/** The weights for the questions, rounded as they're kept in the source. */
export function fittedWeights(cases: readonly Case[], dossier: Dossier): readonly number[] {
  return fitWeights(examplesOf(cases, dossier)).map(weight => Number(weight.toFixed(DECIMALS)));
}

/** Judges every question by weights that were fitted without it: each fifth question by the other four fifths. */
function crossValidated(cases: readonly Case[], dossier: Dossier): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const weights = fittedWeights(
      cases.filter((_, i) => i % FOLDS !== fold),
      dossier,
    );
    const left = cases.filter((_, i) => i % FOLDS === fold);
    return left.map(asked => judge(asked, askRecord(asked.q, dossier, weights), dossier));
  });
}

/** The weights as the source keeps them, how they part the candidates, and the cross-validated share of right answers. */
export function fitReport(cases: readonly Case[], dossier: Dossier): string {
  const weights = fittedWeights(cases, dossier);
  const parted = examplesOf(cases, dossier).map(({ measured, isRight }) => ({
    isGiven: confidence(measured, weights) >= SURE,
    isRight,
  }));
  const count = (given: boolean, right: boolean): number =>
    parted.filter(({ isGiven, isRight }) => isGiven === given && isRight === right).length;
  const judged = crossValidated(cases, dossier);
  return [
    `Weights: [${weights.map(weight => weight.toFixed(DECIMALS)).join(', ')}]`,
    `Candidates: ${parted.length}, of them given and right ${count(true, true)}, given but wrong ${count(true, false)}, held back and wrong ${count(false, false)}, held back though right ${count(false, true)}.`,
    `Cross-validated in ${FOLDS} parts: ${told(judged, 'right')} of ${judged.length} right, ${told(judged, 'false answer')} false answers, ${told(judged, 'wrong speaker')} wrong speakers.`,
    '',
  ].join('\n');
}

const told = (judged: readonly Judged[], wanted: Verdict): number =>
  judged.filter(({ verdict }) => verdict === wanted).length;
