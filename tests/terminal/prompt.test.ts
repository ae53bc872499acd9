import { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands, commands as everyCommand } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { ownName } from '../../src/i18n/commands.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { uk } from '../../src/i18n/uk/index.ts';
import { coverageOf } from '../../src/reply/welcome.ts';
import { EXAMPLES, type PromptOptions, prompt } from '../../src/terminal/prompt.ts';
import { context, dossier, ask as question } from '../support/record.ts';
import { NO_PAINTER } from '../support/services.ts';

const NEVER_ENDS = { signal: new AbortController().signal };

interface Outcome {
  readonly status: 0 | 1;
  readonly text: string;
}

function stream(isTTY: boolean) {
  return Object.assign(new PassThrough(), { isTTY, columns: 100 });
}

async function run(typed: string, terminal: boolean, changes: Partial<PromptOptions> = {}): Promise<Outcome> {
  const [input, output] = [stream(terminal), stream(terminal)];
  let text = '';
  output.on('data', chunk => {
    text += String(chunk);
  });
  const ended = prompt({
    commands,
    context: () => context,
    input,
    output,
    env: { NO_COLOR: '1' },
    hint: 'Go on from here.',
    report: () => 'ab12cd',
    painter: NO_PAINTER,
    ...NEVER_ENDS,
    ...changes,
  });
  // Keys come one by one, as from a keyboard: readline takes a tab amid other text for pasted text. Escape sequences stay whole.
  for (const key of terminal ? keysOf(typed) : [typed]) {
    input.write(key);
    await setImmediate();
  }
  input.end();
  const status = await ended;
  return { status, text };
}

const ARROW_UP = '\u001b[A';
const ARROW_LEFT = '\u001b[D';
/** An escape sequence is one key. */
const keysOf = (text: string): readonly string[] =>
  [...text.replaceAll(ARROW_UP, '↑').replaceAll(ARROW_LEFT, '←')].map(
    key =>
      new Map([
        ['↑', ARROW_UP],
        ['←', ARROW_LEFT],
      ]).get(key) ?? key,
  );
const piped = (lines: string, changes?: Partial<PromptOptions>) => run(lines, false, changes);
const typed = (keys: string, changes?: Partial<PromptOptions>) => run(keys, true, changes);

describe('piped input', () => {
  it('is read only so far ahead of its answers', async () => {
    let [given, answered, ahead] = [0, 0, 0];
    function* lines() {
      for (; given < 5_000; given += 10) {
        ahead = Math.max(ahead, given - answered);
        yield Buffer.from(`${'7'.padEnd(999)}\n`.repeat(10));
      }
    }
    const output = stream(false);
    output.on('data', chunk => {
      answered += String(chunk).split('No button 7').length - 1;
    });
    const input = Object.assign(Readable.from(lines(), { objectMode: false }), { isTTY: false });
    const options = { commands, context: () => context, input, output, env: {}, hint: '' };
    await prompt({ ...options, report: () => 'ab12cd', painter: NO_PAINTER, ...NEVER_ENDS });
    expect(answered).toBe(5_000);
    expect(ahead).toBeLessThan(1_000);
  });

  it('is answered line by line, and nothing else is printed', async () => {
    const { status, text } = await piped('/quote speaker:Macron\n\n/position country:Narnia\n');
    expect(status).toBe(0);
    expect(text).not.toContain('Go on from here.');
    const first = question('quote', { speaker: 'Macron' }).text.split('\n').slice(0, 4).join('\n');
    expect(text.startsWith(first)).toBe(true);
    expect(text).toContain('No country or body called “Narnia” is in the record.');
    expect(text).not.toContain('> /quote');
  });

  it('needs no line end after the last line', async () => {
    expect((await piped('/position country:Narnia')).text).toMatch(
      /^No country or body called “Narnia” is in the record\./,
    );
  });

  it('stops at exit', async () => {
    expect(await piped('exit\n/quote\n')).toEqual({ status: 0, text: '' });
    expect(await piped('/quit\n/quote\n')).toEqual({ status: 0, text: '' });
  });

  it.each<[string, string]>([
    ['/weather', 'There is no command /weather'],
    ['/quote speakr:x', 'Did you mean speaker?'],
    ['/timeline day:blorp', 'blorp'],
    ['7', 'No button 7. There are none to press here.'],
    ['0', 'No button 0.'],
  ])('%s makes no sense: the status says so, and the rest is answered', async (line, says) => {
    const { status, text } = await piped(`${line}\n/position country:Narnia\n`);
    expect(status).toBe(1);
    expect(text).toContain(says);
    expect(text).toContain('No country or body called “Narnia” is in the record.');
  });

  it('shows nothing that a terminal obeys', async () => {
    const { text } = await piped('/quote topic:"x" \u001b[2J\u202e:x\n/quote about:"\u001b]0;x\u0007 \u202eabc"\n');
    expect(text).toContain('"[2J" belongs to no option');
    for (const obeyed of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(obeyed);
  });
});

describe('a line without a slash', () => {
  it.each([
    'Who hosted the summit?',
    'who hosted the summit',
    'What does Macron say about unanimity?',
    'quote me something on sanctions',
    'sanctions',
    'Хто приймав саміт?',
  ])('is asked with /ask: %s', async line => {
    const asked = await piped(`/ask question:"${line}"\n`);
    expect(await piped(`${line}\n`)).toEqual(asked);
    expect(asked.status).toBe(0);
  });

  it.each(['quote speaker:Macron', 'quote private speaker:Macron', 'disputed', 'Timeline topic:sanctions'])(
    'is the command that it names, where nothing but options follows: %s',
    async line => {
      expect(await piped(`${line}\n`)).toEqual(await piped(`/${line}\n`));
    },
  );
});

describe('names of commands and options in the reader’s language', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('%s', async (_, messages) => {
    const own = (command: string) => ownName(command, messages.commands, messages.groups);
    const { speaker = 'speaker' } = messages.commands.quote.optionNames ?? {};
    const { topics = 'topics' } = messages.commands['briefing on'].optionNames ?? {};
    const changes = { commands: everyCommand, context: () => ({ ...context, messages }) };
    const byOwn = `/${own('quote')} ${speaker}:Macron\n/${own('briefing on')} ${topics}:energy\n/${own('briefing preview')}\n`;
    const asDeclared = '/quote speaker:Macron\n/briefing on topics:energy\n/briefing preview\n';
    const { status, text } = await piped(asDeclared, changes);
    expect(status).toBe(0);
    expect(await piped(byOwn, changes)).toEqual({ status, text });
    expect(text.replace(/\s+/g, ' ')).toContain(messages.noBriefings.replace(/\s+/g, ' '));
  });
});

describe('numbers press the buttons of the last answer', () => {
  it('as if the button had been pressed', async () => {
    const asked = question('quote', { speaker: 'Macron' });
    // The first page has none before it: that button can't be pressed, and isn't listed.
    const pressed = asked.press('Next');
    const { status, text } = await piped('/quote speaker:Macron\n1\n');
    expect(status).toBe(0);
    expect(text).toContain('[1] Next');
    expect(text).toContain(pressed.text.split('\n').slice(3, 6).join('\n'));
  });

  it('help and lines that make no sense leave them as they are', async () => {
    const { status, text } = await piped('/quote speaker:Macron\nhelp\n/weather\n1\n');
    expect(status).toBe(1);
    expect(text).not.toContain('No button');
  });

  it('a number past them says how many there are', async () => {
    const { text } = await piped('/quote speaker:Macron\n99\n');
    const numbers = Array.from(text.matchAll(/^\[(\d+)\] /gmu), ([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(1);
    expect(text).toContain(`No button 99. There are 1 to ${Math.max(...numbers)}.`);
  });

  it('the buttons that share and that are counted are not among them', async () => {
    const { text } = await piped('/quote private speaker:Macron\n/ask question:bitcoin\n');
    expect(text).toContain('[1] ');
    expect(text).not.toMatch(/Share|Not what I asked/);
  });

  it('choose in a quiz, see the details, and go on', async () => {
    const { status, text } = await piped('/quiz topic:sanctions\n1\n2\n');
    expect(status).toBe(0);
    const people = [...dossier.views.quotesBySpeaker.keys()].map(({ name }) => name);
    const listed = [...text.matchAll(/^\[[1-4]\] (.+)$/gm)].slice(0, 4).map(([, name]) => name);
    for (const name of listed) expect(people).toContain(name);
    expect(text).toMatch(/^(?:Right|Not .+): Keir Starmer\.$/m);
    expect(text).toContain('[2] Details');
    expect(text).toContain('entered on ');
    expect((await piped('/quiz\n1\n1\n')).text.match(/^Who said this\? /gm)).toHaveLength(2);
  });
});

it.each(['help', '?', 'HELP'])('%s lists the commands and how to write them', async word => {
  const { status, text } = await piped(`${word}\n`);
  expect(status).toBe(0);
  for (const { name } of commands) expect(text).toContain(`/${name}  `);
  expect(text).toContain('\\"reassurance force\\" -alliance');
});

it('/help is the command, as any surface answers it', async () => {
  const { status, text } = await piped('/help command:cite\n');
  expect(status).toBe(0);
  expect(text).toMatch(/^\/cite: A citation to copy/m);
});

describe('at a terminal', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('it says in %s what is covered', async (_, messages) => {
    const { text } = await typed('', { context: () => ({ ...context, messages }) });
    const said = text.replace(/\n+/g, ' ');
    for (const part of messages.help.covers(coverageOf({ ...context, messages })))
      expect(said).toContain(typeof part === 'string' ? part : Object.values(part)[0]);
    for (const line of [messages.help.source('AFP', '2025-03-27'), messages.help.reading, messages.help.notStored])
      expect(said).toContain(line);
    for (const line of [messages.terminal.keys, messages.terminal.bareQuestion]) expect(said).toContain(line);
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
  });

  it('it greets with lines that have an answer, and how to go on', async () => {
    const { text } = await typed('');
    for (const example of EXAMPLES) {
      expect(text).toContain(example);
      expect((await piped(`${example}\n`)).text).toMatch(/AFP, 27 March 2025/);
    }
    expect(text).toContain('Go on from here.');
    expect(text).toContain('> ');
  });

  it.each<[string, string]>([
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C twice', '\u0003\u0003'],
    ['Ctrl-C twice, with a line half typed', '/quote speak\u0003\u0003'],
    ['exit', 'exit\r'],
    ['a line that makes no sense before', '/weather\r\u0004'],
  ])('%s ends it with status 0', async (_, keys) => {
    expect((await typed(keys)).status).toBe(0);
  });

  it('Ctrl-C clears a half-typed line, wherever the cursor is in it, and says how to end', async () => {
    const { text } = await typed(`/weather${ARROW_LEFT}\u0003/position country:Narnia\r`);
    expect(text).toContain('^C (Ctrl-C again ends.)');
    expect(text).toContain('No country or body called “Narnia” is in the record.');
    expect(text).not.toContain('There is no command');
  });

  it('Ctrl-C after a line that was sent clears again, and doesn’t end', async () => {
    const { text } = await typed('x\u0003/position country:Narnia\ry\u0003/position country:Narnia\r');
    expect(text.match(/No country or body called “Narnia” is in the record\./g)).toHaveLength(2);
  });

  it('Tab completes commands, options and values', async () => {
    const { text } = await typed('/quo\tsp\tZelen\t\r');
    expect(text).toContain('speaker:zelensky');
    expect(text).toContain('Volodymyr Zelensky');
  });

  it('Tab completes the names of the reader’s language', async () => {
    const { text } = await typed('/ци\tос\tZelen\t\r', { context: () => ({ ...context, messages: uk }) });
    expect(text).toContain('/цитата особа:zelensky');
    expect(text).toContain('Володимир Зеленський');
  });

  it('words right after a command’s name are its first option’s value', async () => {
    const { text } = await typed('/help ver\t\r');
    expect(text).toContain('/help verify');
    expect(text).toContain(question('help', { command: 'verify' }).text.split('\n')[0]);
  });

  it('the arrow brings the last line back', async () => {
    const { text } = await typed(`/position country:Narnia\r${ARROW_UP}\r`);
    expect(text.match(/No country or body called “Narnia” is in the record\./g)).toHaveLength(2);
  });

  it('colours, unless NO_COLOR is set', async () => {
    const bold = '\u001b[1m';
    expect((await typed('/quote speaker:Macron\r', { env: {} })).text).toContain(bold);
    expect((await typed('/quote speaker:Macron\r')).text).not.toContain(bold);
  });
});

describe('the unexpected', () => {
  const brokenIn = (part: 'views' | 'names'): Context => ({
    ...context,
    dossier: new Proxy(context.dossier, {
      get(target, key) {
        if (key === part) throw new Error('inside');
        return Reflect.get(target, key);
      },
    }),
  });

  it('is one sentence with a reference, and the prompt goes on', async () => {
    const errors: unknown[] = [];
    const report = (error: unknown) => {
      errors.push(error);
      return 'ab12cd';
    };
    const { status, text } = await piped('/quote\nhelp\n', { context: () => brokenIn('views'), report });
    expect(status).toBe(1);
    expect(text).toContain('ab12cd');
    expect(text).not.toContain('inside');
    expect(text).toContain('/timeline  ');
    expect(errors).toEqual([new Error('inside')]);
  });

  it('in completion is reported, and what was typed stays', async () => {
    const errors: unknown[] = [];
    const report = (error: unknown) => String(errors.push(error));
    const { text } = await typed('/quote speaker:m\t\u0003', { context: () => brokenIn('names'), report });
    expect(errors).toEqual([new Error('inside')]);
    expect(text).toContain('speaker:m');
  });
});

it('a signal ends it', async () => {
  const stop = new AbortController();
  const ended = prompt({
    commands,
    context: () => context,
    input: stream(false),
    output: stream(false),
    env: {},
    hint: '',
    report: () => '',
    painter: NO_PAINTER,
    signal: stop.signal,
  });
  stop.abort();
  expect(await ended).toBe(0);
});
