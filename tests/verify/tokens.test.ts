import { describe, expect, it } from 'vitest';
import { meaningChangesBetween } from '../../src/verify/meaning-changes.ts';
import { cutWords, printed, typed } from '../../src/verify/tokens.ts';
import { fc } from '../support/properties.ts';

const keys = (text: string): string =>
  cutWords(text)
    .map(w => w.key)
    .join(' ');

describe('the same word', () => {
  it.each([
    ['case', 'MACRON Said', 'macron said'],
    ['apostrophes', "won’t don't haven‘t", "won't don't haven't"],
    ['apostrophes left out', 'won’t tomorrow’s', 'wont tomorrows'],
    ['hyphens and spaces', 'well-equipped', 'well equipped'],
    ['accents', 'Élysée', 'elysee'],
    ['decomposed letters', 'E\u0301lyse\u0301e', 'elysee'],
    ['what can’t be seen', 'sanc\u00adtions \u200eno', 'sanctions no'],
    ['full-width digits and ligatures', '３０ ﬁght', '30 fight'],
    ['thousands', '2,400,000', '2400000'],
    ['ampersands', 'Britain & France', 'Britain and France'],
    ['-ise and -ize', 'mobilise mobilised organisation analysed', 'mobilize mobilized organization analyzed'],
    ['Cyrillic', 'Макрон', 'макрон'],
  ])('%s', (_what, one, other) => {
    expect(keys(one)).toBe(keys(other));
  });
});

describe('another word', () => {
  it.each([
    ['British and American spelling', 'labour', 'labor'],
    ['a possessive', 'Ukraine’s', 'Ukraine'],
    ['a contraction', 'do not', 'don’t'],
    ['its, it’s', 'its', "it's"],
    ['were, we’re', 'were', 'we’re'],
    ['prise, prize', 'prise', 'prize'],
    ['a sign', 'at -5 degrees', 'at 5 degrees'],
    ['a decimal', '2.5', '25'],
    ['a currency', '$5', '€5'],
    ['per cent', '5%', '5'],
    ['a look-alike letter', 'not', 'nоt'],
    ['words run together', 'now here', 'nowhere'],
    ['number and plural', 'sanction', 'sanctions'],
  ])('%s', (_what, one, other) => {
    expect(keys(one)).not.toBe(keys(other));
  });
});

describe('words', () => {
  it('aren’t punctuation, marks or emoji', () => {
    expect(cutWords('“…” – !? *_~| \u{1f600} ,')).toEqual([]);
  });

  it('a dash before a number is a sign only where it can be', () => {
    expect(keys('2020-2025 and 30-day and -5')).toBe('2020 2025 and 30 day and -5');
  });

  it('stand in order where they say, and are found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const words = cutWords(text);
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(keys(printed(text, words))).toBe(keys(text));
      }),
    );
  });

  it('typing keeps the words, and is typed already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
        expect(keys(typed(text))).toBe(keys(text));
        expect(typed(typed(text))).toBe(typed(text));
      }),
    );
  });
});

describe('a change of meaning', () => {
  it.each([
    ['not', '', ['negation']],
    ['do not', "don't", []],
    ['will', 'won’t', ['negation']],
    ['no', 'not any', []],
    ['can', 'cannot', ['negation']],
    ['30', 'thirty', []],
    ['30', '13', ['number']],
    ['several', '30', ['number']],
    ['5', '5%', ['number']],
    ['2,400', '2400', []],
    ['if', '', ['condition']],
    ['if', 'until', ['condition']],
    ['peace', 'war', []],
    ['not two', 'if three', ['negation', 'number', 'condition']],
  ])('“%s”, “%s”: %j', (before, after, changes) => {
    expect(meaningChangesBetween(cutWords(before), cutWords(after))).toEqual(changes);
  });
});
