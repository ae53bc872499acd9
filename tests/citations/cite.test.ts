import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { CLAIM_MAX, cite, FINGERPRINT_DIGITS, fingerprint, STYLES, shortened } from '../../src/citations/cite.ts';
import { cslItem } from '../../src/citations/formats.ts';
import type { Item, Quote, Source } from '../../src/record/types.ts';
import { fc } from '../support/properties.ts';
import { context, dossier } from '../support/record.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function quotation(): Quote {
  const item = dossier.items.get('clarity');
  if (item?.kind !== 'quote') throw new Error('the record has no quotation “clarity”');
  return item;
}

const { title: _title, republished: _republished, dateline: _place, ...bareSource } = quotation().source;
const bare: Source = bareSource;

describe('a fingerprint', () => {
  it('is the start of the SHA-256 of the words, as any other program computes it', () => {
    for (const item of dossier.items.values()) {
      const words = item.kind === 'event' ? item.title : item.text;
      expect(fingerprint(item)).toBe(sha256(words).slice(0, FINGERPRINT_DIGITS));
    }
  });

  it('is another one when a letter changes, whatever the words', () => {
    const of = (text: string): string => fingerprint({ ...quotation(), text });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        expect(of(text)).toBe(sha256(text).slice(0, 12));
        expect(of(`${text}.`)).not.toBe(of(text));
      }),
    );
  });

  it('tells every item of the record from every other', () => {
    const all = [...dossier.items.values()].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  it('can be checked as the README says', () => {
    const [, words = ''] = /printf %s '([^']+)' \| sha256sum/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const quoted = [...dossier.items.values()].find(i => i.kind === 'quote' && i.text === words);
    expect(quoted && fingerprint(quoted)).toBe(shortened(sha256(words)));
  });
});

describe('CSL-JSON', () => {
  it('holds what the source says of itself', () => {
    expect(cslItem(quotation(), '2026-11-23', 'A note')).toEqual({
      id: 'afp-paris-clarity',
      type: 'article-newspaper',
      publisher: 'AFP',
      'publisher-place': 'Paris',
      issued: { 'date-parts': [[2025, 3, 27]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      language: 'en',
      note: 'A note',
    });
  });

  it('and nothing else', () => {
    const item = { ...quotation(), source: { ...bare, url: 'https://example.org/story' } };
    expect(Object.keys(cslItem(item, '2026-11-23', ''))).toEqual([
      'id',
      'type',
      'publisher',
      'issued',
      'accessed',
      'language',
      'URL',
      'note',
    ]);
  });
});

describe('citations', () => {
  const within = (item: Item, style: (typeof STYLES)[number]): string => cite(item, style, context);

  it.each(STYLES)('%s gives the fingerprints of the words and of the source', style => {
    for (const item of dossier.items.values()) {
      expect(within(item, style)).toContain(`${fingerprint(item)}…`);
      expect(within(item, style)).toContain(`${item.source.sha256.slice(0, 12)}…`);
    }
  });

  it.each(STYLES)('%s of a source with neither title nor place', style => {
    const text = within({ ...quotation(), source: bare }, style);
    expect(text).toContain('AFP');
    expect(text).not.toMatch(/undefined|null|, ,/);
  });

  it.each(STYLES)('%s leaves words that are too long out whole, and never cuts them', style => {
    const long = 'word '.repeat(CLAIM_MAX / 5).trim();
    const text = within({ ...quotation(), text: long }, style);
    expect(text).not.toContain('word word');
    expect(text.length).toBeLessThan(CLAIM_MAX);
    expect(text).toContain('paragraph 7');
  });

  it.each(STYLES)('%s of the most that it carries still fits a message', style => {
    const text = '_'.repeat(CLAIM_MAX - 120);
    const title = '_'.repeat(200);
    const item = { ...quotation(), text, source: { ...bare, title } };
    expect(within(item, style)).toContain(style === 'footnote' ? 'quoted in' : '_');
    expect(within(item, style).length).toBeLessThan(3_400);
  });

  it('Markdown is escaped: what the record holds formats nothing', () => {
    const item = { ...quotation(), text: 'a *b* _c_ [d](e) `f`', source: { ...bare, title: 'G *h*' } };
    const text = within(item, 'markdown');
    expect(text).toContain('a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\`');
    expect(text).toContain('*G \\*h\\**');
    for (const line of text.split('\n')) expect(line).toMatch(/^>/);
  });

  it('CSL-JSON stays JSON whatever the words hold', () => {
    const text = '“x”\n[\n [\n 1,\n 2,\n 3\n ]\n ] "y" \\';
    const [read] = JSON.parse(within({ ...quotation(), text }, 'csl-json'));
    expect(read.note).toContain(text);
  });
});
