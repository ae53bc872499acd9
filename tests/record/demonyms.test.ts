import { describe, expect, it } from 'vitest';
import { demonymsIn } from '../../src/record/demonyms.ts';

describe('the adjectives of a country', () => {
  it.each([
    ['UY', 'The Uruguayan offer surprised Uruguayans.', ['Uruguayan', 'Uruguayans']],
    ['AL', 'Albania and an Albanian', ['Albanian']],
    ['JP', 'A Japanese ship', ['Japanese']],
    ['JM', 'Jamaican, from Jamaica', ['Jamaican']],
    ['NE', 'A Nigerian of Nigeria, which borders on Niger', []],
    ['NG', 'A Nigerian of Nigeria, which borders on Niger', []],
    ['US', 'United Statesians', []],
    ['NO', 'Norwegian ships, and two Norwegians’ luck', ['Norwegian', 'Norwegians']],
    ['NL', 'The Dutch offer', ['Dutch']],
    ['DE', 'Germany and the Germans', ['Germans']],
    ['IT', 'An Italian in Italy', ['Italian']],
    ['CL', 'A Chilean plan', ['Chilean']],
    ['SS', 'A South Sudanese envoy', ['South Sudanese']],
    ['SD', 'A South Sudanese envoy', []],
    ['SD', 'A Sudanese envoy', ['Sudanese']],
    ['PG', 'Papua New Guinean', ['Papua New Guinean']],
    ['DM', 'The Dominican side', []],
    ['PL', 'They polish the pole', []],
    ['UY', 'an uruguayan, Uruguay, Uruguayana', []],
  ])('%s in “%s”', (iso, text, expected) => {
    expect(demonymsIn(text).get(iso) ?? []).toEqual(expected);
  });
});
