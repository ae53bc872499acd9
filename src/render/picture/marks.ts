/** What is drawn, in the order of drawing. Pixels; y grows downwards. */

/** sans and serif for words, flags for pairs of regional indicators. */
export type Face = 'sans' | 'serif' | 'flags';

export interface Font {
  readonly face: Face;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** The width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly font: Font;
  readonly fill: string;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';

interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
}

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

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly marks: readonly Mark[];
}

/**
 * Colours. Text has a contrast of at least 4.5 on its ground (WCAG 2.2, 1.4.3); the three hues stay apart with the common
 * kinds of colour blindness, and none says anything that a shape or a word doesn't say too.
 */
export const PAPER = '#faf8f3';
export const WHITE = '#ffffff';
export const BAND = '#ebe6d8';
export const SILENT = '#e4e1d8';
export const DENSE = '#f3ecd9';
export const LINE = '#a8a394';
export const INK = '#17202a';
export const MUTED = '#4a5560';
export const BLUE = '#005a9c';
export const PALE = '#cfe0ee';
export const ORANGE = '#b34a00';
export const PLUM = '#9c3f78';

// Fonts of the pictures. Nothing is smaller than 24 px at a width of 1,200: shown at 340 px wide, that is still read.

export const MIN_SIZE = 24;

export const TITLE: Font = { face: 'sans', size: 40, weight: 700 };
export const NAME: Font = { face: 'sans', size: 38, weight: 700 };
export const HEAD: Font = { face: 'sans', size: 30, weight: 700 };
export const LABEL: Font = { face: 'sans', size: 26, weight: 700 };
export const BODY: Font = { face: 'sans', size: 28, weight: 400 };
export const PLAIN: Font = { face: 'sans', size: 26, weight: 400 };
export const SMALL: Font = { face: 'sans', size: MIN_SIZE, weight: 400 };
export const CODE: Font = { face: 'sans', size: MIN_SIZE, weight: 700 };
