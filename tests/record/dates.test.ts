import { describe, expect, it } from 'vitest';
import { monthSpan, spanOf } from '../../src/record/dates.ts';
import { isDay } from '../../src/record/types.ts';

describe('days', () => {
  it.each(['2025-03-27', '2024-02-29', '2000-02-29'])('%s is a day', day => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-03', '27 March', ''])('%s is none', day => {
    expect(isDay(day)).toBe(false);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-12', '2025-12-31'],
    ['2025-04', '2025-04-30'],
  ])('the month %s ends on %s', (month, to) => {
    expect(monthSpan(month)).toEqual({ from: `${month}-01`, to });
  });

  it('has no span for a month or range that makes no sense, or an open time', () => {
    expect(monthSpan('2025-13')).toBeUndefined();
    const range = { precision: 'range', said: 'x', date: '2025-03-27', basis: 'stated' } as const;
    expect(spanOf(range)).toBeUndefined();
    expect(spanOf({ ...range, until: '2025-03-26' })).toBeUndefined();
    expect(spanOf({ ...range, until: '2025-03-28' })).toEqual({ from: '2025-03-27', to: '2025-03-28' });
    expect(spanOf({ precision: 'open', said: 'x', note: 'y' })).toBeUndefined();
  });
});
