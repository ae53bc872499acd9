import { createRequire } from 'node:module';
import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { nextDue } from '../../src/time/schedule.ts';
import { completeZone, ZONES, zoneOfLocale, zonesOf } from '../../src/time/zones.ts';

const cldr: unknown = createRequire(import.meta.url)('cldr-bcp47/bcp47/timezone.json');
/** CLDR's time zones by key. */
const keys = (cldr as { keyword: { u: { tz: Record<string, { _alias?: string; _iana?: string }> } } }).keyword.u.tz;

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
    ['Kiev', 'Europe/Kyiv'],
    ['kyiv', 'Europe/Kyiv'],
    ['Київ', 'Europe/Kyiv'],
    ['Kiew', 'Europe/Kyiv'],
    ['Calcutta', 'Asia/Kolkata'],
    ['Saigon', 'Asia/Ho_Chi_Minh'],
    ['Rangoon', 'Asia/Yangon'],
    ['Londres', 'Europe/London'],
    ['Le Caire', 'Africa/Cairo'],
    ['Copenhague', 'Europe/Copenhagen'],
    ['Mexico', 'America/Mexico_City'],
    ['Brüssel', 'Europe/Brussels'],
    ['Warschau', 'Europe/Warsaw'],
    ['Париж', 'Europe/Paris'],
    ['нью-йорк', 'America/New_York'],
    ['ВАРШАВА', 'Europe/Warsaw'],
    ['Лондон', 'Europe/London'],
    ['Zulu', 'UTC'],
    ['EST5EDT', 'America/New_York'],
    ['Poland', 'Europe/Warsaw'],
    ['Etc/GMT+3', 'Etc/GMT+3'],
    ['Etc/GMT-3', 'Etc/GMT-3'],
    // Of one zone alone.
    ['jst', 'Asia/Tokyo'],
  ])('is known as %s: %s', (typed, zone) => expect(zonesOf(typed)).toEqual([zone]));

  it.each(['', 'Mars/Base', '+02:00', '2', 'Europe'])('is none: %s', typed => expect(zonesOf(typed)).toEqual([]));

  it('is listed under a name that an edition can be computed for, and that is its own', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    for (const zone of ZONES) {
      expect(zonesOf(zone)).toEqual([zone]);
      expect(nextDue(0, '07:00', zone).due).toBeGreaterThan(0);
    }
  });

  it('is found by each name that CLDR and Node have for it', () => {
    const named = Object.values(keys).filter(key => key._alias !== undefined && !key._alias.includes('Factory'));
    expect(named.length).toBeGreaterThan(400);
    for (const { _alias = '', _iana } of named) {
      const names = _alias.split(' ');
      const [zone = ''] = zonesOf(_iana ?? names[0] ?? '');
      // An abbreviation that is a zone's name too means that zone among others.
      for (const name of names) expect(zonesOf(name), name).toContain(zone === 'Etc/GMT' ? 'UTC' : zone);
      for (const name of names.filter(one => one.includes('/'))) expect(zonesOf(name), name).toEqual([zone]);
    }
    for (const name of Intl.supportedValuesOf('timeZone')) expect(zonesOf(name), name).toHaveLength(1);
  });

  it('is found by its city under each of its names', () => {
    const cities = Object.values(keys)
      .flatMap(({ _alias = '' }) => _alias.split(' '))
      .filter(name => /^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name))
      .map(name => [name, name.slice(name.lastIndexOf('/') + 1)] as const)
      // Node may be older than CLDR; and WEST is summer in Lisbon.
      .filter(([name, city]) => zonesOf(name).length > 0 && city !== 'West');
    expect(cities.length).toBeGreaterThan(400);
    for (const [name, city] of cities) expect(zonesOf(city), city).toEqual(expect.arrayContaining([...zonesOf(name)]));
  });

  it.each([
    ['EST', ['America/New_York', 'America/Toronto', 'America/Panama'], ['Europe/London']],
    ['edt', ['America/New_York', 'America/Toronto'], ['America/Panama']],
    ['ET', ['America/New_York'], ['America/Chicago']],
    ['CET', ['Europe/Paris', 'Europe/Berlin', 'Europe/Brussels'], ['Europe/Kyiv']],
    ['MESZ', ['Europe/Berlin', 'Europe/Vienna'], ['Europe/London', 'Africa/Algiers']],
    ['EEST', ['Europe/Kyiv', 'Europe/Athens'], ['Europe/Paris']],
    ['IST', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'], []],
    ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana'], []],
    ['GMT', ['UTC', 'Europe/London'], []],
    ['HST', ['Pacific/Honolulu'], []],
  ])('is one of several by the abbreviation %s', (typed, among, without) => {
    expect(zonesOf(typed)).toEqual(expect.arrayContaining(among));
    for (const zone of without) expect(zonesOf(typed)).not.toContain(zone);
  });

  it('the most populous first', () => {
    expect(zonesOf('CET')[0]).toBe('Europe/Paris');
    expect(zonesOf('EST')[0]).toBe('America/New_York');
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
    expect(completeZone('киї', 'UTC', 25)).toEqual(['Europe/Kyiv']);
    expect(completeZone('saig', 'UTC', 25)).toEqual(['Asia/Ho_Chi_Minh']);
    expect(completeZone('calcutta', 'UTC', 25)).toEqual(['Asia/Kolkata']);
    expect(completeZone('est', 'UTC', 25)[0]).toBe('America/New_York');
    expect(completeZone('cet', 'Europe/Berlin', 25).slice(0, 2)).toEqual(['Europe/Berlin', 'Europe/Paris']);
  });
});
