/** Loads the canvas library with its fonts; measures text with them, and draws a layout as a PNG. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as pause } from 'node:timers/promises';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Font, Layout, Mark, Measure, Typeface } from '../render/picture/marks.ts';

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

function drawGround(context: SKRSContext2D, { width, height, ground }: Layout): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
}

/** @param setFont makes the context write with a font. */
function drawMarks(context: SKRSContext2D, marks: readonly Mark[], setFont: (font: Font) => void): void {
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
    case 'box':
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      fillAndOutline(context, mark);
      break;
    case 'circle':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.size / 2, 0, 2 * Math.PI);
      fillAndOutline(context, mark);
      break;
    case 'triangle':
      traceTriangle(context, mark);
      fillAndOutline(context, mark);
      break;
  }
}

function traceTriangle(context: SKRSContext2D, { x, y, size }: MarkOf<'triangle'>): void {
  const half = size / 2;
  context.beginPath();
  context.moveTo(x, y - half);
  context.lineTo(x + half, y + half);
  context.lineTo(x - half, y + half);
  context.closePath();
}

function drawLine(context: SKRSContext2D, { from, to, ...stroke }: MarkOf<'line'>): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  drawStroke(context, stroke);
}

function fillAndOutline(context: SKRSContext2D, { fill, outline }: Pick<MarkOf<'box'>, 'fill' | 'outline'>): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (outline) drawStroke(context, outline);
}

/** A dash, and the gap after it, in widths of the line. */
const DASH = 2;

function drawStroke(
  context: SKRSContext2D,
  { stroke, width, dashed }: Pick<MarkOf<'line'>, 'stroke' | 'width' | 'dashed'>,
): void {
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash(dashed ? [DASH * width, DASH * width] : []);
  context.stroke();
}

// Pictures are drawn with the fonts of our packages, never with those that a machine happens to have.

/** A font file, and the family name under which the canvas knows it. */
export interface FontFile {
  readonly typeface: Typeface;
  readonly alias: string;
  /** What a package exports it as, or its path. */
  readonly file: string;
}

/** The subsets of the font packages, for every script that a name or a word of the record may be written in. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Gives each subset a family name of its own: of several files under one name, the canvas consults only one. */
const subsetFiles = (typeface: Typeface, family: string): readonly FontFile[] =>
  SUBSETS.map(subset => ({
    typeface,
    alias: `${typeface}-${subset}`,
    file: `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`,
  }));

/** The fonts of the pictures. */
export const FONT_FILES: readonly FontFile[] = [
  ...subsetFiles('sans', 'noto-sans'),
  ...subsetFiles('serif', 'source-serif-4'),
  { typeface: 'flags', alias: 'flags', file: 'twemoji-colr-font/twemoji.woff2' },
];

const { resolve } = createRequire(import.meta.url);

/** Reads a font. Rejects when the file isn't there. */
export function readFont({ file }: FontFile): Promise<Buffer> {
  return readFile(resolve(file));
}

/** Lists the families of a typeface, as CSS writes them. */
export function familiesOf(typeface: Typeface, files: readonly FontFile[]): string {
  return files
    .filter(file => file.typeface === typeface)
    .map(({ alias }) => `"${alias}"`)
    .join(', ');
}

/** Measures text and draws layouts. */
export interface Canvas {
  readonly measure: Measure;
  /** Draws a layout: in small pieces between other work, and encoded in a thread of libuv's pool. */
  png(layout: Layout): Promise<Uint8Array>;
}

/**
 * Loads the canvas library and the fonts, with pauses for other work. Rejects when a font can't be loaded: in another font,
 * a picture would be another picture.
 */
export async function openCanvas(files: readonly FontFile[] = FONT_FILES): Promise<Canvas> {
  // The library reads this once, when it's loaded. The machine's fonts would silently stand in for missing characters.
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  for (const file of files) {
    const data = await readFont(file);
    await pause();
    if (!GlobalFonts.has(file.alias) && GlobalFonts.register(data, file.alias) === null)
      throw new Error(`${file.file} isn't a font that can be read`);
  }
  const families: Families = {
    sans: familiesOf('sans', files),
    serif: familiesOf('serif', files),
    flags: familiesOf('flags', files),
  };
  return {
    measure: measureWith(createCanvas(1, 1).getContext('2d'), families),
    async png(layout) {
      const canvas = createCanvas(layout.width, layout.height);
      const context = canvas.getContext('2d');
      let current: Font | undefined;
      const write = (font: Font): void => {
        if (font !== current) setFont(context, font, families);
        current = font;
      };
      drawGround(context, layout);
      for (let from = 0; from < layout.marks.length; from += MARKS_PER_TURN) {
        drawMarks(context, layout.marks.slice(from, from + MARKS_PER_TURN), write);
        rasterise(context);
        await pause();
      }
      const png = await canvas.encode('png');
      // Frees megabytes of pixels that the garbage collector doesn't see, and would leave until much later.
      canvas.width = 1;
      canvas.height = 1;
      return png;
    },
  };
}

/** How many marks are drawn before other work gets its turn. */
const MARKS_PER_TURN = 10;

/**
 * Makes the library rasterise what was drawn so far. By itself it does so when the canvas is read, at the latest when it's
 * encoded, all in one go and on this thread.
 */
const rasterise = (context: SKRSContext2D): void => void context.getImageData(0, 0, 1, 1);

type Families = Readonly<Record<Typeface, string>>;

/** The size at which words are measured: widths are exactly proportional to the size. */
const MEASURED_AT = 100;
/** Most widths that are cached: words come again and again while sizes are tried. */
const WIDTHS_MAX = 20_000;

function measureWith(context: SKRSContext2D, families: Families): Measure {
  const widths = new Map<string, number>();
  let current = '';
  return (text, { typeface, size, weight }) => {
    const font = `${typeface} ${weight}`;
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (font !== current) setFont(context, { typeface, size: MEASURED_AT, weight }, families);
      current = font;
      width = context.measureText(text).width;
      if (widths.size >= WIDTHS_MAX) widths.clear();
      widths.set(key, width);
    }
    return (width * size) / MEASURED_AT;
  };
}

/**
 * Sets a font, its weight by the variable font's axis: given in `font`, the canvas would embolden the regular weight
 * instead.
 */
function setFont(context: SKRSContext2D, { typeface, size, weight }: Font, families: Families): void {
  context.font = `${size}px ${families[typeface]}`;
  context.fontVariationSettings = typeface === 'flags' ? 'normal' : `"wght" ${weight}`;
}
