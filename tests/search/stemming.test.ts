import { describe, expect, it } from 'vitest';
import { isForeignStop, isStop, stem } from '../../src/search/stemming.ts';
import { fc } from '../support/properties.ts';

describe('stems', () => {
  it.each([
    ['sanctions', 'sanction'],
    ['peacekeepers', 'peacekeeping'],
    ['mobilising', 'mobilise'],
    ['mobilising', 'mobilizing'],
    ['defence', 'defense'],
    ['favours', 'favor'],
    ['allies', 'ally'],
    ['санкції', 'санкцій'],
    ['росія', 'росією'],
    ['макрона', 'макрон'],
    ['зеленського', 'зеленський'],
  ])('are the same for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['iran', 'iraq'],
    ['2014', '2015'],
    ['russia', 'russian'],
    ['us', 'use'],
  ])('differ for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['київ', 'us', '30day', '東京'])('leave %s whole', word => {
    expect(stem(word)).toBe(word);
  });

  it('are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abceginostylкиївськогоя7'), minLength: 1 }), word => {
        expect(stem(word)).not.toBe('');
      }),
    );
  });
});

describe('stop words', () => {
  it.each(['the', 'of', 'what', 'said', 'about'])('hold %s', word => {
    expect(isStop(word)).toBe(true);
  });

  it.each(['us', 'who', 'may', 'no', 'not', 'nor', 'dont', 'wont', 'isnt', 'war', 'die'])('never hold %s', word => {
    expect(isStop(word)).toBe(false);
  });

  it.each(['nicht', 'cette', 'zwischen'])('of other languages hold %s', word => {
    expect(isForeignStop(word)).toBe(true);
  });
});
