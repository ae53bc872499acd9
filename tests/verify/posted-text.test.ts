import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/verify/posted-text.ts';
import { processorTime } from '../support/processor-time.ts';
import { fc } from '../support/properties.ts';

const textOf = (message: string): string =>
  stretchesOf(message)
    .map(({ text }) => text.replace(/ +/gu, ' ').trim())
    .join('|');

describe('what Discord shows as something else is no text', () => {
  it.each([
    ['mentions', '<@12> <@!12> <@&12> <#12> </verify:12> <id:guide> one', 'one'],
    ['emoji of a server', 'one <:ua:1098765432109876543> <a:ua:12> two', 'one two'],
    ['times', '<t:1743091200> <t:1743091200:R> one', 'one'],
    ['addresses', 'one https://example.org/a_b <http://example.org> two', 'one two'],
    ['a masked link keeps its label', '[one](https://example.org/a_b "title") two', 'one two'],
    [
      'bold, italics, underlines, spoilers, strikes',
      '**one** *two* _three_ __four__ ||five|| ~~six~~',
      'one two three four five six',
    ],
    ['marks inside a word stay', 'one_two 3*4', 'one_two 3*4'],
    ['code', '`one` ```ts\ntwo```', 'one two'],
    ['headings, small print, lists', '# one\n-# two\n- three\n2. four', 'one\ntwo\nthree\nfour'],
    ['escapes', '\\*one\\*', '*one*'],
    ['what has no width', 'on\u200be tw\u00ado', 'one two'],
  ])('%s', (_what, message, text) => {
    expect(textOf(message)).toBe(text);
  });

  it.each([
    ['over lines', 'a\n> one\n> two\nb', ['a', '> one\ntwo', 'b']],
    ['to the end', '>>> one\ntwo', ['> one\ntwo']],
  ])('a block quote is a stretch of its own: %s', (_what, message, stretches) => {
    expect(stretchesOf(message).map(({ text, isBlockQuote }) => (isBlockQuote ? `> ${text}` : text))).toEqual(
      stretches,
    );
  });

  it('is read in time that grows with its length', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '[',
      '](',
      '<',
      '<@',
      '>',
      '`',
      '\n',
      ' ',
      '- ',
      '|',
      '~',
      '\\',
      'http://',
      '(',
    );
    fc.assert(
      fc.property(signs, signs, (one, two) => {
        expect(processorTime(() => stretchesOf((one + two).repeat(3_000)))).toBeLessThan(1_000);
      }),
      { numRuns: 60 },
    );
  });
});
