/** Finds people, parties and topics by what members call them. */
import { distance } from 'fastest-levenshtein';
import type { Office, Party, Person, Topic } from '../record/types.ts';
import { withoutFlags } from '../text/flags.ts';
import { fold } from '../text/fold.ts';
import { allNames, countryNamed, mainNames } from './countries.ts';
import { isInflectionOf } from './inflection.ts';
import { ARTICLES, TITLES } from './titles.ts';
import type { NamedKind, NamedOf, Names } from './types.ts';

/** Folded names of an entry, the more direct ones first: a name means an entry only if it means none more directly. */
interface NameVariants {
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
  const party = folded([person.party.name, ...person.party.aliases]);
  const present = person.offices.filter(office => office.to === undefined);
  const past = person.offices.filter(office => office.to !== undefined);
  return {
    own: folded([person.id, person.name]),
    others: folded(person.spellings),
    offices: present.flatMap(office => officeNames(office, person, party)),
    loose: [...fold(person.name).split(' '), ...past.flatMap(office => officeNames(office, person, party))],
    country: party,
    ...(person.party.iso === undefined ? {} : { ofIso: person.party.iso }),
  };
}

/** "Chancellor of Germany" is also the "German chancellor" and, while there is no other, the "chancellor". */
function officeNames(office: Office, { party }: Person, names: readonly string[]): readonly string[] {
  const forms = folded([office.title, ...office.printed]);
  const spoken = [...names, ...(party.iso === undefined ? [] : mainNames(party.iso))];
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
function withoutArticles(name: string): string {
  return ` ${name} `.replaceAll(' the ', ' ').trim();
}

/** Shorter names have too many neighbours: every ISO code is one letter from another. */
const NEAR_MIN = 3;
/** How far a name may be for its length: 1 up to 4 letters, 2 up to 7, 3 beyond. */
const bound = (length: number): number => (length <= 4 ? 1 : length <= 7 ? 2 : 3);

/** Entries named between two pauses: a few milliseconds. */
const ENTRIES_A_TURN = 100;

/** Which entry a name means; `undefined` when several. */
type Tier<T> = Map<string, T | undefined>;

interface NamedEntry<T> {
  readonly entry: T;
  readonly variants: NameVariants;
}

/** The names of all entries of one kind, to look up, to complete, and to come near. */
class NameIndex<T> {
  readonly #entries: readonly NamedEntry<T>[];
  /** From the most direct names to the least. A name is looked for in one after the other. */
  readonly #tiers: readonly Tier<T>[];
  #main: Tier<T> | undefined;
  #all: Tier<T> | undefined;
  #phrases: ReadonlyMap<NamedEntry<T>, Phrases> | undefined;

  constructor(entries: readonly NamedEntry<T>[]) {
    this.#entries = entries;
    this.#tiers = [
      this.#tier(({ own }) => own),
      this.#tier(({ others }) => others),
      this.#tier(({ offices }) => offices),
      this.#tier(({ loose }) => loose),
    ];
  }

  #tier(names: (variants: NameVariants) => readonly string[]): Tier<T> {
    const tier: Tier<T> = new Map();
    for (const { entry, variants } of this.#entries) {
      for (const name of names(variants))
        tier.set(name, tier.has(name) && tier.get(name) !== entry ? undefined : entry);
    }
    return tier;
  }

  /** Country names by Unicode's data: in the four main languages, and in all of Discord's only when those fail. */
  *#foreign(): Iterable<Tier<T>> {
    this.#main ??= this.#tier(({ iso }) => (iso === undefined ? [] : mainNames(iso)));
    yield this.#main;
    this.#all ??= this.#tier(({ iso }) => (iso === undefined ? [] : allNames(iso)));
    yield this.#all;
  }

  /** The one entry that a folded name means. */
  find(typed: string): T | undefined {
    for (const name of new Set([typed, withoutArticles(typed)])) {
      for (const tier of this.#tiers) if (tier.has(name)) return tier.get(name);
      for (const tier of this.#foreign()) if (tier.has(name)) return tier.get(name);
    }
    return undefined;
  }

  /** The one entry that a folded text names, with articles, titles, and further names of it around; in any inflection. */
  read(typed: string): T | undefined {
    const words = withoutSmall(typed);
    this.#phrases ??= new Map(this.#entries.map(named => [named, phrasesOf(named.variants)]));
    const named = [...this.#phrases].filter(([, phrases]) => isMadeOf(words, phrases));
    return named.length === 1 ? named[0]?.[0].entry : undefined;
  }

  /** Entries of which a name begins with what is typed, or has a word that does; the order of the record among equals. */
  complete(typed: string, most: number): readonly T[] {
    if (typed === '') return this.#entries.slice(0, most).map(({ entry }) => entry);
    const known = this.#ranked(({ variants }) => completion(variants, typed), most);
    if (known.length > 0) return known;
    for (const tier of this.#foreign()) {
      const starting = [...tier].filter(([name]) => starts(name, typed)).map(([, entry]) => entry);
      const found = [...new Set(starting)].filter(entry => entry !== undefined);
      if (found.length > 0) return found.slice(0, most);
    }
    return [];
  }

  /** Entries with a name a few letters from a folded one, which may itself be the name of several. */
  nearest(typed: string, most: number): readonly T[] {
    if (typed.length < NEAR_MIN) return [];
    return this.#ranked(({ variants: { own, others, offices, loose } }) => {
      const away = [...own, ...others, ...offices, ...loose]
        .filter(name => name.length >= NEAR_MIN && Math.abs(name.length - typed.length) <= bound(typed.length))
        .map(name => distance(name, typed));
      const least = Math.min(...away);
      return least <= bound(typed.length) ? least : undefined;
    }, most);
  }

  /** Entries by their rank, the lowest first; those without one are left out. */
  #ranked(rankOf: (named: NamedEntry<T>) => number | undefined, most: number): readonly T[] {
    return this.#entries
      .flatMap(named => {
        const rank = rankOf(named);
        return rank === undefined ? [] : [{ entry: named.entry, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ entry }) => entry);
  }
}

/** The names of an entry as words, those with more words first. */
interface Phrases {
  /** Each means it. */
  readonly names: readonly (readonly string[])[];
  /** Each may stand beside a name of it. */
  readonly beside: readonly (readonly string[])[];
}

function phrasesOf({ own, others, offices, loose, country, iso, ofIso }: NameVariants): Phrases {
  const split = (names: readonly string[]): readonly (readonly string[])[] =>
    names
      .map(withoutSmall)
      .filter(words => words.length > 0)
      .toSorted((a, b) => b.length - a.length);
  return {
    names: split([...own, ...others, ...offices, ...(iso === undefined ? [] : mainNames(iso))]),
    beside: split([...loose, ...country, ...(ofIso === undefined ? [] : [fold(ofIso), ...mainNames(ofIso)])]),
  };
}

/** Whether words are names of one entry and nothing else but articles, titles and what goes with the names. */
function isMadeOf(words: readonly string[], { names, beside }: Phrases): boolean {
  let isNamed = false;
  for (let at = 0; at < words.length; ) {
    const name = longestAt(words, at, names);
    const other = Math.max(longestAt(words, at, beside), Number(TITLES.has(words[at] ?? '')));
    if (name + other === 0) return false;
    isNamed ||= name > 0 && !isTitle(words.slice(at, at + name));
    at += Math.max(name, other);
  }
  return isNamed;
}

/** A name's words without the articles that stand before and within it. */
const withoutSmall = (name: string): readonly string[] => name.split(' ').filter(word => !ARTICLES.has(word));
/** "President" alone is several people's. */
const isTitle = (words: readonly string[]): boolean => words.every(word => TITLES.has(word));

/** How many words the longest phrase takes that begins at a place. */
function longestAt(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find(phrase => phrase.every((part, i) => isInflectionOf(part, words[at + i] ?? '')))?.length ?? 0;
}

/** Indexes the entries of a kind by their names, with a pause after every few of them. */
async function buildNameIndex<T>(
  entries: readonly T[],
  variantsOf: (entry: T) => NameVariants,
  pause?: () => Promise<void>,
): Promise<NameIndex<T>> {
  const named: NamedEntry<T>[] = [];
  for (const entry of entries) {
    named.push({ entry, variants: variantsOf(entry) });
    if (pause && named.length % ENTRIES_A_TURN === 0) await pause();
  }
  await pause?.();
  return new NameIndex(named);
}

/** Whether a name, or one of its later words with what follows, begins with what is typed. */
function starts(name: string, typed: string): boolean {
  return name.startsWith(typed) || name.includes(` ${typed}`);
}

/** How well a typed beginning completes to an entry: 0 best, 4 least; `undefined` where it doesn't. */
function completion({ own, others, offices, loose, country }: NameVariants, typed: string): number | undefined {
  if (own.some(name => name.startsWith(typed))) return 0;
  if (own.some(name => starts(name, typed))) return 1;
  if ([...others, ...offices, ...loose].some(name => starts(name, typed))) return 2;
  if (country.some(name => starts(name, typed))) return 3;
  const words = [...own, ...others, ...offices, ...country].flatMap(name => name.split(' '));
  return typed.split(' ').every(part => words.some(word => word.startsWith(part))) ? 4 : undefined;
}

/** Longest name that is looked up, in UTF-16 code units; the rest is ignored. */
const TYPED_MAX = 100;

/**
 * Indexes the names of a record's entries. Names of countries in other languages are read when they're first needed.
 *
 * @param pause awaited after some entries, for letting other work go on; without it, it runs through
 */
export async function buildNames(
  entries: {
    readonly people: readonly Person[];
    readonly parties: readonly Party[];
    readonly topics: readonly Topic[];
  },
  pause?: () => Promise<void>,
): Promise<Names> {
  const indexes: { readonly [K in NamedKind]: NameIndex<NamedOf<K>> } = {
    person: await buildNameIndex(entries.people, personVariants, pause),
    party: await buildNameIndex(entries.parties, partyVariants, pause),
    topic: await buildNameIndex(entries.topics, topicVariants, pause),
  };
  return {
    find: (kind, typed) => indexes[kind].find(foldTyped(typed)),
    read: (kind, typed) => indexes[kind].find(foldTyped(typed)) ?? indexes[kind].read(foldTyped(typed)),
    complete: (kind, typed, most) => indexes[kind].complete(foldTyped(typed), most),
    nearest: (kind, typed, most) => indexes[kind].nearest(foldTyped(typed), most),
    country: typed => countryNamed(foldTyped(typed)) ?? countryNamed(withoutArticles(foldTyped(typed))),
  };
}

const foldTyped = (typed: string): string => fold(withoutFlags(typed.slice(0, TYPED_MAX), iso => iso));
