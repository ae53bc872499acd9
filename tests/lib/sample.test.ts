import { describe, expect, test as it } from 'vitest';
import { sample } from '../../src/lib/sample.ts';
import { fc } from '../support/properties.ts';

const things = fc.uniqueArray(fc.integer(), { maxLength: 12 });

describe('a sample', () => {
  it('has as many as were asked for, each once, and all of them among those given', () => {
    fc.assert(
      fc.property(things, fc.nat({ max: 15 }), fc.string(), (all, most, seed) => {
        const drawn = sample(all, most, seed);
        expect(drawn).toHaveLength(Math.min(most, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const one of drawn) expect(all).toContain(one);
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(things, fc.string(), (all, seed) => {
        expect(sample(all, 4, seed)).toEqual(sample(all, 4, seed));
      }),
    );
  });

  it('has each order about as often as any other', () => {
    const drawn = Array.from({ length: 6_000 }, (_, seed) => sample(['a', 'b', 'c'], 3, String(seed)).join(''));
    const orders = [...new Set(drawn)];
    expect(orders).toHaveLength(6);
    for (const order of orders) expect(Math.abs(drawn.filter(one => one === order).length - 1_000)).toBeLessThan(150);
  });
});
