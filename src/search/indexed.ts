/** What the search holds in memory: the items, their words, and the index over them. */
import type MiniSearch from 'minisearch';
import type { Item } from '../dossier/types.ts';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An item as indexed: per field its terms, separated by spaces. */
export interface Entry {
  /** Its place in {@link Index.items}. */
  readonly id: number;
  readonly text: string;
  readonly setting: string;
  readonly speaker: string;
  readonly parties: string;
  readonly topics: string;
}

export interface Index {
  readonly items: readonly Item[];
  /** The folded words of each item as shown, with a space at either end and a bar between its parts. */
  readonly shown: readonly string[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly mini: MiniSearch<Entry>;
}
