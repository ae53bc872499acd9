import { expect, test as it } from 'vitest';
import { inTurns } from '../../src/reply/in-turns.ts';
import { fc } from '../support/properties.ts';

/** Sources with so many quotations each. */
const record = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }).map(sizes =>
  sizes.flatMap((size, at) => {
    const source = { id: at };
    return Array.from({ length: size }, (_, number) => ({ source, number }));
  }),
);
const day = fc.integer({ min: 0, max: 40_000 });

it('each source has its turn within as many days as there are sources, and shows all its own in as many turns', () => {
  fc.assert(
    fc.property(record, day, (all, from) => {
      const sources = new Set(all.map(({ source }) => source)).size;
      const most = Math.max(...all.map(({ number }) => number + 1));
      const shown = Array.from({ length: sources * most }, (_, i) => inTurns(all, from + i, 1)[0]);
      for (const i of shown.slice(sources - 1).keys())
        expect(new Set(shown.slice(i, i + sources).map(one => one?.source)).size).toBe(sources);
      expect(new Set(shown)).toEqual(new Set(all));
    }),
  );
});

it('lists every one once, those of the next days first, and no more than are asked for', () => {
  fc.assert(
    fc.property(record, day, fc.integer({ min: 0, max: 100 }), (all, from, most) => {
      const order = inTurns(all, from, all.length);
      expect(order).toHaveLength(all.length);
      expect(new Set(order)).toEqual(new Set(all));
      const sources = new Set(all.map(({ source }) => source)).size;
      expect(order.slice(0, sources)).toEqual(Array.from({ length: sources }, (_, i) => inTurns(all, from + i, 1)[0]));
      expect(inTurns(all, from, most)).toEqual(order.slice(0, most));
    }),
  );
  expect(inTurns([], 5, 10)).toEqual([]);
});
