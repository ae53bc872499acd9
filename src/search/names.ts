/** Finds people, parties and topics by what members call them. */
import { distance } from 'fastest-levenshtein';
import { allNames, countryNamed, mainNames } from '../record/countries.ts';
import type { Party, Person, Topic } from '../record/types.ts';
import { withoutFlags } from '../text/flags.ts';
import { fold } from '../text/fold.ts';
import { isMadeOf, type Phrases, withoutSmall } from './name-phrases.ts';
import { type NameVariants, partyVariants, personVariants, topicVariants, withoutArticles } from './name-variants.ts';
import type { NamedKind, NamedOf, Names } from './types.ts';

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
