import { describe, expect, test as it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Source } from '../../src/record/types.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ');
const all = pages('source');
const text = flat(all.map(p => p.text).join('\n'));
const own = [...dossier.sources.values()][0];
if (!own) throw new Error('the record has no source');

/** The record with further sources, of which nothing is taken. */
function withSources(...more: readonly Partial<Source>[]): Context {
  const made = more.map((part, i): Source => ({ ...bare(own as Source), id: `other-${i}`, ...part }));
  const sources = new Map([...dossier.sources, ...made.map(s => [s.id, s] as const)]);
  return { ...context, dossier: { ...dossier, sources } };
}

function bare({ title: _title, republished: _republished, dateline: _place, ...rest }: Source): Source {
  return rest;
}

describe('/source', () => {
  it('says what it is, that it has no headline, where to look for it, whose it is, and how to tell it’s the same text', () => {
    expect(ask('source').page.sentence).toBe('AFP, Paris, 27 March 2025, in English.');
    for (const part of [
      'The copy that was read has no headline.',
      'No public address of the text that was read is recorded.',
      'Republished by ultrasurfing.com, not compared in full with the text that was read:',
      'Rights: © Agence France-Presse.',
      'Fingerprint of the text that was read: SHA-256 a49f1ca0b419…',
      'Of 26 paragraphs and 3 captions the record takes 17 quotations, 14 statements, 16 facts and 18 events.',
    ])
      expect(flat(ask('source').text)).toContain(part);
  });

  it('shows every item of it once, under its paragraph, in the order of the text, captions last', () => {
    const headings = all
      .flatMap(p => p.page.sections.flatMap(s => s.heading ?? []))
      .filter(h => !h.endsWith('(continued)'));
    const rank = (h: string): number => Number(/\d+/.exec(h)?.[0]) + (h.startsWith('Caption') ? 1_000 : 0);
    expect(headings).toEqual(headings.toSorted((a, b) => rank(a) - rank(b)));
    expect(new Set(headings).size).toBe(headings.length);
    for (const item of dossier.items.values())
      expect(text.split(`${item.at.part} ${item.at.number} · ${item.id} `), item.id).toHaveLength(2);
  });

  it('is the newest without an id, and the one that is named with one', () => {
    const within = withSources(
      { outlet: 'Reuters', published: '2025-04-02' },
      { outlet: 'DPA', published: '2024-01-01' },
    );
    expect(ask('source', {}, 0, within).page.title).toBe('Source: Reuters, 2 April 2025');
    expect(ask('source', { id: own.id }, 0, within).page.title).toBe('Source: AFP, 27 March 2025');
    expect(ask('source', { id: 'OTHER-1' }, 0, within).page.title).toBe('Source: DPA, 1 January 2024');
  });

  it('offers the others in a menu, newest first, where there are several', () => {
    expect(ask('source').choices).toEqual([]);
    const within = withSources({ outlet: 'Reuters', published: '2025-04-02', title: 'Later' });
    const asked = ask('source', {}, 0, within);
    expect(asked.choices).toEqual(['Later', 'AFP, Paris, 27 March 2025']);
    expect(asked.press('AFP, Paris, 27 March 2025').page.title).toBe('Source: AFP, 27 March 2025');
  });

  it('offers at most 25', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ title: `Story ${i}` }));
    expect(ask('source', {}, 0, withSources(...many)).choices).toHaveLength(25);
  });

  it('what isn’t known isn’t said; paragraphs from which nothing is taken are', () => {
    const within = withSources({
      outlet: 'Reuters',
      published: '2025-04-02',
      paragraphs: 3,
      captions: 1,
      url: 'https://example.org/a',
    });
    const shown = flat(ask('source', {}, 0, within).text);
    expect(shown).toContain('Reuters, 2 April 2025, in English.');
    expect(shown).not.toMatch(/No public address|Republished/);
    expect(shown).toContain('The text can be read here: https://example.org/a');
    expect(shown).toContain('Of 3 paragraphs and 1 caption the record takes 0 quotations');
    expect(shown).toContain('Paragraphs from which nothing is taken: 1–3.');
  });

  it.each(['gone', 'https://example.org'])('an unknown source %s: those that there are', id => {
    const asked = ask('source', { id });
    expect(asked.page.sentence).toBe(`Not in the record: the source “${id}”.`);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('items');
    expect(asked.buttons).toHaveLength(dossier.sources.size);
  });

  it('a record without sources says so', () => {
    const within = { ...context, dossier: { ...dossier, sources: new Map() } };
    expect(ask('source', {}, 0, within).page.sentence).toBe('Not in the record: any source.');
  });
});
