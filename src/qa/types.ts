/** Defines what a question is read as, and what comes of it. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Language, Party, Person, Topic } from '../record/types.ts';
import type { Mention } from './entity-linking.ts';
import type { FunctionWords } from './lexicon/function-words.ts';
import type { TermMatcher, WordForms } from './term-matching.ts';
import type { Token } from './tokenizer.ts';

/** What a question asks for. `what` is everything else, and a few words without a question word. */
export type QuestionKind = 'who' | 'where' | 'when' | 'why' | 'how-many' | 'how-long' | 'whether' | 'what';

/** A text of the record that a question is about. */
export interface TextReference {
  /** The ids of the sources that may be meant; some of the record's, never all. */
  readonly sources: ReadonlySet<string>;
  /**
   * Whether a text is asked about, so that another's words are no answer. A statement may be another than the record's, and
   * what a text is of, a call or a meeting, is told of elsewhere, too.
   */
  readonly isText: boolean;
  /** Where the words stand that tell of it: the place of the first, and the place after the last. */
  readonly from: number;
  readonly to: number;
}

/** A question's words with what they name, before what it asks is read. */
export interface TokenizedQuestion {
  readonly tokens: readonly Token[];
  /** The tokens' folded words. */
  readonly words: readonly string[];
  readonly language: Language;
  /** The languages whose glosses it is looked up in: its own, or all where no word tells. */
  readonly languages: readonly Language[];
  /** Its language's lists. */
  readonly functionWords: FunctionWords;
  readonly mentions: readonly Mention[];
  /** Which text of the record it is about, where it tells. */
  readonly text: TextReference | undefined;
  readonly dossier: Dossier;
  /** How well the record's items match words. */
  readonly matcher: TermMatcher;
}

/** A question's words, once it's known what kind of question it is. */
export interface AnalyzedQuestion extends TokenizedQuestion {
  /** Whether the word at a place carries no content. */
  readonly isLight: (at: number) => boolean;
}

/** A part of a question that an item can match: a word, or the words of a name. */
export interface QuestionTerm {
  readonly text: string;
  readonly words: readonly WordForms[];
  /** What the words name. None for a word that is no name. */
  readonly entries: readonly (Person | Party | Topic)[];
  /** The phrase of a reporter's, folded, that an alias of a topic is: whatever else is on the topic is another thing. */
  readonly soCalled?: string;
  /** What it counts, 0 to 1: the more, the rarer it is in the record. */
  readonly weight: number;
  /** Neither the record nor the field's vocabulary has it. */
  readonly unknown: boolean;
  /** Taken for words of the record's that are spelt much like it. */
  readonly misspelt: boolean;
  /** What whoever is asked for does: "who leads the coalition?" */
  readonly role: boolean;
  /** What a number in it counts that the question takes for right: "Did fifty leaders attend?" */
  readonly counts: readonly WordForms[];
  /** Named after "about": what is talked of, rather than what is said of it. */
  readonly subject: boolean;
  /** Named as a place ("in Paris"), which an answer needn't repeat. */
  readonly place: boolean;
  /** It tells what text is asked about: every item of that has it. */
  readonly ofText: boolean;
  /** Of another alternative, which an item needn't have: "up or down". */
  readonly other: boolean;
}

/** What terms weigh together. */
export const weightOf = (terms: readonly QuestionTerm[]): number => terms.reduce((sum, term) => sum + term.weight, 0);

/** What a question is read as. */
export interface ParsedQuestion {
  readonly language: Language;
  readonly kind: QuestionKind;
  /** Whose words are asked for. */
  readonly speakers: readonly (Person | Party)[];
  /** The words by which the speakers are named. */
  readonly speakerWords: readonly WordForms[];
  /** Whether the question credits the speaker with the words ("Did Macron call it …?") rather than asking what they are. */
  readonly credits: boolean;
  /** Whether it asks where the speakers stand: "Is Macron against sanctions?" */
  readonly asksPosition: boolean;
  /** Who is asked about as the one who acts, where nobody's words are asked for: "Did Russia attack …?" */
  readonly doer: Person | Party | undefined;
  /** Whether an answer must be words of the speakers'; a place, a date or a number may come from anyone. */
  readonly asksWords: boolean;
  /** Whether what is asked for is yet to come: "when will …?" */
  readonly isFuture: boolean;
  /** Whether it asks for a place smaller than a country: "In which city …?" */
  readonly isWithinCountry: boolean;
  /** Whether it is asked until when something stays as it is, rather than when it comes. */
  readonly isUntil: boolean;
  /** Whether it asks for a day or a date, rather than when: "On what date …?" */
  readonly asksDate: boolean;
  /** Whether it asks what would follow from something. */
  readonly isHypothetical: boolean;
  /** Whether it asks what something is called. */
  readonly isNaming: boolean;
  /** Whether it asks what something is for. */
  readonly isPurpose: boolean;
  /** "Who met whom?": it asks for several people. */
  readonly isMutual: boolean;
  /** "Who is …?": what somebody is. */
  readonly isIdentity: boolean;
  /** Which text of the record it is about, where it tells. */
  readonly text: TextReference | undefined;
  /** The people and parties named, whatever for. */
  readonly named: readonly (Person | Party)[];
  readonly topics: readonly Topic[];
  readonly terms: readonly QuestionTerm[];
  /** The words of the terms, in their order. */
  readonly forms: readonly WordForms[];
  /** How well the record's items match all these words. */
  readonly matcher: TermMatcher;
  readonly dossier: Dossier;
  /** Words that no item must have, but that tell between items: "before", "all", "why". */
  readonly hints: readonly WordForms[];
  /** Stems of all words, light ones too, and of what was said beside the question. */
  readonly stems: readonly string[];
  /** What is counted, for "how many". */
  readonly counted: readonly WordForms[];
  readonly unknownNames: readonly UnknownName[];
  /** What is named after "about", as typed, where neither the record nor the vocabulary has it. */
  readonly spokenOf: string | undefined;
  /** Names that were read through a typing error. */
  readonly corrections: readonly { readonly typed: string; readonly as: Person | Party }[];
}

/** A name that no item has in its own words. */
export interface UnknownName {
  /** As typed. */
  readonly text: string;
  /** ISO 3166-1 alpha-2, for a country. */
  readonly country?: string;
  /** Whether its spelling or its place shows that it is a name, so that nothing may be said to be called so. */
  readonly isShown: boolean;
}

/**
 * Why the record has no answer. Each but the last claims something of the record, and is said only where
 * {@link gainsaying} finds nothing against it.
 */
export type Reason =
  | { readonly kind: 'unknown-name'; readonly name: string }
  /** Named in the record at most, and quoted nowhere. */
  | { readonly kind: 'unheard'; readonly name: string }
  | { readonly kind: 'unknown-country'; readonly iso: string }
  /** Known, but without a word on these topics, on what else the question is about, or at all. */
  | {
      readonly kind: 'silent';
      readonly who: Person | Party;
      readonly on: readonly Topic[] | 'this' | 'anything';
    }
  /** Of what has most of the question, none has a number, a date or a place. */
  | { readonly kind: 'no-number' | 'no-date' | 'no-place' }
  /** No one item has all of what the question asks. */
  | { readonly kind: 'off-topic' }
  /** Known, but without a word in which what was asked about is named. */
  | { readonly kind: 'unmentioned'; readonly who: Person | Party; readonly name: string }
  /** The question holds nothing to look for. */
  | { readonly kind: 'no-words' };

/** What of the parsed question a reply shows or links to. */
export type Interpretation = Pick<ParsedQuestion, 'kind' | 'speakers' | 'topics' | 'isIdentity' | 'corrections'>;

/**
 * Items that answer a question; or those that come nearest, where neither an answer nor its absence can be shown; or the
 * reason why none answers, with what comes near.
 */
export type QuestionAnswer =
  | {
      readonly kind: 'answer';
      /** The first answers; up to four more bear on it. */
      readonly items: readonly Item[];
      /** Who does it in the first item, where the question asks whether somebody else does. */
      readonly doer?: Person | Party;
      /**
       * Whom the question credits, where the first item is another's. `isVerbatim`: the question has that other's very words,
       * so they may be called theirs.
       */
      readonly credited?: { readonly asked: Person | Party; readonly isVerbatim: boolean };
      /** What else was asked that the first item doesn't answer, as typed, with what does. */
      readonly besides?: readonly { readonly asked: string; readonly item?: Item }[];
      readonly interpretation: Interpretation;
    }
  | {
      readonly kind: 'nearest';
      readonly items: readonly Item[];
      readonly interpretation: Interpretation;
    }
  | {
      readonly kind: 'refusal';
      readonly reason: Reason;
      readonly nearest: readonly Item[];
      readonly interpretation: Interpretation;
    };
