import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthNames, weekdayNames, weekdayOf } from '../../src/record/calendar.ts';

it.each([
  ['en', 'March', 'Thursday'],
  ['fr', 'mars', 'jeudi'],
  ['de', 'März', 'Donnerstag'],
  ['uk', 'березень', 'четвер'],
])('names months and weekdays in %s', (language, march, thursday) => {
  expect(monthNames(language)[2]).toBe(march);
  expect(weekdayNames(language)[3]).toBe(thursday);
});

it.each([
  ['2025-03-27', 3],
  ['2001-01-01', 0],
  ['2025-02-30', undefined],
  ['2025-03', undefined],
])('%s: %s', (day, at) => {
  expect(weekdayOf(day)).toBe(at);
});

it('counts on through the week, whatever the day', () => {
  const from = new Date('1990-01-01T00:00:00Z');
  const until = new Date('2099-12-31T00:00:00Z');
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.date({ min: from, max: until, noInvalidDate: true }), date => {
      const next = new Date(date.getTime() + 86_400_000);
      expect(weekdayOf(day(next))).toBe(((weekdayOf(day(date)) ?? expect.fail()) + 1) % 7);
    }),
  );
});
