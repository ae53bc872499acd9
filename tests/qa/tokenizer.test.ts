import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/qa/tokenizer.ts';

describe('words of a question', () => {
  it('knows capitals that tell something', () => {
    expect(tokensOf('Did NATO meet?').map(t => [t.word, t.capital, t.capitals, t.first])).toEqual([
      ['did', true, false, true],
      ['nato', true, true, false],
      ['meet', false, false, false],
    ]);
    expect(tokensOf('DID NATO MEET?').some(t => t.capital)).toBe(false);
  });

  it('takes apart hyphens and French elision', () => {
    expect(tokensOf('l’Italie a-t-elle').map(t => [t.word, t.capital])).toEqual([
      ['italie', true],
      ['a', false],
      ['t', false],
      ['elle', false],
    ]);
  });

  it('reads a bounded number of them', () => {
    expect(tokensOf('a '.repeat(400)).length).toBeLessThanOrEqual(48);
  });
});
