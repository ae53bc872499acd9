import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import { verifyInRecord } from './system.ts';

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
