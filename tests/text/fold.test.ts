import { describe, expect, it } from 'vitest';
import { fold, tokens } from '../../src/text/fold.ts';
import { fc } from '../support/properties.ts';

describe('folding makes one spelling of', () => {
  it.each([
    ['case', 'MACRON', 'macron'],
    ['French accents', 'Élysée', 'elysee'],
    ['accents that are separate marks', 'E\u0301lyse\u0301e', 'elysee'],
    ['Latin letters that decompose into nothing', 'Weiße Œuvre Łódź Ørsted', 'weisse oeuvre lodz orsted'],
    ['full-width letters and ligatures', 'Ｕｋｒａｉｎｅ ﬁght', 'ukraine fight'],
    ['the apostrophes of phones and of print', "don't don’t donʼt don`t", 'dont dont dont dont'],
    ['Ukrainian apostrophes', "п'ять п’ять пʼять", 'пять пять пять'],
    ['possessives', 'Ukraine’s allies, the states’ army', 'ukraine allies the states army'],
    ['French elision', "l'Ukraine d’Élysée qu'elle", 'ukraine elysee elle'],
    ['names with an inner apostrophe', "O'Brien", 'obrien'],
    ['hyphens and dashes', '30-day 30–day 30‑day 30 day', '30 day 30 day 30 day 30 day'],
    ['initials', 'U.S. troops, U.K and J.D. Vance', 'us troops uk and jd vance'],
    ['initials before a mark on their full stop', 'a.a.\u0308', 'aa'],
    ['ampersands', 'Bosnia & Herzegovina', 'bosnia and herzegovina'],
    ['thousands', '2,000 men in 2,3 places', '2000 men in 2 3 places'],
    ['white space of any kind', '  a\t\nb\u00a0c\u2009d ', 'a b c d'],
    ['stress marks on Cyrillic vowels', 'Макро\u0301н', 'макрон'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['Ukrainian', 'Київ їжак й', 'київ їжак й'],
    ['Russian', 'Королёв Йод', 'королёв йод'],
    ['decomposed', 'Киі\u0308в и\u0306', 'київ й'],
  ])('but keeps the letters of %s apart', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('strips what cannot be seen', () => {
    expect(fold('Ma\u00adcr\u200bon \u202eSta\u2066rmer\u0000x')).toBe('macron starmer x');
  });

  it('leaves nothing of a text without letters or digits', () => {
    expect(fold('… — “”!? \u{1f600}')).toBe('');
  });
});

describe('tokens', () => {
  it('adds hyphenated words written together', () => {
    expect(tokens('co-pilot a 30-day truce')).toEqual(['co', 'pilot', 'a', '30', 'day', 'truce', 'copilot', '30day']);
  });

  it('are none for an empty text', () => {
    expect(tokens(' ')).toEqual([]);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'aÉйїё\u0301\u0308\'’ʼ-–.,1sSßİſ &"\u200d\u0000'), maxLength: 30 }),
  );

  it('folds to the same when folded twice', () => {
    fc.assert(
      fc.property(text, typed => {
        expect(fold(fold(typed))).toBe(fold(typed));
      }),
      { numRuns: 2000, examples: [['ї\u0301'], ['і\u0308\u0301\u0301']] },
    );
  });

  it('folds to words with one space between', () => {
    fc.assert(
      fc.property(text, typed => {
        expect(fold(typed)).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?: (?!$)|$))*$/u);
      }),
    );
  });

  it('folds alike whatever its normal form and its case', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aeéèüñçzAÉ -'), maxLength: 30 });
    fc.assert(
      fc.property(latin, typed => {
        expect(fold(typed.normalize('NFD'))).toBe(fold(typed));
        expect(fold(typed.toUpperCase())).toBe(fold(typed));
      }),
    );
  });
});
