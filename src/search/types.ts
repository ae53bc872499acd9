/** Defines what the search and the look-up of names offer. */
import type { Item, Party, Person, Topic } from '../record/types.ts';

/** One item found. */
export interface Hit {
  readonly item: Item;
  /** Comparable within one search only. */
  readonly score: number;
}

/** Longest query that is read, in UTF-16 code units; what lies beyond is ignored. */
export const QUERY_MAX = 400;
/** Most terms of a query that are searched for. */
export const TERMS_MAX = 16;
/** Most items that a search returns. Only a record of thousands of items has more that match. */
export const HITS_MAX = 500;

/** Searches the items of one record. */
export interface Search {
  /**
   * The items that match a query, best first, {@link HITS_MAX} at most.
   *
   * A query is words, `"exact phrases"` and `-exclusions` (`-word`, `-"a phrase"`). An item matches when it holds every
   * phrase, none of the exclusions, and at least one of the words (or, with no words, the phrases alone). Case,
   * accents, apostrophes, hyphens and inflection don't matter; typing errors are forgiven only in words that the record
   * doesn't hold.
   *
   * @param among when given, only items for which it is true are returned.
   */
  find(query: string, among?: (item: Item) => boolean): readonly Hit[];
  /**
   * How much of some folded words each item holds, by its place among the items: by how rare they are, names by all that
   * they may be called; 0 of none.
   */
  weigh(words: readonly string[]): Float64Array;
  /** How many items hold a folded word in some inflection, and of how many. */
  frequency(word: string): { readonly items: number; readonly of: number };
  /** The stems of the record that a folded word it doesn't hold may be a mistyping of; none for short words and numbers. */
  similar(word: string): readonly string[];
}

/** An entry of the record with names that a member can type. */
export type Named = Person | Party | Topic;
/** The kinds of such entries. */
export type NamedKind = Named['kind'];
/** The entry of a kind. */
export type NamedOf<K extends NamedKind> = Extract<Named, { kind: K }>;

/** Finds people, parties and topics by what people call them. */
export interface Names {
  /**
   * The one entry that this name means: an id, a name, a spelling or alias in any language, an office ("chancellor",
   * "German chancellor"), an ISO code; case, accents and punctuation folded. `undefined` when none or more than one does.
   */
  find<K extends NamedKind>(kind: K, typed: string): NamedOf<K> | undefined;
  /**
   * The one entry that this text names: as {@link find} does, and besides with titles, articles and flags, in any case, and as
   * suggestions and answers show it: "President Macron", "der Vereinigten Staaten", "Keir Starmer – Prime Minister".
   * `undefined` where a word of it isn't of that entry: "the Italian chancellor".
   */
  read<K extends NamedKind>(kind: K, typed: string): NamedOf<K> | undefined;
  /**
   * Completion: entries of which some name has a word that starts with what is typed, best first; all for an empty
   * text.
   */
  complete<K extends NamedKind>(kind: K, typed: string, most: number): readonly NamedOf<K>[];
  /**
   * "Did you mean": entries with a name a few letters away from what is typed, nearest first; empty when nothing is
   * near.
   */
  nearest<K extends NamedKind>(kind: K, typed: string, most: number): readonly NamedOf<K>[];
  /**
   * The ISO 3166-1 alpha-2 code of a country that `typed` names (in English, French, German or Ukrainian, or by that
   * code), whether or not the record holds it.
   */
  country(typed: string): string | undefined;
}
