/** Defines a picture of an answer, worded and ready to be laid out: all its texts, by role, without positions. */

/**
 * Longest alternative text, in UTF-16 code units.
 * https://docs.discord.com/developers/resources/message#attachment-object
 */
export const ALT_MAX = 1_024;

interface PictureBase {
  /** File name without its ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The alternative text, for screen readers: the picture's sentences in its order, as many as fit whole. */
  readonly alt: string;
  /** The sources, at the picture's foot. */
  readonly source: string;
}

/** A run of words; `quoted` ones are a speaker's own, the quotation marks included. */
export interface Words {
  readonly text: string;
  readonly quoted: boolean;
}

/** A card: one quotation. */
export interface CardPicture extends PictureBase {
  readonly kind: 'card';
  /** The quotation, in its sentence where it has one, with its conditions. */
  readonly words: readonly Words[];
  readonly disputes: readonly string[];
  readonly flag?: string;
  readonly speaker: string;
  /** Office and country, where anything is said of them. */
  readonly office?: string;
  /** That it was said, on what occasion, and when. */
  readonly said: string;
  /** Whose the date is, where it isn't the source's own. */
  readonly credit?: string;
}

/** A timeline: events under their days. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  readonly title: string;
  /** Who tells it, and when. */
  readonly told: string;
  readonly days: readonly TimelineDay[];
  /** Explains the mark on a date. */
  readonly notes: readonly string[];
}

/** Events that share a date. */
export interface TimelineDay {
  readonly date: string;
  /** Given where it differs from that of the day before. */
  readonly year?: string;
  /** It's the summit's: its first event is the summit. */
  readonly isSummit: boolean;
  /** Nothing of it has taken place, as far as the source tells. */
  readonly isAhead: boolean;
  readonly events: readonly TimelineEvent[];
}

/** An event under its day. */
export interface TimelineEvent {
  /** With its conditions. */
  readonly words: string;
  /** That it's announced or conditional; absent of what has taken place. */
  readonly status?: string;
  /** That it's disputed, where it is. */
  readonly disputed?: string;
  readonly place: string;
}

/** What one country or body said, or two, by topic. */
export interface ComparisonPicture extends PictureBase {
  readonly kind: 'comparison';
  /** Stands before the title, where that names a country. */
  readonly flag?: string;
  readonly title: string;
  readonly told: string;
  /** Of two columns both; of a single one only what the title doesn't say. */
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly ComparisonRow[];
  /** What the text has beyond it; the mark on a date. */
  readonly notes: readonly string[];
}

/** The head of a column. */
export interface ColumnHead {
  readonly flag?: string;
  readonly name: string;
  /** The office of the one who speaks, or that nobody is named. */
  readonly office?: string;
}

/** A topic: a cell for each column. */
export interface ComparisonRow {
  /** Absent where the picture has one topic, which its title names. */
  readonly topic?: string;
  /** That something in it is disputed. */
  readonly disputed?: string;
  readonly cells: readonly ComparisonCell[];
}

/** One country's or body's words on a topic. */
export interface ComparisonCell {
  /** What the record lacks of it: all, or an answer to what the other side says. */
  readonly silences: readonly string[];
  readonly said: readonly Said[];
  /** How many more the text has. */
  readonly more?: string;
}

/** One quotation or statement. */
export interface Said {
  readonly words: readonly Words[];
  readonly disputed?: string;
  /** Where it stands; its date where that isn't the source's day. */
  readonly place: string;
}

/** A picture of an answer. */
export type Picture = CardPicture | TimelinePicture | ComparisonPicture;
