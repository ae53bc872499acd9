import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/question/clauses.ts';

describe('the parts of a long message', () => {
  it('are its runs of clauses, so that one of them is the question alone', () => {
    const parts = clausesOf(
      'Good evening! I have been reading about it all day, and so has my class: who hosted the meeting in Paris? Thank you so much.',
    );
    expect(parts).toContain('who hosted the meeting in Paris');
    expect(parts).toContain('and so has my class, who hosted the meeting in Paris');
    expect(parts).not.toContain('Good evening');
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
        for (const part of parts) for (const each of part.match(/\p{L}+/gu) ?? []) expect(own.has(each)).toBe(true);
      }),
    );
  });
});
