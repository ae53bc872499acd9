import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/review/check.ts';
import { parsed } from '../../src/review/document.ts';
import { keptRecord } from '../../src/review/kept-record.ts';
import { type Outcome, Review } from '../../src/review/session.ts';
import { fileText, workingText } from '../../src/review/working.ts';
import { fc, runs } from '../support/properties.ts';
import { DRAFT, desk, TEXT } from './story.ts';

const desks: string[] = [];
const laidOut = (draft?: string, text?: string) => {
  const made = desk(draft, text);
  desks.push(made.root);
  return made;
};
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

async function opened(path: string): Promise<Review> {
  const review = await Review.open(path);
  if (!(review instanceof Review)) throw new Error(JSON.stringify(review.problems));
  return review;
}

const textOf = (path: string): string => readFileSync(path, 'utf8');
const item = ({ state }: Review, key: string) => {
  const found = state.items.find(one => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const field = (review: Review, key: string, name: string) => item(review, key).fields.find(one => one.name === name);
const words = ({ state }: Review, key: string): readonly string[] =>
  (state.items.find(one => one.key === key)?.stretches ?? []).map(
    ({ line, start, end }) => state.article[line]?.text.slice(start, end) ?? '',
  );

describe('a draft that is opened', () => {
  it('has its items in order, each with its words in the article', async () => {
    const review = await opened(laidOut().draft);
    expect(review.state.items.map(({ key }) => key)).toEqual([
      'source',
      'people/aker',
      'quotes/here',
      'quotes/begin',
      'quotes/job',
      'unquoted/5: deep pier',
      'statements/dredge',
      'statements/pier',
      'facts/off-pier',
      'disputes/d-pier',
    ]);
    expect(words(review, 'quotes/here')).toEqual(['The dredgers are here']);
    expect(words(review, 'quotes/begin')).toEqual([
      'We begin in June, and we will not stop before the harbour is deep enough.',
      'Nobody will wait for a boat again',
    ]);
    expect(words(review, 'statements/pier')).toEqual([
      'The harbour master, Nils Aker, said the “deep pier” could open in July.',
    ]);
    expect(review.state.loose).toEqual([]);
    expect(review.state.next?.key).toBe('source');
  });

  it('says of each field how it stands, and why', async () => {
    const review = await opened(laidOut().draft);
    expect(field(review, 'quotes/begin', 'by')).toMatchObject({
      state: 'likely',
      value: { person: 'berg', office: 'Prime Minister' },
      marks: [{ kind: 'likely', reason: 'The article says “she”; paragraph 2 names Berg.' }],
    });
    const states = item(review, 'quotes/job').fields.map(({ name, state }) => [name, state]);
    expect(Object.fromEntries(states)).toMatchObject({
      text: 'right',
      same: 'proposed',
      topics: 'open',
      setting: 'open',
      conditions: 'absent',
    });
    expect(item(review, 'disputes/d-pier').isProposed).toBe(true);
    expect(item(review, 'people/aker').hints).toEqual(['paragraph 5']);
  });

  it('names passages that no item has', async () => {
    const review = await opened(
      laidOut(DRAFT.replace(/ {2}- id: job[\s\S]*?(?=\nstatements)/u, '').replace('#+     same', '#+   same')).draft,
    );
    expect(review.state.loose.map(({ line, start, end }) => TEXT.split('\n')[line]?.slice(start, end))).toEqual([
      'It is a long job,',
    ]);
  });

  it('is refused with its line where its YAML is broken, and where its text isn’t there', async () => {
    const { draft } = laidOut(DRAFT.replace('cue: told', 'cue: [told'));
    const broken = await Review.open(draft);
    expect(broken).toMatchObject({ problems: [{ file: draft, rule: 'yaml' }] });
    const whole = laidOut();
    rmSync(whole.draft.replace('.yaml', '.txt'));
    expect(await Review.open(whole.draft)).toMatchObject({
      problems: [{ message: 'there is no text of the article' }],
    });
  });
});

describe('the drafts that are kept for the tests', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'drafts');

  it.each(readdirSync(folder).filter(name => name.endsWith('.yaml')))(
    '%s is read, and written as it was',
    async name => {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(fileText(workingText(text))).toBe(text);
      const { draft } = laidOut(text, readFileSync(join(folder, name.replace('.yaml', '.txt')), 'utf8'));
      const review = await opened(draft);
      // Every quotation is found where it is cited.
      const quotes = review.state.items.filter(({ section }) => section === 'quotes');
      expect(quotes.map(({ stretches }) => stretches.length)).toEqual(quotes.map(() => 1));
      expect(review.state.loose).toEqual([]);
    },
  );
});

describe('a step', () => {
  it('changes the lines of its value, and no other', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('statements/dredge', 'text', 'Norland will deepen its harbour in June, Berg said.');
    expect(textOf(draft)).toBe(
      DRAFT.replace(
        '    text: TODO\n    mode',
        '    text: Norland will deepen its harbour in June, Berg said.\n    mode',
      ),
    );
    await review.settle('quotes/begin', 'by');
    expect(textOf(draft)).not.toContain('paragraph 2 names Berg.\n    cue');
    expect(textOf(draft)).toContain('by: { person: berg, office: Prime Minister }\n    cue: said\n    paragraph: 3-4');
  });

  it('is the same in a file with the line ends of Windows, and undone to the byte there too', async () => {
    const windows = DRAFT.replaceAll('\n', '\r\n');
    const { draft } = laidOut(windows);
    const review = await opened(draft);
    await review.settle('quotes/begin', 'by');
    expect(textOf(draft)).toContain('by: { person: berg, office: Prime Minister }\n    cue: said\n    paragraph: 3-4');
    await review.undo();
    expect(textOf(draft)).toBe(windows);
  });

  it('accepts an item once nothing of it is open, and takes its marks away', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    expect(await review.accept('quotes/here')).toEqual({ refused: 'Still to be filled in: setting.' });
    await review.edit('quotes/here', 'setting', 'On the dredging of a harbour.');
    expect(await review.accept('quotes/here')).toEqual({ done: 'Accepted: quotes/here.' });
    expect(textOf(draft)).not.toContain('# CHECK: The day of publication.');
    expect(item(review, 'quotes/here').isDone).toBe(true);
    expect(review.state.next?.key).toBe('quotes/begin');
  });

  it('keeps the time of others where it is changed for one', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    const time = { precision: 'day', date: '2031-05-18', basis: 'inferred' };
    await review.edit('quotes/here', 'when', time);
    expect(field(review, 'quotes/here', 'when')?.value).toEqual(time);
    for (const key of ['quotes/begin', 'quotes/job', 'statements/pier', 'facts/off-pier'])
      expect(field(review, key, 'when')?.value).toMatchObject({ date: '2031-05-19' });
  });

  it('keeps the time of others where the item that has it is taken out; a quotation goes to unquoted', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    expect(await review.reject('quotes/here')).toMatchObject({ refused: expect.stringMatching(/^Say why/) });
    await review.reject('quotes/here', 'A sign on the pier.');
    expect(textOf(draft)).toContain(
      'unquoted:\n  - { paragraph: 2, text: The dredgers are here, why: A sign on the pier. }\n  - { paragraph: 5',
    );
    expect(field(review, 'quotes/begin', 'when')?.value).toMatchObject({ date: '2031-05-19' });
    expect(item(review, 'unquoted/2: The dredgers are here').isDone).toBe(true);
    expect(review.state.next?.key).toBe('quotes/begin');
  });

  it('takes an item that is taken out from the lists that have it', async () => {
    const events = 'events:\n  - id: ev-work\n    items: [here, job, begin]\n\n#+ disputes:';
    const { draft } = laidOut(DRAFT.replace('#+ disputes:', events));
    const review = await opened(draft);
    await review.reject('quotes/job', 'A sign on the pier.');
    expect(field(review, 'events/ev-work', 'items')?.value).toEqual(['here', 'begin']);
  });

  it('refuses what has no such form, another’s id, and words that the article hasn’t', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    const refusal = async (outcome: Promise<Outcome>): Promise<string> => {
      const got = await outcome;
      return 'refused' in got ? got.refused : '';
    };
    expect(await refusal(review.edit('quotes/here', 'extent', 'whole'))).toMatch(/^extent is “whole”: .*full/);
    expect(await refusal(review.edit('quotes/here', 'setting', undefined))).toMatch(/^setting is missing/);
    expect(await refusal(review.edit('quotes/here', 'setting', 'TODO'))).toBe('setting is still TODO.');
    expect(await refusal(review.edit('quotes/here', 'id', 'pier'))).toMatch(/is that of statements\/pier/);
    expect(await refusal(review.edit('quotes/here', 'text', 'The dredgers were here'))).toMatch(/don’t stand in/);
    expect(await refusal(review.edit('quotes/here', 'colour', 'red'))).toBe('quotes has no field colour.');
    expect(await refusal(review.accept('quotes/job'))).toBe('Still to be filled in: topics, setting.');
    expect(await refusal(review.accept('quotes/gone'))).toBe('The draft has no quotes/gone.');
    expect(textOf(draft)).toBe(DRAFT);
  });

  it('takes no item whose speaker is marked to be checked, before that is answered by itself', async () => {
    const { draft } = laidOut(DRAFT.replace('# LIKELY: The article says “he”', '# CHECK: The article says “he”'));
    const review = await opened(draft);
    await review.edit('quotes/job', 'topics', ['ferries']);
    await review.edit('quotes/job', 'setting', 'On the work.');
    await review.edit('quotes/job', 'same', undefined);
    expect(await review.accept('quotes/job')).toMatchObject({
      refused: expect.stringMatching(/^Who says it is marked to be checked/),
    });
    await review.settle('quotes/job', 'by');
    expect(await review.accept('quotes/job')).toEqual({ done: 'Accepted: quotes/job.' });
  });

  it('gives what refers to an item or a person its new id', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('people/aker', 'id', 'n-aker');
    await review.edit('statements/pier', 'id', 'deep');
    expect(field(review, 'quotes/job', 'by')?.value).toEqual({ person: 'n-aker', office: 'harbour master' });
    expect(field(review, 'disputes/d-pier', 'sides')?.value).toEqual([
      { by: 'norland', item: 'deep' },
      { by: 'sudmark' },
    ]);
    expect(textOf(draft)).toContain('#@ - id: n-aker\n');
  });

  it('has what is only proposed count once it is taken', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('disputes/d-pier', 'question', 'Is the pier deep?');
    expect(textOf(draft)).toContain(
      '#+ disputes:\n#+   - id: d-pier\n#+     question: Is the pier deep?\n#+     sides',
    );
    await review.accept('disputes/d-pier');
    expect(textOf(draft)).toContain('\ndisputes:\n  - id: d-pier\n    question: Is the pier deep?\n    sides');
    await review.settle('quotes/job', 'same');
    expect(textOf(draft)).toContain('  - id: job\n    same: xna-ferry/open-line\n');
    await review.edit('quotes/job', 'same', undefined);
    expect(textOf(draft)).not.toContain('same');
  });

  it('makes an item of a stretch of the article', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    expect(await review.add('quotes', { line: 6, start: 40, end: 51 })).toEqual({ done: 'Added: quotes/deep.' });
    expect(review.state.next?.key).toBe('quotes/deep');
    expect(words(review, 'quotes/deep')).toEqual(['deep pier']);
    expect(textOf(draft)).not.toContain('unquoted');
    await review.add('facts', { line: 1, start: 18, end: 52 });
    expect(item(review, 'facts/norland').sentences).toEqual(['Norland will dredge its harbour in']);
    expect(await review.add('facts', { line: 5, start: 0, end: 9 })).toMatchObject({
      refused: expect.stringMatching(/head/),
    });
  });

  it('is undone, any number of them, after another start too, to the byte', async () => {
    const { draft } = laidOut();
    const first = await opened(draft);
    await first.edit('source', 'rights', '© XNA.');
    await first.accept('source');
    await first.reject('quotes/here', 'A sign.');
    const then = textOf(draft);
    await first.skip('quotes/begin');
    const again = await opened(draft);
    expect(again.state.undoable).toBe(4);
    expect(again.state.next?.key).toBe('quotes/job');
    expect(await again.undo()).toEqual({ done: 'Undone: skip quotes/begin.' });
    expect(textOf(draft)).toBe(then);
    expect(again.state.next?.key).toBe('quotes/begin');
    for (let times = 0; times < 3; times++) await again.undo();
    expect(textOf(draft)).toBe(DRAFT);
    expect(again.state.items.filter(({ isDone }) => isDone)).toEqual([]);
    expect(await again.undo()).toEqual({ refused: 'There is nothing to undo.' });
  });
});

describe('a step that was cut short', () => {
  it('is finished once it stands in the list, and never was before', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('source', 'rights', '© XNA.');
    const after = textOf(draft);
    const aside = join(dirname(draft), `.${basename(draft)}.new`);
    const journal = draft.replace('.yaml', '.review.jsonl');
    const steps = textOf(journal);
    // Written aside, and in the list: not yet in its place.
    writeFileSync(draft, DRAFT);
    writeFileSync(aside, after);
    expect((await opened(draft)).state.undoable).toBe(1);
    expect(textOf(draft)).toBe(after);
    // Written aside, and not in the list.
    writeFileSync(draft, DRAFT);
    writeFileSync(aside, after);
    writeFileSync(journal, steps.slice(0, steps.length / 2));
    const again = await opened(draft);
    expect(textOf(draft)).toBe(DRAFT);
    expect(again.state.undoable).toBe(0);
    expect(await again.edit('source', 'rights', '© XNA.')).toEqual({ done: 'Written: rights.' });
  });
});

describe('a draft that another program changes', () => {
  it('is noticed, and not overwritten', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('source', 'rights', '© XNA.');
    const byHand = textOf(draft).replace('dateline: Port Lind', 'dateline: Port Sund');
    writeFileSync(draft, byHand);
    expect(await review.accept('source')).toMatchObject({
      refused: expect.stringMatching(/changed by another program/),
    });
    expect(textOf(draft)).toBe(byHand);
    expect(field(review, 'source', 'dateline')?.value).toBe('Port Sund');
    expect(await review.accept('source')).toEqual({ done: 'Accepted: source.' });
    await review.undo();
    expect(textOf(draft)).toBe(byHand);
    expect(await review.undo()).toMatchObject({ refused: expect.stringMatching(/can’t be undone here/) });
    expect(textOf(draft)).toBe(byHand);
  });

  it('and marks what was accepted has it looked at again', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('quotes/here', 'setting', 'On the dredging of a harbour.');
    await review.accept('quotes/here');
    // As a draft that is made anew beside the steps of an old one.
    writeFileSync(draft, DRAFT);
    const again = await opened(draft);
    expect(again.state.items.filter(({ isDone }) => isDone)).toEqual([]);
  });

  it('that puts back what stood there before the last step isn’t taken for a step that was cut short', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('source', 'rights', '© XNA.');
    writeFileSync(draft, DRAFT);
    const again = await opened(draft);
    expect(textOf(draft)).toBe(DRAFT);
    expect(again.state.undoable).toBe(0);
  });

  it('goes on beside another review of it', async () => {
    const { draft } = laidOut();
    const [one, other] = [await opened(draft), await opened(draft)];
    await one.edit('source', 'rights', '© XNA.');
    expect(await other.settle('quotes/begin', 'by')).toMatchObject({ refused: expect.stringMatching(/read anew/) });
    expect(await other.settle('quotes/begin', 'by')).toEqual({ done: 'Right as it is: by.' });
    expect(textOf(draft)).toContain('© XNA.');
  });

  it('with a line of steps that was being written is read without it', async () => {
    const { draft } = laidOut();
    const review = await opened(draft);
    await review.edit('source', 'rights', '© XNA.');
    appendFileSync(draft.replace('.yaml', '.review.jsonl'), '{"op":"edit","wh');
    const again = await opened(draft);
    await again.accept('source');
    expect((await opened(draft)).state.undoable).toBe(2);
  });
});

describe('the check of a draft', () => {
  it('tells its problems with the item and the field', async () => {
    const { draft, data } = laidOut();
    const review = await opened(draft);
    await review.edit('quotes/job', 'by', { person: 'holm', office: 'harbour master' });
    await review.edit('statements/pier', 'text', 'The pier may open in August, Aker said.');
    await review.edit('people/aker', 'party', 'nowhere');
    const problems = await problemsOf(review.state, keptRecord(data), '2031-06-02');
    const at = problems.map(({ item: key, field: name, rule }) => `${key} ${name} ${rule}`);
    expect(at).toContain('people/aker undefined known-ids');
    expect(at).toContain('quotes/job by office');
    expect(at).toContain('statements/pier hedge hedge');
    expect(problems.filter(({ rule }) => rule === 'draft')).toEqual([]);
  });

  it('keeps the record as read until a file there is another', async () => {
    const { draft, data } = laidOut();
    const { state } = await opened(draft);
    const record = keptRecord(data);
    expect(await problemsOf(state, record, '2031-06-02')).toEqual([]);
    const before = await record.read();
    expect(await record.read()).toBe(before);
    appendFileSync(join(data, 'topics.yaml'), '- id: Piers\n');
    const problems = await problemsOf(state, record, '2031-06-02');
    expect(problems.map(({ file }) => file)).toContain('data/topics.yaml');
    rmSync(join(data, 'sources'), { recursive: true });
    expect(await record.read()).not.toBe(before);
  });
});

describe('whatever is done', () => {
  const KEYS = [
    'source',
    'people/aker',
    'quotes/here',
    'quotes/begin',
    'quotes/job',
    'statements/pier',
    'facts/off-pier',
    'disputes/d-pier',
  ];
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a: b # c', '#> x', ' #+', '- x', '\n', "it's", undefined),
  );
  const operation = fc.oneof(
    fc.record({
      op: fc.constant('edit' as const),
      key: fc.constantFrom(...KEYS),
      field: fc.constantFrom('setting', 'text', 'title', 'question', 'note', 'name', 'cue', 'hedge', 'rights'),
      value,
    }),
    fc.record({ op: fc.constantFrom('accept' as const, 'skip' as const), key: fc.constantFrom(...KEYS) }),
    fc.record({
      op: fc.constant('settle' as const),
      key: fc.constantFrom(...KEYS),
      field: fc.constantFrom('by', 'when', 'topics', 'voice', 'same', 'sides'),
    }),
    fc.record({ op: fc.constant('reject' as const), key: fc.constantFrom(...KEYS), why: fc.string() }),
    fc.record({ op: fc.constant('add' as const), line: fc.nat(7), start: fc.nat(60), end: fc.nat(100) }),
    fc.record({ op: fc.constant('undo' as const) }),
  );
  type Done = typeof operation extends fc.Arbitrary<infer T> ? T : never;

  function perform(review: Review, done: Done): Promise<Outcome> {
    if (done.op === 'edit') return review.edit(done.key, done.field, done.value);
    if (done.op === 'settle') return review.settle(done.key, done.field);
    if (done.op === 'reject') return review.reject(done.key, done.why);
    if (done.op === 'add') return review.add('quotes', done);
    if (done.op === 'undo') return review.undo();
    return review[done.op](done.key);
  }

  it('the file can be read, what was written stands there, and all of it can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 8 }), async all => {
        const { draft } = laidOut();
        const review = await opened(draft);
        for (const done of all) {
          const outcome = await perform(review, done);
          const text = textOf(draft);
          expect(fileText(workingText(text))).toBe(text);
          expect(parsed(text).errors).toEqual([]);
          if ('refused' in outcome || done.op !== 'edit') continue;
          expect(field(review, done.key, done.field)?.value).toEqual(done.value);
        }
        const again = await opened(draft);
        expect(again.state.items).toEqual(review.state.items);
        while ('done' in (await again.undo()));
        expect(textOf(draft)).toBe(DRAFT);
      }),
      { numRuns: runs(12) },
    );
  });
});
