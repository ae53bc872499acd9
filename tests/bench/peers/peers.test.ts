/** Checks the bench's measures of search, and that ours leads: the quality of a ranking doesn't hang on the machine. */
import { describe, expect, it } from 'vitest';
import { ownQuestions } from '../../eval/cases.ts';
import { dossier } from '../../support/record.ts';
import { documentOf, FIELDS, wholeOf } from './documents.ts';
import { ENGINES, type Engine, HITS } from './engines.ts';
import type { PeerMeasured } from './measure.ts';
import { type Quality, qualityOf, wantedOf } from './quality.ts';
import { peersSection, verdictOn } from './section.ts';

const items = [...dossier.items.values()];
const documents = items.map(documentOf);
// The tune split takes in whatever is hard, so only the other is the same from one measuring to the next.
const wanted = wantedOf((await ownQuestions()).filter(({ split }) => split === 'test'));

const engineOf = (name: string): Engine => {
  const engine = ENGINES.find(one => one.name === name);
  if (!engine) throw new Error(`no engine ${name}`);
  return engine;
};

describe('the quality of a ranking', () => {
  const asked = [
    { q: 'one', items: ['a', 'b'] },
    { q: 'two', items: ['c'] },
    { q: 'three', items: ['d'] },
    { q: 'four', items: ['e'] },
  ];

  it('counts first hits, and the first right hit by its rank', () => {
    const found = [['b', 'a'], ['x', 'c'], ['x', 'y', 'z', 'd'], []];
    expect(qualityOf(asked, found)).toEqual({ success: 1 / 4, mrr: (1 + 1 / 2 + 1 / 4) / 4 });
  });

  it('doesn’t look past the tenth', () => {
    const found = [[...Array.from({ length: HITS }, (_, i) => `x${i}`), 'a']];
    expect(qualityOf(asked.slice(0, 1), found)).toEqual({ success: 0, mrr: 0 });
  });

  it('is nothing without questions', () => {
    expect(qualityOf([], [])).toEqual({ success: 0, mrr: 0 });
  });

  it('is measured on what the record answers', () => {
    expect(
      wantedOf([
        { id: 'a', q: 'one', expected: { items: ['x'] } },
        { id: 'b', q: 'two', expected: 'refusal' },
        { id: 'c', q: 'three', expected: { speaker: 'ann' } },
      ]),
    ).toEqual([{ q: 'one', items: ['x'] }]);
  });
});

describe('a document', () => {
  it('holds an item’s words, its setting, its speaker, and all names of what it’s about', () => {
    const document = documents.find(({ id }) => id === 'mistake');
    expect(document?.text).toBe('grave mistake serious mistake');
    expect(document?.setting).toContain('without a truce');
    expect(document?.speaker).toMatch(/Olaf Scholz.*Шольц.*chancelier allemand/);
    expect(document?.parties).toMatch(/Kremlin.*Russie.*Russland.*Росія/);
    expect(document?.topics).toMatch(/Sanctions on Russia.*санкції/);
  });

  it('as one text holds all fields', () => {
    for (const document of documents.slice(0, 5))
      for (const field of FIELDS) expect(wholeOf(document)).toContain(document[field]);
  });
});

describe('every engine', () => {
  it.each(ENGINES.map(engine => [engine.name, engine] as const))(
    '%s finds what a few words name',
    async (_, engine) => {
      const find = await engine.build(items, documents);
      for (const [query, id] of [
        ['grave mistake', 'mistake'],
        ['unanimity', 'unanimity'],
      ] as const) {
        const found = await find(query);
        expect(found).toContain(id);
        expect(found.length).toBeLessThanOrEqual(HITS);
      }
    },
  );
});

describe('our search', () => {
  // Fuse.js takes seconds for what the others take milliseconds for, and is the furthest behind.
  it('leads the other engines on success@1 and MRR@10', async () => {
    const measured = new Map<Engine, Quality>();
    for (const engine of ENGINES.filter(({ name }) => !name.startsWith('Fuse'))) {
      const find = await engine.build(items, documents);
      const found: (readonly string[])[] = [];
      for (const { q } of wanted) found.push(await find(q));
      measured.set(engine, qualityOf(wanted, found));
    }
    const ours = measured.get(engineOf('MiniSearch, our set-up')) ?? { success: 0, mrr: 0 };
    expect(ours.success).toBeGreaterThan(0.54);
    expect(ours.mrr).toBeGreaterThan(0.62);
    const peers = [...measured].filter(([engine]) => !engine.ours);
    expect(peers).toHaveLength(6);
    for (const [{ name }, { success, mrr }] of peers) {
      expect(success, name).toBeLessThanOrEqual(ours.success);
      expect(mrr, name).toBeLessThanOrEqual(ours.mrr);
    }
  });
});

describe('the verdict', () => {
  const one = (name: string, success: number, ms: number, ours = false): PeerMeasured => ({
    name,
    ours,
    questions: 100,
    quality: { success, mrr: success },
    times: [ms, ms, ms * 10],
    build: 1,
    heap: 2_048,
  });

  it.each([
    [
      'leads, and is as fast as asked',
      [one('ours', 0.8, 1, true), one('fast', 0.78, 0.6), one('poor', 0.2, 0.001)],
      /leads.*1\.67× as long as fast.*, met\)/,
    ],
    [
      'leads, and is too slow',
      [one('ours', 0.8, 1, true), one('fast', 0.78, 0.4), one('slow', 0.79, 9)],
      /leads.*2\.50× as long as fast.*\*\*not met/,
    ],
    ['leads with nobody near', [one('ours', 0.8, 1, true), one('poor', 0.7, 0.1)], /leads.*None comes within 5 %/],
    ['doesn’t lead', [one('ours', 0.8, 1, true), one('better', 0.81, 1)], /Not met: better is ahead/],
  ] as const)('says when ours %s', (_what, all, says) => {
    expect(verdictOn(all)).toMatch(says);
  });

  it('stands above one table of all', () => {
    const text = peersSection([one('ours', 0.8, 1, true), one('other', 0.5, 2)]);
    expect(text).toContain('100 questions');
    expect(text).toContain('| other | 0.500 | 0.500 | 2 ms | 20 ms | 1 ms | 2 KiB |');
  });
});
