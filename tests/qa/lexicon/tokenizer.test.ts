import { describe, expect, it } from 'vitest';
import { typing } from '../../../src/qa/lexicon/edit-distance.ts';
import { numberOf } from '../../../src/qa/lexicon/numbers.ts';
import { conceptsOf, isGeneral, nearConcepts } from '../../../src/qa/lexicon/synonyms.ts';
import { functionWordMistyped, tokensOf } from '../../../src/qa/lexicon/tokenizer.ts';
import { isWorldName } from '../../../src/qa/unknown-names.ts';

describe('meanings', () => {
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

describe('names of the world', () => {
  it('short ones only in capitals', () => {
    expect(isWorldName('eu', true)).toBe(true);
    expect(isWorldName('eu', false)).toBe(false);
    expect(isWorldName('putin', false)).toBe(true);
    expect(isWorldName('путіна', false)).toBe(true);
    expect(isWorldName('table', false)).toBe(false);
  });
});
