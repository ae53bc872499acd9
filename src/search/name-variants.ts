/** Gathers the names that people, parties and topics have: their own, their spellings, and their offices. */

import { mainNames } from '../record/countries.ts';
import type { Office, Party, Person, Topic } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { longestAt } from './name-phrases.ts';

/** Folded names of an entry, the more direct ones first: a name means an entry only if it means none more directly. */
export interface NameVariants {
  /** Its id and its own name. */
  readonly own: readonly string[];
  /** Spellings, aliases, codes. */
  readonly others: readonly string[];
  /** Present offices, as far as the record knows. */
  readonly offices: readonly string[];
  /** Former offices, and single words of the name. */
  readonly loose: readonly string[];
  /** The names of the country that a person speaks for: they complete it, but don't mean it. */
  readonly country: readonly string[];
  /** The country whose names in all languages mean the entry; ISO 3166-1 alpha-2. */
  readonly iso?: string;
  /** The country of {@link country}. */
  readonly ofIso?: string;
}

const folded = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map(fold).filter(name => name !== '')),
];

/** The names of a party. Those of its country in other languages are left to {@link NameVariants.iso}. */
export function partyVariants(party: Party): NameVariants {
  return {
    own: folded([party.id, party.name, ...Object.values(party.names ?? {})]),
    others: folded([...(party.iso === undefined ? [] : [party.iso]), ...party.aliases]),
    offices: [],
    loose: [],
    country: [],
    ...(party.iso === undefined ? {} : { iso: party.iso }),
  };
}

/** The names of a topic, in all languages. */
export function topicVariants(topic: Topic): NameVariants {
  return {
    own: folded([topic.id, ...Object.values(topic.label)]),
    others: folded(Object.values(topic.aliases).flat()),
    offices: [],
    loose: [],
    country: [],
  };
}

/** The names of a person, with the offices that the record gives. */
export function personVariants(person: Person): NameVariants {
  const { iso } = person.party ?? {};
  const party = person.party ? folded([person.party.name, ...person.party.aliases]) : [];
  const present = person.offices.filter(office => office.to === undefined);
  const past = person.offices.filter(office => office.to !== undefined);
  return {
    own: folded([person.id, person.name]),
    others: folded(person.spellings),
    offices: present.flatMap(office => officeNames(office, person, party)),
    loose: [...fold(person.name).split(' '), ...past.flatMap(office => officeNames(office, person, party))],
    country: party,
    ...(iso === undefined ? {} : { ofIso: iso }),
  };
}

/** "Chancellor of Germany" is also the "German chancellor" and, while there is no other, the "chancellor". */
function officeNames(office: Office, { party }: Person, names: readonly string[]): readonly string[] {
  const forms = folded([office.title, ...office.printed]);
  const spoken = [...names, ...(party?.iso === undefined ? [] : mainNames(party.iso))];
  const roles = [
    ...new Set(
      forms.map(form =>
        roleOf(
          form,
          spoken.map(name => name.split(' ')),
        ),
      ),
    ),
  ].filter(role => role !== '');
  const full = roles.flatMap(role =>
    spoken.flatMap(name => [`${name} ${role}`, `${role} of ${name}`, `${role} ${name}`]),
  );
  return [...new Set([...forms, ...forms.map(withoutArticles), ...roles, ...full])];
}

/**
 * An office without its country, in whatever case that stands: "german chancellor" → "chancellor", "президент україни" →
 * "президент". Else a form that has the country would mean its holder alone where others hold the same office elsewhere.
 */
function roleOf(form: string, country: readonly (readonly string[])[]): string {
  const words = withoutArticles(form).split(' ');
  const longestFirst = country.toSorted((a, b) => b.length - a.length);
  const role: string[] = [];
  for (let at = 0; at < words.length; ) {
    const took = longestAt(words, at, longestFirst);
    if (took === 0) role.push(words[at] ?? '');
    at += Math.max(took, 1);
  }
  return role.join(' ').replace(/ (?:of|for)$/u, '');
}

/** A folded name without its articles, in the language of the record's names: "president of united states". */
export function withoutArticles(name: string): string {
  return ` ${name} `.replaceAll(' the ', ' ').trim();
}
