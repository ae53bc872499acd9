import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import type { Case } from './cases.ts';
import { judge } from './judge.ts';
import {
  AIMS,
  FLOORS,
  missed,
  misses,
  percent,
  quotationReport,
  rates,
  report,
  table,
  tally,
  tallyBy,
} from './report.ts';

function judged(id: string, labels: Partial<Case>, expected: Case['expected'], answered?: string) {
  const first = answered === undefined ? undefined : dossier.items.get(answered);
  return judge(
    { id, q: `Question ${id}?`, ...labels, expected },
    { isAnswer: first !== undefined, shown: first ? [first] : [] },
    dossier,
  );
}

const ALL = [
  judged('a', { lang: 'en', kind: 'who', split: 'tune' }, { items: ['host'] }, 'host'),
  judged('b', { lang: 'en', kind: 'who', split: 'test' }, { items: ['host', 'ev-summit'] }, 'aim'),
  judged('c', { lang: 'fr', kind: 'says', split: 'tune' }, { speaker: 'macron' }, 'clarity'),
  judged('d', { lang: 'fr', kind: 'says', split: 'test' }, { all: [/grave/iu], speaker: 'scholz' }),
  judged('e', { lang: 'de', kind: 'other', split: 'tune' }, 'refusal', 'host'),
  judged('f', { lang: 'de', kind: 'other', split: 'test' }, 'refusal'),
];

describe('a tally', () => {
  it('counts each verdict', () => {
    expect(tally(ALL)).toEqual({
      asked: 6,
      unanswerable: 2,
      right: 2,
      'wrong item': 1,
      'wrong speaker': 1,
      'false answer': 1,
      'false refusal': 1,
    });
  });

  it('counts by label, and leaves out what has none', () => {
    const all = [...ALL, judged('g', {}, 'refusal')];
    expect([...tallyBy(all, 'lang')].map(([lang, { asked }]) => [lang, asked])).toEqual([
      ['en', 2],
      ['fr', 2],
      ['de', 2],
    ]);
    expect(tallyBy(all, 'kind').get('other')).toMatchObject({ asked: 2, right: 1, 'false answer': 1 });
  });

  it('takes false answers from what is unanswerable, and false refusals from the rest', () => {
    expect(rates(tally(ALL))).toEqual({ right: 1 / 3, wrongSpeakers: 1, falseAnswers: 0.5, falseRefusals: 0.25 });
  });

  it('takes no share of nothing', () => {
    expect(rates(tally([]))).toEqual({
      right: undefined,
      wrongSpeakers: 0,
      falseAnswers: undefined,
      falseRefusals: undefined,
    });
    expect(percent(undefined)).toBe('–');
  });
});

describe('the aims, and floors likewise', () => {
  it.each([
    [0.95, 0, 0.05, 0],
    [0.949, 0, 0.05, 1],
    [0.95, 1, 0.05, 1],
    [0.95, 0, 0.051, 1],
    [0.5, 3, 0.5, 3],
    [undefined, 0, undefined, 0],
  ])('right %s, wrong speakers %s, false answers %s: %s missed', (right, wrongSpeakers, falseAnswers, many) => {
    expect(missed({ right, wrongSpeakers, falseAnswers, falseRefusals: 0 }, AIMS)).toHaveLength(many);
  });
});

describe('the report', () => {
  const text = report(ALL);

  it('has a row for all, each language and each kind', () => {
    const names = [...text.matchAll(/^\| ([a-z]+) +\|/gm)].map(([, name]) => name);
    expect(names).toEqual(['all', 'en', 'fr', 'de', 'who', 'says', 'other']);
    expect(text).toMatch(/^\| all +\| +6 \| +2 \| +1 \| +1 \| +1 \| +1 \| +33\.3 % \|$/m);
  });

  it('has the confusion table', () => {
    expect(text).toMatch(/^\| should answer \(4\) \| +1 \| +2 \| +1 \|$/m);
    expect(text).toMatch(/^\| should refuse \(2\) \| +– \| +1 \| +1 \|$/m);
  });

  it('says which aims and floors are missed, or that they’re met', () => {
    expect(text).toContain(
      'The aims are missed: fewer than 95 % right; words given to the wrong speaker; more than 5 %',
    );
    expect(text).toContain(
      `The floors are missed: fewer than ${percent(FLOORS.right)} right; words given to the wrong`,
    );
    const right = report(ALL.filter(({ verdict }) => verdict === 'right'));
    expect(right).toContain('The aims are met.\nThe floors are met.');
  });

  it('tells each miss on a line', () => {
    expect(misses(ALL).trim().split('\n')).toEqual([
      'wrong item     b test who  “Question b?”  expected host or ev-summit, got aim',
      'wrong speaker  c tune says  “Question c?”  expected words of macron, got clarity',
      'false refusal  d test says  “Question d?”  expected words of scholz, /grave/iu, got a refusal',
      'false answer   e tune other  “Question e?”  expected a refusal, got host',
    ]);
    expect(misses([])).toBe('No misses.\n');
  });
});

describe('a table', () => {
  it('lines up, the first column to the left and the others to the right', () => {
    expect(
      table(
        ['name', 'n'],
        [
          ['a', '1'],
          ['longer', '1,000'],
        ],
      ),
    ).toBe(['| name   |     n |', '| ------ | ----: |', '| a      |     1 |', '| longer | 1,000 |', ''].join('\n'));
  });
});

describe('the report on quotations', () => {
  it('counts what is graded as expected, speaker included', () => {
    const text = quotationReport([
      [
        { id: 'a', text: 'one', verdict: 'exact', speaker: 'ann' },
        { verdict: 'exact', speaker: 'ann' },
      ],
      [
        { id: 'b', text: 'two', verdict: 'exact', speaker: 'ann' },
        { verdict: 'exact', speaker: 'bob' },
      ],
      [{ id: 'c', text: 'three', verdict: 'altered' }, { verdict: 'exact' }],
      [
        { id: 'd', text: 'four', verdict: 'absent' },
        { verdict: 'absent', speaker: 'bob' },
      ],
    ]);
    expect(text).toContain('Quotations graded as expected: 2 of 4.');
    expect(text).toMatch(/^\| b “two” +\| +exact, ann \| +exact, bob \| wrong \|$/m);
  });
});
