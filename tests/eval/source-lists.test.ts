import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitSourceText } from '../../src/record/source-text.ts';
import { dossier } from '../support/record.ts';
import { casesOf, readSourceLists, SOURCE_LISTS, type SourceList } from './source-lists.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const none = { id: 'a', lang: 'en', q: 'How many came?', answer: 'none' } as const;
const listed = (changes: object): SourceList => ({
  source: 'afp-paris',
  questions: [
    {
      id: 'b',
      lang: 'en',
      q: 'Can Europe defend itself?',
      answer: 'We have to prove it',
      paragraph: 'Nothing begins so',
      speaker: 'none',
      ...changes,
    },
  ],
});
/** A text whose fifth and sixth paragraphs begin alike. */
const text = splitSourceText(
  {
    sha256: '',
    text: ['One.', 'Two.', 'Three.', 'Four.', 'The leaders spoke.', 'The leaders left Paris.', 'Seven.'].join('\n'),
  },
  'article',
);
const expected = (list: SourceList, withText = true) =>
  casesOf(list, dossier, withText ? text : undefined).cases[0]?.expected;

describe('what answers a question of a list', () => {
  it('is a quotation with the words, however they’re written', () => {
    expect(expected(listed({ answer: 'we have to PROVE it!' }))).toEqual({ items: ['prove-it'] });
  });

  it('is whatever stands in the paragraph that begins so and has the words', () => {
    const at = (number: number): readonly string[] =>
      [...dossier.items.values()]
        .filter(({ at: { part, number: n } }) => part === 'paragraph' && n === number)
        .map(({ id }) => id);
    expect(at(5)).not.toEqual(at(6));
    expect(expected(listed({ answer: 'leaders left', paragraph: 'The leaders' }))).toEqual({ items: at(6) });
    const both = casesOf(listed({ answer: 'something else', paragraph: 'The leaders' }), dossier, text).cases[0]
      ?.expected;
    expect(both !== 'refusal' && both?.items?.toSorted()).toEqual([...at(5), ...at(6)].toSorted());
  });

  it('is narrowed to the items that the question names, which alone tell without the text', () => {
    const narrowed = listed({ answer: 'leaders left', paragraph: 'The leaders', items: ['ev-post', 'mistake'] });
    expect(expected(narrowed, false)).toEqual({ items: ['mistake', 'ev-post'] });
    expect(casesOf(narrowed, dossier, text).notHeld).toHaveLength(1);
  });

  it('is by those whom the list names', () => {
    expect(expected(listed({ speaker: 'Olaf Scholz and Volodymyr Zelensky' }))).toEqual({
      items: ['prove-it'],
      by: ['scholz', 'zelensky'],
    });
  });

  it('is a refusal where the source doesn’t tell, and nothing of another source', () => {
    expect(expected({ source: 'afp-paris', questions: [none] })).toBe('refusal');
    expect(casesOf({ ...listed({}), source: 'elsewhere' }, dossier).notHeld.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a folder of lists', () => {
  it('is read by the sources’ ids, in the order of their names', async () => {
    await writeFile(join(folder, 'b.yaml'), `- ${JSON.stringify(none)}\n`);
    await writeFile(join(folder, 'a.yaml'), `- ${JSON.stringify(none)}\n`);
    await writeFile(join(folder, 'notes.txt'), 'no list');
    expect(await readSourceLists(folder)).toEqual({
      lists: ['a', 'b'].map(source => ({ source, questions: [none] })),
    });
  });

  it('tells every fault with its place, and a folder without lists', async () => {
    await writeFile(join(folder, 'c.yaml'), '- { id: a, lang: xx, q: Why?, answer: none }\n');
    const read = await readSourceLists(folder);
    expect('problems' in read && read.problems.join()).toMatch(/^c\.yaml:1/);
    expect(await readSourceLists(join(folder, 'nowhere'))).toEqual({
      problems: [expect.stringContaining('has no question lists')],
    });
  });

  it('asks each of the project’s lists in four languages, a fifth of it or more of what the source doesn’t tell', async () => {
    const read = await readSourceLists(SOURCE_LISTS);
    if ('problems' in read) throw new Error(read.problems.join('\n'));
    expect(read.lists.length).toBeGreaterThan(0);
    for (const { source, questions } of read.lists) {
      expect([source, new Set(questions.map(({ id }) => id)).size]).toEqual([source, questions.length]);
      expect([source, new Set(questions.map(({ lang }) => lang)).size]).toEqual([source, 4]);
      expect(questions.filter(({ answer }) => answer === 'none').length / questions.length).toBeGreaterThan(0.2);
    }
  });
});
