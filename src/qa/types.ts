/** What a question is read as. */
import type { Dossier } from '../dossier/dossier.ts';
import { memoize } from '../lib/lazy.ts';
import { type Item, LANGUAGES, type Language, type Party, type Person, type Topic } from '../record/types.ts';
import type { Mention } from './entity-linking.ts';
import { questionsOf } from './index.ts';
import { conceptsOf } from './lexicon/synonyms.ts';
import type { Token, tablesOf } from './lexicon/tokenizer.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';

export type Kind = 'who' | 'where' | 'when' | 'why' | 'how-many' | 'how-long' | 'whether' | 'what';

/** A part of a question that an item can match. */
export interface Unit {
  readonly text: string;
  readonly words: readonly WordForms[];
  readonly entries: readonly (Person | Party | Topic)[];
  /** What it matters, 0 to 1: as rare as it is in the record. */
  readonly weight: number;
  /** Neither the record nor the field's vocabulary has it. */
  readonly unknown: boolean;
  /** Of a matter that members ask for and the record doesn't touch. */
  readonly beyond: boolean;
  /** Taken for words of the record's that are spelt much like it. */
  readonly near: boolean;
  /** What whoever is asked for does: "who leads the coalition?" */
  readonly role: boolean;
  /** What a number in it counts that the question takes for right: "Did fifty leaders attend?" */
  readonly counts: readonly WordForms[];
  /** Named after "about": what is talked of, rather than what is said of it. */
  readonly subject: boolean;
  /** Named as a place ("in Paris"), which an answer needn't repeat. */
  readonly place: boolean;
}

/** What parts of a question weigh together. */
export const weightOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.weight, 0);

export interface ParsedQuestion {
  readonly language: Language;
  readonly kind: Kind;
  /** Whose words are asked for. */
  readonly sayers: readonly (Person | Party)[];
  /** The words by which the sayers are named. */
  readonly sayerWords: readonly WordForms[];
  /** Whether the question credits the sayer with the words ("Did Macron call it …?") rather than asking what they are. */
  readonly credits: boolean;
  /** Whether an answer must be words of the sayers'; a place, a date or a number may come from anyone. */
  readonly asksWords: boolean;
  /** Whether what is asked for is yet to come: "when will …?" */
  readonly ahead: boolean;
  /** Whether it is asked until when something stays as it is, rather than when it comes. */
  readonly until: boolean;
  /** Whether it asks what would follow from something. */
  readonly supposing: boolean;
  /** Whether it asks what something is called. */
  readonly naming: boolean;
  /** "Who is …?": what somebody is. */
  readonly isIdentity: boolean;
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  /** The words of the units, in their order. */
  readonly forms: readonly WordForms[];
  /** How far the record's items hold all these words. */
  readonly held: TermMatcher;
  /** Words that no item must have, but that tell between items: "before", "all", "why". */
  readonly hints: readonly WordForms[];
  /** Stems of all words, light ones too. */
  readonly stems: readonly string[];
  /** What is counted, for "how many". */
  readonly counted: readonly WordForms[];
  /** Names that the record doesn't hold, as typed. */
  readonly strangers: readonly { readonly text: string; readonly country?: string }[];
  /** Names that were read through a typing error. */
  readonly readings: readonly { readonly typed: string; readonly as: string }[];
}

/** A question on its way to being understood. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly language: Language;
  /** The languages whose glosses it is looked up in: its own, or all where no word tells. */
  readonly languages: readonly Language[];
  readonly tables: ReturnType<typeof tablesOf>;
  readonly mentions: readonly Mention[];
  readonly dossier: Dossier;
  /** How far the record's items hold words. */
  readonly held: TermMatcher;
  /** Whether the word at a place carries no content. */
  isLight(at: number): boolean;
}

/** The mention that a word is part of. */
export const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.find(m => m.from <= at && at < m.to);

/** Kept by record. */
const knowing = new WeakMap<Dossier, (word: string) => boolean>();

/** Whether the record, or the vocabulary of the field, has a folded word. */
export function isKnownWord(word: string, dossier: Dossier): boolean {
  const isKnown = knowing.get(dossier) ?? memoize(one => isHeld(one, dossier));
  knowing.set(dossier, isKnown);
  return isKnown(word);
}

function isHeld(word: string, dossier: Dossier): boolean {
  const isGlossed = questionsOf(dossier).get().glosses.terms(word, LANGUAGES).own.length > 0;
  return dossier.search.held(word).items > 0 || isGlossed || conceptsOf(word).size > 0;
}

// What comes of a question: items that answer it, or what the record lacks.

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
  readonly kind: ParsedQuestion['kind'];
  readonly sayers: readonly (Person | Party)[];
  readonly topics: readonly Topic[];
  /** Whether it asks who somebody is, and nothing more. */
  readonly isIdentity: boolean;
  readonly readings: ParsedQuestion['readings'];
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
