import { expect, it } from 'vitest';
import { freeId } from '../../src/review/adding.ts';

it.each([
  ['Łukasz', [], 'lukasz'],
  ['Ørsted', [], 'orsted'],
  ['the Élysée', ['elysee'], 'elysee-2'],
])('the id of %s, beside %j, is %s', (text, taken, id) => {
  expect(freeId(text, taken)).toBe(id);
});
