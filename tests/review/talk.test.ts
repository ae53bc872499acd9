/** The review at a terminal, by lines from a pipe. */
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ANSWERS } from './answers.ts';
import { run } from './piped.ts';
import { DRAFT, desk, NAME } from './story.ts';

const desks: string[] = [];
const laidOut = () => {
  const made = desk();
  desks.push(made.root);
  return made;
};
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

const textOf = (path: string): string => readFileSync(path, 'utf8');

/** What was printed after a line of it. */
const since = (printed: string, words: string): string => printed.slice(printed.lastIndexOf(words));

describe('npm run review', () => {
  it('shows the words in their paragraph, who is thought to speak and why, and what there is to choose from', async () => {
    const { printed } = await run('review', laidOut(), [], ['go quotes/begin']);
    expect(since(printed, '── ')).toBe(`── 4 of 10 · quotation · begin · 10 to go
Paragraph 3:
    “[[We begin in June, and we will not stop before the harbour is deep
    enough.]]
Paragraph 4:
    “[[Nobody will wait for a boat again]],” she said.
  id         begin
  text       We begin in June, and we will not stop before the
             harbour is deep enough. Nobody will wait for a boat again
  extent     full
  by         berg, Prime Minister   (Ada Berg · LIKELY: The article
             says “she”; paragraph 2 names Berg.)
  cue        said
  paragraph  3-4
  when       2031-05-19 inferred   (LIKELY: No day is given.)
  about      norland
  topics     ferries
  setting    TODO   (to be filled in)
  note       The article says “she”; paragraph 2 names Berg.
by: berg, Prime Minister. The article says “she”; paragraph 2 names Berg. An
empty line if that is right; else what is (Who says it: a person, a body,
somebody unnamed, or several together; a number or an id, then a comma and the
office or the organ as printed; unnamed: WHO, PARTY; - in the place of an office
or a party that isn’t given; + between several who speak together).
  1 berg (Ada Berg) · 2 aker (Nils Aker) · 3 norland (Norland) · 4 holm (Olav
  Holm) · 5 sudmark (Sudmark) · 6 coast (The coast states)
by> 
Everything is kept. Go on with npm run review -- xna-2031-05-19-dredging
`);
  });

  it('goes on where it was left, whatever ended it', async () => {
    const at = laidOut();
    await run('review', at, [], [...ANSWERS.slice(0, 3).flat(), '']);
    const { printed } = await run('review', at, [], []);
    expect(printed).toMatch(/: 7 of 10 to go\./);
    expect(printed).toContain('── 4 of 10 · quotation · begin · 7 to go\n');
    // What was answered of it isn't asked again.
    expect(since(printed, 'note  ')).toContain('\nsetting: to be filled in. Type it (One sentence');
  });

  it('takes numbers, names and changes of a list, and says of what it can’t read how it is typed', async () => {
    const at = laidOut();
    const lines = ['go quotes/begin', 'somebody', '4', '4, transport minister', 'quit'];
    const { printed } = await run('review', at, [], lines);
    expect(printed).toContain('! Nobody is called “somebody” here: type a number, an id, or unnamed: WHO, PARTY.');
    expect(textOf(at.draft)).toContain(
      '    by: { person: holm, office: transport minister }\n    cue: said\n    paragraph: 3-4',
    );
    await run('review', at, [], ['go quotes/begin', 'edit about +sudmark -norland', 'edit topics 2 ferries', 'quit']);
    expect(textOf(at.draft)).toContain('about: [ sudmark ]\n    topics: [ fares, ferries ]\n    setting: TODO');
    await run(
      'review',
      at,
      [],
      [
        'go quotes/begin',
        'edit by unnamed: a deckhand, sudmark',
        'edit when 2031-05-17..2031-05-18 stated said: at the weekend',
        'quit',
      ],
    );
    expect(textOf(at.draft)).toContain('by: { unnamed: a deckhand, party: sudmark }');
    expect(textOf(at.draft)).toContain(
      'when: { precision: range, said: at the weekend, date: 2031-05-17, until: 2031-05-18, basis: stated }',
    );
  });

  it('undoes, goes back, skips, rejects with a reason, lists and adds', async () => {
    const at = laidOut();
    const lines = [
      'skip',
      'back',
      'undo',
      'go 3',
      'reject',
      'A sign.',
      'go source',
      'add quotes The dredgers are here',
      'list',
      '1',
      'quit',
    ];
    const { printed } = await run('review', at, [], lines);
    expect(printed).toContain('Left for later: source.');
    expect(printed).toContain('Undone: skip source.');
    expect(printed).toContain('Why is nobody quoted there? \nPut under unquoted: quotes/here.');
    expect(printed).toContain('Added: quotes/dredgers.');
    expect(printed).toMatch(/^ {2}3 quotes\/dredgers {2}\(6 to be filled in\)$/m);
    await run('review', at, [], ['undo', 'undo', 'quit']);
    expect(textOf(at.draft)).toBe(DRAFT);
  });

  it('adds a party by its name, with an id that the record doesn’t have', async () => {
    const at = laidOut();
    const { printed } = await run('review', at, [], ['new party Norland', 'quit']);
    expect(printed).toContain('Added: parties/norland-2.');
    expect(textOf(at.draft)).toContain('#@   name: Norland\n');
  });

  it('lists first who is proposed, so that a number is never somebody whom only the paragraph names', async () => {
    const at = desk(DRAFT.replaceAll('{ person: aker, office: harbour master }', '{ person: holm, office: TODO }'));
    desks.push(at.root);
    const { printed } = await run('review', at, [], ['go quotes/job', 'no', '1, minister', 'quit']);
    expect(since(printed, 'by: to be filled in, so far holm')).toContain('\n  1 holm (Olav Holm) · 2 aker (Nils Aker)');
    expect(textOf(at.draft)).toContain('by: { person: holm, office: minister }');
  });

  it.each([
    ['Canada', 'form: country\n#@   iso: CA\n'],
    ['Türkei', 'form: country\n#@   iso: TR\n'],
    ['The Pilots', 'form: TODO\n#@   names: { fr: TODO, de: TODO, uk: TODO }\n'],
  ])('knows a country by its name, and asks for other names of what is none: %s', async (name, kind) => {
    const at = laidOut();
    await run('review', at, [], [`new party ${name}`, 'quit']);
    expect(textOf(at.draft)).toContain(`#@   name: ${name}\n#@   ${kind}`);
  });

  it('tells the check’s problems of an item beside it', async () => {
    const { printed } = await run(
      'review',
      laidOut(),
      [],
      ['go statements/pier', 'The pier opens in July, Aker said.'],
    );
    expect(printed).toContain(
      '  ! hedge: the hedge “could” doesn’t stand in the text: The pier opens in July,\n  Aker said. Keep the hedge in text:',
    );
  });

  it('asks for a speaker in doubt before it accepts an item, and for one that is open', async () => {
    for (const by of ['{ person: berg, office: Prime Minister } # CHECK: Or Aker.', 'TODO # CHECK: Perhaps Berg.']) {
      const at = desk(DRAFT.replace(/by: \{ person: berg.*# LIKELY.*/u, `by: ${by}`));
      desks.push(at.root);
      await run('review', at, [], ['go quotes/begin', 'edit setting On how long it takes.', 'quit']);
      const isOpen = by.startsWith('TODO');
      const { printed } = await run('review', at, [], ['go quotes/begin', 'accept', 'accept', 'holm, minister']);
      const refusal = isOpen ? '! Still to be filled in: by.' : '! Who says it is marked to be checked';
      expect(printed.split(refusal)).toHaveLength(3);
      expect(since(printed, refusal)).toMatch(/\nby> .*\nAccepted: quotes\/begin\.\n/s);
      expect(textOf(at.draft)).toContain('by: { person: holm, office: minister }\n    cue: said\n    paragraph: 3-4');
    }
  });

  it('takes a dash for an office that isn’t printed, and fills in none that the article doesn’t print', async () => {
    const at = laidOut();
    const lines = ['go quotes/begin', 'edit by holm', 'new person Mia Lund', 'sudmark', '-', 'accept'];
    const { printed } = await run('review', at, [], [...lines, 'go quotes/begin', 'edit by lund, -', 'quit']);
    expect(printed.replaceAll(/\s+/gu, ' ')).toContain(
      'behind a comma: holm, transport minister. Where it prints none: holm, -.',
    );
    expect(printed).toContain('Accepted: people/lund.');
    expect(textOf(at.draft)).toContain('#@   party: sudmark\n#@   offices: []\n');
    expect(textOf(at.draft)).toContain('by: { person: lund }\n    cue: said\n    paragraph: 3-4');
  });

  it('takes a dash for the party of somebody who speaks for none', async () => {
    const at = laidOut();
    const lines = ['go quotes/begin', 'edit by holm', 'new person Mia Lund', '-', '-', 'accept', 'quit'];
    const { printed } = await run('review', at, [], lines);
    expect(printed).toContain('Accepted: people/lund.');
    expect(textOf(at.draft)).toContain('#@   spellings: [ Lund ]\n#@   offices: []\n');
  });

  it('makes a person, a party or a topic that the draft doesn’t propose, field by field, and offers it', async () => {
    const at = laidOut();
    const lines = [
      'go quotes/begin',
      'Mia Lund, captain',
      'new person Mia Lund',
      'sudmark',
      'Captain of the ferry',
      'accept',
    ];
    const { printed } = await run('review', at, [], [...lines, 'go quotes/begin', 'lund, captain', 'quit']);
    expect(printed.replaceAll(/\s+/gu, ' ')).toContain('To make it, type new person Mia Lund, or new party Mia Lund.');
    expect(printed).toContain('Added: people/lund. Then go quotes/begin leads back.\n');
    expect(printed).toContain('Accepted: people/lund.');
    expect(textOf(at.draft)).toContain(
      '#@ - id: lund\n#@   name: Mia Lund\n#@   spellings: [ Lund ]\n#@   party: sudmark\n#@   offices:\n#@     - { title: Captain of the ferry }\n',
    );
    expect(textOf(at.draft)).toContain('by: { person: lund, office: captain }\n    cue: said\n    paragraph: 3-4');
    const before = textOf(at.draft);
    const more = [
      'edit about Westland',
      'edit topics ferries piers',
      'edit by unnamed: a pilot, westland',
      'new thing',
      'new party',
    ];
    const { printed: refused } = await run('review', at, [], ['go quotes/begin', ...more, '']);
    for (const said of [
      'new party Westland.',
      'new topic piers.',
      'new party westland.',
      'one of person, party, topic',
      'There is no name yet.',
    ])
      expect(refused.replaceAll(/\s+/gu, ' ')).toContain(said);
    expect(textOf(at.draft)).toBe(before);
    await run(
      'review',
      at,
      [],
      [
        'new party Westland',
        'country',
        'new topic Pier works',
        'en: Pier works; de: Pierbau; fr: Travaux; uk: Роботи',
        'quit',
      ],
    );
    expect(textOf(at.draft)).toMatch(/#@ - id: westland\n#@ {3}name: Westland\n#@ {3}form: country/);
    expect(textOf(at.draft)).toMatch(/#@ - id: pier-2\n#@ {3}label:[^@]*Pierbau/);
  });

  it('says once all is accepted what the check has, of which item, and goes there; an accepted one keeps its place', async () => {
    const at = laidOut();
    const lines = [
      ...ANSWERS.flat(),
      'go statements/pier',
      'edit text The pier opens in July, Aker said.',
      'edit id opening',
      'accept',
    ];
    const { printed } = await run('review', at, [], [...lines, 'check', 'edit id x', 'go statements/opening', 'quit']);
    expect(printed).toContain('All 9 are accepted, but the check has 1 problem; go KEY leads to an item:\n');
    const said = printed.slice(printed.indexOf('but the check has'));
    expect(said).toMatch(/\n {2}! statements\/opening hedge: the hedge/);
    expect(said).toMatch(/! Go to an item first.*\n── \d of 9 · statement · opening · accepted · 0 to go\n/s);
    expect(printed.split('── ').filter(one => one.includes('source’s header'))).toHaveLength(1);
  });

  it('explains a field at a question mark, and says so where it takes an item that the check refuses', async () => {
    const at = laidOut();
    const lines = ['go statements/pier', '?', 'The pier opens in July, Aker said.', 'accept', 'quit'];
    const { printed } = await run('review', at, [], lines);
    expect(printed).toMatch(/\ntext> \ntext: .*\.\ntext: to be filled in/s);
    expect(printed).toMatch(
      /Accepted: statements\/pier\.\n\nAccepted, though the check has something against it:\n {2}! statements\/pier hedge: /,
    );
    expect(textOf(at.draft)).not.toContain('text: "?"');
  });

  it('shows nothing that a terminal would obey', async () => {
    const at = desk(DRAFT.replace('why: Two words without a verb of speech.', 'why: "\\u001b[2J Two words"'));
    desks.push(at.root);
    const { printed } = await run('review', at, [], ['go 6', 'check', 'article', 'list', '', 'quit']);
    expect(printed).toContain('[2J Two words');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('explains itself', async () => {
    const { printed } = await run('review', laidOut(), [], ['help', 'check', 'nonsense', 'quit']);
    expect(printed).toContain('  reject  take the item out; a quotation goes to unquoted');
    expect(printed).toContain('The check finds nothing wrong with what is filled in.');
  });

  it('names the drafts where none is named, and none that isn’t there', async () => {
    const at = laidOut();
    expect(await run('review', at, ['nothing'])).toEqual({
      status: 1,
      printed: `There is no draft nothing. Drafts in ${at.root}/drafts: ${NAME}.yaml.\n`,
    });
    expect((await run('review', at, [NAME])).printed).toContain('10 of 10 to go');
    expect((await run('review', at, ['--slip'])).status).toBe(2);
  });
});
