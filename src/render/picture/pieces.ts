/** Pieces of a picture: each knows its height, and what it draws once it's told where. */
import type { Font, Mark, Measure, Shape } from './marks.ts';
import { type Span, wrap } from './text.ts';

export interface Piece {
  readonly height: number;
  at(x: number, top: number): readonly Mark[];
}

/** From one line to the next, in font sizes. */
export const LEAD = 1.3;
/** From the middle of a line down to its baseline, in font sizes: half the height of a capital. */
const MIDDLE = 0.36;

const sizeOf = (spans: readonly Span[]): number => Math.max(...spans.map(span => span.font.size));

/** Words in lines. */
export function paragraph(spans: readonly Span[], width: number, measure: Measure): Piece {
  const size = sizeOf(spans);
  const lines = wrap(spans, width, measure);
  return {
    height: lines.length * size * LEAD,
    at: (x, top) =>
      lines.flatMap((line, i) =>
        line.runs.map(({ x: along, ...run }) => ({
          kind: 'text' as const,
          ...run,
          x: x + along,
          baseline: top + (i + 0.5) * size * LEAD + size * MIDDLE,
        })),
      ),
  };
}

export function gap(height: number): Piece {
  return { height, at: () => [] };
}

/** Pieces below one another. */
export function column(...pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, piece) => sum + piece.height, 0),
    at: (x, top) => {
      let y = top;
      return pieces.flatMap(piece => {
        const marks = piece.at(x, y);
        y += piece.height;
        return marks;
      });
    },
  };
}

/** A piece moved to the right, with marks in the room before it. */
export function beside(indent: number, piece: Piece, marks: (x: number, top: number) => readonly Mark[]): Piece {
  return { height: piece.height, at: (x, top) => [...marks(x, top), ...piece.at(x + indent, top)] };
}

export interface Sign {
  readonly shape: Shape;
  readonly fill?: string;
  readonly stroke?: string;
}

/** A small shape before a paragraph, in the middle of its first line. */
export function signed(sign: Sign, spans: readonly Span[], width: number, measure: Measure): Piece {
  const size = sizeOf(spans);
  return beside(size, paragraph(spans, width - size, measure), (x, top) => [
    { kind: 'shape', ...sign, x: x + size * 0.36, y: top + (size * LEAD) / 2, size: size * 0.7 },
  ]);
}

/** A text in one line around a middle. */
export function centred(text: string, font: Font, fill: string, x: number, y: number, measure: Measure): Mark {
  const width = measure(text, font);
  return { kind: 'text', text, x: x - width / 2, baseline: y + font.size * MIDDLE, width, font, fill };
}
