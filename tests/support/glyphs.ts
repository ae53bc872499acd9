/** Gathers the texts of a record, and finds the characters of them that a typeface of the pictures lacks. */
import { FONT_FILES, familiesOf, openCanvas } from '../../src/painter/canvas.ts';
import type { Typeface } from '../../src/render/picture/marks.ts';

/** What is drawn for what no typeface has. */
const UNASSIGNED = '\u{10fffd}';

// Opened first: what loads the library first decides whether the machine's own fonts are in it.
await openCanvas();
const { createCanvas } = await import('@napi-rs/canvas');

function pixels(text: string, typeface: Typeface): string {
  const context = createCanvas(96, 96).getContext('2d');
  context.font = `48px ${familiesOf(typeface, FONT_FILES)}`;
  context.fillText(text, 20, 64);
  return Buffer.from(context.getImageData(0, 0, 96, 96).data.buffer).toString('base64');
}

/** Characters that would be drawn as an empty box, or not at all. */
export function missing(texts: Iterable<string>, typeface: Typeface): readonly string[] {
  const box = pixels(UNASSIGNED, typeface);
  const blank = pixels(' ', typeface);
  const signs = new Set([...texts].flatMap(text => [...text.normalize('NFC')]));
  return [...signs]
    .filter(sign => /[^\s\u00ad]/u.test(sign))
    .filter(sign => {
      const drawn = pixels(sign, typeface);
      return drawn === box || drawn === blank;
    });
}

/** Every text of a thing and of what it holds, each thing once. */
export function textsOf(thing: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  const parts = thing instanceof Map ? [...thing.values()] : Object.values(thing);
  return parts.flatMap(part => textsOf(part, seen));
}
