/** Defines a picture of an answer, worded and ready to be laid out: all its texts, by role, without positions. */
import type { Dated, Event } from '../../record/types.ts';

/**
 * Longest alternative text, in UTF-16 code units.
 * https://docs.discord.com/developers/resources/message#attachment-object
 */
export const ALT_MAX = 1_024;

interface PictureBase {
  /** File name without its ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  /**
   * The alternative text: the whole content, for screen readers. A picture whose text is longer than {@link ALT_MAX} isn't
   * laid out.
   */
  readonly alt: string;
}

/** A run of words; `quoted` ones are a speaker's own, the quotation marks included. */
export interface Words {
  readonly text: string;
  readonly quoted: boolean;
}

/** A card: one quotation. */
export interface CardPicture extends PictureBase {
  readonly kind: 'card';
  readonly words: readonly Words[];
  readonly conditions: readonly string[];
  readonly disputes: readonly string[];
  readonly flag?: string;
  readonly speaker: string;
  /** Office and country. */
  readonly office: string;
  /** Verb, occasion and date. */
  readonly said: string;
  /** Citation and id. */
  readonly source: string;
  /** Whose the date is, where it isn't the source's own. */
  readonly credit?: string;
}

/** How a date is known: stated by the source, inferred, or from outside it. */
export type Basis = Dated['basis'];

/** A timeline: events on strips that are true to scale, and listed. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  readonly title: string;
  /** The whole span; then its dense part, where it has one. Empty where no event has a date. */
  readonly strips: readonly Strip[];
  readonly entries: readonly TimelineEntry[];
  readonly notes: readonly string[];
}

/** An event in the list. */
export interface TimelineEntry {
  /** Its number on the strip; absent where it has no date. */
  readonly number?: number;
  readonly date: string;
  readonly status: Event['status'];
  readonly statusWord: string;
  readonly words: string;
  readonly conditions: readonly string[];
  /** How the date is known, in a word or two; of one that isn't the source's own, whose it is. */
  readonly dated?: { readonly basis: Basis; readonly word: string };
  readonly place: string;
}

/** A span of time. Days are counted from 1 January 1970; a day lasts from its number to the next. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly points: readonly StripPoint[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The part that the next strip shows larger. */
  readonly window?: { readonly from: number; readonly to: number };
}

/** An event on a strip. */
export interface StripPoint {
  readonly number: number;
  readonly status: Event['status'];
  readonly basis: Basis;
  readonly from: number;
  readonly to: number;
}

/** A table: topics down, countries and bodies across. */
export interface MatrixPicture extends PictureBase {
  readonly kind: 'matrix';
  readonly title: string;
  /** The heads of the wide columns. */
  readonly asked: readonly MatrixHead[];
  /** The heads of the narrow columns. */
  readonly others: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly { readonly sign?: 'disputed' | 'silence'; readonly text: string }[];
}

/** The head of a column. */
export interface MatrixHead {
  readonly flag?: string;
  readonly name: string;
}

/** A topic: a cell for each wide column, a count for each narrow one. */
export interface MatrixRow {
  readonly topic: string;
  readonly cells: readonly MatrixCell[];
  readonly counts: readonly { readonly count: number; readonly disputed: boolean }[];
}

/** One country's or body's words on a topic. */
export interface MatrixCell {
  readonly count: number;
  /** The count in words; that there is none, for 0. */
  readonly said: string;
  /** Says that a part is disputed, where one is. */
  readonly disputed?: string;
  readonly quotation?: {
    readonly words: readonly Words[];
    readonly conditions: readonly string[];
    readonly by: string;
  };
  /** Cites the quotation; without one, all statements. */
  readonly places: string;
}

/** A picture of an answer. */
export type Picture = CardPicture | TimelinePicture | MatrixPicture;
