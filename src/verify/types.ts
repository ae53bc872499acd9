/** Defines what checking a quotation comes to. Data only: the messages and the renderers say it. */
import type { Item, Misquote, Party, Person, Printing, Quote, Source, Unquoted, Variant } from '../record/types.ts';
import type { MeaningChange } from './meaning-changes.ts';
import type { Place } from './tokens.ts';

/**
 * The grades, the most serious first.
 *
 * The order is that of the harm done to a reader who believes the claim. Changed words come first: they borrow a true
 * quotation's authority, and whoever looks it up sees a text so alike that the change escapes them. Right words in
 * another's mouth are next: the words can be found, but somebody answers for what they didn't say; then words cut off from
 * a negation or a condition, and those typed in letters that only look right. A known misquote is as wrong as a changed
 * one, but it's known, and its correction stands beside it. What isn't in the record may still have been said: the record
 * can't tell; nor can it of what only comes near, nor of what stands beside the record's words without a mark. Then what
 * the record has, but not as anybody's words: a phrase of the reporter's, what is reported of somebody, what the reporter
 * tells; and what it has in another language. From there on nobody is misled: a gap tells the reader that words are
 * missing; another outlet's wording was printed; punctuation and case leave the words alone. Too short to tell says
 * nothing either way, and so comes last.
 */
export const GRADES = [
  'changed',
  'other-speaker',
  'cut',
  'look-alike',
  'misquote',
  'absent',
  'near',
  'within',
  'so-called',
  'reported',
  'narrated',
  'translation',
  'shortened',
  'variant',
  'same-words',
  'word-for-word',
  'too-short',
] as const;
/** One of them. */
export type Grade = (typeof GRADES)[number];

/** One place where the words differ: what the record has there, and what the claim has. Either may be empty, never both. */
export interface Difference {
  readonly record: string;
  /** Where that stands in the wording that was compared; absent where it has nothing there. */
  readonly at?: Place;
  readonly claim: string;
  readonly meaningChanges: readonly MeaningChange[];
}

/** Whom a claim names: somebody whom the record holds, a country or body that it holds, or only a name. */
export interface Claimant {
  /** The record's name of a person, or as typed: "Donald Tusk"; in whatever case: «Туска». */
  readonly name: string;
  /** With a name as typed, only whom it may mean: "Brigitte Macron". */
  readonly person?: Person;
  readonly party?: Party;
  /** Named by whoever asks, not by the text. */
  readonly isGiven?: true;
}

/** The grade of one claimed quotation, and what it rests on. */
export interface Verdict {
  readonly grade: Grade;
  /** The claimed words as they stand, without the quotation marks around them. */
  readonly claimed: string;
  /** Whom the claim names; absent when it names nobody. */
  readonly claimant?: Claimant;
  /** The named speaker isn't the one who said it, whatever else is amiss. */
  readonly otherSpeaker: boolean;
  /** The record's quotation that it was compared with; two where a claim joins two. Empty when none is near. */
  readonly quotes: readonly Quote[];
  /** Where the claim's words stand in each of them, or in the other wording that it follows, in the order of the text. */
  readonly places: readonly (readonly Place[])[];
  /** The claim holds only a part of the record's words. */
  readonly isPart: boolean;
  /** Where the words differ, in the order of the text; for a marked gap, what was left out. */
  readonly differences: readonly Difference[];
  /** Those of all differences, the gravest first. */
  readonly meaningChanges: readonly MeaningChange[];
  /** Words of the record around a part that turn its sense: a negation or a condition in the same sentence. */
  readonly around: readonly string[];
  /** The wording of another outlet, or of another source of the record, that the claim follows. */
  readonly variant?: Variant | Printing;
  readonly misquote?: Misquote;
  /** The item that says this in the record's own words, which aren't anybody's quotation. */
  readonly narration?: Item;
  /** The reporter's phrase that the claim is. */
  readonly soCalled?: Unquoted & { readonly source: Source };
  /** The claim is in another language than what comes nearest. */
  readonly isForeign?: true;
  /** Items that come nearest, where nothing is said of how near. */
  readonly nearest?: readonly Item[];
  /** The words of the claim that the record has, where it has others beside them. */
  readonly held?: string;
  /** Those others, before and behind. */
  readonly added?: readonly string[];
  /**
   * Whom the message names, and of none of these the record has the words: it gives them to nobody, they only come near
   * another's, or the record doesn't say whose they are.
   */
  readonly alsoNamed?: readonly Claimant[];
  /** Words of the claim typed in letters that only look like theirs. */
  readonly disguised?: readonly string[];
}

/** Where the words of a message stand, in the order in which they are read. */
export const MESSAGE_PARTS = ['content', 'embed', 'component', 'poll', 'forward'] as const;
/** One of them. */
export type MessagePart = (typeof MESSAGE_PARTS)[number];
