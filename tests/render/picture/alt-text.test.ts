import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { openConditions, words } from '../../../src/render/item.ts';
import { fitFirst, fitSelection } from '../../../src/render/picture/alt-text.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { ALT_MAX, type MatrixCell } from '../../../src/render/picture/picture.ts';
import { dossier } from '../../support/record.ts';
import { cards, depictions, matrices, timelines } from './pictured.ts';

/** The words of a cell's quotation, if it has one. */
const quotedIn = ({ quotation }: MatrixCell): readonly string[] =>
  quotation ? [quotation.words.map(part => part.text).join('')] : [];

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s, over the whole record', (_, w) => {
  it('no picture’s text is longer than Discord takes, and every file name is one', () => {
    for (const depiction of depictions(w)) {
      const { alt, name } = depict(depiction, w);
      expect(alt.length).toBeLessThanOrEqual(ALT_MAX);
      expect(alt).not.toMatch(/undefined| {2}|\.\.|\n/);
      expect(name).toMatch(/^[a-z][a-z0-9-]{3,60}$/);
    }
  });

  it('a card’s has the words whole, who, in what office, on what occasion, when, and where they stand', () => {
    for (const card of cards) {
      const { quote, disputes } = card;
      const { alt, name } = depict(card, w);
      expect(name).toBe(`quote-${quote.id}`);
      const { at, source, by, conditions } = quote;
      const must = [
        words(quote, w),
        by.person.name,
        by.office,
        w.party(by.person.party),
        quote.occasion,
        w.when(quote.when),
        w.citation(source, at),
        quote.id,
        ...disputes.map(dispute => w.disputed(dispute.question)),
      ];
      for (const part of must) expect(alt).toContain(part);
      for (const condition of conditions) expect(alt.toLowerCase()).toContain(condition.toLowerCase());
    }
  });

  it('a timeline’s has every event of the picture, and says how many more there are', () => {
    for (const timeline of timelines(w)) {
      const picture = depict(timeline, w);
      if (picture.kind !== 'timeline') throw new Error(picture.kind);
      const shown = timeline.events.slice(0, picture.entries.length);
      expect(picture.entries.map(entry => entry.words)).toEqual(shown.map(event => words(event, w)));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(14);
      for (const event of shown) {
        for (const part of [words(event, w), w.when(event.when), ...openConditions(event, words(event, w))])
          expect(picture.alt).toContain(part);
        expect(picture.alt).toMatch(new RegExp(`[( ]${event.at.number}\\)`));
      }
      for (const note of picture.notes) expect(picture.alt).toContain(note);
      const more = w.picture.events(shown.length, timeline.events.length);
      expect(picture.notes.includes(more)).toBe(shown.length < timeline.events.length);
    }
  });

  it('a matrix’s has every row of the picture with its quotations whole, once, and says how many more there are', () => {
    for (const matrix of matrices(w)) {
      const picture = depict(matrix, w);
      if (picture.kind !== 'matrix') throw new Error(picture.kind);
      expect(picture.rows.length).toBeGreaterThan(0);
      for (const row of picture.rows) expect(picture.alt).toContain(`${row.topic}.`);
      const cells = picture.rows.flatMap(row => row.cells);
      const must = cells.flatMap(cell => [...(cell.quotation?.conditions ?? []), cell.quotation?.by ?? '', cell.said]);
      for (const part of must) expect(picture.alt).toContain(part);
      for (const text of new Set(cells.flatMap(quotedIn))) expect(picture.alt.split(text)).toHaveLength(2);
      const more = w.picture.topics(picture.rows.length, matrix.rows.length);
      expect(picture.legend.some(line => line.text === more)).toBe(picture.rows.length < matrix.rows.length);
    }
  });
});

describe('what a matrix shows', () => {
  const find = (a: string, b: string) => {
    const title = en.compare.title(en.party(party(a)), en.party(party(b)), undefined);
    const found = matrices(en).find(matrix => matrix.title === title);
    if (!found) throw new Error(title);
    return depict(found, en);
  };
  const party = (id: string) => {
    const found = dossier.parties.get(id);
    if (!found) throw new Error(id);
    return found;
  };

  it('a fragment only where there is nothing longer, in the sentence that carries it', () => {
    const picture = find('uk', 'germany');
    if (picture.kind !== 'matrix') throw new Error(picture.kind);
    const sanctions = picture.rows.find(row => row.topic === 'Sanctions on Russia');
    expect(sanctions?.cells[1]).toMatchObject({ count: 2, said: '2 statements', places: 'mistake · Paragraph 9' });
    expect(JSON.stringify(sanctions?.cells[1]?.quotation?.words)).toContain('without a truce');
    expect(picture.alt).toContain(
      'Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”.',
    );
  });

  it('what those asked for said before anything on which they are silent', () => {
    const picture = find('france', 'uk');
    if (picture.kind !== 'matrix') throw new Error(picture.kind);
    for (const row of picture.rows) expect(row.cells.some(cell => cell.count > 0)).toBe(true);
    expect(picture.alt).toContain(`${picture.rows.length} of 11 topics`);
  });

  it('a disputed cell by its word, and silence as such', () => {
    const picture = find('ukraine', 'russia');
    if (picture.kind !== 'matrix') throw new Error(picture.kind);
    const talks = picture.rows.find(row => row.cells.some(cell => cell.places.startsWith('no-peace')));
    expect(talks?.cells.map(({ said, disputed }) => [said, disputed])).toEqual([
      ['2 statements', 'at least one disputed'],
      ['no statement', undefined],
    ]);
    expect(picture.alt).toContain('Ukraine: 2 statements (at least one disputed), “everybody understood');
  });
});

describe('as much as fits', () => {
  const tail = (shown: number): string => `${shown} shown.`;

  it('keeps entries whole, in order, from the first', () => {
    expect(fitFirst('Head.', ['a', 'b'], tail)).toEqual({ alt: 'Head. a b 2 shown.', shown: 2 });
    const long = 'x'.repeat(600);
    expect(fitFirst('Head.', [long, long, 'c'], tail)).toEqual({ alt: `Head. ${long} 1 shown.`, shown: 1 });
    expect(fitFirst('Head.', ['x'.repeat(1_024)], tail)).toEqual({ alt: 'Head. 0 shown.', shown: 0 });
  });

  it('leaves out what is too long, and gives each entry those before it', () => {
    const texts: Readonly<Record<string, string>> = { a: 'x'.repeat(600), b: 'y'.repeat(600), c: 'z' };
    const said: string[] = [];
    const text = (entry: string, before: readonly string[]): string => {
      said.push(`${entry} after ${before.join('')}`);
      return texts[entry] ?? '';
    };
    const { alt, chosen } = fitSelection('Head.', ['a', 'b', 'c'], text, tail);
    expect(chosen).toEqual(['a', 'c']);
    expect(alt).toBe(`Head. ${texts['a']} z 2 shown.`);
    expect(said.slice(-3)).toEqual(['a after ', 'b after a', 'c after a']);
  });
});
