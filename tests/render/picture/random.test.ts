import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import type { Event, Quote, When } from '../../../src/record/types.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { layOut } from '../../../src/render/picture/layout.ts';
import { ALT_MAX } from '../../../src/render/picture/picture.ts';
import type { Matrix } from '../../../src/reply/reply.ts';
import { fc } from '../../support/properties.ts';
import { dossier } from '../../support/record.ts';
import { faultsOf } from './faults.ts';
import { canvas, cards, matrices } from './pictured.ts';

const messages = fc.constantFrom(...ALL_MESSAGES);
const words = fc
  .array(fc.oneof(fc.lorem({ maxCount: 1 }), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 90 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map(
    some =>
      some
        .join(' ')
        .replace(/\{quote\}/g, '')
        .trim() || 'word',
  );

const day = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const known = fc.constantFrom(
  { basis: 'stated' as const },
  { basis: 'inferred' as const },
  { basis: 'external' as const, credit: 'The Gazette, DPX' },
);
const when: fc.Arbitrary<When> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ from: day, known })
      .map((d): When => ({ ...d.known, precision: 'day', from: d.from, to: d.from })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ a: day, b: day, known }).map(({ a, b, known: how }): When => {
      const [from = a, to = b] = [a, b].sort();
      return { ...how, precision: 'range', said: 'x', from, to };
    }),
  },
  { weight: 1, arbitrary: fc.constant<When>({ precision: 'open', said: 'x', note: 'It depends.' }) },
);

const [anEvent] = dossier.views.events;
const [aQuote] = dossier.views.quotes;
if (!anEvent || !aQuote) throw new Error('the record is empty');

const event: fc.Arbitrary<Event> = fc
  .record({
    when,
    title: fc.lorem({ maxCount: 12 }),
    status: fc.constantFrom('done' as const, 'announced' as const, 'conditional' as const),
    conditions: fc.array(fc.lorem({ maxCount: 5 }), { maxLength: 1 }),
  })
  .map(some => ({ ...anEvent, ...some }));

describe('whatever the record comes to hold', () => {
  it('a card holds its words whole and legible, or isn’t drawn', () => {
    fc.assert(
      fc.property(messages, words, words, (w, text, occasion) => {
        const quote: Quote = { ...aQuote, text, occasion: occasion.slice(0, 200).trim() };
        const picture = depict({ kind: 'card', quote, disputes: [] }, w);
        const layout = layOut(picture, canvas.measure);
        if (layout === 'too long') return;
        expect(picture.alt.length).toBeLessThanOrEqual(ALT_MAX);
        expect(picture.alt).toContain(w.quoted(text));
        expect(faultsOf(layout)).toEqual([]);
        const drawn = layout.marks.flatMap(mark =>
          mark.kind === 'text' && mark.font.typeface === 'serif' ? [mark.text] : [],
        );
        expect(drawn.join('').replace(/\s/g, '')).toBe(w.quoted(text).replace(/\s/g, ''));
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['3,000 characters', 'It is so and not otherwise. '.repeat(108).trim()],
    ['3,000 characters without a space', 'x'.repeat(3_000)],
    ['as many as its text could say, but no card', 'Wwww mmmm '.repeat(75).trim()],
  ])('a card doesn’t hold %s', (_, text) => {
    for (const w of ALL_MESSAGES) {
      const picture = depict({ kind: 'card', quote: { ...aQuote, text, occasion: 'x' }, disputes: [] }, w);
      expect(layOut(picture, canvas.measure)).toBe('too long');
    }
  });

  it('a timeline is legible with any dates', () => {
    const events = fc.array(event, { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(messages, events, (w, some) => {
        const picture = depict({ kind: 'timeline', title: w.timeline([]), events: some }, w);
        const layout = layOut(picture, canvas.measure);
        if (layout === 'too long') throw new Error('too long');
        expect(picture.alt.length).toBeLessThanOrEqual(ALT_MAX);
        expect(faultsOf(layout)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('an event longer than a picture’s text can be isn’t drawn', () => {
    const events = [{ ...anEvent, title: 'x '.repeat(600) }];
    for (const w of ALL_MESSAGES)
      expect(layOut(depict({ kind: 'timeline', title: 'T', events }, w), canvas.measure)).toBe('too long');
  });

  it('a matrix is legible with quotations of any length, and leaves out what its text can’t say', () => {
    const all = ALL_MESSAGES.flatMap(w => matrices(w).map(matrix => ({ w, matrix })));
    fc.assert(
      fc.property(fc.constantFrom(...all), words, ({ w, matrix }, text) => {
        const longer: Matrix = {
          ...matrix,
          rows: matrix.rows.map(row => ({
            ...row,
            cells: row.cells.map(cell => ({
              ...cell,
              items: cell.items.map(item => (item.kind === 'quote' ? { ...item, text } : item)),
            })),
          })),
        };
        const picture = depict(longer, w);
        const layout = layOut(picture, canvas.measure);
        if (layout === 'too long') return;
        expect(picture.alt.length).toBeLessThanOrEqual(ALT_MAX);
        expect(faultsOf(layout)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a matrix has as many columns as have room, those who said most, and says so', () => {
    const [matrix] = matrices(ALL_MESSAGES[0] ?? fail());
    const [party] = matrix?.others ?? [];
    const row = matrix?.rows[0];
    const items = cards.map(card => card.quote);
    if (!matrix || !party || !row) throw new Error('no matrix');
    const others = Array.from({ length: 20 }, (_, i) => ({ ...party, id: `p${i}` }));
    const cells = others.map((other, i) => ({ party: other, items: items.slice(0, i % 10), disputed: false }));
    const wide: Matrix = {
      ...matrix,
      others,
      rows: [{ ...row, cells: [...row.cells.slice(0, matrix.asked.length), ...cells] }],
    };
    for (const w of ALL_MESSAGES) {
      const picture = depict(wide, w);
      if (picture.kind !== 'matrix') throw new Error(picture.kind);
      expect(picture.rows[0]?.counts.map(({ count }) => count)).toEqual([6, 7, 8, 9, 6, 7, 8, 9]);
      expect(picture.legend.map(({ text }) => text)).toContain(w.picture.parties(8, 20));
      const layout = layOut(picture, canvas.measure);
      expect(layout !== 'too long' && faultsOf(layout)).toEqual([]);
    }
  });
});

function fail(): never {
  throw new Error('no messages');
}
