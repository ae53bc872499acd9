/** A layout on a canvas. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Font, Layout, Mark, Shape } from '../render/picture/marks.ts';

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

export function drawGround(context: SKRSContext2D, { width, height, ground }: Layout): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
}

/** @param setFont makes the context write with a font. */
export function drawMarks(context: SKRSContext2D, marks: readonly Mark[], setFont: (font: Font) => void): void {
  for (const mark of marks) draw(context, mark, setFont);
}

function draw(context: SKRSContext2D, mark: Mark, setFont: (font: Font) => void): void {
  switch (mark.kind) {
    case 'text':
      setFont(mark.font);
      context.fillStyle = mark.fill;
      context.fillText(mark.text, mark.x, mark.baseline);
      break;
    case 'line':
      drawLine(context, mark);
      break;
    case 'area':
      trace(context, mark.points);
      context.closePath();
      finish(context, { fill: mark.fill });
      break;
    case 'box':
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      finish(context, mark);
      break;
    case 'shape':
      drawShape(context, mark);
      break;
  }
}

function drawLine(context: SKRSContext2D, { from, to, stroke, width }: MarkOf<'line'>): void {
  trace(context, [from, to]);
  context.lineWidth = width;
  context.strokeStyle = stroke;
  context.stroke();
}

function trace(context: SKRSContext2D, points: MarkOf<'area'>['points']): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
}

function finish(context: SKRSContext2D, { fill, stroke }: { readonly fill?: string; readonly stroke?: string }): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = 3;
  context.stroke();
}

/** Corners in halves of the size, from the middle. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  cross: [
    [-1, -1],
    [1, 1],
    [0, 0],
    [1, -1],
    [-1, 1],
    [0, 0],
  ],
};

function drawShape(context: SKRSContext2D, { shape, x, y, size, ...paint }: MarkOf<'shape'>): void {
  const half = size / 2;
  if (shape === 'circle') {
    context.beginPath();
    context.arc(x, y, half, 0, 2 * Math.PI);
  } else {
    trace(
      context,
      CORNERS[shape].map(([dx, dy]) => [x + dx * half, y + dy * half] as const),
    );
    context.closePath();
  }
  finish(context, paint);
}
