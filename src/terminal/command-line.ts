/**
 * Parses a typed command into an invocation: `/name option:value option:"quoted value" flag`.
 *
 * - In a quoted value a backslash takes the next character as it is: `about:"say \"peace\""`.
 * - An unquoted value may hold several words (`day:27 March`). It ends before the next word that is `name:` of an option;
 *   before anything else of the form `name:value`, which is then an unknown option; and before a flag's name that is followed
 *   by an option or by the end of the line.
 */
import { closest, distance } from 'fastest-levenshtein';
import { commands as everyCommand } from '../../commands/index.ts';
import { type Command, groupOf } from '../command.ts';
import { MAIN_MESSAGES } from '../i18n/index.ts';
import type { Invocation } from '../invocation.ts';
import type { Option } from '../options.ts';
import { plain } from '../text/sanitize.ts';

/** One option or bare word of a line. */
export interface Part {
  /** The option's name in lower case; absent for a bare word. */
  readonly name?: string;
  readonly value: string;
  /** Where it starts in the line, in UTF-16 code units. */
  readonly start: number;
  /** open: the value's quotation mark has no partner. */
  readonly quoted: 'no' | 'closed' | 'open';
}

/** Tells which names are options of a command, and which of these are flags. */
interface OptionNames {
  readonly isOption: (name: string) => boolean;
  readonly isFlag: (name: string) => boolean;
}

/** A line split into its parts. */
interface Scanned {
  /** The command's name in lower case, without the slash. */
  readonly command: string;
  readonly parts: readonly Part[];
}

const SPACE = /\s*/y;
const HEAD = /\s*\/?\s*([^\s]*)/y;
const NAME = /([^\s:"\\]+):/y;
const WORD = /(?:\\[\s\S]|[^\s\\]|\\$)+/y;
const QUOTED = /"((?:\\[\s\S]|[^"\\])*)("|\\?$)/y;
/** Text meant as an option, whether or not there is one of that name. */
const LIKE_OPTION = /([a-z][a-z_-]*):(?!\/)\S/iy;

/** Splits a line into the command's name and its parts. Total: any line can be split, and {@link parse} judges it. */
export function scan(line: string, optionNamesOf: (command: string) => OptionNames): Scanned {
  const head = match(HEAD, line, 0);
  const command = (head?.[1] ?? '').toLowerCase();
  const names = optionNamesOf(command);
  const parts: Part[] = [];
  let at = skip(line, head?.[0].length ?? 0);
  while (at < line.length) {
    const { part, end } = scanPart(line, at, names);
    parts.push(part);
    at = skip(line, end);
  }
  return { command, parts };
}

/** Removes backslashes: each stands for the character after it. */
const unescaped = (raw: string): string => raw.replace(/\\([\s\S])/g, '$1');

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skip(line: string, at: number): number {
  return at + (match(SPACE, line, at)?.[0].length ?? 0);
}

function scanPart(line: string, start: number, names: OptionNames): { readonly part: Part; readonly end: number } {
  const named = match(NAME, line, start);
  if (!named) {
    const raw = match(WORD, line, start)?.[0] ?? line.slice(start);
    return { part: { value: unescaped(raw), start, quoted: 'no' }, end: start + raw.length };
  }
  const name = (named[1] ?? '').toLowerCase();
  const from = skip(line, start + named[0].length);
  const quoted = match(QUOTED, line, from);
  if (quoted) {
    const [whole, raw = '', mark] = quoted;
    const part: Part = { name, value: unescaped(raw), start, quoted: mark === '"' ? 'closed' : 'open' };
    return { part, end: from + whole.length };
  }
  const { words, end } = scanWords(line, from, names);
  return { part: { name, value: words.map(unescaped).join(' '), start, quoted: 'no' }, end };
}

/** Reads the words of an unquoted value. */
function scanWords(
  line: string,
  from: number,
  names: OptionNames,
): { readonly words: readonly string[]; readonly end: number } {
  const words: string[] = [];
  let end = from;
  for (let at = from; at < line.length && !endsValue(line, at, words.length === 0, names); at = skip(line, end)) {
    const word = match(WORD, line, at)?.[0] ?? line.slice(at);
    words.push(word);
    end = at + word.length;
  }
  return { words, end };
}

function endsValue(line: string, at: number, first: boolean, names: OptionNames): boolean {
  if (isOptionAt(line, at, names)) return true;
  if (first) return false;
  if (match(LIKE_OPTION, line, at)) return true;
  const word = match(WORD, line, at)?.[0] ?? '';
  if (!names.isFlag(word.toLowerCase())) return false;
  const next = skip(line, at + word.length);
  return next >= line.length || isOptionAt(line, next, names);
}

function isOptionAt(line: string, at: number, names: OptionNames): boolean {
  const name = match(NAME, line, at)?.[1];
  return name !== undefined && names.isOption(name.toLowerCase());
}

/** The words for yes and no that a flag takes. */
const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Looks the option names up in a list of commands; a command that isn't there has none. */
export function optionNamesOf(commands: readonly Command[]): (command: string) => OptionNames {
  return name => {
    const command = commands.find(c => c.name === name);
    return {
      isOption: option => command !== undefined && optionOf(command, option) !== undefined,
      isFlag: option => command !== undefined && optionOf(command, option)?.kind === 'flag',
    };
  };
}

/** Finds an option by its name, and never a property that every object has. */
export function optionOf(command: Command, name: string): Option | undefined {
  return Object.hasOwn(command.options, name) ? command.options[name] : undefined;
}

type Given = { readonly name: string; readonly value: string | boolean } | { readonly problem: string };

/** Longest line that is parsed, in UTF-16 code units: above any command with every option full. */
const LINE_MAX = 8_000;

/** Makes one plain line of what was typed. One that is too long stays so: {@link parse} says it. */
export const lineOf = (typed: string): string => plain(typed, 2 * LINE_MAX);

/**
 * Parses a line. Names are checked against the list of commands; values are left for `respond` to interpret.
 *
 * @returns the invocation, or a problem that says what to write instead.
 */
export function parse(
  line: string,
  commands: readonly Command[],
): { readonly invocation: Invocation } | { readonly problem: string } {
  if (line.length > LINE_MAX) return { problem: `The line is too long: ${LINE_MAX} characters are read. Shorten it.` };
  const scanned = scan(line, optionNamesOf(commands));
  const command = commands.find(c => c.name === scanned.command);
  if (!command) return { problem: unknownCommand(scanned.command, commands) };
  const input: Record<string, string | boolean> = {};
  for (const part of scanned.parts) {
    const given = read(part, command);
    if ('problem' in given) return given;
    if (Object.hasOwn(input, given.name)) return { problem: `${given.name} is given twice. Give it once.` };
    input[given.name] = given.value;
  }
  const missing = Object.entries(command.options).find(
    ([name, { required }]) => required && !Object.hasOwn(input, name),
  );
  if (missing) return { problem: `/${command.name} needs ${missing[0]}: write /${command.name} ${missing[0]}:value` };
  return { invocation: { command: command.name, input, page: 0 } };
}

function read(part: Part, command: Command): Given {
  if (part.name === undefined) return readWord(part.value, command);
  const { name, value } = part;
  const option = optionOf(command, name);
  if (!option) return { problem: unknownOption(name, command) };
  if (part.quoted === 'open')
    return {
      problem: `The quotation mark after ${name}: has no partner. Close it with "; within the value write \\".`,
    };
  if (value.trim() === '') {
    const instead = option.required ? '' : `, or leave ${name} out`;
    return { problem: `${name} has no value. Write ${name}:value${instead}.` };
  }
  if (option.kind !== 'flag') return { name, value };
  const flag = FLAG_WORDS.get(value.toLowerCase());
  if (flag === undefined)
    return { problem: `${name} is yes or no, not "${value}". It takes ${listed([...FLAG_WORDS.keys()])}.` };
  return { name, value: flag };
}

/** Reads a word outside any option: the name of a flag, or a mistake. */
function readWord(word: string, command: Command): Given {
  const name = word.toLowerCase();
  const kind = optionOf(command, name)?.kind;
  if (kind === 'flag') return { name, value: true };
  if (kind) return { problem: `${name} has no value. Write ${name}:value.` };
  return {
    problem: `"${word}" belongs to no option. /${command.name} takes ${accepted(command)}. A value that starts with a quotation mark ends with its partner: about:"\\"exact phrase\\" -word".`,
  };
}

function unknownCommand(typed: string, commands: readonly Command[]): string {
  const names = commands.map(c => c.name);
  const all = `There are ${listed(names.map(name => `/${name}`))}.`;
  if (typed === '') return `No command was given. ${all}`;
  if (everyCommand.some(c => c.needs !== undefined && groupOf(c.name) === typed))
    return `/${typed} is for Discord: here is no channel to deliver to. ${all}`;
  const near = nearest(typed, names);
  return `There is no command /${typed}.${near === undefined ? '' : ` Did you mean /${near}?`} ${all}`;
}

function unknownOption(typed: string, command: Command): string {
  const near = nearest(typed, Object.keys(command.options));
  const mean = near === undefined ? '' : ` Did you mean ${near}?`;
  return `/${command.name} has no option ${typed}.${mean} It takes ${accepted(command)}. If ${typed}: belongs to a value, put that value in quotation marks.`;
}

function accepted(command: Command): string {
  return listed(Object.keys(command.options).map(name => `${name}:`));
}

const conjunction = new Intl.ListFormat(MAIN_MESSAGES.locale, { type: 'conjunction' });
const listed = (of: readonly string[]): string => (of.length === 0 ? 'no options' : conjunction.format(of));

/** Finds the name that was probably meant: one that starts as typed, or is a few letters away. */
function nearest(typed: string, among: readonly string[]): string | undefined {
  const started = among.find(name => typed.length > 1 && name.startsWith(typed));
  if (started !== undefined || among.length === 0) return started;
  const near = closest(typed, among);
  // Two swapped letters make a distance of 2; for a name of two letters, that would be near to anything.
  return distance(typed, near) <= Math.min(2, near.length - 1) ? near : undefined;
}
