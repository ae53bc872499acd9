import { expect, test as it } from 'vitest';
import { shortName } from '../../src/record/short-name.ts';

it.each([
  [{ name: 'Emmanuel Macron' }, 'Macron'],
  [{ name: 'Емманюель Макрон' }, 'Макрон'],
  [{ name: 'Pelé' }, 'Pelé'],
  [{ name: 'Ursula von der Leyen', short: 'von der Leyen' }, 'von der Leyen'],
])('of %j a headline says %s', (person, short) => expect(shortName(person)).toBe(short));
