import { expect, it } from 'vitest';
import { withoutFlags } from '../../src/text/flags.ts';

it('a flag is the two letters of its country’s code', () => {
  expect(withoutFlags('🇺🇦 and 🇫🇷🇩🇪!', iso => iso)).toBe(' UA  and  FR  DE !');
  expect(withoutFlags('no flag 🏳️ here', iso => iso)).toBe('no flag 🏳️ here');
  expect(withoutFlags('half a flag: 🇺', iso => iso)).toBe('half a flag: 🇺');
});
