import { describe, expect, it } from 'vitest';
import { typing } from '../../../src/qa/edit-distance.ts';
import { functionWordMistyped } from '../../../src/qa/lexicon/function-words.ts';
import { numberOf } from '../../../src/qa/lexicon/numbers.ts';

describe('numbers', () => {
  it.each([
    ['thirty', '30'],
    ['trente', '30'],
    ['30', '30'],
    ['dozen', '12'],
    ['три', '3'],
    ['peace', undefined],
  ])('%s is %s', (word, number) => {
    expect(numberOf(word)).toBe(number);
  });
});

describe('typing errors', () => {
  it.each([
    ['macron', 'makron', 1],
    ['starmer', 'starmr', 1],
    ['about', 'abuot', 1],
    ['macron', 'macron', 0],
    ['scholz', 'starmer', 6],
  ])('%s, %s: %i', (a, b, away) => {
    expect(typing(a, b)).toBe(away);
  });

  it('mends function words', () => {
    expect(functionWordMistyped('abuot', 'en')).toBe('about');
    expect(functionWordMistyped('xyzzy', 'en')).toBeUndefined();
    expect(functionWordMistyped('thx', 'en')).toBeUndefined();
    // Two letters swapped are plain even in a short word.
    expect(functionWordMistyped('teh', 'en')).toBe('the');
  });
});
