/** Each word of the help, by what it does; fields that are written by their names; and what is drawn again. */
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { helpText } from '../../src/review/terminal/commands.ts';
import { run } from './piped.ts';
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

const textOf = (path: string): string => readFileSync(path, 'utf8');
const count = (whole: string, part: string): number => whole.split(part).length - 1;

/** What is typed for each command of the help at an item, and what is printed then. */
const WORDS: Readonly<Record<string, readonly [typed: readonly string[], printed: RegExp]>> = {
  accept: [['go quotes/here', '', 'On a harbour.', 'accept'], /\nAccepted: quotes\/here\.\n\n── 4 of 10/],
  edit: [
    ['go 3', 'edit cue said', 'edit note none'],
    /\n {2}cue {8}said\n[\s\S]*Left out: note\.\n {2}note {2}left out\n/,
  ],
  reject: [['go 3', 'reject A sign on a wall.'], /Put under unquoted: quotes\/here\./],
  skip: [['go 3', 'skip'], /Left for later: quotes\/here\.\n\n── 4 of 10/],
  undo: [['go 3', 'edit cue said', 'undo', 'undo'], /Undone: edit quotes\/here\.\n[\s\S]*There is nothing to undo\./],
  back: [['go 3', 'back'], /── 2 of 10 · a person/],
  go: [['go 4', 'go facts/off-pier'], /── 4 of 10[\s\S]*── 9 of 10/],
  show: [
    ['go 3', 'edit cue said', 'show'],
    /Written: cue\.[\s\S]*── 3 of 10 · quotation · here[\s\S]* {2}cue {8}said\n/,
  ],
  list: [['list', '5'], /\n {2}1 source {2}\(1 to be filled in\)\n[\s\S]*\n 10 disputes\/d-pier[\s\S]*── 5 of 10/],
  add: [['add statements The dredgers are here'], /Added: statements\//],
  new: [['new person Mia Lund'], /Added: people\/lund\. Then go source leads back\./],
  article: [['article'], /\n- A deep pier -\n|\nA deep pier\n/],
  check: [['check'], /The check finds nothing wrong with what is filled in\./],
  help: [['help'], /Words, or their first letters/],
  quit: [['quit', 'list'], /\nEverything is kept\.[^\n]*\n$/],
};

describe('the help', () => {
  it.each(helpText().match(/^ {2}[a-z]+/gmu) ?? [])('names %s, which does what it says', async word => {
    const [typed = [], printed = /^$/] = WORDS[word.trim()] ?? [];
    expect((await run('review', laidOut(), [], typed)).printed).toMatch(printed);
  });

  it('tells of the list what it lists: passages that are in no item', async () => {
    const draft = DRAFT.replace(/ {2}- id: begin[\s\S]*?(?= {2}- id: job)/u, '');
    const { printed } = await run('review', laidOut(draft, TEXT), [], ['list', '']);
    const flat = printed.replace(/\s+/gu, ' ');
    expect(flat).toContain('! paragraph 4, in quotation marks and in no item: Nobody will wait for a boat again,');
  });
});

describe('a field', () => {
  it('is written by its name, or its beginning where that is plain', async () => {
    const at = laidOut();
    const lines = ['go quotes/here', '', '', 'cu said', 'topics 2 1', 'no It is so.', 'w 3', 't', 'wh', '', 'quit'];
    const { printed } = await run('review', at, [], lines);
    expect(textOf(at.draft)).toContain('cue: said\n    paragraph: 2\n    when: { precision: day, date: 2031-05-16');
    expect(textOf(at.draft)).toContain('topics: [ fares, ferries ]');
    expect(textOf(at.draft)).toContain('note: It is so.');
    expect(printed).toContain('! That may be text, topics.');
    expect(printed).toContain('\nwhen: 2031-05-16 inferred. What is right (? explains)');
  });

  it('is written where another is chosen, and never where a sentence is asked for', async () => {
    const at = laidOut();
    const lines = ['go quotes/here', 'cue said', 'no it opens', '', 'quit'];
    await run('review', at, [], lines);
    expect(textOf(at.draft)).toContain('cue: said\n');
    expect(textOf(at.draft)).toContain('note: it opens\n');
    const other = laidOut();
    await run('review', other, [], ['go quotes/begin', '', 'cue the engines', 'quit']);
    expect(textOf(other.draft)).toContain('setting: cue the engines\n');
  });

  it('is drawn again once it is changed, and no other; the question of what is left for later isn’t asked again', async () => {
    const { printed } = await run(
      'review',
      laidOut(),
      [],
      ['go quotes/here', '', '', 'cue said', 'about sudmark', 'quit'],
    );
    const since = printed.slice(printed.indexOf('Written: cue.'));
    expect(since).toMatch(
      /^Written: cue\.\n {2}cue {8}said\nStill to be filled in: setting\. [^\n]*\nWritten: about\.\n {2}about {6}sudmark\nStill/,
    );
    expect(count(printed, '── 3 of 10')).toBe(1);
    expect(count(printed, 'setting> ')).toBe(1);
  });
});

describe('an empty line', () => {
  it('accepts what is settled, and nothing that is open, marked, proposed or wrong', async () => {
    const at = laidOut();
    const { printed } = await run('review', at, [], ['go quotes/here', '', 'On a harbour.', '', 'quit']);
    expect(printed).toContain('Accepted: quotes/here.');
    for (const key of ['unquoted/5: deep pier', 'disputes/d-pier', 'quotes/job', 'statements/pier']) {
      const lines = [`go ${key}`, '', '', '', '', '', '', 'quit'];
      const { printed: left } = await run('review', at, [], lines);
      expect(left).toContain('! Not all of it is settled');
      expect(left).not.toContain('Accepted');
    }
  });

  it('takes no day for nothing: why there is none is asked, and kept for the next', async () => {
    const at = laidOut();
    const open = [
      'go quotes/here',
      '',
      '',
      'w open',
      'The article gives no day.',
      'go facts/off-pier',
      '',
      '',
      'w open',
      '',
    ];
    await run('review', at, [], [...open, 'quit']);
    expect(count(textOf(at.draft), '{ precision: open, note: The article gives no day. }')).toBe(2);
  });
});
