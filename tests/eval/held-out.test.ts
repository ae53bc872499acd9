/** Holds the answers to the floors, on the questions held out; and to nobody's wrong words, on all of them. */
import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import { ownQuestions } from './cases.ts';
import { evaluate } from './evaluate.ts';
import { judge } from './judge.ts';
import { misses } from './report.ts';
import { askRecord, SYSTEM } from './system.ts';

describe('the frozen record, asked what was held out', () => {
  it('answers as well as the floors in report.ts say: npm run eval -- --split test --strict', async () => {
    const lines: string[] = [];
    const status = await evaluate(['--split', 'test', '--strict', '--misses'], SYSTEM, text => void lines.push(text));
    expect(status, lines.join('')).toBe(0);
  });
});

describe('the frozen record, asked anything of the file', async () => {
  const judged = (await ownQuestions()).map(asked => judge(asked, askRecord(asked.q, dossier), dossier));

  it('never gives words to the wrong speaker', () => {
    expect(misses(judged.filter(({ verdict }) => verdict === 'wrong speaker'))).toBe('No misses.\n');
  });

  it('answers a question that credits the wrong person with the right one’s words, or not at all', () => {
    const traps = judged.filter(({ asked }) => asked.kind === 'trap');
    expect(traps.length).toBeGreaterThan(10);
    expect(misses(traps.filter(({ verdict }) => verdict !== 'false refusal'))).toBe('No misses.\n');
  });
});
