/** How well the record answers questions that nothing was tuned on. `npm run eval -- --misses` tells the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import { readCases } from './cases.ts';
import { askRecord, verifyInRecord } from './evaluate.ts';
import { judge } from './judge.ts';
import { AIMS, misses, rates, tally } from './report.ts';

const FILE = join(import.meta.dirname, 'questions.yaml');
const read = await readCases('questions.yaml', readFileSync(FILE, 'utf8'));
if ('problems' in read) throw new Error(read.problems.join('\n'));
const judged = read.questions.map(asked => judge(asked, askRecord(asked.q, dossier), dossier));
const unseen = judged.filter(({ asked }) => asked.split === 'test');

/** Measured 0.938 on these questions, all of them written blind and never read since; the aim is 0.95. */
const RIGHT_UNSEEN = 0.925;

describe('the record, asked what it was not tuned on', () => {
  it('is right at least as often as when it was last measured', () => {
    expect(rates(tally(unseen)).right, misses(unseen)).toBeGreaterThanOrEqual(RIGHT_UNSEEN);
  });

  it('hardly ever answers what it doesn’t hold', () => {
    expect(rates(tally(unseen)).falseAnswers, misses(unseen)).toBeLessThanOrEqual(AIMS.falseAnswers);
  });
});

describe('the record, asked anything of the file', () => {
  it('never gives words to the wrong speaker', () => {
    expect(misses(judged.filter(({ verdict }) => verdict === 'wrong speaker'))).toBe('No misses.\n');
  });

  it('answers a question that credits the wrong person with the right one’s words, or not at all', () => {
    const traps = judged.filter(({ asked }) => asked.kind === 'trap');
    expect(traps.length).toBeGreaterThan(10);
    expect(misses(traps.filter(({ verdict }) => verdict !== 'false refusal'))).toBe('No misses.\n');
  });
});

describe('quotations, in a practice list’s verdicts', () => {
  it.each([
    ['Europe can defend itself. We have to prove it', undefined, 'exact', 'zelensky'],
    ['It does not have unanimity today, but we DO NOT need unanimity to do this!', 'Macron', 'exact', 'macron'],
    ['It does not have unanimity today, and we need unanimity to do this', 'Macron', 'altered', 'macron'],
    ['Europe can defend itself. We have to prove it', 'Scholz', 'misattributed', 'zelensky'],
    ['The moon is made of green cheese and always was', 'Starmer', 'absent', undefined],
  ] as const)('%s (%s) is %s', (text, claimed, verdict, speaker) => {
    expect(verifyInRecord(text, dossier, claimed)).toEqual({ verdict, speaker });
  });

  it('of no words is absent', () => {
    expect(verifyInRecord('', dossier, undefined)).toEqual({ verdict: 'absent' });
  });
});
