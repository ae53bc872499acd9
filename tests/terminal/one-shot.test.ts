import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands, findCommand } from '../../commands/index.ts';
import { encode, type Invocation } from '../../src/invocation.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { ask } from '../../src/terminal/one-shot.ts';
import { EXAMPLES } from '../../src/terminal/prompt.ts';
import { dossier, NOW } from '../support/record.ts';
import { answerText, servicesOf } from '../support/services.ts';

type Changes = Partial<Parameters<typeof ask>[0]>;

const asked = (args: readonly string[], changes: Changes = {}) =>
  ask({
    args,
    env: {},
    commands,
    load: () => Promise.resolve({ dossier }),
    now: NOW,
    screen: {},
    pictures: servicesOf(),
    ...changes,
  });

describe('exit status 0: an answer', () => {
  it.each(EXAMPLES)('%s', async line => {
    const { status, out, err } = await asked([line]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/¶\d+[\s\S]*\nAFP, 27 March 2025 · ¶ = paragraph\b/);
    expect(out.endsWith('\n')).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['one argument', ['/quote speaker:Emmanuel Macron']],
    ['quotation marks that got through', ['/quote', 'speaker:"Emmanuel', 'Macron"']],
    ['several arguments', ['quote', 'speaker:Emmanuel', 'Macron']],
    ['an argument with a space', ['/quote', 'speaker:Emmanuel Macron']],
    ['after the end of flags', ['--', '/quote', 'speaker:Macron']],
  ])('the command as %s', async (_, args) => {
    const { out } = await asked(args);
    expect(out).toBe((await asked(['/quote speaker:macron'])).out);
    expect(out).toContain('Emmanuel Macron');
  });

  it('what the record does not hold is an answer too', async () => {
    const { status, out, err } = await asked(['/position country:Narnia']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^No country or body called “Narnia” is in the record\./);
  });

  it('a line is read whole or not at all', async () => {
    const long = await asked([`/verify text:"${'peace is near '.repeat(300)}"`]);
    expect(long).toMatchObject({ status: 0, err: '' });
    const tooLong = await asked([`/verify text:"${'peace is near '.repeat(600)}"`]);
    expect(tooLong).toEqual({
      status: 1,
      out: '',
      err: 'The line is too long: 8000 characters are read. Shorten it.\n',
    });
  });

  it.each([
    ['/who person:', 'person has no value. Write person:value.\n'],
    ['/quote speaker:""', 'speaker has no value. Write speaker:value, or leave speaker out.\n'],
  ])('%s: an option is left out only where it may be', async (line, err) => {
    expect(await asked([line])).toEqual({ status: 1, out: '', err });
  });

  it('pages count from 1', async () => {
    const first = await asked(['/quote speaker:Macron']);
    expect(await asked(['--page', '1', '/quote speaker:Macron'])).toEqual(first);
    const second = await asked(['/quote speaker:Macron', '--page=2']);
    expect(second.status).toBe(0);
    expect(second.out).not.toBe(first.out);
  });

  it('a locale is taken whether or not its language is spoken', async () => {
    expect(await asked(['--locale', 'ja', '/quote speaker:Macron'])).toEqual(await asked(['/quote speaker:Macron']));
  });

  it('colours only on a terminal, and not with NO_COLOR', async () => {
    const line = ['/quote speaker:Macron'];
    const screen = { isTTY: true, columns: 60 };
    const colour = '\u001b';
    expect((await asked(line, { screen })).out).toContain(colour);
    expect((await asked(line, { screen, env: { NO_COLOR: '1' } })).out).not.toContain(colour);
    expect((await asked(line, { screen, env: { TERM: 'dumb' } })).out).not.toContain(colour);
    expect((await asked(line, { screen: { columns: 60 } })).out).not.toContain(colour);
  });

  it.each([
    [60, 60],
    [300, 100],
    [undefined, 80],
    [0, 80],
  ])('at %s columns no line is wider than %i', async (columns, widest) => {
    const { out } = await asked(['/timeline'], { screen: { columns } });
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(widest);
  });

  it('there is no button to share with nobody', async () => {
    const { out } = await asked(['/quote private speaker:Macron']);
    expect(out).not.toContain('Share');
    expect(out).toContain('Emmanuel Macron');
  });

  it('--help lists flags, statuses, commands and syntax, without reading the record', async () => {
    const { status, out } = await asked(['--help'], { load: () => expect.unreachable('the record is not needed') });
    expect(status).toBe(0);
    for (const { name, options } of commands) {
      expect(out).toContain(`/${name}  `);
      for (const option of Object.keys(options)) expect(out).toContain(`    ${option}: `);
    }
    for (const flag of ['--json', '--page N', '--locale', 'Exit status']) expect(out).toContain(flag);
  });
});

describe('exit status 1: nonsense', () => {
  it.each<[readonly string[], string]>([
    [[], 'No command was given'],
    [[' '], 'No command was given'],
    [['/weather'], 'There is no command /weather'],
    [['/quote speakr:Macron'], 'Did you mean speaker?'],
    [['/quote about:"x'], 'has no partner'],
    [['/position'], 'needs country'],
    [['/timeline day:blorp'], 'blorp'],
    [['--page', '9999', '/quote speaker:Macron'], ''],
    [['--json', '/timeline day:blorp'], 'blorp'],
  ])('%j', async (args, says) => {
    const { status, out, err } = await asked(args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(says);
    expect(err.trim().length).toBeGreaterThan(10);
  });

  it('a record with problems', async () => {
    const load = () => Promise.resolve({ problem: 'data/people.yaml:3  shape  no name\n    Give one.\n' });
    expect(await asked(['/quote'], { load })).toEqual({
      status: 1,
      out: '',
      err: 'data/people.yaml:3  shape  no name\n    Give one.\n',
    });
  });

  it('what was typed is shown without anything that a terminal obeys', async () => {
    const { err } = await asked(['/quote topic:"x" \u001b[2J\u202e:x']);
    expect(err).toContain('"[2J" belongs to no option');
    for (const obeyed of ['\u001b', '\u202e']) expect(err).not.toContain(obeyed);
  });
});

describe('exit status 2: a wrong flag', () => {
  it.each<[readonly string[], string]>([
    [['--page', '0', '/quote'], '--page takes a whole number from 1'],
    [['--page', '-1', '/quote'], '--page'],
    [['--page', 'two', '/quote'], '--page takes'],
    [['--page', '1e3', '/quote'], '--page takes'],
    [['--page', '10001', '/quote'], '--page takes'],
    [['--page'], '--page'],
    [['--locale', 'not a locale', '/quote'], '--locale takes'],
    [['--locale', '', '/quote'], '--locale takes'],
    [['--locale', 'klingon', '/quote'], '--locale takes a locale such as en-GB, fr, de or uk.'],
    [['--locale', 'xx', '/quote'], '--locale takes'],
    [['--colour', '/quote'], '--colour'],
    [['/quote', 'about:peace', '-word'], '-w'],
    [['--json=yes', '/quote'], '--json'],
  ])('%j', async (args, says) => {
    const { status, out, err } = await asked(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('Usage: ');
  });
});

describe('--json: the message that Discord is sent, byte for byte', () => {
  it.each([
    '/quote speaker:Macron',
    '/quote',
    '/position country:Russia private',
    '/timeline topic:sanctions',
    '/position country:Narnia',
  ])('%s', async line => {
    const { out } = await asked(['--json', line]);
    expect(out).toBe(`${JSON.stringify(await sent(byCommand(line)))}\n`);
  });

  it.each(['/quote speaker:Macron', '/quote private speaker:Macron'])(
    'page 2 of %s, as a button brings it',
    async line => {
      const { out } = await asked(['--json', '--page', '2', line]);
      expect(out).toBe(`${JSON.stringify(await sent(byButton(line, 1)))}\n`);
    },
  );
});

function read(line: string): Invocation {
  const parsed = parse(line, commands);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.invocation;
}

async function sent(interaction: unknown): Promise<unknown> {
  const response = await answerText(interaction as APIInteraction, servicesOf());
  return 'data' in response ? response.data : undefined;
}

const user = { id: '12345678901234567' };

function byCommand(line: string): unknown {
  const { command, input } = read(line);
  const options = Object.entries(input).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'boolean' ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
  })) as APIApplicationCommandInteractionDataOption[];
  return { type: InteractionType.ApplicationCommand, locale: 'en-GB', user, data: { type: 1, name: command, options } };
}

function byButton(line: string, page: number): unknown {
  const invocation = { ...read(line), page };
  const id = encode({ ...invocation, input: ids(invocation.input) }, findCommand(invocation.command)?.options ?? {});
  return {
    type: InteractionType.MessageComponent,
    locale: 'en-GB',
    user,
    data: { component_type: 2, custom_id: id },
    message: {
      content: '',
      embeds: [],
      flags: invocation.input['private'] === true ? 64 : 0,
      interaction_metadata: { user },
    },
  };
}

/** Buttons carry ids instead of what was typed. */
function ids(input: Invocation['input']): Invocation['input'] {
  return { ...input, ...(input['speaker'] === 'Macron' && { speaker: 'macron' }) };
}
