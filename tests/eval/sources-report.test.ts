import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import type { Case } from './cases.ts';
import { judge } from './judge.ts';
import { countsOf, sourcesReport, worthReport } from './sources-report.ts';

const itemsOf = (ids: string) => ids.split(' ').flatMap(id => dossier.items.get(id) ?? []);
const judged = (lang: string, expected: Case['expected'], isAnswer: boolean, ids: string) =>
  judge({ id: 'a', q: 'Why?', lang, expected }, { isAnswer, shown: itemsOf(ids) }, dossier);

const HOST = { items: ['host'] };
const ALL = [
  judged('en', HOST, true, 'host aim'),
  judged('en', HOST, true, 'aim host'),
  judged('fr', HOST, true, 'aim'),
  judged('fr', HOST, false, 'aim attendance host'),
  judged('de', HOST, false, 'aim attendance police host'),
  judged('de', { items: ['mistake'] }, true, 'clarity'),
  judged('uk', 'refusal', true, 'host'),
  judged('uk', 'refusal', false, 'host'),
];

describe('the counts of a source', () => {
  it('tell what came first, what came below it, and what was among the first three', () => {
    expect(countsOf(ALL)).toEqual({
      asked: 8,
      answerable: 6,
      right: 2,
      notFirst: 1,
      wrong: 1,
      wrongSpeaker: 1,
      falseAnswer: 1,
      falseRefusal: 2,
      firstThree: 3,
    });
  });
});

describe('the report', () => {
  const text = sourcesReport(
    [
      { source: 'grown-up', judged: ALL },
      { source: 'one', judged: ALL.slice(0, 4) },
      { source: 'two', judged: ALL.slice(4) },
    ],
    'grown-up',
  );

  it('has a row for each source and each of its languages', () => {
    expect(text).toMatch(/^\| one +\| all \| +4 \| +1 \| +1 \| +1 \| +0 \| +0 \| +1 \| +25 % \| +75 % \|$/m);
    expect(text).toMatch(/^\| +\| {2}uk \| +2 \| +1 \| .* \| +50 % \| +– \|$/m);
  });

  it('sums up the sources that the method didn’t grow up with', () => {
    expect(text).toMatch(/^\| new sources \| all \| +8 \| +2 \|/m);
  });
});

describe('what a part is worth', () => {
  it('is what each source loses without it: right, among the first three, false answers, wrong speakers', () => {
    const usual = [{ source: 'one', judged: ALL }];
    const left = new Map([['doer', [{ source: 'one', judged: ALL.slice(1) }]]]);
    expect(worthReport(usual, left)).toMatch(/^\| doer +\| -1 -1 0 0 \|$/m);
  });
});
