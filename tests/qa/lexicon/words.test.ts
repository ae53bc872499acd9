import { describe, expect, it } from 'vitest';
import { typing } from '../../../src/qa/edit-distance.ts';
import { functionWordMistyped } from '../../../src/qa/lexicon/function-words.ts';
import { isWorldName } from '../../../src/qa/lexicon/names.ts';
import { numberOf } from '../../../src/qa/lexicon/numbers.ts';
import { conceptsOf, isGeneral, nearConcepts } from '../../../src/qa/lexicon/synonyms.ts';

describe('concepts', () => {
  it.each([
    ['commencé', 'begun'],
    ['mistake', 'fehler'],
    ['помилка', 'erreur'],
    ['unanimity', 'einstimmigkeit'],
    ['одностайність', 'unanimous'],
    ['peacekeepers', 'миротворцями'],
    ['simple', 'простою'],
  ])('%s and %s share one', (a, b) => {
    const folded = a
      .normalize('NFD')
      .replace(/[\u0300-\u0305]/g, '')
      .normalize('NFC');
    expect([...conceptsOf(folded)].some(c => conceptsOf(b).has(c))).toBe(true);
  });

  it('a word outside the field has none', () => {
    for (const word of ['weather', 'croissant', 'killed', 'bitcoin', 'fussball', 'погода'])
      expect(conceptsOf(word).size).toBe(0);
  });

  it('forgives one wrong letter in a long word, and none in a short one', () => {
    expect(nearConcepts('unanimty').has('unanimous')).toBe(true);
    expect(nearConcepts('bread').size).toBe(0);
    expect(nearConcepts('defeat').has('defend')).toBe(false);
  });

  it('knows which are too general to matter', () => {
    expect(isGeneral(conceptsOf('want'))).toBe(true);
    expect(isGeneral(conceptsOf('mistake'))).toBe(false);
    expect(isGeneral(new Set())).toBe(false);
  });
});

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

describe('names of the world', () => {
  it('short ones only in capitals', () => {
    expect(isWorldName('eu', true)).toBe(true);
    expect(isWorldName('eu', false)).toBe(false);
    expect(isWorldName('putin', false)).toBe(true);
    expect(isWorldName('путіна', false)).toBe(true);
    expect(isWorldName('table', false)).toBe(false);
  });
});
