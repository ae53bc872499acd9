import { describe, expect, it } from 'vitest';
import { demonymsIn } from '../../src/search/demonyms.ts';

describe('the adjectives of a country', () => {
  it.each([
    ['UY', 'The Uruguayan offer surprised Uruguayans.', ['Uruguayan', 'Uruguayans']],
    ['AL', 'Albania and an Albanian', ['Albanian']],
    ['JP', 'A Japanese ship', ['Japanese']],
    ['JM', 'Jamaican, from Jamaica', ['Jamaican']],
    ['NE', 'A Nigerian of Nigeria, which borders on Niger', []],
    ['NG', 'A Nigerian of Nigeria, which borders on Niger', []],
    ['US', 'United Statesians', []],
    ['UY', 'an uruguayan, Uruguay, Uruguayana', []],
  ])('%s in “%s”', (iso, text, expected) => {
    expect(demonymsIn(text, iso)).toEqual(expected);
  });
});
