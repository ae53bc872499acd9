/** The canvas with its faces: measures text, and draws a layout as a PNG. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Face, Font, Layout, Mark, Measure, Shape } from '../render/picture/marks.ts';

// A layout on a canvas.

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

// The faces that pictures are drawn with: files of the packages that carry them, never what a machine happens to
// have.

/** A file, by the name that a package exports it under or by its path, and the name that it's known by in the canvas. */
export interface FontFile {
  readonly face: Face;
  readonly alias: string;
  readonly file: string;
}

/** Every script that a name or a word of the record may come in, as far as the packages have it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** A name of its own for each subset: of several files under one name, only one is looked at. */
const subsets = (face: Face, family: string): readonly FontFile[] =>
  SUBSETS.map(subset => ({
    face,
    alias: `${face}-${subset}`,
    file: `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`,
  }));

export const FONT_FILES: readonly FontFile[] = [
  ...subsets('sans', 'noto-sans'),
  ...subsets('serif', 'source-serif-4'),
  { face: 'flags', alias: 'flags', file: 'twemoji-colr-font/twemoji.woff2' },
];

const { resolve } = createRequire(import.meta.url);

/** Rejects when the file isn't there. */
export function readFont({ file }: FontFile): Promise<Buffer> {
  return readFile(resolve(file));
}

/** The list of families for a face, as CSS has it. */
export function familiesOf(face: Face, files: readonly FontFile[]): string {
  return files
    .filter(file => file.face === face)
    .map(({ alias }) => `"${alias}"`)
    .join(', ');
}

export interface Canvas {
  readonly measure: Measure;
  /** Drawn in small pieces between other work, encoded in a thread of the pool. */
  png(layout: Layout): Promise<Uint8Array>;
}

/**
 * Loads the canvas library and the faces, giving way between them. Rejects when one can't be loaded: a picture in another
 * face would be another picture.
 */
export async function openCanvas(files: readonly FontFile[] = FONT_FILES): Promise<Canvas> {
  // Read once, when the library is loaded: the machine's own faces would stand in for a missing sign, and nobody would see it.
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  for (const file of files) {
    const data = await readFont(file);
    await turn();
    if (!GlobalFonts.has(file.alias) && GlobalFonts.register(data, file.alias) === null)
      throw new Error(`${file.file} isn't a face that can be read`);
  }
  const families: Families = {
    sans: familiesOf('sans', files),
    serif: familiesOf('serif', files),
    flags: familiesOf('flags', files),
  };
  return {
    measure: ruler(createCanvas(1, 1).getContext('2d'), families),
    async png(layout) {
      const canvas = createCanvas(layout.width, layout.height);
      const context = canvas.getContext('2d');
      let current: Font | undefined;
      const write = (font: Font): void => {
        if (font !== current) setFont(context, font, families);
        current = font;
      };
      drawGround(context, layout);
      for (let from = 0; from < layout.marks.length; from += MARKS_A_TURN) {
        drawMarks(context, layout.marks.slice(from, from + MARKS_A_TURN), write);
        rasterise(context);
        await turn();
      }
      const png = await canvas.encode('png');
      // Megabytes of pixels that the garbage collector doesn't see, and would leave until much later.
      canvas.width = 1;
      canvas.height = 1;
      return png;
    },
  };
}

/** Marks drawn before other work gets its turn. */
const MARKS_A_TURN = 10;

/**
 * The library only notes what is drawn, and rasterises it all when the canvas is read: at the latest when it's encoded, in
 * one piece and on this thread. Reading a pixel now and then makes it do so in small ones.
 */
const rasterise = (context: SKRSContext2D): void => void context.getImageData(0, 0, 1, 1);

type Families = Readonly<Record<Face, string>>;

/** Widths grow with the size exactly, so one size is measured; words come again and again while sizes are tried. */
const MEASURED_AT = 100;
const KEPT_WIDTHS = 20_000;

function ruler(context: SKRSContext2D, families: Families): Measure {
  const widths = new Map<string, number>();
  let current = '';
  return (text, { face, size, weight }) => {
    const font = `${face} ${weight}`;
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (font !== current) setFont(context, { face, size: MEASURED_AT, weight }, families);
      current = font;
      width = context.measureText(text).width;
      if (widths.size >= KEPT_WIDTHS) widths.clear();
      widths.set(key, width);
    }
    return (width * size) / MEASURED_AT;
  };
}

/** The weight goes by the axis: given in `font`, the canvas would smear the regular weight instead of taking the bold one. */
function setFont(context: SKRSContext2D, { face, size, weight }: Font, families: Families): void {
  context.font = `${size}px ${families[face]}`;
  context.fontVariationSettings = face === 'flags' ? 'normal' : `"wght" ${weight}`;
}
