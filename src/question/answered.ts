/** What comes of a question: items that answer it, or what the record lacks. */
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import type { Understood } from './understood.ts';

/** Why the record has no answer. */
export type Reason =
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'unknown-country'; readonly iso: string }
  /** Known, but without a word on what was asked. No topics: without a word that the record could find. */
  | {
      readonly kind: 'silent';
      readonly who: Person | Party;
      readonly topics: readonly Topic[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'no-number' | 'no-date' | 'no-place' }
  /** Words of the question that the record doesn't hold together, or at all. */
  | { readonly kind: 'off-topic'; readonly words: readonly string[] }
  | { readonly kind: 'no-words' };

export interface Meaning {
  readonly kind: Understood['kind'];
  readonly sayers: readonly (Person | Party)[];
  readonly topics: readonly Topic[];
  /** Whether it asks who somebody is, and nothing more. */
  readonly isIdentity: boolean;
  readonly readings: Understood['readings'];
}

export type QuestionAnswer =
  | {
      readonly kind: 'answer';
      /** The first answers; up to four more bear on it. */
      readonly items: readonly Item[];
      /** The words are there, but another's than the question has it. */
      readonly credited?: { readonly asked: Person | Party; readonly item: Item };
      /** A name of the question's that the record doesn't have: it has this of somebody else. */
      readonly stranger?: string;
      readonly meaning: Meaning;
    }
  | { readonly kind: 'refusal'; readonly reason: Reason; readonly nearest: readonly Item[]; readonly meaning: Meaning };
