/** The canvas with its faces: measures text, and draws a layout as a PNG. */
import { setImmediate as turn } from 'node:timers/promises';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Face, Font, Layout, Measure } from '../render/picture/marks.ts';
import { drawGround, drawMarks } from './draw.ts';
import { FACES, type FaceFile, familiesOf, readFace } from './faces.ts';

export interface Easel {
  readonly measure: Measure;
  /** Drawn in small pieces between other work, encoded in a thread of the pool. */
  png(layout: Layout): Promise<Uint8Array>;
}

/**
 * Loads the canvas library and the faces, giving way between them. Rejects when one can't be loaded: a picture in another
 * face would be another picture.
 */
export async function openEasel(files: readonly FaceFile[] = FACES): Promise<Easel> {
  // Read once, when the library is loaded: the machine's own faces would stand in for a missing sign, and nobody would see it.
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  for (const file of files) {
    const data = await readFace(file);
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
