/** The table for spreadsheets: CSV as RFC 4180 has it, in which nothing is calculated and every cell can be had back. */
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { COLUMNS, cell, csv } from '../../src/export/csv.ts';
import { exportRecord } from '../../src/export/record.ts';
import { RECORD_OF_SOURCES } from '../support/folders.ts';
import { fc } from '../support/properties.ts';

const loaded = await loadRecord(RECORD_OF_SOURCES);
if ('problems' in loaded) throw new Error('the record has problems');
const record = exportRecord(loaded.dossier);

/** Reads CSV by the grammar of RFC 4180, strictly. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let at = 0;
  while (at < text.length) {
    field.lastIndex = at;
    const [whole = '', quoted, bare = ''] = field.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text.startsWith(',', at)) at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push([]);
    } else throw new Error(`no end of a cell at ${at}`);
  }
  rows.pop();
  return rows;
}

/** What the guide says: to read a text, one apostrophe at its beginning is taken away. */
const unguarded = (text: string): string => text.replace(/^'/, '');

/** A text as nobody should type one. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\r', '\n', '\t', '＝', '＠', 'a', ' ', 'і'))
    .map(parts => parts.join('')),
);

describe('a cell', () => {
  it('is had back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 5 }), { minLength: 1 }), rows => {
        const written = rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
        expect(read(written).map(row => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(nasty, text => {
        const [[shown = ''] = []] = read(`${cell(text)},x\r\n`);
        expect(shown).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', "'-5"],
    ['+5', "'+5"],
    ["'tis", "''tis"],
    ['grave mistake', 'grave mistake'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])('%s is written %s', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe('the table', () => {
  const text = csv(record);
  const [head = [], ...rows] = read(text.slice(1));
  const column = (row: readonly string[], name: (typeof COLUMNS)[number]): string =>
    unguarded(row[COLUMNS.indexOf(name)] ?? '');

  it('begins with the mark of UTF-8, by which spreadsheets know it, and a head', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(head).toEqual(COLUMNS);
  });

  it('has a row an item, of as many cells as the head, each with its words, its speaker and whose it is', () => {
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([COLUMNS.length]));
    const { items, withdrawn, people, sources } = record;
    expect(rows.map(row => column(row, 'id'))).toEqual([...items, ...withdrawn].map(({ id }) => id));
    for (const [at, item] of items.entries()) {
      const row = rows[at] ?? [];
      expect(column(row, 'text')).toBe(item.kind === 'event' ? item.title : item.text);
      expect(column(row, 'attribution')).toBe(item.attribution);
      expect(column(row, 'rights')).toBe(sources.find(({ id }) => id === item.source)?.rights);
      expect(column(row, 'conditions').split(' | ').filter(Boolean)).toEqual(item.conditions);
      expect(column(row, 'disputed') === '').toBe(item.disputed.length === 0);
      if ((item.kind !== 'quote' && item.kind !== 'statement') || !('person' in item.by)) continue;
      const { person, office } = item.by;
      expect(column(row, 'speakers')).toBe(people.find(({ id }) => id === person)?.name);
      expect(column(row, 'offices')).toBe(office);
    }
  });

  it('leaves the cell empty where the source prints no office', () => {
    const bare = record.items.map(item =>
      item.kind === 'quote' && 'person' in item.by ? { ...item, by: { person: item.by.person } } : item,
    );
    const [, ...told] = read(csv({ ...record, items: bare }).slice(1));
    const offices = bare.flatMap((item, at) =>
      item.kind === 'quote' && 'person' in item.by ? [column(told[at] ?? [], 'offices')] : [],
    );
    expect(offices.length).toBeGreaterThan(20);
    expect([...new Set(offices)]).toEqual(['']);
  });

  it('names the body or the description of who isn’t named, and several together', () => {
    const by = (is: (voice: object) => boolean): readonly string[] =>
      record.items.flatMap((item, at) =>
        (item.kind === 'quote' || item.kind === 'statement') && is(item.by)
          ? [column(rows[at] ?? [], 'speakers'), column(rows[at] ?? [], 'offices')]
          : [],
      );
    expect(by(voice => 'unnamed' in voice)).toContain('a French presidential official');
    expect(by(voice => 'organ' in voice && voice.organ !== undefined)).toContain('White House');
    expect(by(voice => 'together' in voice)).toContain('Marco Rubio | Mike Waltz');
  });

  it('tells what was withdrawn, without its words', () => {
    for (const { id, note } of record.withdrawn) {
      const row = rows.find(one => column(one, 'id') === id) ?? [];
      expect(column(row, 'withdrawn')).toContain(note);
      expect(column(row, 'text')).toBe('');
      expect(column(row, 'setting')).toBe('');
    }
  });
});
