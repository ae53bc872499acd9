import { plugins } from '@citation-js/core';
import { describe, expect, test as it } from 'vitest';
import { bibtex, type CslItem, cslItem } from '../../src/citations/formats.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';
import '@citation-js/plugin-bibtex';

/** What a citation program makes of an entry. */
const read = (entry: string) => plugins.input.chain(entry, { generateGraph: false });

const base: CslItem = {
  id: 'afp-x-y',
  type: 'article-newspaper',
  publisher: 'AFP',
  issued: { 'date-parts': [[2025, 3, 7]] },
  accessed: { 'date-parts': [[2026, 11, 23]] },
  language: 'en',
  note: 'paragraph 1',
};

describe('BibTeX', () => {
  it('of every item is read back by a citation program as the same reference', () => {
    const untitled = [...dossier.items.values()];
    const titled = untitled.map(item => ({ ...item, source: { ...item.source, title: 'The “force” & Co' } }));
    for (const item of [...untitled, ...titled]) {
      const csl = cslItem(item, '2026-11-23', `${item.at.part} ${item.at.number}`);
      expect(read(bibtex(csl)), item.id).toEqual([
        expect.objectContaining({
          id: csl.id,
          ...('title' in item.source ? { title: 'The “force” & Co' } : {}),
          publisher: 'AFP, Paris',
          issued: csl.issued,
          accessed: csl.accessed,
          note: csl.note,
        }),
      ]);
    }
  });

  it('leaves out what isn’t known', () => {
    expect(bibtex(base)).toBe(
      [
        '@misc{afp-x-y,',
        '  howpublished = {AFP},',
        '  key = {AFP},',
        '  year = {2025},',
        '  month = mar,',
        '  day = {7},',
        '  language = {en},',
        '  urldate = {2026-11-23},',
        '  note = {paragraph 1},',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['100 % & more', '{100 \\% \\& more}'],
    ['a_b #1 $2 ^ ~', '{a\\_b \\#1 \\$2 \\textasciicircum{} \\textasciitilde{}}'],
    ['{braces} \\back', '{\\{braces\\} \\textbackslash{}back}'],
    ["a--b ``c''", "{a-{}-b `{}`c'{}'}"],
    ['“Élysée” – Київ', '{“Élysée” – Київ}'],
  ])('%s is written %s', (note, written) => {
    expect(bibtex({ ...base, note })).toContain(`  note = ${written},`);
    expect(read(bibtex({ ...base, note }))[0]).toMatchObject({ note });
  });

  it('an address keeps its signs, and can’t end its field', () => {
    const URL = 'https://example.org/a_b%20c?d=1&e={x}#f';
    expect(bibtex({ ...base, URL })).toContain('  url = {https://example.org/a_b%20c?d=1&e=%7Bx%7D#f},');
    expect(read(bibtex({ ...base, URL }))[0]).toMatchObject({ URL: URL.replace('{x}', '%7Bx%7D') });
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))('month %i', month => {
    const issued = { 'date-parts': [[2025, month, 28]] } as const;
    expect(read(bibtex({ ...base, issued }))[0]).toMatchObject({ issued });
  });

  it('whatever a note or a title holds, the entry has balanced braces and is one entry', () => {
    const sign = fc.constantFrom(...'{}\\%&$#_^~-`\'",<>@=aZ9 éЖ“”–'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), text => {
        const entry = bibtex({ ...base, title: text, note: text });
        // What a backslash escapes counts for nothing.
        const bare = entry.replace(/\\[{}]/g, '');
        let depth = 0;
        for (const letter of bare) {
          depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(read(entry)).toHaveLength(1);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('is read by a citation program without loss', () => {
    for (const item of dossier.items.values()) {
      const csl = cslItem(item, '2026-11-23', 'note');
      expect(read(JSON.stringify([csl]))).toEqual([expect.objectContaining({ ...csl })]);
    }
  });
});
