/** Names the countries of the world, from Unicode's locale data, whether or not the record holds them. */

import { fold } from '../text/fold.ts';
import { LANGUAGES, MAIN_LANGUAGE } from './types.ts';

/**
 * Discord's locales: in each, a member may type a country's name.
 * @see https://docs.discord.com/developers/reference#locales
 */
export const LOCALES =
  'id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419 sv-SE th tr uk vi'.split(
    ' ',
  );

/** Unicode region codes that name no country or territory of ISO 3166-1. Kosovo (XK) stays: members ask for it. */
const NO_COUNTRY: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Names in daily English use that Unicode's data lack or have replaced. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae'],
  CD: ['dr congo', 'democratic republic of congo'],
  CG: ['republic of congo'],
  CI: ['ivory coast'],
  CZ: ['czech republic'],
  GB: ['britain', 'great britain'],
  KP: ['dprk'],
  KR: ['republic of korea'],
  MK: ['macedonia'],
  NL: ['holland'],
  SZ: ['swaziland'],
  TL: ['east timor'],
  TR: ['turkey'],
  US: ['usa', 'america', 'united states of america'],
  VA: ['vatican', 'holy see'],
};

/** Making one costs about a millisecond and does not depend on the record, so each is made once, on first use. */
const displays = new Map<string, readonly Intl.DisplayNames[]>();

function displaysIn(locale: string): readonly Intl.DisplayNames[] {
  const known = displays.get(locale);
  if (known !== undefined) return known;
  const made = (['long', 'short'] as const).map(
    style => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none', style }),
  );
  displays.set(locale, made);
  return made;
}

/** "Myanmar (Burma)" is called either. */
function spellings(name: string): readonly string[] {
  return [name, ...name.split(/[()（）]/u)].map(fold).filter(part => part !== '');
}

/** Names of countries by code, for some languages. They don't depend on the record, so each is read once. */
function reader(locales: readonly string[]): (iso: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return iso => {
    const names = known.get(iso) ?? namesIn(locales, iso);
    known.set(iso, names);
    return names;
  };
}

function namesIn(locales: readonly string[], iso: string): readonly string[] {
  const names = locales.flatMap(displaysIn).flatMap(display => spellings(display.of(iso) ?? ''));
  return [...new Set([...names, ...(EVERYDAY[iso] ?? [])])];
}

/** The folded names of a country (ISO 3166-1 alpha-2) in the record's languages. */
export const mainNames = reader(LANGUAGES);

/** The name of a country (ISO 3166-1 alpha-2) in the record's main language. */
export const countryName = (iso: string): string | undefined => displaysIn(MAIN_LANGUAGE)[0]?.of(iso);

/** The folded names of a country in all of Discord's locales. The first call costs some 50 ms, later ones very little. */
export const allNames = reader(LOCALES);

let table: ReadonlyMap<string, string> | undefined;

function build(): ReadonlyMap<string, string> {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const [display] = displaysIn(MAIN_LANGUAGE);
  const found = new Map<string, string>([[fold('UK'), 'GB']]);
  for (const iso of alphabet.flatMap(first => alphabet.map(second => first + second))) {
    // A withdrawn code (SU, YU, DD) is replaced when made canonical, so it would name a country that it isn't.
    if (NO_COUNTRY.has(iso) || Intl.getCanonicalLocales(`und-${iso}`)[0] !== `und-${iso}`) continue;
    if (display?.of(iso) === undefined) continue;
    for (const key of [iso.toLowerCase(), ...mainNames(iso)]) if (!found.has(key)) found.set(key, iso);
  }
  return found;
}

/** The ISO 3166-1 alpha-2 code of the country that a folded text names, in the record's languages or by the code itself. Made on first use. */
export function countryNamed(folded: string): string | undefined {
  table ??= build();
  return table.get(folded);
}

/** The ISO 3166-1 alpha-2 codes of all countries. */
export function countryCodes(): readonly string[] {
  table ??= build();
  return [...new Set(table.values())];
}

/** Whether a name is a country's (ISO 3166-1 alpha-2) in a language: “Island” is Iceland in German alone. */
export const isCountryIn = (language: string, iso: string, name: string): boolean =>
  namesIn([language], iso).includes(fold(name));
