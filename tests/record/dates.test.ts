import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/record/dates.ts';

describe('spanOf', () => {
  const range = { precision: 'range', said: 'x', date: '2025-03-27', basis: 'stated' } as const;

  it('has both ends of a range', () => {
    expect(spanOf({ ...range, until: '2025-03-28' })).toEqual({ from: '2025-03-27', to: '2025-03-28' });
  });

  it('has no days for a range that makes no sense, or an open time', () => {
    expect(spanOf(range)).toBeUndefined();
    expect(spanOf({ ...range, until: '2025-03-26' })).toBeUndefined();
    expect(spanOf({ precision: 'open', said: 'x', note: 'y' })).toBeUndefined();
  });
});
