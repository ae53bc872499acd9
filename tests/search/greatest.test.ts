import { expect, test as it } from 'vitest';
import { greatest } from '../../src/search/ranking.ts';
import { fc } from '../support/properties.ts';

it('is the one that stands there when all are sorted, however many are equal', () => {
  const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
  const many = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(few, many), fc.nat(), (numbers, some) => {
      const n = 1 + (some % numbers.length);
      const sorted = Float64Array.from(numbers).sort();
      expect(greatest(Float64Array.from(numbers), n)).toBe(sorted.at(-n));
    }),
  );
});
