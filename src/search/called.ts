/** What entries of the record are called: folded names, by how directly they mean the entry. */
import type { Office, Party, Person, Topic } from '../dossier/types.ts';
import { fold } from './fold.ts';

/** Folded names of an entry, the more direct ones first: a name means an entry only if it means none more directly. */
export interface Called {
  /** Its id and its own name. */
  readonly own: readonly string[];
  /** Spellings, aliases, codes. */
  readonly others: readonly string[];
  /** Offices that are held, as far as the record knows. */
  readonly offices: readonly string[];
  /** Offices held before, and single words of the name. */
  readonly loose: readonly string[];
  /** The names of the country that a person speaks for: they complete it, but don't mean it. */
  readonly country: readonly string[];
  /** The country whose names in all languages mean the entry; ISO 3166-1 alpha-2. */
  readonly iso?: string;
}

const folded = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map(fold).filter(name => name !== '')),
];

/** What a party is called. */
export function calledParty(party: Party): Called {
  return {
    own: folded([party.id, party.name, ...Object.values(party.names ?? {})]),
    others: folded([...(party.iso === undefined ? [] : [party.iso]), ...party.aliases]),
    offices: [],
    loose: [],
    country: [],
    ...(party.iso === undefined ? {} : { iso: party.iso }),
  };
}

/** What a topic is called, in all languages. */
export function calledTopic(topic: Topic): Called {
  return {
    own: folded([topic.id, ...Object.values(topic.label)]),
    others: folded(Object.values(topic.aliases).flat()),
    offices: [],
    loose: [],
    country: [],
  };
}

/** What a person is called. */
export function calledPerson(person: Person): Called {
  const party = folded([person.party.name, ...person.party.aliases]);
  const held = person.offices.filter(office => office.to === undefined);
  const past = person.offices.filter(office => office.to !== undefined);
  return {
    own: folded([person.id, person.name]),
    others: folded(person.spellings),
    offices: held.flatMap(office => officeNames(office, party)),
    loose: [...fold(person.name).split(' '), ...past.flatMap(office => officeNames(office, party))],
    country: party,
  };
}

/** "Chancellor of Germany" is also the "German chancellor" and, while there is no other, the "chancellor". */
function officeNames(office: Office, party: readonly string[]): readonly string[] {
  const forms = folded([office.title, ...office.printed]);
  const roles = [...new Set(forms.map(form => roleOf(form, party)))].filter(role => role !== '');
  const full = roles.flatMap(role => party.flatMap(name => [`${name} ${role}`, `${role} of ${name}`]));
  return [...new Set([...forms, ...forms.map(withoutArticles), ...roles, ...full])];
}

/** An office without its country: "german chancellor" → "chancellor". */
function roleOf(form: string, party: readonly string[]): string {
  const longestFirst = party.toSorted((a, b) => b.length - a.length);
  const bare = longestFirst.reduce((rest, name) => rest.replace(` ${name} `, ' '), ` ${withoutArticles(form)} `);
  return bare.trim().replace(/ (?:of|for)$/u, '');
}

/** "The president of the United States" → "president of united states". */
export function withoutArticles(name: string): string {
  return ` ${name} `.replaceAll(' the ', ' ').trim();
}
