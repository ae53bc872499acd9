import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { firstRow, rowsOf } from '../../src/render/buttons.ts';
import { fc } from '../support/properties.ts';

const labels = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 9 });
const same = (label: string): string => label;
const columnsOf = (row: readonly string[]): number => row.reduce((sum, one) => sum + stringWidth(one), 0);

/** Whether a row stands in one line on a narrow phone. */
const isShort = (row: readonly string[]): boolean => row.length <= 3 && (row.length === 1 || columnsOf(row) <= 26);

describe('buttons', () => {
  it('stand in rows that don’t break, each once and in order', () => {
    fc.assert(
      fc.property(labels, all => {
        const rows = rowsOf(all, same);
        expect(rows.flat()).toEqual(all);
        for (const row of rows) expect(isShort(row)).toBe(true);
      }),
    );
  });

  it('fill one row, and leave the others in order', () => {
    fc.assert(
      fc.property(labels, all => {
        const { row, rest } = firstRow(all, same);
        expect(isShort(row) || row.length === 0).toBe(true);
        expect([...row, ...rest].toSorted()).toEqual(all.toSorted());
        const order = (part: readonly string[]): readonly number[] => part.map(label => all.indexOf(label));
        if (new Set(all).size === all.length)
          for (const part of [row, rest]) expect(order(part)).toEqual(order(part).toSorted((a, b) => a - b));
      }),
    );
  });
});
