/** Resolves IANA time zones that people type, offers them while they type, and guesses one from a locale. */
import { fold } from '../text/fold.ts';

/** Current names of zones that Node lists under an older one. https://github.com/eggert/tz/blob/main/backward */
const CURRENT_NAME: Readonly<Record<string, string>> = {
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

/** Every zone to choose from, under its current name, in alphabetical order. */
export const ZONES: readonly string[] = [
  ...new Set([UTC, ...Intl.supportedValuesOf('timeZone').map(name => CURRENT_NAME[name] ?? name)]),
].toSorted();

/** The zones with the folded texts that a search compares: "america new york", and "new york" for the city. */
const searchable = ZONES.map(zone => ({ zone, whole: fold(zone), city: fold(zone.slice(zone.lastIndexOf('/') + 1)) }));

/** Guesses a zone from a server's or a reader's locale, such as `en-GB`; `UTC` for a locale of no certain place. */
export function zoneOfLocale(locale: string): string {
  return GUESS[locale] ?? UTC;
}

/** Checks whether Node knows the zone. Offsets such as "+02:00" don't count: they have no clock changes. */
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
 * Resolves a typed zone, in any case: "europe/kyiv", "new york" (a city that has a zone of its own). Older names that
 * are still valid ("Europe/Kiev") count as the current ones. `undefined` for any other text.
 */
export function zoneOf(typed: string): string | undefined {
  const wanted = fold(typed);
  const found = searchable.find(({ whole }) => whole === wanted) ?? searchable.find(one => one.city === wanted);
  if (found) return found.zone;
  if (!isZone(typed.trim())) return undefined;
  const canonical = new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone;
  return CURRENT_NAME[canonical] ?? canonical;
}

/**
 * Zones to offer for the text typed so far, at most `limit`: first the guess, then cities that begin with the text,
 * then the rest by name.
 */
export function completeZone(typed: string, guess: string, limit: number): readonly string[] {
  const wanted = fold(typed);
  const rank = (one: (typeof searchable)[number]): number => {
    if (one.zone === guess) return 0;
    return one.city.startsWith(wanted) ? 1 : 2;
  };
  return searchable
    .filter(({ whole }) => whole.includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map(({ zone }) => zone);
}
