import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import type { Event, Quote, When } from '../../../src/record/types.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { layOut } from '../../../src/render/picture/layout.ts';
import { ALT_MAX } from '../../../src/render/picture/picture.ts';
import { chronicle } from '../../../src/reply/chronicle.ts';
import { itemEntry } from '../../../src/reply/entries.ts';
import type { Comparison } from '../../../src/reply/reply.ts';
import { fc } from '../../support/properties.ts';
import { context, dossier } from '../../support/record.ts';
import { faultsOf } from './faults.ts';
import { canvas, comparisons, timelineOf } from './pictured.ts';

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
          mark.kind === 'text' && mark.font.typeface === 'serif' && mark.font.weight === 400 ? [mark.text] : [],
        );
        expect(drawn.join('').replace(/\s/g, '')).toBe(w.quoted(text).replace(/\s/g, ''));
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['3,000 characters', 'It is so and not otherwise. '.repeat(108).trim()],
    ['3,000 characters without a space', 'x'.repeat(3_000)],
  ])('a card doesn’t hold %s, which its alternative text couldn’t say', (_, text) => {
    for (const w of ALL_MESSAGES) {
      const picture = depict({ kind: 'card', quote: { ...aQuote, text, occasion: 'x' }, disputes: [] }, w);
      expect(layOut(picture, canvas.measure)).toBe('too long');
    }
  });

  it('a word longer than a card is broken, and nothing of it lost', () => {
    const quote: Quote = { ...aQuote, text: 'W'.repeat(120), occasion: 'x' };
    const layout = layOut(depict({ kind: 'card', quote, disputes: [] }, ALL_MESSAGES[0] ?? fail()), canvas.measure);
    if (layout === 'too long') throw new Error(layout);
    expect(faultsOf(layout)).toEqual([]);
  });

  it('a timeline is legible and complete with any dates, in any number', () => {
    const events = fc.array(event, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(messages, events, (w, some) => {
        const picture = depict(timelineOf(some, w), w);
        if (picture.kind !== 'timeline') throw new Error(picture.kind);
        const layout = layOut(picture, canvas.measure);
        if (layout === 'too long') throw new Error('too long');
        expect(picture.alt.length).toBeLessThanOrEqual(ALT_MAX);
        expect(picture.days.flatMap(day => day.events)).toHaveLength(some.length);
        expect(faultsOf(layout)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('an event longer than an alternative text is drawn, and left to the text there', () => {
    const title = 'word '.repeat(300).trim();
    for (const w of ALL_MESSAGES) {
      const picture = depict(timelineOf([{ ...anEvent, title }], w), w);
      expect(picture.alt.toLowerCase()).toContain(w.pictures.more(1).toLowerCase());
      const layout = layOut(picture, canvas.measure);
      expect(layout !== 'too long' && faultsOf(layout)).toEqual([]);
    }
  });

  it('a timeline of more events than a picture holds draws those of its page', () => {
    const [w = fail()] = ALL_MESSAGES;
    const entries = Array.from({ length: 41 }, (_, i) =>
      itemEntry({ ...anEvent, title: `Event ${i}` }, { ...context, messages: w }),
    );
    const page = entries.slice(8, 20);
    const drawn = (all: typeof entries) => chronicle('T', all, page, { ...context, messages: w })?.events.length;
    expect([drawn(entries), drawn(entries.slice(1))]).toEqual([12, 40]);
  });

  it('a comparison is legible with quotations of any length', () => {
    const all = ALL_MESSAGES.flatMap(w => comparisons(w).map(comparison => ({ w, comparison })));
    fc.assert(
      fc.property(fc.constantFrom(...all), words, ({ w, comparison }, text) => {
        const { rows, moreTopics } = comparison.drawn;
        const longer: Comparison = {
          ...comparison,
          drawn: {
            moreTopics,
            rows: rows.map(row => ({
              ...row,
              cells: row.cells.map(cell => ({
                ...cell,
                said: cell.said.map(one => (one.item.kind === 'quote' ? { ...one, item: { ...one.item, text } } : one)),
              })),
            })),
          },
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

  it('a picture higher than can be shown isn’t drawn', () => {
    const [w = fail()] = ALL_MESSAGES;
    const events = Array.from({ length: 40 }, () => ({ ...anEvent, title: 'word '.repeat(300) }));
    expect(layOut(depict(timelineOf(events, w), w), canvas.measure)).toBe('too long');
  });
});

function fail(): never {
  throw new Error('no messages');
}
