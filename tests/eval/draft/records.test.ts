import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/dossier/load.ts';
import { ownDataFolder } from '../../../src/lib/paths.ts';
import type { Source } from '../../../src/record/types.ts';
import { record } from '../../ingest/sample-story.ts';
import { FIRST_FILE, FIRST_TEXT, RECORD } from '../../record/sample-record.ts';
import { readDrafted } from './drafted.ts';
import { readFinished } from './finished-lines.ts';
import type { Measured } from './lines-right.ts';
import { addedUp, marksIn, marksRight, marksTable } from './marks-right.ts';
import { filesOf, measured, redraft, rowOf } from './records.ts';

/** The folder of the sources' texts, where there is one: they aren't part of the repository. */
const texts = process.env['RECORD_TEXTS'];

/** Of a source of the record: the share of the lines that an article gives, and what of its quotations has to be right. */
interface Aim {
  readonly name: string;
  readonly share: number;
  readonly isWhole: boolean;
}

const AIMS: readonly Aim[] = [
  { name: 'afp-2025-03-27-paris-summit', share: 0.56, isWhole: true },
  { name: 'whitehouse-2025-03-25-us-russia-black-sea', share: 0.7, isWhole: true },
  { name: 'whitehouse-2025-03-25-us-ukraine-black-sea', share: 0.69, isWhole: true },
  { name: 'whitehouse-2025-03-19-rubio-waltz-on-zelenskyy-call', share: 0.66, isWhole: false },
  { name: 'whitehouse-2025-03-13-trump-rutte-transcript', share: 0.42, isWhole: false },
];

const shareOf = ({ given }: Measured): number => given.right / given.lines;

describe('a source that is drafted anew', () => {
  it('has its quotations, speakers, extents and offices right, and a good part of its lines', async () => {
    const source = [...record.sources.values()].find(({ id }) => id === 'xna-ferry') as Source;
    const draft = await redraft(source, record, Buffer.from(FIRST_TEXT));
    const found = measured(draft, RECORD[FIRST_FILE] ?? '');
    expect(found.quotations).toMatchObject({ of: 3, found: 3, by: 3, extent: 3, cue: 3 });
    expect(shareOf(found), rowOf('xna-ferry', found)).toBeGreaterThan(0.4);
    expect(found.all.lines).toBeGreaterThan(found.given.lines - 1);
  });

  it.each(texts === undefined ? [] : AIMS)('$name', async ({ name, share, isWhole }) => {
    const { id, text, finished } = await filesOf(`${name}.yaml`, texts ?? '', ownDataFolder());
    const loaded = await loadRecord(ownDataFolder());
    if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
    const source = loaded.dossier.sources.get(id) as Source;
    const found = measured(await redraft(source, loaded.dossier, text), finished);
    const { of, ...fields } = found.quotations;
    expect(shareOf(found), rowOf(name, found)).toBeGreaterThan(share);
    if (isWhole) expect(fields).toMatchObject({ found: of, by: of, extent: of });
  });
});

describe('marks', () => {
  it('are counted by field, with those that one mark asks for', async () => {
    const source = [...record.sources.values()].find(({ id }) => id === 'xna-ferry') as Source;
    const draft = await redraft(source, record, Buffer.from(FIRST_TEXT));
    const one = marksRight(draft.source, readFinished(RECORD[FIRST_FILE] ?? ''), readDrafted(draft.source));
    expect(one.get('extent')).toEqual({
      none: { lines: 3, right: 3 },
      likely: { lines: 0, right: 0 },
      check: { lines: 0, right: 0 },
    });
    expect(one.has('text')).toBe(false);
    const both = addedUp([one, one]);
    expect(both.get('extent')?.none).toEqual({ lines: 6, right: 6 });
    expect(marksTable(both)).toMatch(/^field +unmarked +LIKELY +CHECK\n/);
    expect(marksTable(both)).toMatch(/\nextent +6 of 6 +– +–\n/);
    expect(marksTable(both)).toMatch(/\nunmarked fields that are right: \d+ % of \d+$/);
    expect(marksIn(draft.source)).toMatch(/^\d+ CHECK, \d+ LIKELY$/);
  });
});

describe('the measure', () => {
  const finished = readFinished(`source:
  id: xna-a # a comment

quotes:
  - id: one
    when: &day { precision: day, date: 2031-05-06, basis: inferred }
    by:
      person: berg
      office: Prime Minister
  - id: two
    when: *day
unquoted:
  - { paragraph: 1, text: blue }
`);

  it('counts each line once that says something, with its place', () => {
    expect(finished.lines.map(({ line, path }) => [line, path.join('.')])).toEqual([
      [1, 'source'],
      [2, 'source.id'],
      [4, 'quotes'],
      [5, 'quotes.0.id'],
      [6, 'quotes.0.when'],
      [7, 'quotes.0.by'],
      [8, 'quotes.0.by.person'],
      [9, 'quotes.0.by.office'],
      [10, 'quotes.1.id'],
      [11, 'quotes.1.when'],
      [12, 'unquoted'],
      [13, 'unquoted.0'],
    ]);
  });

  it('knows what a line says, and where it only refers to what stands above', () => {
    const [first, second] = finished.lines.filter(({ path }) => path.at(-1) === 'when');
    expect(second).toMatchObject({ isAlias: true, value: first?.value });
    expect(finished.lines.find(({ path }) => path.at(-1) === 'by')).not.toHaveProperty('value');
  });
});
