import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/qa/clauses.ts';
import { fc } from '../support/properties.ts';

describe('the parts of a long message', () => {
  it('are its runs of clauses, so that one of them is the question alone', () => {
    const parts = clausesOf(
      'Good evening! I have been reading about it all day, and so has my class: who hosted the meeting in Paris? Thank you so much.',
    );
    const texts = parts.map(({ text }) => text);
    expect(texts).toContain('who hosted the meeting in Paris?');
    expect(texts).toContain('and so has my class:, who hosted the meeting in Paris?');
    expect(texts).not.toContain('Good evening!');
  });

  it('tell which of them ask, by a mark or a word', () => {
    const asking = clausesOf(
      'Dear all here, I would like to know where they met, my class has been reading it all day. Was it in Paris then? Many thanks to all of you.',
    ).filter(({ asks }) => asks);
    expect(asking.length).toBeGreaterThan(0);
    for (const { text } of asking) expect(text).toMatch(/where|\?/);
    expect(asking.filter(({ isSentence }) => isSentence).map(({ text }) => text)).toEqual(['Was it in Paris then?']);
  });

  it('are none of a short question, whatever its commas', () => {
    expect(clausesOf('Well, who hosted the meeting, please, and where?')).toEqual([]);
  });

  it('are bounded, in order, and made of its own words', () => {
    const word = fc.constantFrom('who', 'said', 'peace,', 'Paris.', 'it;', '–', 'отже:', 'oui !');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), words => {
        const parts = clausesOf(words.join(' '));
        expect(parts.length).toBeLessThanOrEqual(36);
        const own = new Set(words.join(' ').split(/[\s,.;:!–]+/));
        for (const { text } of parts) for (const each of text.match(/\p{L}+/gu) ?? []) expect(own.has(each)).toBe(true);
      }),
    );
  });
});
