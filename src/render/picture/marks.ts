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
