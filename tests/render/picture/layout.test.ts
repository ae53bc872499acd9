import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { layOut } from '../../../src/render/picture/layout.ts';
import { type Layout, MIN_SIZE } from '../../../src/render/picture/marks.ts';
import type { Said } from '../../../src/render/picture/picture.ts';
import { BOT } from '../../../src/render/picture/sheet.ts';
import { plain } from '../../../src/render/picture/wording.ts';
import { contrast, faultsOf } from './faults.ts';
import { canvas, cards, comparisons, depictions, timelines } from './pictured.ts';

function laidOut(...args: Parameters<typeof depict>): Layout {
  const layout = layOut(depict(...args), canvas.measure);
  if (layout === 'too long') throw new Error('too long');
  return layout;
}

const textsOf = ({ marks }: Layout) => marks.filter(mark => mark.kind === 'text');
/** Without spaces, and without the dots between parts that may have lines of their own. */
const bare = (text: string): string => text.replace(/[\s·]/g, '');
const drawnIn = (layout: Layout): string =>
  bare(
    textsOf(layout)
      .map(text => text.text)
      .join(''),
  );
const saidText = ({ words, place, disputed = '' }: Said): string => plain(words) + place + disputed;

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s, over the whole record', (_, w) => {
  it('everything is inside the frame, nothing overlaps, and all text can be read at 340 pixels', () => {
    for (const depiction of depictions(w)) {
      const layout = laidOut(depiction, w);
      expect(faultsOf(layout), depict(depiction, w).name).toEqual([]);
      expect(layout.width).toBe(1_200);
      expect(textsOf(layout).filter(({ text }) => /^·|·$/.test(text.trim()))).toEqual([]);
      expect(Math.min(...textsOf(layout).map(text => text.font.size))).toBeGreaterThanOrEqual(MIN_SIZE);
    }
  });

  it('a card has every character of the words, the disputes, the byline and the citation, and nothing but the mark', () => {
    for (const card of cards) {
      const picture = depict(card, w);
      if (picture.kind !== 'card') throw new Error(picture.kind);
      const layout = laidOut(card, w);
      const { words, disputes, flag = '', speaker, office, said, credit = '', source } = picture;
      const parts = [plain(words), ...disputes, flag, speaker, office, said, credit, source, BOT.slice(0, 1), BOT];
      expect(drawnIn(layout)).toBe(bare(parts.join('')));
      const own = textsOf(layout).filter(text => text.font.typeface === 'serif' && text.font.weight === 400);
      expect(bare(own.map(text => text.text).join(''))).toBe(bare(w.quoted(card.quote.text)));
      const [bar] = layout.marks;
      expect(bar).toMatchObject({ kind: 'box', width: 1_200, fill: disputes.length > 0 ? '#b34a00' : '#005a9c' });
    }
  });

  it('a timeline draws every event, a dot a day, the summit’s on its band, and dashes to what is ahead', () => {
    for (const timeline of timelines(w)) {
      const picture = depict(timeline, w);
      if (picture.kind !== 'timeline') throw new Error(picture.kind);
      const layout = laidOut(timeline, w);
      const { days, notes, title, told, source } = picture;
      const parts = days.flatMap(({ date, year = '', events }) => [
        date,
        year,
        ...events.map(({ status = '', words, place, disputed = '' }) => status + words + place + disputed),
      ]);
      expect(drawnIn(layout)).toBe(bare([title, told, ...parts, ...notes, source, BOT.slice(0, 1), BOT].join('')));
      // A day is never parted from its month.
      expect(textsOf(layout).map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(
        expect.arrayContaining(days.map(({ date }) => date)),
      );
      const circles = layout.marks.filter(one => one.kind === 'circle');
      const summits = days.filter(day => day.isSummit).length;
      expect(circles.filter(one => one.size === 26)).toHaveLength(days.length - summits);
      expect(circles.filter(one => one.size === 40)).toHaveLength(summits);
      expect(layout.marks.filter(one => one.kind === 'box' && one.fill === '#dbe8f3')).toHaveLength(summits);
      const frames = layout.marks.filter(one => one.kind === 'box' && one.fill === undefined);
      expect(frames).toHaveLength(days.flatMap(day => day.events).filter(event => event.status !== undefined).length);
      const dashes = layout.marks.filter(one => one.kind === 'line' && one.dashed);
      expect(dashes).toHaveLength(days.slice(1).filter(day => day.isAhead).length);
    }
  });

  it('a comparison draws all its words, printed ones in serifs and ours without, silences in words', () => {
    for (const comparison of comparisons(w)) {
      const picture = depict(comparison, w);
      if (picture.kind !== 'comparison') throw new Error(picture.kind);
      const layout = laidOut(comparison, w);
      const { flag = '', title, told, heads, rows, notes, source } = picture;
      const parts = rows.flatMap(({ topic = '', disputed = '', cells }) => [
        topic,
        disputed,
        ...cells.flatMap(({ silences, said, more = '' }) => [...silences, ...said.map(saidText), more]),
      ]);
      const top = [flag, title, told, ...heads.flatMap(head => [head.flag ?? '', head.name, head.office ?? ''])];
      expect(drawnIn(layout)).toBe(bare([...top, ...parts, ...notes, source, BOT.slice(0, 1), BOT].join('')));
      const printed = rows.flatMap(row => row.cells.flatMap(cell => cell.said.flatMap(one => one.words)));
      const serif = textsOf(layout).filter(text => text.font.typeface === 'serif' && text.font.weight === 400);
      expect(bare(serif.map(text => text.text).join(''))).toBe(bare(plain(printed.filter(part => part.quoted))));
    }
  });
});

describe('the check itself', () => {
  const at = { kind: 'text', text: 'a', x: 10, baseline: 40, width: 20, fill: '#17202a' } as const;
  const font = { typeface: 'sans', size: 36, weight: 400 } as const;
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
    ['small', [{ ...at, font: { ...font, size: 35 } }]],
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
    [
      'markers overlap',
      [
        { kind: 'circle', x: 30, y: 30, size: 26 },
        { kind: 'circle', x: 40, y: 30, size: 26 },
      ],
    ],
  ] as const)('finds what is %s', (fault, marks) => {
    expect(faultsOf({ ...page, marks })).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
