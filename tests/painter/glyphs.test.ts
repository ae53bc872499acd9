import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { FONT_FILES, familiesOf } from '../../src/painter/canvas.ts';
import { depict } from '../../src/render/picture/depict.ts';
import { layOut } from '../../src/render/picture/layout.ts';
import type { Typeface } from '../../src/render/picture/marks.ts';
import { PHRASES } from '../i18n/phrases.ts';
import { canvas, depictions } from '../render/picture/pictured.ts';
import { dossier } from '../support/record.ts';

/** A character that no font has: it's drawn as an empty box. */
const UNASSIGNED = '\u{10fffd}';
/** The signs of an event's status in text; pictures draw shapes instead. */
const MARKS = new Set('●◐○');

// Imported after the canvas was opened: the first import of the library decides whether it loads the machine's own fonts.
const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');

function pixels(text: string, typeface: Typeface): string {
  const context = createCanvas(96, 96).getContext('2d');
  context.font = `48px ${familiesOf(typeface, FONT_FILES)}`;
  context.fillText(text, 20, 64);
  return Buffer.from(context.getImageData(0, 0, 96, 96).data.buffer).toString('base64');
}

/** Lists the characters that would be drawn as an empty box, or not at all. */
function missing(texts: Iterable<string>, typeface: Typeface): readonly string[] {
  const box = pixels(UNASSIGNED, typeface);
  const blank = pixels(' ', typeface);
  const signs = new Set([...texts].flatMap(text => [...text.normalize('NFC')]));
  return [...signs]
    .filter(sign => /[^\s\u00ad]/u.test(sign) && !MARKS.has(sign))
    .filter(sign => {
      const drawn = pixels(sign, typeface);
      return drawn === box || drawn === blank;
    });
}

/** Collects every text of a thing and of all that it holds. */
function textsOf(thing: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  const parts = thing instanceof Map ? [...thing.values()] : Object.values(thing);
  return parts.flatMap(part => textsOf(part, seen));
}

describe.each(['sans', 'serif'] as const)('the %s typeface', typeface => {
  it('has every character of the record', () => {
    const { items, people, parties, topics, sources, disputes } = dossier;
    const texts = textsOf([items, people, parties, topics, sources, disputes]);
    expect(texts.length).toBeGreaterThan(500);
    expect(missing(texts, typeface)).toEqual([]);
  });

  it('has every character of the messages', () => {
    for (const w of ALL_MESSAGES) {
      const texts = Object.values(PHRASES).map(([say]) => say(w));
      expect(missing(texts, typeface), w.language).toEqual([]);
    }
  });

  it('has the letters of names across Europe', () => {
    expect(missing(['ÁČĎĐÉĚŁŃŘŠŤŽŻŐŰĂȘȚĢĶĻŅŪİĞŞÆØÅÞÐ ЄІЇҐЎЂЋЉЊЏЖЩЪЫЭЮЯ ΑΩάώ ₴€£№'], typeface)).toEqual([]);
  });

  it('is found out where it lacks a character', () => {
    expect(missing(['a漢字'], typeface)).toEqual(['漢', '字']);
  });
});

/** Collects the texts of every picture of the record, by typeface. */
function drawnIn(w: Messages): Readonly<Record<Typeface, readonly string[]>> {
  const marks = depictions(w).flatMap(depiction => {
    const layout = layOut(depict(depiction, w), canvas.measure);
    return layout === 'too long' ? [] : layout.marks.filter(mark => mark.kind === 'text');
  });
  const of = (typeface: Typeface) => marks.filter(mark => mark.font.typeface === typeface).map(mark => mark.text);
  return { sans: of('sans'), serif: of('serif'), flags: of('flags') };
}

describe('pictures', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'in %s draw no character that their font lacks, and a flag for every country',
    (_, w) => {
      const { sans, serif, flags } = drawnIn(w);
      expect(missing(sans, 'sans')).toEqual([]);
      expect(missing(serif, 'serif')).toEqual([]);
      expect(new Set(flags).size).toBeGreaterThan(5);
      // A pair without a flag is drawn as two letters, and so twice as wide.
      for (const flag of flags)
        expect(canvas.measure(flag, { typeface: 'flags', size: 40, weight: 400 })).toBeLessThan(50);
    },
  );

  it('need nothing of the machine: only their own fonts are loaded', () => {
    const ours = ['Noto Sans', 'Source Serif 4', 'Twemoji', ...FONT_FILES.map(({ alias }) => alias)];
    const others = GlobalFonts.families.filter(({ family }) => !ours.some(name => family.startsWith(name)));
    expect(others).toEqual([]);
  });
});
