/** Finds the adjectives of countries and what their people are called, in English: “Uruguayan”, “Albanian”, “Norwegian”, “Dutch”. */
import { lazy } from '../lib/lazy.ts';
import { fold } from '../text/fold.ts';
import { countryCodes, countryName, countryNamed } from './countries.ts';

/** Shorter beginnings are those of other words too. */
const STEM_MIN = 4;
/** What follows a country's name, or what its last vowel leaves of it. */
const ENDINGS = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i'];

/** Those that no ending makes of the name. One that stands for two countries means neither. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati'],
  AF: ['Afghan'],
  AR: ['Argentine'],
  AZ: ['Azeri'],
  BA: ['Bosnian'],
  BB: ['Barbadian'],
  BE: ['Belgian'],
  BF: ['Burkinabe'],
  BS: ['Bahamian'],
  CH: ['Swiss'],
  CI: ['Ivorian'],
  CY: ['Cypriot', 'Cypriote'],
  CZ: ['Czech'],
  DE: ['German'],
  DK: ['Danish', 'Dane'],
  DO: ['Dominican'],
  ES: ['Spanish', 'Spaniard'],
  FI: ['Finnish', 'Finn'],
  FR: ['French', 'Frenchman', 'Frenchmen', 'Frenchwoman', 'Frenchwomen'],
  GB: ['British', 'Briton'],
  GH: ['Ghanaian'],
  GL: ['Greenlandic', 'Greenlander'],
  GR: ['Greek'],
  HR: ['Croat'],
  IE: ['Irish', 'Irishman', 'Irishwoman'],
  IS: ['Icelandic', 'Icelander'],
  KG: ['Kyrgyz'],
  KZ: ['Kazakh'],
  LA: ['Lao', 'Laotian'],
  LU: ['Luxembourger', 'Luxembourgish'],
  MC: ['Monegasque', 'Monégasque'],
  MG: ['Malagasy'],
  MM: ['Burmese'],
  MU: ['Mauritian'],
  MZ: ['Mozambican'],
  NE: ['Nigerien'],
  NL: ['Dutch', 'Dutchman', 'Dutchwoman'],
  NO: ['Norwegian'],
  NZ: ['New Zealander'],
  PA: ['Panamanian'],
  PE: ['Peruvian'],
  PH: ['Filipino', 'Filipina', 'Philippine'],
  PL: ['Polish', 'Pole'],
  PS: ['Palestinian'],
  PT: ['Portuguese'],
  RS: ['Serb'],
  SA: ['Saudi'],
  SE: ['Swedish', 'Swede'],
  SI: ['Slovene'],
  SK: ['Slovak'],
  SV: ['Salvadoran', 'Salvadorean'],
  TG: ['Togolese'],
  TH: ['Thai'],
  TJ: ['Tajik'],
  TM: ['Turkmen'],
  TR: ['Turkish', 'Turk'],
  US: ['American'],
  UZ: ['Uzbek'],
  XK: ['Kosovar'],
};

/** Most words of one: “Papua New Guinean”. */
const WORDS_MAX = 3;

/**
 * The words of a text that mean one country, each once, by its code (ISO 3166-1 alpha-2). “South Sudanese” means one country,
 * and “Nigerian”, which may be of two, none.
 */
export function demonymsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const words = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.start ?? 0;
    if (!/^\p{Lu}/u.test(text.slice(start))) continue;
    const phrases = words.slice(at, at + WORDS_MAX).map(({ end }) => text.slice(start, end));
    const length = phrases.findLastIndex(phrase => codeOf(phrase) !== undefined) + 1;
    const phrase = phrases[length - 1];
    const code = phrase && codeOf(phrase);
    if (!phrase || !code) continue;
    found.set(code, (found.get(code) ?? new Set()).add(phrase));
    at += length - 1;
  }
  return new Map(Array.from(found, ([code, all]) => [code, [...all]]));
}

const codeOf = (phrase: string): string | undefined => table().get(fold(phrase));

/** The code by what means one country alone, folded. */
const table = lazy((): ReadonlyMap<string, string> => {
  const codes = new Map<string, string | undefined>();
  for (const code of countryCodes())
    for (const form of new Set(
      formsOf(code)
        .flatMap(one => [one, `${one}s`])
        .map(fold),
    ))
      if (countryNamed(form) === undefined) codes.set(form, codes.has(form) ? undefined : code);
  return new Map([...codes].flatMap(([form, code]) => (code === undefined ? [] : [[form, code]])));
});

/** What may mean a country. A name in the plural, such as “United States”, has no ending. */
function formsOf(code: string): readonly string[] {
  const name = fold(countryName(code) ?? '');
  const isPlural = name.includes(' ') && name.endsWith('s');
  const stems = isPlural ? [] : [name, name.replace(/(?:ey|[aeiouy])$/u, '')].filter(stem => stem.length >= STEM_MIN);
  return [...(IRREGULAR[code] ?? []), ...stems.flatMap(stem => ENDINGS.map(ending => `${stem}${ending}`))];
}
