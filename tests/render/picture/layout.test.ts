import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { layOut } from '../../../src/render/picture/layout.ts';
import type { Layout } from '../../../src/render/picture/marks.ts';
import { contrast, faultsOf } from './faults.ts';
import { canvas, cards, depictions, matrices, timelines } from './pictured.ts';

function laidOut(...args: Parameters<typeof depict>): Layout {
  const layout = layOut(depict(...args), canvas.measure);
  if (layout === 'too long') throw new Error('too long');
  return layout;
}

const textsOf = ({ marks }: Layout) => marks.filter(mark => mark.kind === 'text');
const bare = (text: string): string => text.replace(/\s/g, '');

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s, over the whole record', (_, w) => {
  it('everything is inside the frame, nothing overlaps, and all text can be read', () => {
    for (const depiction of depictions(w)) {
      const layout = laidOut(depiction, w);
      expect(faultsOf(layout), depict(depiction, w).name).toEqual([]);
      expect(layout.width).toBe(1_200);
    }
  });

  it('a card has every character of the words, the byline and the citation', () => {
    for (const card of cards) {
      const picture = depict(card, w);
      if (picture.kind !== 'card') throw new Error(picture.kind);
      const layout = laidOut(card, w);
      expect(layout.height).toBe(675);
      const drawn = bare(
        textsOf(layout)
          .map(text => text.text)
          .join(''),
      );
      const words = picture.words.map(part => part.text).join('');
      const parts = [...picture.conditions, ...picture.disputes, picture.flag ?? '', picture.speaker, picture.office];
      expect(drawn).toBe(
        bare(
          [words, ...parts.slice(0, -3)].join('') +
            [...parts.slice(-3), picture.said, picture.source, picture.credit].join(''),
        ),
      );
      const own = textsOf(layout).filter(text => text.font.typeface === 'serif' && text.font.weight === 600);
      expect(bare(own.map(text => text.text).join(''))).toBe(bare(w.quoted(card.quote.text)));
    }
  });

  it('a timeline numbers what has a date, once on a strip and once in the list', () => {
    for (const timeline of timelines(w)) {
      const picture = depict(timeline, w);
      if (picture.kind !== 'timeline') throw new Error(picture.kind);
      const texts = textsOf(laidOut(timeline, w)).map(text => text.text);
      const dated = timeline.events.slice(0, picture.entries.length).filter(event => event.when.precision !== 'open');
      expect(
        picture.strips
          .flatMap(strip => strip.points)
          .map(point => point.number)
          .toSorted((a, b) => a - b),
      ).toEqual(dated.map((__, i) => i + 1));
      for (const [i] of dated.entries()) expect(texts.filter(text => text === String(i + 1))).toHaveLength(2);
    }
  });

  it('a matrix shows quotations whole, and silence in words', () => {
    for (const matrix of matrices(w)) {
      const picture = depict(matrix, w);
      if (picture.kind !== 'matrix') throw new Error(picture.kind);
      const texts = textsOf(laidOut(matrix, w));
      const own = bare(
        texts
          .filter(text => text.font.typeface === 'serif')
          .map(text => text.text)
          .join(''),
      );
      const cells = picture.rows.flatMap(row => row.cells);
      for (const { quotation } of cells)
        if (quotation) expect(own).toContain(bare(quotation.words.map(part => part.text).join('')));
      const silent = cells.filter(cell => cell.count === 0);
      expect(texts.filter(text => text.text === w.picture.silence)).toHaveLength(silent.length);
    }
  });
});

describe('the check itself', () => {
  const at = { kind: 'text', text: 'a', x: 10, baseline: 40, width: 20, fill: '#17202a' } as const;
  const font = { typeface: 'sans', size: 24, weight: 400 } as const;
  const page = { width: 100, height: 100, ground: '#ffffff' };

  it.each([
    ['outside', [{ ...at, font, x: 90 }]],
    [
      'overlap',
      [
        { ...at, font },
        { ...at, font, x: 25 },
      ],
    ],
    ['small', [{ ...at, font: { ...font, size: 23 } }]],
    ['faint', [{ ...at, font, fill: '#999999' }]],
    [
      'faint',
      [
        { kind: 'box', x: 0, y: 0, width: 100, height: 100, radius: 0, fill: '#17202a' },
        { ...at, font },
      ],
    ],
    [
      'crossed',
      [
        { kind: 'line', from: [0, 35], to: [90, 35], stroke: '#000000', width: 1 },
        { ...at, font },
      ],
    ],
  ] as const)('finds what is %s', (fault, marks) => {
    expect(faultsOf({ ...page, marks })).toEqual([expect.stringContaining(fault)]);
  });

  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
