import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { FONT_FILES, familiesOf } from '../../src/painter/canvas.ts';
import { depict } from '../../src/render/picture/depict.ts';
import { layOut } from '../../src/render/picture/layout.ts';
import type { Face } from '../../src/render/picture/marks.ts';
import { sayings } from '../i18n/phrases.ts';
import { canvas, depictions } from '../render/picture/pictured.ts';
import { dossier } from '../support/record.ts';

/** What is drawn for what no face has. */
const UNASSIGNED = '\u{10fffd}';
/** The text's marks of an event's status, which pictures draw as shapes. */
const MARKS = new Set('●◐○');

// After the easel has been opened: what loads the library first decides whether the machine's own faces are in it.
const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');

function pixels(text: string, face: Face): string {
  const context = createCanvas(96, 96).getContext('2d');
  context.font = `48px ${familiesOf(face, FONT_FILES)}`;
  context.fillText(text, 20, 64);
  return Buffer.from(context.getImageData(0, 0, 96, 96).data.buffer).toString('base64');
}

/** Characters that would be drawn as an empty box, or not at all. */
function missing(texts: Iterable<string>, face: Face): readonly string[] {
  const box = pixels(UNASSIGNED, face);
  const blank = pixels(' ', face);
  const signs = new Set([...texts].flatMap(text => [...text.normalize('NFC')]));
  return [...signs]
    .filter(sign => /[^\s\u00ad]/u.test(sign) && !MARKS.has(sign))
    .filter(sign => {
      const drawn = pixels(sign, face);
      return drawn === box || drawn === blank;
    });
}

/** Every text of a thing and of what it holds, each thing once. */
function textsOf(thing: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  const parts = thing instanceof Map ? [...thing.values()] : Object.values(thing);
  return parts.flatMap(part => textsOf(part, seen));
}

describe.each(['sans', 'serif'] as const)('the %s face', face => {
  it('has every character of the record', () => {
    const { items, people, parties, topics, sources, disputes } = dossier;
    const texts = textsOf([items, people, parties, topics, sources, disputes]);
    expect(texts.length).toBeGreaterThan(500);
    expect(missing(texts, face)).toEqual([]);
  });

  it('has every character of the messages', () => {
    for (const w of ALL_MESSAGES) {
      const texts = sayings().map(saying => saying.in(w));
      expect(missing(texts, face), w.language).toEqual([]);
    }
  });

  it('has the letters of names across Europe', () => {
    expect(missing(['ÁČĎĐÉĚŁŃŘŠŤŽŻŐŰĂȘȚĢĶĻŅŪİĞŞÆØÅÞÐ ЄІЇҐЎЂЋЉЊЏЖЩЪЫЭЮЯ ΑΩάώ ₴€£№'], face)).toEqual([]);
  });

  it('lacks what it lacks: the check finds it', () => {
    expect(missing(['a漢字'], face)).toEqual(['漢', '字']);
  });
});

/** The texts of every picture of the record, by face. */
function drawnIn(w: Messages): Readonly<Record<Face, readonly string[]>> {
  const marks = depictions(w).flatMap(depiction => {
    const layout = layOut(depict(depiction, w), canvas.measure);
    return layout === 'too long' ? [] : layout.marks.filter(mark => mark.kind === 'text');
  });
  const of = (face: Face) => marks.filter(mark => mark.font.face === face).map(mark => mark.text);
  return { sans: of('sans'), serif: of('serif'), flags: of('flags') };
}

describe('pictures', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'in %s draw no character that their face lacks, and a flag for every country',
    (_, w) => {
      const { sans, serif, flags } = drawnIn(w);
      expect(missing(sans, 'sans')).toEqual([]);
      expect(missing(serif, 'serif')).toEqual([]);
      expect(new Set(flags).size).toBeGreaterThan(5);
      // A pair without a flag is drawn as two letters, and so twice as wide.
      for (const flag of flags) expect(canvas.measure(flag, { face: 'flags', size: 40, weight: 400 })).toBeLessThan(50);
    },
  );

  it('need nothing of the machine: only their own faces are there', () => {
    const ours = ['Noto Sans', 'Source Serif 4', 'Twemoji', ...FONT_FILES.map(({ alias }) => alias)];
    const others = GlobalFonts.families.filter(({ family }) => !ours.some(name => family.startsWith(name)));
    expect(others).toEqual([]);
  });
});
