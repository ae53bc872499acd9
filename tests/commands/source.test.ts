import { describe, expect, test as it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Item, Source } from '../../src/record/types.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ');
const all = pages('source');
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
    const { message } = ask('source');
    expect(message.content).toBe('**AFP, Paris, 27 March 2025** · the copy that was read has no headline');
    const [{ description = '', footer } = {}] = message.embeds;
    for (const part of [
      'There is no public link here to the text that was read.',
      'Republished by ultrasurfing.com, not compared in full with the text that was read:',
      '© Agence France-Presse.',
      'SHA-256 of the text that was read: a49f1ca0b419…',
      'From 26 paragraphs and 3 captions the record takes 17 quotations, 14 statements, 16 facts and 18 events.',
    ])
      expect(description.replaceAll('\\', '')).toContain(part);
    expect(footer?.text).toBe('Cite: Rapporteur, 23 November 2026 · as a file: npm run export');
  });

  it('says only there how the record is cited, and how it’s had', () => {
    for (const one of all.slice(1)) expect(one.message.embeds.at(-1)?.footer?.text).not.toContain('Cite: ');
  });

  it('has a page a paragraph, in the order of the text, captions last, with every item once', () => {
    const items = all.map(({ page }) => page.items ?? []);
    for (const [i, here] of items.entries()) {
      const places = new Set(here.map(({ item: { at } }) => `${at.part} ${at.number}`));
      expect(places.size, `page ${i}`).toBe(i === 0 ? 0 : 1);
      for (const place of places) expect(all[i]?.message.content).toBe(`**AFP, Paris, 27 March 2025** · ${place}`);
    }
    const shown = items.flat().map(({ item }) => item);
    expect(shown.map(({ id }) => id).toSorted()).toEqual([...dossier.items.keys()].toSorted());
    const rank = ({ at }: Item): number => at.number + (at.part === 'caption' ? 1_000 : 0);
    expect(shown.map(rank)).toEqual(shown.map(rank).toSorted((a, b) => a - b));
  });

  it('leads on by the paragraph’s name, and to each from the menu', () => {
    const first = ask('source');
    expect(first.buttons.slice(0, 2)).toEqual(['Previous', 'Next: ¶1']);
    expect(first.page.buttons[0]?.disabled).toBe(true);
    expect(first.press('Next: ¶1').buttons).toContain('Next: ¶2');
    expect(first.page.choose?.label).toBe('Choose a paragraph, text');
    for (const label of first.choices.filter(one => one.startsWith('Paragraph '))) {
      const number = /\d+/.exec(label)?.[0];
      expect(first.press(label).message.content).toMatch(new RegExp(`paragraph ${number}$`));
    }
    const later = first.press('Paragraph 20 · Starmer');
    expect(later.choices).toContain('Paragraph 26 · Rubio');
  });

  it('is the newest without an id, and the one that is named with one', () => {
    const within = withSources(
      { outlet: 'Reuters', published: '2025-04-02' },
      { outlet: 'DPA', published: '2024-01-01' },
    );
    expect(ask('source', {}, 0, within).message.content).toContain('**Reuters, 2 April 2025**');
    expect(ask('source', { id: own.id }, 0, within).message.content).toContain('**AFP, Paris, 27 March 2025**');
    expect(ask('source', { id: 'OTHER-1' }, 0, within).message.content).toContain('**DPA, 1 January 2024**');
  });

  it('offers the others in a menu, newest first, where there are several', () => {
    expect(ask('source').choices).not.toContain('AFP, Paris, 27 March 2025');
    const within = withSources({ outlet: 'Reuters', published: '2025-04-02', title: 'Later' });
    const asked = ask('source', {}, 0, within);
    expect(asked.choices.filter(one => !one.startsWith('As '))).toEqual(['Later', 'AFP, Paris, 27 March 2025']);
    expect(asked.press('AFP, Paris, 27 March 2025').message.content).toContain('**AFP, Paris, 27 March 2025**');
  });

  it('offers at most 25', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ title: `Story ${i}` }));
    expect(ask('source', {}, 0, withSources(...many)).choices.length).toBeLessThanOrEqual(25);
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
    expect(shown).toContain('Reuters, 2 April 2025 · the copy that was read has no headline');
    expect(shown).not.toMatch(/no public link|Republished/);
    expect(shown).toContain('The text can be read here: https://example.org/a');
    expect(shown).toContain('From 3 paragraphs and 1 caption the record takes 0 quotations');
    expect(shown).toContain('Paragraphs from which nothing is taken: 1–3.');
  });

  it.each(['gone', 'https://example.org'])('an unknown source %s: those that there are', id => {
    const asked = ask('source', { id });
    expect(asked.sentence).toBe(`No source called “${id}” is in the record.`);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('answer');
    expect(asked.buttons).toHaveLength(dossier.sources.size);
  });

  it('a record without sources says so', () => {
    const within = { ...context, dossier: { ...dossier, sources: new Map() } };
    expect(ask('source', {}, 0, within).sentence).toBe('The record has no source yet.');
  });
});
