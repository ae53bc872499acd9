import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { nextDue } from '../../src/time/schedule.ts';
import { completeZone, ZONES, zoneOf, zoneOfLocale } from '../../src/time/zones.ts';

describe('a time zone', () => {
  it.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['utc', 'UTC'],
    ['US/Eastern', 'America/New_York'],
    ['Port-au-Prince', 'America/Port-au-Prince'],
  ])('is known as %s: %s', (typed, zone) => expect(zoneOf(typed)).toBe(zone));

  it.each(['', 'Mars/Base', '+02:00', '2', 'Europe'])('is none: %s', typed => expect(zoneOf(typed)).toBeUndefined());

  it('is listed under a name that an edition can be computed for, and that is its own', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    for (const zone of ZONES) {
      expect(zoneOf(zone)).toBe(zone);
      expect(nextDue(0, '07:00', zone).due).toBeGreaterThan(0);
    }
  });

  it('is guessed from each of Discord’s locales', () => {
    const guesses = Object.values(Locale).map(locale => [locale, zoneOfLocale(locale)] as const);
    for (const [, zone] of guesses) expect(ZONES).toContain(zone);
    // The locale that every server has at first says nothing about where its members live.
    expect(guesses.filter(([, zone]) => zone === 'UTC').map(([locale]) => locale)).toEqual(['en-US']);
    expect(zoneOfLocale('uk')).toBe('Europe/Kyiv');
    expect(zoneOfLocale('tlh')).toBe('UTC');
  });

  it('is offered while typing: the guess first, then cities', () => {
    expect(completeZone('', 'Europe/Paris', 3)).toEqual(['Europe/Paris', 'Africa/Abidjan', 'Africa/Accra']);
    expect(completeZone('kyi', 'Europe/Paris', 25)).toEqual(['Europe/Kyiv']);
    expect(completeZone('lo', 'Europe/London', 25)[0]).toBe('Europe/London');
    expect(completeZone('lo', 'UTC', 25)[0]).toMatch(/\/Lo/);
    expect(completeZone('', 'UTC', 25)).toHaveLength(25);
    expect(completeZone('nowhere', 'UTC', 25)).toEqual([]);
  });
});
