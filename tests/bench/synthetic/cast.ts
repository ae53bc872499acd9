/** Who is in an invented record: people, countries, bodies and topics. */
import type { Random } from '../random.ts';
import { capital, inventWords } from './words.ts';

export interface Cast {
  readonly people: readonly { readonly id: string; readonly last: string; readonly office: string }[];
  /** Those that speak. */
  readonly parties: readonly string[];
  /** One that never speaks. */
  readonly silent: string;
  readonly topics: readonly string[];
  /** The files that say so: `people.yaml`, `parties.yaml`, `topics.yaml`. */
  readonly files: Readonly<Record<string, string>>;
}

const COUNTRIES =
  'AR AU AT BE BR BG CA CL CN CO HR CZ DK EG EE FI FR DE GR HU IS IN ID IE IL IT JP KE LV LT LU MX MA NL NZ NG NO PK PE PH PL PT RO RS SK SI ZA KR ES SE CH TH TN TR UA GB US UY VN'.split(
    ' ',
  );
const BODIES = 20;
const TOPICS = 40;
/** One person for so many items. */
const ITEMS_A_PERSON = 50;

/** `[` and its quoted parts, as YAML takes them. */
const list = (parts: readonly string[]): string => `[${parts.map(part => JSON.stringify(part)).join(', ')}]`;

/** @param taken countries that are there already, by their ISO codes */
export function inventCast(chance: Random, items: number, taken: readonly string[] = []): Cast {
  const many = Math.max(30, Math.floor(items / ITEMS_A_PERSON));
  const names = inventWords(chance, many * 2 + BODIES + TOPICS * 2);
  const take = (start: number, length: number): readonly string[] => names.slice(start, start + length).map(capital);
  const firsts = take(0, many);
  const lasts = take(many, many);
  const bodies = take(many * 2, BODIES);
  const subjects = take(many * 2 + BODIES, TOPICS * 2);
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const parties = [
    ...COUNTRIES.filter(iso => !taken.includes(iso)).map(iso => ({
      id: `c-${iso.toLowerCase()}`,
      name: english.of(iso) ?? iso,
      iso,
    })),
    ...bodies.map((name, i) => ({ id: `b${i}`, name: `${name} Council`, iso: undefined })),
  ];
  const [silent, ...speaking] = parties;
  if (!silent) throw new Error('no party is left to be silent');
  const people = lasts.map((last, i) => ({
    id: `p${i}`,
    name: `${firsts[i]} ${last}`,
    last,
    party: chance.pick(speaking).id,
    office: `Minister for ${chance.pick(subjects)}`,
  }));
  const topics = Array.from({ length: TOPICS }, (_, i) => ({
    id: `t${i}`,
    label: subjects[i * 2] ?? '',
    alias: subjects[i * 2 + 1] ?? '',
  }));
  return {
    people,
    parties: speaking.map(({ id }) => id),
    silent: silent.id,
    topics: topics.map(({ id }) => id),
    files: {
      'people.yaml': people
        .map(
          ({ id, name, last, party, office }) =>
            `- id: ${id}\n  name: ${name}\n  spellings: [${last}]\n  party: ${party}\n  offices:\n    - title: ${office}\n      printed: [Minister]\n`,
        )
        .join(''),
      'parties.yaml': parties
        .map(({ id, name, iso }) =>
          iso === undefined
            ? `- id: ${id}\n  name: ${name}\n  form: body\n  names: { fr: ${name} (fr), de: ${name} (de), uk: ${name} (uk) }\n`
            : `- id: ${id}\n  name: ${JSON.stringify(name)}\n  form: country\n  iso: ${iso}\n`,
        )
        .join(''),
      'topics.yaml': topics
        .map(
          ({ id, label, alias }) =>
            `- id: ${id}\n  label: { en: ${label} policy, fr: Politique ${label}, de: ${label}politik, uk: Політика ${label} }\n  aliases: { en: ${list([alias])}, fr: ${list([`le ${alias}`])}, de: ${list([`das ${alias}`])}, uk: [] }\n`,
        )
        .join(''),
    },
  };
}
