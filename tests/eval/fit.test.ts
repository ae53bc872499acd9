import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { confidence, WEIGHTS } from '../../src/qa/confidence.ts';
import { RECORD_OF_SOURCES } from '../support/folders.ts';
import { dossier } from '../support/record.ts';
import { ownQuestions } from './cases.ts';
import { examplesOf, fitReport, fittedWeights, fitWeights } from './fit.ts';
import { ownListsFor } from './source-lists.ts';

const tune = (await ownQuestions()).filter(({ split }) => split === 'tune');
const loaded = await loadRecord(RECORD_OF_SOURCES);
if ('problems' in loaded) throw new Error('The frozen record of several sources has problems.');
const several = loaded.dossier;

describe('fitting', () => {
  it('parts examples that can be parted, by the measure that tells them apart', () => {
    const examples = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].map((value, i) => ({
      measured: [1, value, i % 2],
      isRight: value > 0.5,
    }));
    const weights = fitWeights(examples);
    for (const { measured, isRight } of examples) expect(confidence(measured, weights) >= 0.5).toBe(isRight);
    expect(weights[1]).toBeGreaterThan(Math.abs(weights[2] ?? 0));
  });

  it('leans to refusing where the measures tell nothing', () => {
    const examples = [true, false].map(isRight => ({ measured: [1, 0.5], isRight }));
    expect(confidence([1, 0.5], fitWeights(examples))).toBeLessThan(0.5);
  });

  it('has no weights for no examples', () => {
    expect(fitWeights([])).toEqual([]);
  });
});

describe('the weights in the source', () => {
  it('are those that fit the questions on all sources now: npm run eval -- --fit prints them', async () => {
    const lists = await ownListsFor(several);
    expect(lists.length).toBeGreaterThan(1);
    const fitted = fittedWeights([...tune, ...lists.flatMap(({ cases }) => cases)], several);
    expect(fitted).toHaveLength(WEIGHTS.length);
    // Another engine's arithmetic may round the last place differently.
    for (const [i, weight] of fitted.entries())
      expect(Math.abs(weight - (WEIGHTS[i] ?? 0)), `${i}`).toBeLessThan(0.015);
  });
});

describe('examples', () => {
  it('have each question’s best candidate, right or not, and leave out what nothing would answer', () => {
    const [right, wrong, none] = [
      { id: 'a', q: 'Who hosted the meeting in Paris?', expected: { items: ['host'] } },
      { id: 'b', q: 'Who hosted the meeting in Paris?', expected: 'refusal' },
      { id: 'c', q: 'What did Orban say?', expected: 'refusal' },
    ] as const;
    expect(examplesOf([right, wrong, none], dossier).map(({ isRight }) => isRight)).toEqual([true, false]);
  });
});

describe('the report', () => {
  it('prints weights to paste, how they part the candidates, and the share right when left out', () => {
    const text = fitReport(tune.slice(0, 60), dossier);
    expect(text).toMatch(/^Weights: \[(?:-?\d+\.\d\d, ){11}-?\d+\.\d\d\]\n/);
    expect(text).toMatch(/\nCandidates: \d+, of them given and right \d+, given but wrong \d+, /);
    expect(text).toMatch(/\nCross-validated in 5 parts: \d+ of 60 right, \d+ false answers, 0 wrong speakers\.\n$/);
  });
});
