import { describe, expect, it } from 'vitest';
import { alternatives, byLanguage, runMatcher, wordMatcher, wordSets } from '../../../src/qa/lexicon/word-list.ts';
import { LANGUAGES } from '../../../src/record/types.ts';

describe('a list', () => {
  it.each([
    ['peace', true],
    ['peaceful', false],
    ['truce', true],
    ['truces', true],
    ['tr', false],
    ['', false],
  ])('has %s: %s', (word, is) => {
    expect(wordMatcher('peace truce* tru*')(word)).toBe(is);
  });

  it.each([
    [['how', 'many', 'came'], 0, 2],
    [['how', 'come'], 0, 0],
    [['ask', 'how', 'many'], 1, 2],
    [['headcounts'], 0, 1],
    [['how'], 5, 0],
  ])('matches so many words of %j from %i on: %i', (words, at, took) => {
    expect(runMatcher('how_many headcount*')(words, at)).toBe(took);
  });

  it('without entries has nothing', () => {
    expect(wordMatcher('')('')).toBe(false);
    expect(runMatcher('')([''], 0)).toBe(0);
  });

  it('is a pattern of its words and runs', () => {
    expect(alternatives('each_other them each_other')).toBe('(?:each other|them)');
  });
});

describe('a table of lists', () => {
  it('has one for each language, and all of them together', () => {
    const table = byLanguage(language => ({ own: `${language} all`, none: '' }));
    expect(Object.keys(table)).toEqual([...LANGUAGES]);
    expect(wordSets(table, 'own', 'none')).toEqual({ own: new Set([...LANGUAGES, 'all']), none: new Set() });
  });
});
