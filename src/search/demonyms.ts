/** Finds the adjectives of countries, as English forms them of a name: “Uruguayan”, “Albanian”. */
import { MAIN_LANGUAGE } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { countryCodes, countryName, isCountryIn } from './countries.ts';

/** Shorter beginnings are those of other words too. */
const STEM_MIN = 4;

/** The words of a text that are a country's adjective, and no other country's, each once. @param iso as ISO 3166-1 alpha-2 has it */
export function demonymsIn(text: string, iso: string): readonly string[] {
  const isOwn = formsOf(iso);
  const words = new Set(text.match(/\p{Lu}\p{L}+/gu));
  return [...words].filter(
    word =>
      isOwn?.test(fold(word)) === true &&
      countryCodes().every(other => other === iso || !formsOf(other)?.test(fold(word))) &&
      !isCountryIn(MAIN_LANGUAGE, iso, word),
  );
}

/** What a country's adjective looks like; `undefined` where its name has several words, or is short. */
function formsOf(iso: string): RegExp | undefined {
  const stem = fold(countryName(iso) ?? '').replace(/(?:ey|[aeiou])$/u, '');
  return new RegExp(`^\\p{L}{${STEM_MIN},}$`, 'u').test(stem)
    ? new RegExp(`^${stem}(?:n|an|ian|ean|ese|ish|i)s?$`, 'u')
    : undefined;
}
