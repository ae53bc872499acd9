/** What is taken into the record: all or nothing, and what check says of it afterwards. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/cli/record-check.ts';
import { ANSWERS, TAKEN } from './answers.ts';
import { run } from './piped.ts';
import { type Desk, desk, NAME } from './story.ts';

const desks: string[] = [];
const laidOut = (): Desk => {
  const made = desk();
  desks.push(made.root);
  return made;
};
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

/** The files of a folder, by their paths from it. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  return Object.fromEntries(
    paths
      .map(one => join(one.parentPath, one.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** A desk on which the draft is reviewed, and all but one answer is given that taking it asks for. */
let reviewed: Desk;
/** What is on the desk once the draft is in the record, what was told, and what the check says of it, with its text. */
let taken: Readonly<Record<string, string>>;
let told = '';
let sound = '';
const LAST = TAKEN.slice(-1);

beforeAll(async () => {
  reviewed = desk();
  await run('review', reviewed, [], [...ANSWERS.flat(), ...TAKEN.slice(0, -1)]);
  const whole = copied();
  ({ printed: told } = await run('review', whole, [], ['accept', ...LAST]));
  taken = filesIn(whole.root);
  ({ printed: sound } = await check(whole, '--texts', join(whole.root, 'drafts')));
});
afterAll(() => rmSync(reviewed.root, { recursive: true }));

function copied(): Desk {
  const at = laidOut();
  cpSync(reviewed.root, at.root, { recursive: true });
  return at;
}

async function check(
  at: Desk,
  ...more: readonly string[]
): Promise<{ readonly status: number; readonly printed: string }> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const status = await checkRecord(['--data', at.data, ...more], print, new Date('2031-06-02T12:00:00Z'));
  return { status, printed };
}

const textOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('a draft that is reviewed from its first item to its last', () => {
  it('is in the record, which is sound with it', () => {
    expect(told).toMatch(/Accepted: data\/sources\/xna-2031-05-19-dredging\.yaml, 6 items\.\nNext: /);
    expect(sound).toMatch(/^The record is sound: 3 sources, 7 quotes/);
    expect(taken['data/people.yaml']).toContain('- id: aker\n  name: Nils Aker\n');
    const source = taken[`data/sources/${NAME}.yaml`];
    expect(source).not.toMatch(/#>|#\+|#@|CHECK|LIKELY|TODO|DRAFT/);
    // It comes into the record on the day on which it's accepted, not on that of the draft.
    expect(source).toContain('  recorded: 2031-06-02\n');
    // Of the draft nothing is left but its text, which the check compares with.
    expect(Object.keys(taken).filter(path => path.startsWith('drafts/'))).toEqual([`drafts/${NAME}.txt`]);
  });
});

describe('npm run accept', () => {
  it('refuses a draft that holds marks, with file, line and mend, and changes nothing', async () => {
    const at = laidOut();
    const before = filesIn(at.root);
    const { status, printed } = await run('accept', at, [NAME]);
    expect(status).toBe(1);
    const line =
      textOf(at.draft)
        .split('\n')
        .findIndex(one => one.includes('rights: TODO')) + 1;
    expect(printed).toContain(
      `${at.draft}:${line}  draft  this is still to be written\n    Write what belongs there.\n`,
    );
    const [, count = 0] = /(\d+) problems; nothing was taken into the record\.\n$/u.exec(printed) ?? [];
    expect(printed.split('\n')[0]).toBe(
      `${count} things are open in the draft: npm run review -- ${NAME} goes through it, item by item.`,
    );
    expect(filesIn(at.root)).toEqual(before);
    // Ten are listed at once, and with --all as many as there are.
    const problemsIn = (text: string): number => text.split(`${at.draft}:`).length - 1;
    expect(problemsIn(printed)).toBe(10);
    expect(printed).toContain(`\n… and ${Number(count) - 10} more; --all lists them all.\n`);
    const { printed: all } = await run('accept', at, [NAME, '--all']);
    expect(problemsIn(all)).toBe(Number(count));
    expect(all).not.toContain('more;');
  });

  it('refuses what the check refuses, at the line of the draft, and changes nothing', async () => {
    const at = copied();
    const faulty = textOf(at.draft)
      .replace('A deeper pier could be', 'A deeper pier will be')
      .replace('party: norland\n', 'party: nowhere\n');
    writeFileSync(at.draft, faulty);
    const before = filesIn(at.root);
    const { printed } = await run('accept', at, [NAME]);
    const lineOf = (words: string): number => faulty.split('\n').findIndex(one => one.includes(words)) + 1;
    expect(printed).toContain(`${at.draft}:${lineOf('hedge: could')}  hedge  the hedge “could” doesn’t stand`);
    expect(printed).toContain(`${at.draft}:${lineOf('#@ - id: aker')}  known-ids  `);
    const { [`drafts/${NAME}.review.jsonl`]: _journal, ...after } = filesIn(at.root);
    expect(before).toMatchObject(after);
  });

  it('takes a draft that proposes thirty people, however many lines those have, but none that is marked', async () => {
    const at = copied();
    const people = Array.from({ length: 30 }, (_, nth) => {
      const name = `Lotte Skov${String.fromCharCode(97 + nth / 26, 97 + (nth % 26))}ling`;
      return `#@ people.yaml (paragraph 2)
#@ - id: ${name.slice(6).toLowerCase()}
#@   name: ${name}
#@   spellings: [${name.slice(6)}]
#@   party: norland
#@   offices: [{ title: Pilot of Port Lind, printed: [pilot] }]
`;
    });
    const reviewed = textOf(at.draft);
    writeFileSync(
      at.draft,
      `${reviewed}\n${people.join('\n').replace('party: norland', '$& # CHECK: By the dateline.')}`,
    );
    const before = filesIn(at.data);
    const line =
      textOf(at.draft)
        .split('\n')
        .findIndex(one => one.includes('# CHECK: By the dateline.')) + 1;
    expect((await run('accept', at, [NAME])).printed).toBe(
      `1 thing is open in the draft: npm run review -- ${NAME} goes through it, item by item.\n${at.draft}:${line}  draft  something is marked to be checked\n    See whether it is so, and delete the mark.\n1 problem; nothing was taken into the record.\n`,
    );
    expect(filesIn(at.data)).toEqual(before);
    writeFileSync(at.draft, `${reviewed}\n${people.join('\n')}`);
    await run('review', at, [], [...Array.from(people, () => 'accept'), 'accept', ...LAST]);
    expect(textOf(at.data, 'people.yaml').match(/id: skov[a-z]+ling$/gmu)).toHaveLength(30);
    expect(existsSync(at.draft)).toBe(false);
  });

  it('asks what silences in other sources want to know: named, with the words’ setting, for one or for all', async () => {
    const at = copied();
    const bare = textOf(at.draft).replace(/\n#@ asides\.yaml\n(?:#@ .*\n)+/gu, '');
    writeFileSync(
      at.draft,
      bare
        .replace('extent: full', 'extent: fragment')
        .replace('On the dredging of a harbour.', 'Berg said {quote} of the ships.'),
    );
    const { printed } = await run(
      'review',
      at,
      [],
      ['accept', '?', 'same', 'On the dredging.', 'same', 'all On the work.'],
    );
    expect(printed).toContain('\nxna-ferry/d-pilots: Is the plan safe?\n“Norland” counts as silent there.\n');
    expect(printed).toContain('here says: Berg said “The dredgers are here” of the ships.\n');
    expect(printed).not.toContain('  silences  ');
    expect(printed).toContain('  same, or all same      the sentence that was typed last\n');
    expect(printed).toContain('! No sentence was typed yet.\n');
    expect(printed).toContain('\nAccepted: data/sources/');
    const asides = textOf(at.data, 'sources', 'xna-2031-05-06-ferry.yaml').matchAll(/why: On the (dredging|work)\./gu);
    expect(Array.from(asides, ([, why]) => why)).toEqual(['dredging', 'dredging', 'work', 'work', 'work']);
  });

  it('takes away what was set aside for a side that is then heard', async () => {
    const at = copied();
    const { printed } = await run('review', at, [], ['accept', 'answers', 'accept']);
    expect(printed).toContain('\nAccepted: data/sources/');
    const answered = filesIn(at.data);
    const [other = ''] = Object.keys(answered).filter(path => answered[path]?.includes('id: d-pilots'));
    expect(answered[other]).toMatch(/by: norland, items: \[ ?xna-dredging\/[a-z-]+ ?\]/);
    expect(answered[other]).not.toContain('aside:');
  });

  it('never writes over another file of that name', async () => {
    const at = copied();
    const there = join(at.data, 'sources', `${NAME}.yaml`);
    cpSync(join(at.data, 'sources', 'xna-2031-05-06-ferry.yaml'), there);
    const { status, printed } = await run('accept', at, [NAME]);
    expect(status).toBe(1);
    expect(printed).toContain(`there is another data/sources/${NAME}.yaml in the record`);
    expect(existsSync(at.draft)).toBe(true);
  });

  it('goes on where it was cut short, after whichever file', async () => {
    const order = [
      'data/people.yaml',
      'data/sources/xna-2031-05-06-ferry.yaml',
      `data/sources/${NAME}.yaml`,
      'data/accepted.txt',
    ];
    for (let count = 0; count <= order.length; count++) {
      const at = copied();
      for (const file of order.slice(0, count)) writeFileSync(join(at.root, file), taken[file] ?? '');
      const { printed } = await run('review', at, [], ['accept', ...LAST]);
      expect(printed).toMatch(/\nAccepted: data\/sources\//);
      expect(filesIn(at.root)).toEqual(taken);
    }
  });

  it('takes a file that was written by hand as it stands, once it is sound; the check tells of it until then', async () => {
    const at = laidOut();
    expect((await check(at)).printed).not.toContain('accepted');
    const sources = readdirSync(join(at.data, 'sources')).map(name => join(at.data, 'sources', name));
    const [first = '', second = ''] = sources;
    await run('accept', at, [first]);
    const { status, printed } = await check(at);
    expect(status).toBe(0);
    expect(printed).toMatch(
      /data\/sources\/xna-2031-05-06-ferry\.yaml:\d+ {2}unaccepted {2}not accepted yet as they stand: open-line, low-fares, risk, accord, delay and \d+ more\n {4}Run npm run accept -- data\/sources\/xna-2031-05-06-ferry\.yaml, which takes the file as it is\.\n/,
    );
    expect(printed).not.toMatch(/answer\.yaml:\d+ {2}unaccepted/);
    expect(await run('accept', at, [second])).toMatchObject({
      status: 0,
      printed: expect.stringMatching(/^Accepted: data\/sources\/xna-2031-05-06-ferry\.yaml, 10 items\.\n/),
    });
    expect((await check(at)).printed).not.toContain('accepted');
    expect(await run('accept', at, [join(at.data, 'sources', 'gone.yaml')])).toMatchObject({
      status: 1,
      printed: expect.stringContaining('gone.yaml:1  files  there is no such file'),
    });
  });
});

describe('a record that was accepted', () => {
  const FERRY = 'xna-2031-05-06-ferry.yaml';

  async function accepted(): Promise<Desk> {
    const at = laidOut();
    const sources = readdirSync(join(at.data, 'sources')).map(name => join(at.data, 'sources', name));
    await run('accept', at, sources);
    return at;
  }

  function change(at: Desk, from: string | RegExp, to: string, file = FERRY): void {
    const path = join(at.data, 'sources', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  }

  it('is refused where an item was changed silently, with the mend', async () => {
    const at = await accepted();
    change(
      at,
      'Crews blamed Sudmark for holding up construction.',
      'Crews blamed Sudmark for holding up the construction.',
    );
    change(
      at,
      'under: Blamed Sudmark for holding up construction',
      'under: Blamed Sudmark for holding up the construction',
    );
    const { status, printed } = await check(at);
    expect(status).toBe(1);
    expect(printed).toMatch(
      /^data\/sources\/xna-2031-05-06-ferry\.yaml:\d+ {2}accepted {2}“delay” isn’t what was accepted, and no dated note says what was changed\n {4}Write what was changed with npm run correct -- xna-ferry\/delay; add --slip for a slip of typing that misled no reader\.\n1 problem\n/,
    );
    expect(await run('accept', at, [join(at.data, 'sources', FERRY)])).toMatchObject({ status: 1 });
  });

  it.each([
    ['a comment', 'quotes:\n', 'quotes: # those of the talks\n'],
    [
      'a form and an order of fields',
      'by:\n      person: holm\n      office: transport minister\n    cue: called\n',
      'cue: called\n    by: { office: transport minister, person: holm }\n',
    ],
    ['an order of items', / {2}- id: waiting[\s\S]*?(?=events:)/u, ''],
    ['an empty list', '    setting: On the ferry line.\n', '    conditions: []\n    setting: On the ferry line.\n'],
    ['a link', 'items: [open-line, accord, no-delay]', 'items: [open-line, accord]'],
    ['what is set aside', 'why: On piers.', 'why: On the piers.'],
  ])('isn’t changed by %s', async (_, from, to) => {
    const at = await accepted();
    const moved = typeof from === 'string' ? '' : (from.exec(textOf(at.data, 'sources', FERRY))?.[0] ?? '');
    change(at, from, to);
    if (moved !== '') change(at, 'facts:\n', `facts:\n${moved}`);
    const { status, printed } = await check(at);
    expect(printed).not.toContain('accepted');
    expect(status).toBe(0);
  });

  it('takes a change with a dated note, and asks for its acceptance', async () => {
    const at = await accepted();
    change(
      at,
      'setting: On the ferry line.',
      'setting: On a ferry line.\n    corrected: [{ on: 2031-06-02, note: The setting said which line. }]',
    );
    const { status, printed } = await check(at);
    expect(status).toBe(0);
    expect(printed).toContain('unaccepted  not accepted yet as they stand: open-line\n');
    await run('accept', at, [join(at.data, 'sources', FERRY)]);
    change(at, 'setting: On a ferry line.', 'setting: On one ferry line.');
    expect((await check(at)).printed).toContain('“open-line” isn’t what was accepted');
  });

  it('takes a withdrawal, and refuses an item, a note or a source that is gone', async () => {
    const at = await accepted();
    change(
      at,
      '    text: A boat lies in port.\n',
      '    text: A boat lies in port.\n    withdrawn: { on: 2031-06-02, note: The caption is another’s. }\n',
    );
    expect((await check(at)).status).toBe(0);
    await run('accept', at, [join(at.data, 'sources', FERRY)]);
    change(at, 'note: The caption is another’s.', 'note: The caption is not ours.');
    expect((await check(at)).printed).toContain(
      'a dated note of “waiting” that was accepted is gone, or says something else',
    );
    change(at, / {2}- id: waiting[\s\S]*?(?=events:)/u, '');
    expect((await check(at)).printed).toMatch(
      /^data\/accepted\.txt:\d+ {2}accepted {2}“xna-ferry\/waiting” was accepted, and the record has it no more\n/,
    );
    writeFileSync(
      join(at.data, 'accepted.txt'),
      `${textOf(at.data, 'accepted.txt')}old-news/one 0123456789abcdef\nold-news/two 0123456789abcdef\nnonsense\n`,
    );
    expect((await check(at)).printed).toContain('this line isn’t one of an accepted item');
    writeFileSync(join(at.data, 'accepted.txt'), textOf(at.data, 'accepted.txt').replace('nonsense\n', ''));
    const gone = (await check(at)).printed.match(/the source “old-news” was accepted/gu);
    expect(gone).toHaveLength(1);
  });
});
