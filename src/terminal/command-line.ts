/** Parses a typed line into an invocation: a command with its options, or a bare question. */
import { closest, distance } from 'fastest-levenshtein';
import { commands as everyCommand } from '../../commands/index.ts';
import { type Command, groupOf } from '../command.ts';
import { MAIN_MESSAGES } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import { type Part, scan } from '../text/line-parts.ts';
import { plain } from '../text/sanitize.ts';
import { commandCalled, optionCalled, optionNamesIn } from './names.ts';

/** The words for yes and no that a flag takes. */
const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

type Given = { readonly name: string; readonly value: string | boolean } | { readonly problem: string };

/** Longest line that is parsed, in UTF-16 code units: above any command with every option full. */
const LINE_MAX = 8_000;

/** Makes one plain line of what was typed. One that is too long stays so: {@link parse} says it. */
export const lineOf = (typed: string): string => plain(typed, 2 * LINE_MAX);

/**
 * Parses a line. Names are checked against the list of commands; values are left for `respond` to interpret. A line without a
 * slash that doesn't read as a command is a question for `/ask`, where that is among the commands.
 *
 * @param messages in whose language a problem is worded
 * @returns the invocation, or a problem that says what to write instead.
 */
export function parse(
  line: string,
  commands: readonly Command[],
  messages: Messages = MAIN_MESSAGES,
): { readonly invocation: Invocation } | { readonly problem: string } {
  const { terminal: w } = messages;
  if (line.length > LINE_MAX) return { problem: w.lineTooLong(LINE_MAX) };
  const scanned = scan(line, optionNamesIn(commands, messages));
  const command = commandCalled(scanned.command, commands, messages);
  if (isBare(line, scanned.parts, command, messages) && commands.some(c => c.name === 'ask'))
    return { invocation: { command: 'ask', input: { question: line.trim() }, page: 0 } };
  if (!command) return { problem: unknownCommand(scanned.command, commands, messages) };
  const input: Record<string, string | boolean> = {};
  for (const part of scanned.parts) {
    const given = read(part, command, messages);
    if ('problem' in given) return given;
    if (Object.hasOwn(input, given.name)) return { problem: w.givenTwice(given.name) };
    input[given.name] = given.value;
  }
  const missing = Object.entries(command.options).find(
    // Where an option has fixed choices, the answer itself names them.
    ([name, { required, kind }]) => required && kind !== 'choice' && !Object.hasOwn(input, name),
  );
  if (missing) return { problem: w.needsOption(command.name, missing[0]) };
  return { invocation: { command: command.name, input, page: 0 } };
}

/**
 * Tells whether a line is no command but words. One that begins with a command's name is the command only where nothing follows
 * but options: "Who hosted the summit?" isn't `/who`.
 */
function isBare(line: string, [first]: readonly Part[], command: Command | undefined, messages: Messages): boolean {
  if (/^\s*(?:\/|$)/.test(line)) return false;
  if (!command) return true;
  if (first === undefined || first.isImplied) return first !== undefined;
  return first.name === undefined && !optionCalled(first.value.toLowerCase(), command, messages);
}

function read(part: Part, command: Command, messages: Messages): Given {
  const { terminal: w } = messages;
  if (part.name === undefined) return readWord(part.value, command, messages);
  const { name: typed, value } = part;
  const found = optionCalled(typed, command, messages);
  if (!found) return { problem: unknownOption(typed, command, messages) };
  const { name, option } = found;
  if (part.isImplied && option.kind !== 'text' && value.startsWith('"'))
    return { problem: belongsToNone(value.split(' ', 1)[0] ?? value, command, messages) };
  if (part.quoted === 'open') return { problem: w.noPartner(name) };
  if (value.trim() === '') return { problem: option.required ? w.noValue(name) : w.noValueOrLeave(name) };
  if (option.kind !== 'flag') return { name, value };
  const flag = FLAG_WORDS.get(value.toLowerCase());
  if (flag === undefined) return { problem: w.yesOrNo(name, value, [...FLAG_WORDS.keys()]) };
  return { name, value: flag };
}

/** Reads a word outside any option: the name of a flag, or a mistake. */
function readWord(word: string, command: Command, messages: Messages): Given {
  const found = optionCalled(word.toLowerCase(), command, messages);
  if (found?.option.kind === 'flag') return { name: found.name, value: true };
  return { problem: found ? messages.terminal.noValue(found.name) : belongsToNone(word, command, messages) };
}

/** Says that words are of no option; of a command that takes text, how quotation marks are written. */
function belongsToNone(word: string, command: Command, { terminal: w }: Messages): string {
  const [text] = Object.entries(command.options).find(([, { kind }]) => kind === 'text') ?? [];
  const quoting = text === undefined ? [] : [w.mayQuote(command.name, text)];
  return [w.belongsToNone(word, command.name, accepted(command)), ...quoting].join(' ');
}

function unknownCommand(typed: string, commands: readonly Command[], { terminal: w }: Messages): string {
  const names = commands.map(c => c.name);
  const all = w.commandsAre(names.map(name => `/${name}`));
  if (typed === '') return `${w.noCommand} ${all}`;
  if (everyCommand.some(c => c.needs !== undefined && groupOf(c.name) === typed) && !names.some(isIn(typed)))
    return `${w.needsDiscord(typed)} ${all}`;
  const near = nearest(typed, names);
  return [w.noSuchCommand(typed), ...(near === undefined ? [] : [w.didYouMean(`/${near}`)]), all].join(' ');
}

/** Tells whether a command's name is of a group. */
const isIn =
  (group: string) =>
  (name: string): boolean =>
    groupOf(name) === group;

function unknownOption(typed: string, command: Command, { terminal: w }: Messages): string {
  const near = nearest(typed, Object.keys(command.options));
  const mean = near === undefined ? [] : [w.didYouMean(near)];
  return [w.noSuchOption(command.name, typed), ...mean, w.takes(accepted(command)), w.quoteIt(typed)].join(' ');
}

const accepted = (command: Command): readonly string[] => Object.keys(command.options).map(name => `${name}:`);

/** Finds the name that was probably meant: one that starts as typed, or is a few letters away. */
function nearest(typed: string, among: readonly string[]): string | undefined {
  const started = among.find(name => typed.length > 1 && name.startsWith(typed));
  if (started !== undefined || among.length === 0) return started;
  const near = closest(typed, among);
  // Two swapped letters make a distance of 2; for a name of two letters, that would be near to anything.
  return distance(typed, near) <= Math.min(2, near.length - 1) ? near : undefined;
}
