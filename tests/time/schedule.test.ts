import { describe, expect, it } from 'vitest';
import { dueOn, nextDue } from '../../src/time/schedule.ts';
import { fc } from '../support/properties.ts';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const shown = ({ day, due }: { day: string; due: number }): string =>
  `${day} at ${new Date(due).toISOString().slice(0, 16)}Z`;

/** The wall time of an instant, by Node alone: "2026-03-29 03:30". */
function wall(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(instant);
  const part = (type: string): string => parts.find(one => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

describe('an edition is due', () => {
  it.each([
    // Description, after, time, zone, the next edition, and the day of the one after it.
    ['on the same day', '2026-02-02T04:00Z', '07:00', 'Europe/Kyiv', '2026-02-02 at 2026-02-02T05:00Z', '2026-02-03'],
    ['on the next day', '2026-02-02T05:00Z', '07:00', 'Europe/Kyiv', '2026-02-03 at 2026-02-03T05:00Z', '2026-02-04'],
    ['after Kyiv’s gap', '2026-03-28T12:00Z', '03:30', 'Europe/Kyiv', '2026-03-29 at 2026-03-29T01:30Z', '2026-03-30'],
    [
      'once in Kyiv’s hour that comes twice',
      '2026-10-24T12:00Z',
      '03:30',
      'Europe/Kyiv',
      '2026-10-25 at 2026-10-25T00:30Z',
      '2026-10-26',
    ],
    [
      'after New York’s gap',
      '2026-03-08T00:00Z',
      '02:30',
      'America/New_York',
      '2026-03-08 at 2026-03-08T07:30Z',
      '2026-03-09',
    ],
    [
      'once in New York’s hour that comes twice',
      '2026-11-01T00:00Z',
      '01:30',
      'America/New_York',
      '2026-11-01 at 2026-11-01T05:30Z',
      '2026-11-02',
    ],
    [
      'after Cairo’s gap at midnight',
      '2026-04-23T12:00Z',
      '00:00',
      'Africa/Cairo',
      '2026-04-24 at 2026-04-23T22:00Z',
      '2026-04-25',
    ],
    [
      'after Santiago’s gap at midnight',
      '2026-09-05T12:00Z',
      '00:00',
      'America/Santiago',
      '2026-09-06 at 2026-09-06T04:00Z',
      '2026-09-07',
    ],
    [
      'after Lord Howe’s half hour',
      '2026-10-03T00:00Z',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-04 at 2026-10-03T15:45Z',
      '2026-10-05',
    ],
    [
      'once in Lord Howe’s half hour that comes twice',
      '2026-04-04T00:00Z',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-05 at 2026-04-04T14:45Z',
      '2026-04-06',
    ],
    [
      'once in Casablanca before Ramadan',
      '2026-02-14T12:00Z',
      '02:30',
      'Africa/Casablanca',
      '2026-02-15 at 2026-02-15T01:30Z',
      '2026-02-16',
    ],
    [
      'never on a day that Samoa left out',
      '2011-12-29T20:00Z',
      '08:00',
      'Pacific/Apia',
      '2011-12-31 at 2011-12-30T18:00Z',
      '2012-01-01',
    ],
    // The gap lies before midnight: the edition comes after it, on the next day, beside that day's own.
    [
      'of Saturday on Sunday in Nuuk',
      '2026-03-28T12:00Z',
      '23:30',
      'America/Nuuk',
      '2026-03-28 at 2026-03-29T01:30Z',
      '2026-03-29',
    ],
    [
      'still, in the minutes between Nuuk’s midnight and then',
      '2026-03-29T01:10Z',
      '23:30',
      'America/Nuuk',
      '2026-03-28 at 2026-03-29T01:30Z',
      '2026-03-29',
    ],
    [
      'on Sunday in Nuuk too',
      '2026-03-29T01:30Z',
      '23:30',
      'America/Nuuk',
      '2026-03-29 at 2026-03-30T00:30Z',
      '2026-03-30',
    ],
  ])('%s', (_, after, time, zone, expected, following) => {
    const next = nextDue(at(after), time, zone);
    expect(shown(next)).toBe(expected);
    expect(nextDue(next.due, time, zone).day).toBe(following);
  });

  const zones = fc.constantFrom(
    ...[
      'Europe/Kyiv',
      'America/New_York',
      'Africa/Cairo',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ],
    ...[
      'America/Nuuk',
      'Asia/Kathmandu',
      'Pacific/Chatham',
      'America/Havana',
      'Asia/Beirut',
      'UTC',
      'Antarctica/Troll',
    ],
  );
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const instants = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2027-12-31T00:00Z') });

  it('soon, at its wall time or as long after it as the clock was put forward', () => {
    fc.assert(
      fc.property(instants, times, zones, (after, time, zone) => {
        const { day, due } = nextDue(after, time, zone);
        expect(due).toBeGreaterThan(after);
        expect(due - after).toBeLessThanOrEqual(26 * HOUR);
        if (wall(due, zone) === `${day} ${time}`) {
          // Of two such instants it is the first.
          for (const back of [HOUR / 2, HOUR, 2 * HOUR]) expect(wall(due - back, zone)).not.toBe(`${day} ${time}`);
        } else {
          const [wanted, got] = [`${day}T${time}Z`, `${wall(due, zone).replace(' ', 'T')}Z`].map(at);
          const gap = (got ?? 0) - (wanted ?? 0);
          // That much was left out: an instant so much earlier shows a wall time that is twice as much earlier.
          expect([HOUR / 2, HOUR, 2 * HOUR]).toContain(gap);
          expect(wall(due - gap, zone)).toBe(wall(at(`${day}T${time}Z`) - gap, 'UTC'));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('one after the other: each calendar day has one, whatever is asked in between', () => {
    fc.assert(
      fc.property(instants, times, zones, fc.nat(20 * HOUR), (from, time, zone, between) => {
        const first = nextDue(from, time, zone);
        const second = nextDue(first.due, time, zone);
        expect(at(`${second.day}T00:00Z`) - at(`${first.day}T00:00Z`)).toBe(24 * HOUR);
        expect(second.due).toBeGreaterThan(first.due);
        if (first.due + between < second.due) expect(nextDue(first.due + between, time, zone)).toEqual(second);
        expect(dueOn(first.day, time, zone)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('on no day that doesn’t exist', () => {
    expect(dueOn('2011-12-30', '08:00', 'Pacific/Apia')).toBeUndefined();
  });
});
