/** Types a drafted source, and reads it: the fields of its file, in their order, each as sure as it is. */

/** A value of a file: what stands there as a word, a text or a number, or in brackets. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** That a value takes a look, and why. likely: probably right · check: a guess. */
export interface Mark {
  readonly kind: 'likely' | 'check';
  readonly why: string;
}

/** One field of an entry. */
export interface Field {
  readonly key: string;
  /** Absent where the curator has to write it. */
  readonly value?: Value;
  readonly mark?: Mark;
  /** What the source says there, from which the value is to be worded or judged. */
  readonly source?: string;
  /** It is only proposed: it stands as a comment. */
  readonly isProposed?: true;
}

/** An item, a dispute, or words that nobody is quoted saying. */
export type DraftedEntry = readonly Field[];

/** A field of an entry. */
export const fieldOf = (entry: DraftedEntry, key: string): Field | undefined => entry.find(field => field.key === key);

/** What a field of an entry lists; nothing where it's no list. */
export function listIn(entry: DraftedEntry, key: string): readonly string[] {
  const value = fieldOf(entry, key)?.value;
  return Array.isArray(value) ? value.map(String) : [];
}

/** The lists of a source's file, in their order. */
export const SECTIONS = ['unquoted', 'quotes', 'statements', 'facts', 'events', 'disputes'] as const;
export type Section = (typeof SECTIONS)[number];

/** An entry for a file that all sources share. */
export interface Newcomer {
  readonly file: 'people.yaml' | 'parties.yaml' | 'topics.yaml';
  readonly entry: DraftedEntry;
  /** The places that have it: "paragraphs 1, 4". */
  readonly places: string;
}

/** The draft of a source's file. */
export interface DraftedSource {
  readonly header: DraftedEntry;
  readonly sections: Readonly<Record<Section, readonly DraftedEntry[]>>;
  readonly newcomers: readonly Newcomer[];
}
