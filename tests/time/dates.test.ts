import { describe, expect, test as it } from 'vitest';
import { formatDays, parseDays, parseTime } from '../../src/time/dates.ts';
import { fc } from '../support/properties.ts';

/** A Monday. */
const now = new Date('2026-11-23T09:00:00Z');
const days = new Set(['2022-02-24', '2025-03-26', '2025-03-27']);
const record = { first: '2022-02-01', last: '2025-04-04', has: (day: string): boolean => days.has(day) };
const read = (typed: string): string | undefined => {
  const found = parseDays(typed, now, record);
  return found && formatDays(found);
};

describe('a date as people type it', () => {
  it.each([
    ['2025-03-27', '2025-03-27'],
    ['27 March 2025', '2025-03-27'],
    ['March 27, 2025', '2025-03-27'],
    ['27 March', '2025-03-27'],
    ['27 Mar', '2025-03-27'],
    ['the 27th of March', '2025-03-27'],
    ['27/03/2025', '2025-03-27'],
    ['27 mars', '2025-03-27'],
    ['27 mars 2025', '2025-03-27'],
    ['27. März', '2025-03-27'],
    ['27. März 2025', '2025-03-27'],
    ['27 березня', '2025-03-27'],
    ['27 березня 2025', '2025-03-27'],
    ['24 February', '2022-02-24'],
    ['1 May', '2025-05-01'],
    ['last Thursday', '2026-11-19'],
    ['yesterday', '2026-11-22'],
    ['today', '2026-11-23'],
    ['hier', '2026-11-22'],
    ['gestern', '2026-11-22'],
    ['вчора', '2026-11-22'],
    ['March 2025', '2025-03-01..2025-03-31'],
    ['mars 2025', '2025-03-01..2025-03-31'],
    ['März 2025', '2025-03-01..2025-03-31'],
    ['березень 2025', '2025-03-01..2025-03-31'],
    ['2025-02', '2025-02-01..2025-02-28'],
    ['February', '2025-02-01..2025-02-28'],
    ['2025', '2025-01-01..2025-12-31'],
    ['2025-03-01..2025-03-31', '2025-03-01..2025-03-31'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    'banana',
    'banana 12',
    '',
    'noon',
    'at 5pm',
    '2025-13-01',
    '2025-02-30',
    '2025-03-31..2025-03-01',
    '30 February 2025',
    '..',
    'March 27 or 28',
    'the day after',
    'in the coming days',
  ])('%j is not one', typed => {
    expect(read(typed)).toBeUndefined();
  });

  it('any day and any span survive being written into a button', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map(d => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const span = a <= b ? { from: a, to: b } : { from: b, to: a };
        expect(parseDays(formatDays(span), now, record)).toEqual(span);
      }),
    );
  });

  it('reading never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), typed => {
        const found = parseDays(typed, now, record);
        expect(found === undefined || found.from <= found.to).toBe(true);
      }),
    );
  });
});

describe('a time of day as people type it', () => {
  it.each([
    ['8', '08:00'],
    [' 23.59 ', '23:59'],
    ['7:05', '07:05'],
    ['8h30', '08:30'],
    ['8 Uhr 30', '08:30'],
    ['8 Uhr', '08:00'],
    ['8 год', '08:00'],
    ['8:30 год.', '08:30'],
    ['8 pm', '20:00'],
    ['12 am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['13 pm', undefined],
    ['0 am', undefined],
    ['24:00', undefined],
    ['12:60', undefined],
    ['7:5', undefined],
    ['', undefined],
    ['1:000', undefined],
    ['noon', undefined],
  ])('%j is %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});
