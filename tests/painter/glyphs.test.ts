import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { FONT_FILES } from '../../src/painter/canvas.ts';
import { depict } from '../../src/render/picture/depict.ts';
import { layOut } from '../../src/render/picture/layout.ts';
import type { Typeface } from '../../src/render/picture/marks.ts';
import { sayings } from '../i18n/phrases.ts';
import { canvas, depictions } from '../render/picture/pictured.ts';
import { missing, textsOf } from '../support/glyphs.ts';
import { dossier } from '../support/record.ts';

// After the canvas was opened: what loads the library first decides whether the machine's own fonts are in it.
const { GlobalFonts } = await import('@napi-rs/canvas');

/** No picture sets them in type: it draws a warning as a triangle. */
const SIGNS = /[⚠✅❔➖]/gu;

describe.each(['sans', 'serif'] as const)('the %s typeface', typeface => {
  it('has every character of the record', () => {
    const { items, people, parties, topics, sources, disputes } = dossier;
    const texts = textsOf([items, people, parties, topics, sources, disputes]);
    expect(texts.length).toBeGreaterThan(500);
    expect(missing(texts, typeface)).toEqual([]);
  });

  it('has every character of the messages, but for the signs that only text has beside its words', () => {
    for (const w of ALL_MESSAGES) {
      const texts = sayings().map(saying => saying.in(w).replaceAll(SIGNS, ''));
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
