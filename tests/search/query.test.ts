import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { QUERY_MAX } from '../../src/search/types.ts';
import { fold } from '../../src/text/fold.ts';
import { fc } from '../support/properties.ts';

const nothing = { words: [], phrases: [], withoutWords: [], withoutPhrases: [] };

describe('a query is read as', () => {
  it.each([
    ['nothing', '', {}],
    ['nothing without letters', ' - "" -"" … ', {}],
    ['words', 'Lifting Sanctions', { words: ['lifting', 'sanctions'] }],
    ['repeated words', 'peace peace', { words: ['peace', 'peace'] }],
    ['compound words', 'co-pilot', { words: ['co', 'pilot', 'copilot'] }],
    ['a phrase', '"Grave Mistake"', { phrases: ['grave mistake'] }],
    ['a phrase in curly quotation marks', '“grave mistake”', { phrases: ['grave mistake'] }],
    ['a phrase in German quotation marks', '„grave mistake“', { phrases: ['grave mistake'] }],
    ['a phrase in French quotation marks', '« grave mistake »', { phrases: ['grave mistake'] }],
    ['a phrase that is not closed', 'peace "grave mistake', { words: ['peace'], phrases: ['grave mistake'] }],
    ['phrases and words', '"a b" c "d e" f', { words: ['c', 'f'], phrases: ['a b', 'd e'] }],
    ['a phrase next to a word', 'on"grave mistake"now', { words: ['on', 'now'], phrases: ['grave mistake'] }],
    ['an excluded word', 'peace -Russia', { words: ['peace'], withoutWords: ['russia'] }],
    ['an excluded word after a typographic minus', 'peace −russia', { words: ['peace'], withoutWords: ['russia'] }],
    ['an excluded compound', 'truce -30-day', { words: ['truce'], withoutPhrases: ['30 day'] }],
    ['an excluded phrase', 'peace -"any kind"', { words: ['peace'], withoutPhrases: ['any kind'] }],
    ['an exclusion, then a phrase', '-"a b" "c d"', { withoutPhrases: ['a b'], phrases: ['c d'] }],
    ['words around a lone dash', 'Paris - London', { words: ['paris', 'london'] }],
    ['a hyphen within a word', 'Franco-British', { words: ['franco', 'british', 'francobritish'] }],
  ])('%s', (_what, typed, expected) => {
    expect(parseQuery(typed)).toEqual({ ...nothing, ...expected });
  });

  it('what stands in its first part, when it is too long', () => {
    const { words } = parseQuery(`${'peace '.repeat(400)}war`);
    expect(words.length).toBeLessThanOrEqual(QUERY_MAX / 'peace '.length + 1);
    expect(words).not.toContain('war');
  });
});

describe('any text', () => {
  const unit = fc.constantFrom(...'ab1é \t-–−"“”«»\'’.й\u0000\ud800');
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 500 }));

  it('is a query of folded, non-empty parts', () => {
    fc.assert(
      fc.property(typed, text => {
        for (const part of Object.values(parseQuery(text)).flat()) {
          expect(part).not.toBe('');
          expect(fold(part)).toBe(part);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read no longer than allowed', () => {
    fc.assert(
      fc.property(typed, text => {
        expect(parseQuery(text.slice(0, QUERY_MAX))).toEqual(parseQuery(text));
      }),
    );
  });
});
