/** A picture of an answer, worded and ready to be laid out: everything it says, in roles, and no positions yet. */
import type { Event, When } from '../../record/types.ts';

/** Most characters of a picture's text. https://docs.discord.com/developers/resources/message#attachment-object */
export const ALT_MAX = 1_024;

interface PictureBase {
  /** File name without its ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  /**
   * The whole content as text: what a screen reader reads instead of the picture. At most {@link ALT_MAX} characters;
   * a picture that says more isn't laid out.
   */
  readonly alt: string;
}

/** Words in a row; `quoted` are somebody's own, with the quotation marks around them. */
export interface Words {
  readonly text: string;
  readonly quoted: boolean;
}

/** One quotation. */
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
}

/** How a date is known. */
export type Basis = Exclude<When, { precision: 'open' }>['basis'];

/** Events on a strip that is true to scale, and listed. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  readonly title: string;
  /** The whole span; then, where it's dense, the dense part of it. Empty where nothing has a date. */
  readonly strips: readonly Strip[];
  readonly entries: readonly TimelineEntry[];
  readonly notes: readonly string[];
}

export interface TimelineEntry {
  /** Its number on the strip; what has no date has none. */
  readonly number?: number;
  readonly date: string;
  readonly status: Event['status'];
  readonly statusWord: string;
  readonly words: string;
  readonly conditions: readonly string[];
  readonly dated?: { readonly basis: Basis; readonly word: string };
  readonly place: string;
}

/** A piece of time. Days are counted from 1 January 1970; a day lasts from its number to the next. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly points: readonly StripPoint[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** The part of it that the next strip shows larger. */
  readonly window?: { readonly from: number; readonly to: number };
}

export interface StripPoint {
  readonly number: number;
  readonly status: Event['status'];
  readonly basis: Basis;
  readonly from: number;
  readonly to: number;
}

/** Topics down, countries and bodies across. */
export interface MatrixPicture extends PictureBase {
  readonly kind: 'matrix';
  readonly title: string;
  readonly asked: readonly MatrixHead[];
  readonly others: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly { readonly sign?: 'disputed' | 'silence'; readonly text: string }[];
}

export interface MatrixHead {
  readonly flag?: string;
  readonly name: string;
}

export interface MatrixRow {
  readonly topic: string;
  readonly cells: readonly MatrixCell[];
  readonly counts: readonly { readonly count: number; readonly disputed: boolean }[];
}

export interface MatrixCell {
  readonly count: number;
  /** The count in words, or that there is no statement. */
  readonly said: string;
  /** The word for it, where a part is disputed. */
  readonly disputed?: string;
  readonly quotation?: {
    readonly words: readonly Words[];
    readonly conditions: readonly string[];
    readonly by: string;
  };
  /** Where the quotation stands; without one, where all of it does. */
  readonly places: string;
}

export type Picture = CardPicture | TimelinePicture | MatrixPicture;
