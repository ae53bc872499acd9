import { describe, expect, it } from 'vitest';
import { lanesOf, pushedApart } from '../../../src/render/picture/layout-strip.ts';
import { fc } from '../../support/properties.ts';

describe('markers pushed apart', () => {
  it.each([
    [
      [100, 500],
      [100, 500],
    ],
    [
      [300, 300, 300],
      [240, 300, 360],
    ],
    [
      [0, 10],
      [0, 60],
    ],
    [
      [990, 1_000],
      [940, 1_000],
    ],
    [[], []],
  ])('%j stand at %j', (wanted, places) => {
    expect(pushedApart(wanted, 60, 0, 1_000)).toEqual(places);
  });

  it('are far enough from each other, in order, and within the bounds', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(wanted, some => {
        const places = pushedApart(
          some.toSorted((a, b) => a - b),
          60,
          0,
          1_000,
        );
        expect(places).toHaveLength(some.length);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-0.001);
          expect(place).toBeLessThanOrEqual(1_000.001);
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(59.999);
        }
      }),
    );
  });

  it('stand evenly where there is too little room', () => {
    expect(pushedApart([5, 5, 5], 60, 0, 100)).toEqual([0, 50, 100]);
  });
});

describe('lanes', () => {
  it('are shared by what doesn’t touch', () => {
    expect(
      lanesOf([
        [0, 10],
        [5, 8],
        [8, 20],
        [10, 12],
      ]),
    ).toEqual([0, 1, 1, 0]);
  });
});
