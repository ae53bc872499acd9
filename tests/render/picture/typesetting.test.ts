import { describe, expect, it } from 'vitest';
import type { Font } from '../../../src/render/picture/marks.ts';
import { keepTogether, paragraph, warned, widestWord, wrap } from '../../../src/render/picture/typesetting.ts';
import { fc } from '../../support/properties.ts';
import { canvas } from './pictured.ts';

const font: Font = { typeface: 'sans', size: 28, weight: 400 };
const bold: Font = { ...font, weight: 700 };
const span = (text: string) => ({ text, font, fill: '#000000' });
const linesOf = (text: string, width: number): readonly string[] =>
  wrap([span(text)], width, canvas.measure).map(line => line.runs.map(run => run.text).join(''));

describe('breaking text into lines', () => {
  it('at spaces, but not at those that don’t break', () => {
    const width = canvas.measure('100 ', font) + 2;
    expect(linesOf('100 km', width)).toEqual(['100', 'km']);
    expect(linesOf('100\u00a0km', canvas.measure('100\u00a0km', font) + 1)).toEqual(['100\u00a0km']);
  });

  it('a word longer than a line between graphemes, never within one', () => {
    const lines = linesOf('e\u0301'.repeat(40), 100);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^(e\u0301)+$/);
    const flags = linesOf('🇫🇷'.repeat(20), 100);
    for (const line of flags) expect(line).toMatch(/^(🇫🇷)+$/u);
  });

  it('a full stop after a quotation stays with it', () => {
    const spans = [span('would be a '), { ...span('“mistake”'), font: bold }, span('.')];
    const width = canvas.measure('would be a “mistake”', font);
    const last = wrap(spans, width, canvas.measure).at(-1);
    expect(last?.runs.map(run => run.text)).toEqual(['“mistake”', '.']);
  });

  it('loses no character and stays within the width, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 60, max: 1_000 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrap([span(text), { ...span(' end'), font: bold }], width, canvas.measure);
        const bare = (some: string): string => some.replace(/\s/g, '');
        expect(bare(lines.flatMap(line => line.runs.map(run => run.text)).join(''))).toBe(bare(`${text}end`));
        for (const line of lines) {
          // A single grapheme may be wider than the narrowest line.
          const isOne = [...new Intl.Segmenter('en').segment(line.runs.map(run => run.text).join(''))].length === 1;
          if (!isOne) expect(line.width).toBeLessThanOrEqual(width + 0.5);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a number with the word before it, where it’s asked to', () => {
    expect(linesOf(keepTogether('Absatz 12, Absatz 14'), canvas.measure('Absatz 12, ', font))).toEqual([
      'Absatz\u00a012,',
      'Absatz\u00a014',
    ]);
  });

  it('knows its widest word', () => {
    expect(widestWord([span('a Rückversicherungstruppe b')], canvas.measure)).toBe(
      canvas.measure('Rückversicherungstruppe', font),
    );
  });
});

describe('what stands amid text', () => {
  const marksOf = (spans: Parameters<typeof paragraph>[0], width: number) =>
    paragraph(spans, width, canvas.measure).at(0, 0);

  it('a frame is around its words, which stay together, and widens the line', () => {
    const marks = marksOf([{ ...span('unter\u00a0Bedingung'), as: 'frame' }, span(' danach')], 600);
    const [box, framed, after] = marks;
    if (box?.kind !== 'box' || framed?.kind !== 'text' || after?.kind !== 'text') throw new Error('no frame');
    expect(box.x).toBeLessThan(framed.x);
    expect(box.x + box.width).toBeGreaterThan(framed.x + framed.width);
    expect(after.x).toBeGreaterThanOrEqual(box.x + box.width);
    expect([framed.text, after.text.trim()]).toEqual(['unter\u00a0Bedingung', 'danach']);
  });

  it('a warning sign never stands at the end of a line without its word', () => {
    const width = canvas.measure('and so on', font) + 40;
    const marks = marksOf([span('and so on '), ...warned('disputed', font, '#a04200')], width);
    const [sign] = marks.filter(mark => mark.kind === 'triangle');
    const word = marks.find(mark => mark.kind === 'text' && mark.text.includes('disputed'));
    if (!sign || word?.kind !== 'text') throw new Error('no sign');
    expect(sign.y).toBeGreaterThan(font.size * 1.26);
    expect(Math.abs(sign.y - word.baseline)).toBeLessThan(font.size);
    expect(marks.some(mark => mark.kind === 'text' && mark.text.includes('!'))).toBe(false);
  });

  it('lines set to the right end at the same place', () => {
    const marks = paragraph([span('a longer line')], 60, canvas.measure, 'right').at(10, 0);
    const ends = marks.map(mark => (mark.kind === 'text' ? mark.x + mark.width : 0));
    expect(ends.length).toBeGreaterThan(1);
    for (const end of ends) expect(end).toBeCloseTo(70);
  });
});
