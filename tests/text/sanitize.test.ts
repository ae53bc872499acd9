import { describe, expect, test as it } from 'vitest';
import { cutAt, label, plain, plainLines, printable } from '../../src/text/sanitize.ts';
import { fc } from '../support/properties.ts';

const anyText = fc.string({
  unit: fc.constantFrom('a', ' ', '.', 'é', 'е\u0301', '👩‍👩‍👧', '🇺🇦', '\u202e', '\n', '\ud800', '\u200b'),
});

describe('plain text', () => {
  it.each([
    ['  Macron\n says ', 'Macron says'],
    ['evil\u202egnp.exe', 'evil gnp.exe'],
    ['a\u0000b\u001b[31mc', 'a b [31mc'],
    ['e\u0301', 'é'],
    ['zero\u200bwidth', 'zero width'],
    ['broken \ud83d half', 'broken half'],
    ['family 👩‍👩‍👧', 'family 👩‍👩‍👧'],
  ])('%j becomes %j', (typed, expected) => {
    expect(plain(typed, 100)).toBe(expected);
  });

  it('is bounded, idempotent, and holds nothing unsafe', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (typed, max) => {
        const once = plain(typed, max);
        expect(once.length).toBeLessThanOrEqual(max);
        for (const unsafe of ['\u0000', '\u202e', '\n', '\u200b']) expect(once).not.toContain(unsafe);
        expect(plain(once, max)).toBe(once.trim());
      }),
    );
  });
});

describe('plain lines', () => {
  it.each([
    ['  > one \r\n>  two\t', '> one\n> two'],
    ['one\n\n\n\ntwo\n', 'one\n\ntwo'],
    ['ze\u200bro wi\u00addth', 'zero width'],
    ['evil\u202egnp.exe\u0000', 'evil gnp.exe'],
  ])('%j becomes %j', (typed, expected) => {
    expect(plainLines(typed, 100)).toBe(expected);
  });

  it('are bounded, idempotent, and hold nothing unsafe but line feeds', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (typed, max) => {
        const once = plainLines(typed, max);
        expect(once.length).toBeLessThanOrEqual(max);
        for (const unsafe of ['\u0000', '\u202e', '\r', '\u200b']) expect(once).not.toContain(unsafe);
        expect(plainLines(once, max)).toBe(once.trim());
      }),
    );
  });
});

describe('a cut', () => {
  it('is a prefix that ends between graphemes, as long as fits', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, max) => {
        const { text: prefix, cut } = cutAt(text, max);
        expect(text.startsWith(prefix)).toBe(true);
        expect(cut).toBe(prefix !== text);
        const ends = new Set([0, ...[...segmenter.segment(text)].map(s => s.index + s.segment.length)]);
        expect(ends.has(prefix.length)).toBe(true);
        const next = [...ends].find(e => e > prefix.length);
        expect(next === undefined || next > max).toBe(true);
      }),
    );
  });

  it('of a label is marked, and never longer than asked', () => {
    expect(label('The reassurance force', 21)).toBe('The reassurance force');
    expect(label('The reassurance force', 12)).toBe('The reassur…');
    expect(label('🇺🇦🇺🇦', 6)).toBe('🇺🇦…');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, max) => {
        expect(label(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('text to print', () => {
  it('keeps its spaces, no-break ones too, and holds nothing that a terminal obeys', () => {
    expect(printable(' source\u00a0; a\u001b[31mb\u202ec ')).toBe(' source\u00a0; a [31mb c ');
  });
});
