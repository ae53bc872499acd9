import { describe, expect, test as it } from 'vitest';
import { parseTime } from '../../src/time/clock.ts';

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
