/** What countries, bodies and blocs are called in a language. */
import type { OTHER_LANGUAGES, Party } from '../dossier/types.ts';

/**
 * The record's own name for it in that language; or, from the ISO code, the one that Unicode's locale data give a country.
 * The formatter is kept: making one takes longer than a whole answer.
 */
export function partyNames(language: (typeof OTHER_LANGUAGES)[number]): (party: Party) => string {
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return ({ names, iso, name }) => names?.[language] ?? (iso === undefined ? undefined : regions.of(iso)) ?? name;
}
