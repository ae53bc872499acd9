/**
 * Writes `src/time/zone-table.ts` anew: `npm run zones`, after a release of the Unicode CLDR. Its packages take a hundred
 * megabytes, of which the table needs forty kilobytes: so they are fetched for this alone.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(import.meta.url);
const LANGUAGES = ['en', 'fr', 'de', 'uk'];
/** What people write for a zone's time: EST, MESZ. The time zone database has "+03" where nobody does. */
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** A tree of objects, as CLDR's JSON is. */
interface Tree {
  readonly [key: string]: Tree | string | boolean | readonly Tree[] | undefined;
}

/** Follows keys down a tree; an empty one where there is nothing. */
const at = (tree: Tree, ...keys: readonly string[]): Tree =>
  keys.reduce((now, key) => (typeof now[key] === 'object' ? (now[key] as Tree) : {}), tree);
const text = (tree: Tree, key: string): string => (typeof tree[key] === 'string' ? tree[key] : '');

const keys = at(load('cldr-bcp47/bcp47/timezone.json') as Tree, 'keyword', 'u', 'tz');
const metazones = at(
  load('cldr-core/supplemental/metaZones.json') as Tree,
  'supplemental',
  'metaZones',
  'metazoneInfo',
);
const words = LANGUAGES.map(language =>
  at(load(`cldr-dates-full/main/${language}/timeZoneNames.json`) as Tree, 'main', language, 'dates', 'timeZoneNames'),
);
interface MomentZone {
  readonly population: number;
  abbr(at: number): string;
}
const moment = load('moment-timezone') as { readonly tz: { zone(name: string): MomentZone | null } };
const packed = load('moment-timezone/data/packed/latest.json') as { readonly zones: readonly string[] };
const clocks = new Set(packed.zones.map(zone => zone.split('|')[0]));
/** Summer and winter, north and south. */
const SEASONS = ['2026-01-15', '2026-07-15'].map(day => Date.parse(day));

/** Names in CLDR's own spelling, its oldest, under which its other files list a zone. */
const oldest = (names: readonly string[]): readonly string[] => names[0]?.split('/') ?? [];

const cities = (names: readonly string[]): readonly string[] =>
  words.flatMap(of =>
    Object.entries(at(of, 'zone', ...oldest(names)))
      .filter(([key]) => key.startsWith('exemplarCity'))
      .map(([, value]) => String(value)),
  );

/** @param changes whether the zone has a summer time: CLDR names one for all zones of a region */
function shortNames(names: readonly string[], changes: boolean): readonly string[] {
  const periods: unknown = oldest(names).reduce<unknown>(
    (now, key) => (typeof now === 'object' && now !== null ? (now as Record<string, unknown>)[key] : undefined),
    at(metazones, 'timezone'),
  );
  const last = Array.isArray(periods) ? at((periods as Tree[]).at(-1) ?? {}, 'usesMetazone') : {};
  return words.flatMap(of =>
    Object.entries(at(of, 'metazone', text(last, '_mzone'), 'short'))
      .filter(([kind]) => changes || kind === 'standard')
      .map(([, name]) => String(name)),
  );
}

const rows = Object.entries(keys)
  .filter(([, value]) => typeof value === 'object')
  .map(([, value]) => value as Tree)
  .flatMap(key => {
    const names = text(key, '_alias')
      .split(' ')
      .filter(name => name !== '');
    const now = text(key, '_iana') || (names[0] ?? '');
    // A key that stands for another has no names of its own, and a distance from UTC is no place.
    if (now === '' || /^Etc\/(?!UTC$|GMT$)/.test(now)) return [];
    const zone = moment.tz.zone(now) ?? moment.tz.zone(names[0] ?? '');
    const seasons = new Set(SEASONS.map(day => zone?.abbr(day) ?? ''));
    const abbreviations = [...seasons, ...shortNames(names, seasons.size > 1)];
    return {
      now,
      // A time for all places comes first, and of places with one clock the one that the clock is named after.
      rank: now.startsWith('Etc/') ? Number.POSITIVE_INFINITY : (zone?.population ?? 0) + (clocks.has(now) ? 1 : 0),
      names: names.filter(name => name !== now),
      cities: [...new Set(cities(names))],
      abbreviations: [...new Set(abbreviations)].filter(name => ABBREVIATION.test(name)),
    };
  })
  .toSorted((a, b) => (b.rank === a.rank ? 0 : b.rank - a.rank) || (a.now < b.now ? -1 : 1));

const table = rows.map(({ now, names, cities: of, abbreviations }) =>
  [now, names.join(','), of.join(','), abbreviations.join(',')].join('|'),
);
writeFileSync(
  join(import.meta.dirname, '../../../../src/time/zone-table.ts'),
  `/**
 * Lists time zones, the most populous first: the current name, other names, the city's names in the languages of the bot,
 * and the abbreviations of its times, by \`npm run zones\` from the Unicode CLDR ${text(load('cldr-core/package.json') as Tree, 'version')} and the IANA time zone database.
 * The former: © Unicode, Inc., https://www.unicode.org/license.txt
 */
export const ZONE_TABLE = \`
${table.join('\n')}
\`;
`,
);
