/** What countries, bodies and blocs are called in a language. */
import type { Language, OTHER_LANGUAGES, Party } from '../dossier/types.ts';
import { kept } from '../kept.ts';

/**
 * The record's own name for it in that language; or, from the ISO code, the one that Unicode's locale data give a country.
 * The formatter is made on first use and kept: making one takes longer than a whole answer.
 */
export function partyNames(language: (typeof OTHER_LANGUAGES)[number]): (party: Party) => string {
  const region = regionNames(language);
  return ({ names, iso, name }) => names?.[language] ?? (iso === undefined ? name : region(iso));
}

/** What countries are called in a language, by ISO 3166-1 alpha-2 code; the code itself where Unicode has no name. */
export function regionNames(language: Language): (iso: string) => string {
  const regions = kept(() => new Intl.DisplayNames(language, { type: 'region' }));
  return iso => regions().of(iso) ?? iso;
}
