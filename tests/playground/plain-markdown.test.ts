/** Tests how a message is told in plain words, on one line. */
import { describe, expect, test as it } from 'vitest';
import { readMarkdown } from '../../src/playground/markdown.ts';
import { plainWords } from '../../src/playground/page/plain-markdown.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { fc } from '../support/properties.ts';

describe('a text in plain words', () => {
  it.each([
    [
      '-# What did he say?\nStarmer on **what was said** (AFP ¶7)',
      'What did he say? Starmer on what was said (AFP ¶7)',
    ],
    ['> “a __b__ c”\n- one\n- [two](<https://example.org>)', '“a b c” one two'],
    ['`/quote` and ||more||', '/quote and more'],
    ['</quote:123456789012345678> gives more', '/quote gives more'],
  ])('%j has none of the signs that set it', (text, words) => {
    expect(plainWords(readMarkdown(text))).toBe(words);
  });

  it('has every word that was typed, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const typed = text.replace(/\s+/gu, ' ').trim();
        expect(plainWords(readMarkdown(escapeMarkdown(typed)))).toBe(typed);
      }),
    );
  });
});
