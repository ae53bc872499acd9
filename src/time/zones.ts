/** Finds IANA time zones that people type, offers them while they type, and guesses one from a locale. */
import { lazy } from '../lib/lazy.ts';
import { fold } from '../text/fold.ts';
import { ZONE_TABLE } from './zone-table.ts';

const UTC = 'UTC';

/**
 * The zone in which most readers of a locale live. `en-US` is left out: every server has it until it chooses another.
 * Locales: https://discord.com/developers/docs/reference#locales
 */
const GUESS: Readonly<Record<string, string>> = {
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  'en-GB': 'Europe/London',
  'es-419': 'America/Mexico_City',
  'es-ES': 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  hi: 'Asia/Kolkata',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  id: 'Asia/Jakarta',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  'pt-BR': 'America/Sao_Paulo',
  ro: 'Europe/Bucharest',
  ru: 'Europe/Moscow',
  'sv-SE': 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
};

/** One line of the table. */
interface Row {
  readonly zone: string;
  /** Other names of the zone. */
  readonly names: readonly string[];
  /** The city's names in several languages. */
  readonly cities: readonly string[];
  /** Of the zone's times, such as EST. */
  readonly abbreviations: readonly string[];
}

const ROWS: readonly Row[] = ZONE_TABLE.trim()
  .split('\n')
  .map(line => {
    const [zone = '', ...lists] = line.split('|');
    const [names = [], cities = [], abbreviations = []] = lists.map(list => list.split(',').filter(Boolean));
    return { zone: zone.startsWith('Etc/') ? UTC : zone, names: [zone, ...names], cities, abbreviations };
  });

/** Current names by every name: Node lists some zones under an older one. */
const CURRENT = new Map(ROWS.flatMap(({ zone, names }) => names.map(name => [name, zone] as const)));

/** Every zone to choose from that Node knows, under its current name, in alphabetical order. */
export const ZONES: readonly string[] = [
  ...new Set([UTC, ...Intl.supportedValuesOf('timeZone').map(name => CURRENT.get(name) ?? name)]),
].toSorted();

/** A zone with the folded texts that are compared with what is typed. */
interface Searchable {
  readonly zone: string;
  /** All names in whole: "america new york". */
  readonly names: readonly string[];
  /** All names of the city: "new york", "нью йорк". */
  readonly cities: readonly string[];
  readonly abbreviations: readonly string[];
}

/** In the order of the table, the most populous first; then what is younger than the table. */
const searchable = lazy((): readonly Searchable[] => {
  const known = new Set(ZONES);
  const young = ZONES.filter(zone => !CURRENT.has(zone) && zone !== UTC);
  const rows = [...ROWS, ...young.map(zone => ({ zone, names: [zone], cities: [], abbreviations: [] }))];
  return rows
    .filter(({ zone }) => known.has(zone))
    .map(({ zone, names, cities, abbreviations }) => ({
      zone,
      names: names.map(fold),
      cities: [...names.filter(isOfCity).map(cityIn), ...cities].map(fold),
      abbreviations: abbreviations.map(fold),
    }));
});

/** Whether a zone's name ends with a place: "Mexico/General" and "US/Eastern" don't. */
const isOfCity = (name: string): boolean =>
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name);
const cityIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Guesses a zone from a server's or a reader's locale, such as `en-GB`; `UTC` for a locale of no certain place. */
export function zoneOfLocale(locale: string): string {
  return GUESS[locale] ?? UTC;
}

/** Asks Node for a zone. Offsets such as "+02:00" don't count: they have no clock changes. */
function inNode(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return CURRENT.get(timeZone) ?? timeZone;
  } catch {
    return undefined;
  }
}

/**
 * Finds the zones that a text may mean, in any case: "europe/kyiv"; a city that has a zone of its own, in several languages:
 * "new york", "Київ"; older names of both: "Europe/Kiev", "Saigon"; an abbreviation: "EST". None for any other text; several
 * for an abbreviation that several places use, the most populous first.
 */
export function zonesOf(typed: string): readonly string[] {
  const wanted = fold(typed);
  const having = (texts: (one: Searchable) => readonly string[]): readonly string[] => [
    ...new Set(
      searchable()
        .filter(one => texts(one).includes(wanted))
        .map(({ zone }) => zone),
    ),
  ];
  // "EST" is a name of Panama's zone too, but whoever writes it means New York's as a rule.
  const readings = [
    (one: Searchable) => one.abbreviations,
    (one: Searchable) => one.names,
    (one: Searchable) => one.cities,
  ];
  for (const texts of readings) {
    const found = having(texts);
    if (found.length > 0) return found;
  }
  return [inNode(typed.trim())].flatMap(zone => zone ?? []);
}

/**
 * Zones to offer for the text typed so far, at most `limit`: first the guess, then those of an abbreviation, the most
 * populous first, then cities that begin with the text, then the rest by name.
 */
export function completeZone(typed: string, guess: string, limit: number): readonly string[] {
  const wanted = fold(typed);
  const rank = ({ zone, cities, abbreviations }: Searchable): number => {
    if (zone === guess) return 0;
    if (abbreviations.includes(wanted)) return 1;
    return cities.some(city => city.startsWith(wanted)) ? 2 : 3;
  };
  const offered = searchable()
    .filter(
      ({ names, cities, abbreviations }) =>
        [...names, ...cities].some(name => name.includes(wanted)) || abbreviations.includes(wanted),
    )
    .map(one => ({ zone: one.zone, rank: rank(one) }))
    .toSorted((a, b) => a.rank - b.rank || (a.rank === 1 ? 0 : a.zone.localeCompare(b.zone, 'en')));
  return [...new Set(offered.map(({ zone }) => zone))].slice(0, limit);
}
