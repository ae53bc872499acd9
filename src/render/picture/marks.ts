/** Defines the marks that a layout is made of, their colours and their fonts. Pixels; y grows downwards. */

/** sans and serif for words, flags for pairs of regional indicators. */
export type Typeface = 'sans' | 'serif' | 'flags';

/** A typeface in a size, in pixels, and a weight, as CSS counts it. */
export interface Font {
  readonly typeface: Typeface;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** Measures the width of a text, in pixels. */
export type Measure = (text: string, font: Font) => number;

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** Where it starts. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly font: Font;
  readonly fill: string;
}

interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dashed?: boolean;
}

interface Painted {
  readonly fill?: string;
  readonly outline?: Stroke;
}

/** `x` and `y` are the middle of its width and height, `size`. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One thing to draw. */
export type Mark =
  | TextMark
  | (Painted & {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    })
  | (Painted & Placed & { readonly kind: 'circle' })
  | (Painted & Placed & { readonly kind: 'triangle' })
  | (Stroke & {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
    });

/** A picture laid out. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The background's colour. */
  readonly ground: string;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
}

// Colours. Text has a contrast of at least 4.5 on its ground (WCAG 2.2, 1.4.3), and none says anything that a word doesn't
// say too.

/** The background of a picture. */
export const PAPER = '#faf8f3';
/** The background of a topic's name. */
export const BAND = '#ebe6d8';
/** The background of the summit's day. */
export const SUMMIT = '#dbe8f3';
/** The summit's name. */
export const NAVY = '#003a66';
/** Rules and borders. */
export const LINE = '#a8a394';
/** The line along which the days of a timeline stand. */
export const RAIL = '#8b8677';
/** Text. */
export const INK = '#17202a';
/** Text of less weight. */
export const MUTED = '#4a5560';
/** The bot's own colour. */
export const BLUE = '#005a9c';
/** The bar over what is disputed, and its sign. */
export const ORANGE = '#b34a00';
/** Text that says so. */
export const RUST = '#a04200';

// Fonts. What was said is in serifs, what is ours in none.

/** Smallest size of text, in pixels, at a width of 1,200: it can still be read where the picture is shown 340 px wide. */
export const MIN_SIZE = 36;

/** A picture’s title. */
export const TITLE: Font = { typeface: 'sans', size: 62, weight: 700 };
/** Names: a card’s speaker, a column’s head, the summit. */
export const NAME: Font = { typeface: 'sans', size: 50, weight: 700 };
/** What stands under a title or a name. */
export const OFFICE: Font = { typeface: 'sans', size: 38, weight: 400 };
/** A topic’s name. */
export const TOPIC: Font = { typeface: 'sans', size: 42, weight: 700 };
/** Dates, and that something is disputed. */
export const LABEL: Font = { typeface: 'sans', size: 40, weight: 700 };
/** Running text. */
export const BODY: Font = { typeface: 'sans', size: 40, weight: 400 };
/** Sources, years, notes. */
export const SMALL: Font = { typeface: 'sans', size: MIN_SIZE, weight: 400 };
