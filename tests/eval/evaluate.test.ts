import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FROZEN_RECORD } from '../support/folders.ts';
import { copyWithSecondSource } from '../support/second-source.ts';
import { evaluate } from './evaluate.ts';
import type { System } from './system.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Answers "item: ID" with that item, and refuses everything else. */
const SYSTEM: System = {
  ask: (question, dossier) => {
    const first = dossier.items.get(question.replace('item: ', ''));
    return { isAnswer: first !== undefined, shown: first ? [first] : [] };
  },
  verify: (text, _dossier, claimed) => ({ verdict: claimed === undefined ? 'exact' : 'misattributed', speaker: text }),
};

async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string }> {
  let out = '';
  const status = await evaluate(args, SYSTEM, text => {
    out += text;
  });
  return { status, out };
}

const question = (id: string, split: string, q: string, expects: string): string =>
  `- { id: ${id}, lang: en, kind: ${expects.startsWith('refuse') ? 'other' : 'who'}, split: ${split}, q: "${q}", ${expects} }\n`;

describe('npm run eval', () => {
  it('asks both splits apart, the questions held out first, or one split', async () => {
    const path = await file(
      'q.yaml',
      question('a', 'tune', 'item: host', 'items: [host]') +
        question('b', 'test', 'item: host', 'items: [aim]') +
        question('c', 'tune', 'item: aim', 'items: [aim]'),
    );
    const [held, tuned] = ['Held out: 1 questions; 2 others were tuned on.', 'Tuned on: 2 questions.'];
    const table = (asked: number, right: number) => `[^]*^\\| all +\\| +${asked} \\| +${right} \\|`;
    const both = new RegExp(`^${held}${table(1, 0)}[^]*^${tuned}${table(2, 2)}`, 'm');
    expect((await run('--file', path)).out).toMatch(both);
    expect((await run('--file', path, '--split', 'all')).out).toMatch(both);
    const { out: test } = await run('--file', path, '--split', 'test');
    expect(test).toMatch(new RegExp(`^${held}${table(1, 0)}`, 'm'));
    expect(test).not.toContain(tuned);
    const { out: tune } = await run('--file', path, '--split', 'tune');
    expect(tune).toMatch(new RegExp(`^${tuned}${table(2, 2)}`, 'm'));
    expect(tune).not.toContain('Held out');
  });

  it('reads its own questions and the frozen record when no others are named', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(out).toMatch(/^\| uk +\|/m);
    expect(out).toContain('False answers: 0 %');
  });

  it('asks another record', async () => {
    const path = await file('d.yaml', question('a', 'test', 'item: hc-lamps', 'items: [hc-lamps]'));
    expect((await run('--file', path)).out).toMatch(/^\| all +\| +1 \| +0 \|/m);
    const data = join(folder, 'data');
    copyWithSecondSource(FROZEN_RECORD, data);
    expect((await run('--file', path, '--data', data)).out).toMatch(/^\| all +\| +1 \| +1 \|/m);
    const missing = await run('--file', path, '--data', join(folder, 'nowhere'));
    expect(missing).toEqual({ status: 1, out: expect.stringContaining('The record has problems') });
  });

  it('asks the record without its glosses', async () => {
    const seen: boolean[] = [];
    const looking: System = {
      ...SYSTEM,
      ask: (_question, { items }) => {
        seen.push([...items.values()].some(({ gloss }) => gloss !== undefined));
        return { isAnswer: false, shown: [] };
      },
    };
    for (const args of [['--bare'], []]) await evaluate(['--split', 'test', ...args], looking, () => {});
    expect([seen[0], seen.at(-1)]).toEqual([false, true]);
  });

  it('asks each source of a folder, left out in turn, and what a part is worth', async () => {
    const data = join(folder, 'two-sources');
    copyWithSecondSource(FROZEN_RECORD, data);
    const lists = join(folder, 'lists');
    await mkdir(lists);
    const listed = (id: string, words: string) =>
      `- { id: ${id}, lang: en, q: "item: hc-lamps", answer: "${words}", paragraph: "No", speaker: none }\n`;
    await writeFile(join(lists, 'hc-lantern.yaml'), listed('l', 'The lamps go on') + listed('m', 'No such words'));
    const own =
      question('a', 'tune', 'item: host', 'items: [host]') + question('b', 'test', 'item: aim', 'items: [host]');
    const asked = ['--sources', lists, '--data', data, '--file', await file('own.yaml', own)];
    const { status, out } = await run(...asked, '--without', 'doer');
    expect(status).toBe(0);
    expect(out).toMatch(/^\| afp-paris +\| all \| +1 \| +0 \|/m);
    expect(out).toMatch(/^\| hc-lantern +\| all \| +1 \| +1 \|/m);
    expect(out).toContain('Not asked, for the record has no item with the answer: m.');
    expect(out).toMatch(/^\| doer +\| +0 0 0 0 \| +0 0 0 0 \|$/m);
    expect(await run(...asked, '--without', 'luck')).toEqual({
      status: 2,
      out: expect.stringContaining('There is no part “luck”'),
    });
    expect(await run('--sources', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
  });

  it('tells the misses when asked', async () => {
    const path = await file('m.yaml', question('a', 'tune', 'item: host', 'items: [aim]'));
    expect((await run('--file', path)).out).not.toContain('wrong item  ');
    expect((await run('--file', path, '--misses')).out).toContain('wrong item     a tune who  “item: host”');
  });

  it('exits with 1 below the floors only when strict', async () => {
    const bad = await file('bad.yaml', question('a', 'tune', 'item: host', 'refuse: true'));
    const good = await file('good.yaml', question('a', 'tune', 'Why?', 'refuse: true'));
    expect((await run('--file', bad)).status).toBe(0);
    expect((await run('--file', bad, '--strict')).status).toBe(1);
    expect((await run('--file', good, '--strict')).status).toBe(0);
    const tunedBad = await file(
      'tuned-bad.yaml',
      question('a', 'tune', 'item: host', 'refuse: true') + question('b', 'test', 'Why?', 'refuse: true'),
    );
    expect((await run('--file', tunedBad, '--strict')).status).toBe(0);
  });

  it('grades the quotations of a practice list', async () => {
    const verify = [
      { id: 'a', text: 'macron', verdict: 'exact', speaker: 'macron' },
      { id: 'b', text: 'macron', claimed: 'Starmer', verdict: 'misattributed', speaker: 'macron' },
      { id: 'c', text: 'macron', verdict: 'absent' },
    ];
    const path = await file('p.json', JSON.stringify({ questions: [{ id: 'a', q: 'Why?', refuse: true }], verify }));
    expect((await run('--file', path)).out).toContain('Quotations graded as expected: 2 of 3.');
  });

  it.each([
    [['--split', 'train'], 'There is no split “train”: it is tune, test, strangers or all.'],
    [['--splt', 'tune'], '--splt'],
    [['extra'], 'extra'],
  ])('explains itself when given %j', async (args, message) => {
    const { status, out } = await run(...args);
    expect(status).toBe(2);
    expect(out).toContain(message);
    expect(out).toContain('Usage: npm run eval');
  });

  it('explains itself when asked', async () => {
    expect(await run('--help')).toEqual({ status: 0, out: expect.stringMatching(/^Usage: npm run eval/) });
  });

  it('says that a file can’t be read, isn’t right, or has nothing of the split', async () => {
    expect(await run('--file', join(folder, 'none.yaml'))).toMatchObject({
      status: 2,
      out: expect.stringContaining('none.yaml can’t be read'),
    });
    const wrong = await file('wrong.yaml', '- { id: a }\n');
    expect(await run('--file', wrong)).toMatchObject({ status: 2, out: expect.stringMatching(/^wrong\.yaml:1/) });
    const practice = await file('practice.json', '{"questions":[{"id":"a","q":"Why?","refuse":true}]}');
    expect(await run('--file', practice, '--split', 'test')).toEqual({
      status: 2,
      out: 'The file has no questions of the split “test”.\n',
    });
  });
});
