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

/** The small shapes, told apart without colour. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';

interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
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
  /** `x` and `y` are its middle, `size` its width and height. */
  | (Painted & {
      readonly kind: 'shape';
      readonly shape: Shape;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    })
  | { readonly kind: 'area'; readonly points: readonly (readonly [x: number, y: number])[]; readonly fill: string }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly stroke: string;
      readonly width: number;
    };

/** A picture laid out. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The background's colour. */
  readonly ground: string;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
}

// Colours. Text has a contrast of at least 4.5 on its ground (WCAG 2.2, 1.4.3); the three hues stay apart with the common
// kinds of colour blindness, and none says anything that a shape or a word doesn't say too.

/** The background of a picture. */
export const PAPER = '#faf8f3';
/** The background of a cell, and text on colour. */
export const WHITE = '#ffffff';
/** The band of a topic. */
export const BAND = '#ebe6d8';
/** A cell without statements. */
export const SILENT = '#e4e1d8';
/** The enlarged part of a timeline. */
export const DENSE = '#f3ecd9';
/** Rules and borders. */
export const LINE = '#a8a394';
/** Text. */
export const INK = '#17202a';
/** Text of less weight. */
export const MUTED = '#4a5560';
/** A blue, the first of the three hues. */
export const BLUE = '#005a9c';
/** A pale blue, for bars of time. */
export const PALE = '#cfe0ee';
/** An orange, the second hue. */
export const ORANGE = '#b34a00';
/** A plum, the third hue. */
export const PLUM = '#9c3f78';

// Fonts.

/** Smallest size of text, in pixels, at a width of 1,200: it can still be read where the picture is shown 340 px wide. */
export const MIN_SIZE = 24;

/** A picture’s title. */
export const TITLE: Font = { typeface: 'sans', size: 40, weight: 700 };
/** The speaker of a card. */
export const NAME: Font = { typeface: 'sans', size: 38, weight: 700 };
/** A column’s head and its numbers. */
export const HEAD: Font = { typeface: 'sans', size: 30, weight: 700 };
/** Counts, dates and markers. */
export const LABEL: Font = { typeface: 'sans', size: 26, weight: 700 };
/** Running text. */
export const BODY: Font = { typeface: 'sans', size: 28, weight: 400 };
/** Running text of less weight. */
export const PLAIN: Font = { typeface: 'sans', size: 26, weight: 400 };
/** Sources, notes and tick labels. */
export const SMALL: Font = { typeface: 'sans', size: MIN_SIZE, weight: 400 };
/** A country’s code. */
export const CODE: Font = { typeface: 'sans', size: MIN_SIZE, weight: 700 };
