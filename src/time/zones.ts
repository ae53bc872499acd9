/** IANA time zones: what a typed one means, which to offer while typing, and a first guess from a locale. */
import { fold } from '../text/fold.ts';

/** Names that are in use today, where Node lists the older one. https://github.com/eggert/tz/blob/main/backward */
const TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const UTC = 'UTC';

/**
 * Where most readers of a locale live. English of the United States tells no place: every server has it that never
 * chose another. Locales: https://discord.com/developers/docs/reference#locales
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

/** Every zone to choose from, by name. */
export const ZONES: readonly string[] = [
  ...new Set([UTC, ...Intl.supportedValuesOf('timeZone').map(name => TODAY[name] ?? name)]),
].toSorted();

/** "America/New_York" as it is looked for: "america new york", "new york". */
const searched = ZONES.map(zone => ({ zone, whole: fold(zone), city: fold(zone.slice(zone.lastIndexOf('/') + 1)) }));

/** A first guess from a server's or a reader's locale; `UTC` where a locale tells no place. */
export function zoneOfLocale(locale: string): string {
  return GUESS[locale] ?? UTC;
}

/** What Node takes for a zone. Offsets such as "+02:00" are none: they know of no clock changes. */
function isZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone that somebody typed, in any case: "europe/kyiv", "new york" (a city that has a zone of its own). Older names
 * that are still valid ("Europe/Kiev") count as the ones in use today. Undefined for what is no zone.
 */
export function zoneOf(typed: string): string | undefined {
  const wanted = fold(typed);
  const found = searched.find(({ whole }) => whole === wanted) ?? searched.find(one => one.city === wanted);
  if (found) return found.zone;
  if (!isZone(typed.trim())) return undefined;
  const canonical = new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone;
  return TODAY[canonical] ?? canonical;
}

/** Zones to offer for what has been typed so far: first the guess, then cities that begin so, then the rest by name. */
export function completeZone(typed: string, guess: string, limit: number): readonly string[] {
  const wanted = fold(typed);
  const rank = (one: (typeof searched)[number]): number => {
    if (one.zone === guess) return 0;
    return one.city.startsWith(wanted) ? 1 : 2;
  };
  return searched
    .filter(({ whole }) => whole.includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map(({ zone }) => zone);
}
