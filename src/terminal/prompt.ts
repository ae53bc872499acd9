/** Runs the prompt: reads lines, prints answers. */
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import wrapAnsi from 'wrap-ansi';
import { ask } from '../../commands/ask.ts';
import { position } from '../../commands/position.ts';
import { quote } from '../../commands/quote.ts';
import { type Command, examplesOf } from '../command.ts';
import type { Context } from '../context.ts';
import { suggest } from '../dispatch/autocomplete.ts';
import type { Messages } from '../i18n/messages.ts';
import { format, type Invocation, type Press } from '../invocation.ts';
import type { Painter } from '../painter/painter.ts';
import { plainOf } from '../render/measure.ts';
import { type Page, type PageButton, richSpans } from '../render/page.ts';
import { terminal } from '../render/terminal.ts';
import { coverageOf, sourcesLine } from '../reply/welcome.ts';
import { plain } from '../text/sanitize.ts';
import { boundedLines } from './bounded-lines.ts';
import { lineOf, parse } from './command-line.ts';
import { complete } from './complete.ts';
import { pageOf, pictureText } from './output.ts';
import { lookOf, type Screen } from './screen.ts';

/** Example lines for the greeting, one for each of three commands. Each has an answer in the record that ships. */
export const EXAMPLES: readonly string[] = [ask, quote, position].flatMap(command =>
  examplesOf(command).slice(0, 1).map(format),
);

/** Lists the commands with their options, as the reader's language describes them. */
export function commandsHelp(commands: readonly Command[], messages: Messages): string {
  return commands
    .map(({ name, options }) => {
      const words: { readonly about: string; readonly options: Readonly<Record<string, string>> } =
        messages.commands[name];
      const names = Object.keys(options);
      const width = Math.max(...names.map(option => option.length)) + 1;
      const lines = names.map(option => `    ${`${option}:`.padEnd(width)}  ${words.options[option] ?? ''}`.trimEnd());
      return [`/${name}  ${words.about}`, ...lines].join('\n');
    })
    .join('\n');
}

/** Explains how values are written, below {@link commandsHelp}. */
export const syntaxHelp = ({ terminal: w }: Messages): string =>
  [w.syntax, ...SYNTAX_EXAMPLES.map(example => `    ${example}`)].join('\n');

const SYNTAX_EXAMPLES = [
  String.raw`/quote about:"\"reassurance force\" -alliance" private`,
  '/ask question:who hosted the summit',
  '/help verify',
];

/** Longest message about a line, in UTF-16 code units. */
const PROBLEM_MAX = 1_000;

/** Lines that wait for their answers; with more, no more are read until half of them are answered. */
const WAITING_MAX = 100;

/** What the prompt needs. */
export interface PromptOptions {
  readonly commands: readonly Command[];
  /** Called at each line: clock and record move on. */
  readonly context: () => Context;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Printed below the greeting, at a terminal only. */
  readonly hint: string;
  /** Logs an unexpected error and returns its reference. */
  readonly report: (error: unknown) => string;
  /** Draws the pictures of answers. */
  readonly painter: Painter;
  /** Ends the prompt. */
  readonly signal?: AbortSignal;
}

/** What became of a line. */
type Outcome =
  | { readonly kind: 'answer'; readonly text: string; readonly page?: Page }
  | { readonly kind: 'invalid'; readonly text: string }
  | { readonly kind: 'exit' };

/**
 * Answers line by line until the input ends, or `exit`, Ctrl-D, or Ctrl-C twice is typed. The first Ctrl-C clears the line.
 *
 * At a terminal it greets, completes on Tab and remembers lines; piped input is answered without any of that.
 *
 * @returns the exit status: 1 when piped input held a line that made no sense, else 0.
 */
export function prompt(options: PromptOptions): Promise<0 | 1> {
  const { input, output, signal } = options;
  const interactive = input.isTTY === true && output.isTTY === true;
  const session: Session = { buttons: [], status: 0, isInterrupted: false, ended: false };
  const lines = createInterface({
    input: interactive ? input : boundedLines(input),
    // Without `output`, piped input isn't echoed among the answers.
    ...(interactive && { output, completer: completer(options) }),
    terminal: interactive,
    prompt: '> ',
    removeHistoryDuplicates: true,
    ...(signal && { signal }),
  });
  return new Promise(resolve => {
    // Lines are handled one after the other: a picture takes a moment, and the next answer must not overtake it.
    let queue = Promise.resolve();
    let waiting = 0;
    lines.on('line', line => {
      session.isInterrupted = false;
      waiting++;
      if (waiting === WAITING_MAX) lines.pause();
      queue = queue.then(async () => {
        // Between two answers there is time for a signal, or for a reader's leaving.
        await setImmediate();
        // Lines that were read together with `exit` still arrive after it.
        if (session.ended) return;
        await handleLine(line, session, options);
        if (session.ended) lines.close();
        else if (interactive && !closed) lines.prompt();
      });
      queue = queue.then(() => {
        waiting--;
        if (waiting === WAITING_MAX / 2 && !closed) lines.resume();
      });
    });
    let closed = false;
    lines.on('SIGINT', () => {
      const { isInterrupted } = session;
      session.isInterrupted = true;
      if (isInterrupted) return lines.close();
      // To the end of the line, and from there back to its beginning: nothing of it is left.
      for (const name of ['e', 'u']) lines.write(null, { ctrl: true, name });
      output.write(`^C ${options.context().messages.terminal.interrupted}\n`);
      lines.prompt();
    });
    // Nobody sees the answers of lines that were read already.
    output.once('error', () => {
      session.ended = true;
      lines.close();
    });
    lines.on('close', () => {
      closed = true;
      void queue.then(() => {
        session.ended = true;
        if (interactive) output.write('\n');
        resolve(interactive ? 0 : session.status);
      });
    });
    if (!interactive) return;
    output.write(`${greeting(options)}\n\n`);
    lines.prompt();
  });
}

/** The state from one line to the next. */
interface Session {
  /** The last answer's buttons, pressed by their number. */
  buttons: readonly PageButton[];
  /** 1 once a line made no sense. */
  status: 0 | 1;
  /** Ctrl-C was pressed, and no line sent since: pressed again, it ends the prompt. */
  isInterrupted: boolean;
  ended: boolean;
}

async function handleLine(line: string, session: Session, options: PromptOptions): Promise<void> {
  const outcome = await answerLine(line, session.buttons, options);
  if (!outcome) return;
  if (outcome.kind === 'exit') {
    session.ended = true;
    return;
  }
  if (outcome.kind === 'invalid') session.status = 1;
  else if (outcome.page) session.buttons = outcome.page.buttons;
  const page = outcome.kind === 'answer' ? outcome.page : undefined;
  options.output.write(`${outcome.text}\n`);
  if (page?.picture) options.output.write(`${await picture(page, options)}\n`);
  options.output.write('\n');
}

function greeting({ context, hint, output, env }: PromptOptions): string {
  const current = context();
  const { terminal: w, help } = current.messages;
  const { footnote } = sourcesLine(current);
  const { width } = lookOf(output, env);
  const wrapped = (text: string): string => wrapAnsi(text, width);
  return [
    wrapped(plainOf(richSpans(help.covers(coverageOf(current))))),
    ...(footnote === undefined ? [] : [wrapped(`${footnote}.`)]),
    wrapped(`${help.reading} ${help.notStored}`),
    '',
    w.tryThese,
    ...EXAMPLES.map(example => `    ${example}`),
    wrapped(`${w.bareQuestion} ${w.keys}`),
    '',
    hint,
  ].join('\n');
}

function completer({ commands, context, report }: PromptOptions) {
  return (line: string) => {
    try {
      return complete(line, commands, suggest, context());
    } catch (error) {
      report(error);
      return [[], line];
    }
  };
}

/** Answers a line; `undefined` for an empty one. */
async function answerLine(
  raw: string,
  buttons: readonly PageButton[],
  options: PromptOptions,
): Promise<Outcome | undefined> {
  const line = lineOf(raw);
  if (line === '') return undefined;
  const word = line.toLowerCase();
  if (['exit', 'quit', '/exit', '/quit'].includes(word)) return { kind: 'exit' };
  // `/help` is the command that every surface answers; `help` lists what can be typed here.
  if (word === 'help' || word === '?') return { kind: 'answer', text: help(options) };
  if (/^\d+$/.test(line)) return await press(Number(line), buttons, options);
  const read = parse(line, options.commands, options.context().messages);
  if ('problem' in read) return { kind: 'invalid', text: plain(read.problem, PROBLEM_MAX) };
  return await answer(read.invocation, options);
}

function help({ commands, context }: PromptOptions): string {
  const { messages } = context();
  return `${commandsHelp(commands, messages)}\n\n${syntaxHelp(messages)}`;
}

async function press(number: number, buttons: readonly PageButton[], options: PromptOptions): Promise<Outcome> {
  const button = buttons[number - 1];
  if (button) return await answer(button.invocation, options, button.press);
  return { kind: 'invalid', text: options.context().messages.terminal.noButton(number, buttons.length) };
}

async function answer(
  invocation: Invocation,
  { context, output, env, report }: PromptOptions,
  press?: Press,
): Promise<Outcome> {
  const current = context();
  try {
    const page = await pageOf(invocation, current, press);
    const text = terminal(page, { ...lookOf(output, env), numbered: true });
    return page.tone === 'problem' ? { kind: 'invalid', text } : { kind: 'answer', text, page };
  } catch (error) {
    return { kind: 'invalid', text: current.messages.failed(report(error)) };
  }
}

function picture(page: Page, { context, painter, report, output, env }: PromptOptions): Promise<string> {
  return pictureText(page, context().messages, { painter, report }, output, env);
}
