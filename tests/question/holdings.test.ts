/** Which items hold some part of a question. */
import { describe, expect, it } from 'vitest';
import { holdingsOf } from '../../src/question/holdings.ts';
import { unitMatch } from '../../src/question/match.ts';
import { readQuestion } from '../../src/question/read.ts';
import { dossier } from '../support/record.ts';

describe('the items that hold some part of a question', () => {
  it.each([
    'Who warned that a peace deal will not be easy?',
    'Où Rubio a-t-il parlé ?',
    'Was sagt Scholz zu den Sanktionen?',
    'Скільки лідерів було в Парижі?',
    'nothing of the kind',
  ])('are those that match one: %s', question => {
    const { units } = readQuestion(question, dossier);
    const matching = [...dossier.items.values()].filter(item => units.some(unit => unitMatch(unit, item) > 0));
    expect(holdingsOf(dossier).holding(units)).toEqual(expect.arrayContaining(matching));
  });

  it('are none of nothing', () => {
    expect(holdingsOf(dossier).holding([])).toEqual([]);
  });
});
