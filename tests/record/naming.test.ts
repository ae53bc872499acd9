import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import { byAnyId, fullId } from '../../src/record/ids.ts';
import { readDraft } from '../../src/record/parse.ts';
import { FIRST_FILE, RECORD, SECOND_FILE } from './sample-record.ts';
import { draftOf, inputs, planted, refused } from './support.ts';

/** The second source calls its fact as the first one calls another, and refers to that as well. */
const SHARED = [
  ['- id: late', '- id: shut'],
  ['reporter: late', 'reporter: shut'],
  ['item: delay', 'item: xna-ferry/delay'],
  [
    'disputes:\n',
    `events:
  - id: ev-shut
    title: The work goes on
    items: [xna-ferry/shut, dpx-answer/shut, risk]
    status: announced
    paragraph: 2
    when: { precision: open, note: No day is given. }
    topics: [ferries]
disputes:
`,
  ],
].reduce((files, [from = '', to = '']) => planted(SECOND_FILE, from, to, files), RECORD);
const GLOSSED = planted('data/glosses.yaml', '- id: shut', '- id: dpx-answer/shut', SHARED);

describe('ids that two sources have', () => {
  it('are accepted', () => {
    expect(refused(GLOSSED)).toEqual([]);
  });

  it('stay as they are with whoever was recorded first, and have their source elsewhere', async () => {
    const { items, disputes } = await compile(draftOf(inputs(GLOSSED)));
    expect(items.get('shut')?.source.id).toBe('xna-ferry');
    expect(items.get('dpx-answer/shut')?.source.id).toBe('dpx-answer');
    expect([...items.keys()].filter(id => id.includes('/'))).toEqual(['dpx-answer/shut']);
    expect(disputes.get('d-delay')?.reporter).toBe(items.get('dpx-answer/shut'));
    expect([...items.values()].map(fullId)).toEqual([...new Set([...items.values()].map(fullId))]);
  });

  it('mean an entry of the same file, or with a source another’s', async () => {
    const { items, disputes } = await compile(draftOf(inputs(GLOSSED)));
    const event = items.get('ev-shut');
    expect(event?.kind === 'event' && event.items.map(({ id }) => id)).toEqual(['shut', 'dpx-answer/shut', 'risk']);
    expect(disputes.get('d-delay')?.sides[0]?.items).toEqual([items.get('delay')]);
    expect(items.get('dpx-answer/shut')?.gloss?.en).toBe('closed harbour');
    expect(items.get('shut')?.gloss).toBeUndefined();
  });

  it('go by when an item came into the record, where that is later than its source', async () => {
    const late = planted(FIRST_FILE, '  - id: shut\n', '  - id: shut\n    recorded: 2031-06-03\n', GLOSSED);
    const { items } = await compile(draftOf(inputs(late)));
    expect(items.get('shut')?.source.id).toBe('dpx-answer');
    expect(items.get('xna-ferry/shut')?.source.id).toBe('xna-ferry');
  });

  it('count for withdrawn items, too', async () => {
    const gone = planted(FIRST_FILE, 'waiting\n', 'waiting\n    withdrawn: { on: 2031-06-04, note: No. }\n');
    const record = await compile(
      draftOf(inputs(planted(SECOND_FILE, 'late\n', 'waiting\n', planted(SECOND_FILE, ': late', ': waiting', gone)))),
    );
    expect(record.withdrawn.get('waiting')?.source.id).toBe('xna-ferry');
    expect(record.items.get('dpx-answer/waiting')?.source.id).toBe('dpx-answer');
  });

  it('are told by instants within a day', () => {
    const [first, second] = ['recorded: 2031-06-01T08:00:00Z', 'recorded: 2031-06-01T10:00:00+02:00'];
    const files = (later: string) =>
      planted(SECOND_FILE, 'recorded: 2031-06-02', later, planted(FIRST_FILE, 'recorded: 2031-06-01', first, GLOSSED));
    expect(refused(files(second)).map(({ rule, file }) => [rule, file])).toEqual([['clear-ids', SECOND_FILE]]);
    expect(refused(files('recorded: 2031-06-01T10:00:01+02:00'))).toEqual([]);
  });

  it('leave no reference open: each that could mean several is told, with what it could mean', () => {
    const third = planted(SECOND_FILE, 'xna-ferry/shut, dpx-answer/shut', 'shut', GLOSSED);
    const files = { ...third, 'data/sources/qtx-2031-05-09-more.yaml': THIRD };
    const read = readDraft(inputs(files), '2031-12-31');
    expect('problems' in read && read.problems).toEqual([
      {
        file: 'data/sources/qtx-2031-05-09-more.yaml',
        line: 15,
        rule: 'clear-ids',
        message: '“shut” could mean “xna-ferry/shut” or “dpx-answer/shut”',
        mend: 'Write the id with its source, as there.',
      },
    ]);
    expect(
      refused({ ...files, 'data/sources/qtx-2031-05-09-more.yaml': THIRD.replace('[shut]', '[xna-ferry/shut]') }),
    ).toEqual([]);
  });
});

it('a mend that gives ids to copy gives them with their source where the file needs it', () => {
  const own = planted(SECOND_FILE, 'item: no-delay', 'item: risk', planted(SECOND_FILE, 'id: no-delay', 'id: risk'));
  const shared = planted(FIRST_FILE, ', no-delay]', ', dpx-answer/risk]', own);
  const silence = '    hedge: could\n    silence: { by: sudmark }\n';
  const mends = refused(planted(FIRST_FILE, '    hedge: could\n', silence, shared)).map(({ mend }) => mend);
  expect(mends).toEqual([
    'Link what answers, as in “items: [risk, dpx-answer/risk]”, or set it aside and say why, as in “aside: [{ item: risk, why: … }, { item: dpx-answer/risk, why: … }]”.',
  ]);
});

/** Refers to what two others have. */
const THIRD = `source:
  id: qtx-more
  outlet: QTX
  published: 2031-05-09
  language: en
  rights: Invented for tests.
  sha256: ${'f'.repeat(64)}
  paragraphs: 2
  recorded: 2031-06-05
events:
  - id: ev-more
    title: The harbour is looked at
    status: announced
    paragraph: 1
    items: [shut]
    when: { precision: open, note: No day is given. }
    topics: [ferries]
`;

describe('an id as somebody gives it', () => {
  it('finds with its source or without, and nothing of another source', async () => {
    const { items } = await compile(draftOf(inputs(GLOSSED)));
    const found = (id: string): string | undefined => {
      const item = byAnyId(items, id);
      return item && fullId(item);
    };
    expect(['shut', 'xna-ferry/shut', 'dpx-answer/shut'].map(found)).toEqual([
      'xna-ferry/shut',
      'xna-ferry/shut',
      'dpx-answer/shut',
    ]);
    expect([found('no-delay'), found('dpx-answer/no-delay')]).toEqual(Array(2).fill('dpx-answer/no-delay'));
    for (const id of ['xna-ferry/no-delay', 'nobody/shut', '/shut', 'shut/', 'xna-ferry/shut/x', ''])
      expect(found(id), id).toBeUndefined();
  });
});
