import { describe, expect, it } from 'vitest';
import { isDay, monthSpan } from '../../src/time/days.ts';

describe('days', () => {
  it.each(['2025-03-27', '2024-02-29', '2000-02-29'])('%s is a day', day => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-03', '27 March', ''])('%s is none', day => {
    expect(isDay(day)).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-12', '2025-12-31'],
    ['2025-04', '2025-04-30'],
  ])('%s ends on %s', (month, to) => {
    expect(monthSpan(month)).toEqual({ from: `${month}-01`, to });
  });

  it.each(['2025-13', '2025-00', '2025', '0-44-03'])('%s is none', month => {
    expect(monthSpan(month)).toBeUndefined();
  });
});
