/** Completes a line at the Tab key: commands, then options, then an option's values. */
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import type { Choice } from '../dispatch/autocomplete.ts';
import { formatValue } from '../invocation.ts';
import { optionNamesOf, optionOf, type Part, scan } from './command-line.ts';

/** Suggests values for what is typed in an option. */
export type Suggest = (command: Command, option: string, typed: string, context: Context) => readonly Choice[];

/**
 * The completions, and the end of the line that they replace, as `node:readline` takes them.
 * https://nodejs.org/api/readline.html#use-of-the-completer-function
 */
type Completions = [string[], string];

/**
 * Completes a line.
 *
 * @param line the text before the cursor.
 */
export function complete(line: string, commands: readonly Command[], suggest: Suggest, context: Context): Completions {
  const head = /^\s*\/?[^\s]*$/.exec(line);
  if (head) return completeCommand(line.trimStart(), commands);
  const { command: name, parts } = scan(line, optionNamesOf(commands));
  const command = commands.find(c => c.name === name);
  if (!command) return [[], line];
  const last = parts.at(-1);
  if (!last || (/\s$/.test(line) && last.quoted !== 'open')) return [unused(command, parts, ''), ''];
  const word = /\S*$/.exec(line)?.[0] ?? '';
  if (last.name === undefined) return [unused(command, parts.slice(0, -1), word), word];
  // An unquoted value may hold several words: the last of them may be the beginning of the next option.
  const options = last.quoted === 'no' && last.value.includes(' ') ? unused(command, parts, word) : [];
  if (options.length > 0) return [options, word];
  return completeValue(line.slice(last.start), last.name, last.value, command, suggest, context);
}

function completeCommand(typed: string, commands: readonly Command[]): Completions {
  const started = typed.replace(/^\//, '').toLowerCase();
  return [commands.filter(c => c.name.startsWith(started)).map(c => `/${c.name} `), typed];
}

/** Lists the options not given yet that start as typed, the required ones first. A flag is complete by its name. */
function unused(command: Command, parts: readonly Part[], typed: string): string[] {
  const given = new Set(parts.map(part => part.name ?? part.value.toLowerCase()));
  return Object.entries(command.options)
    .filter(([name]) => !given.has(name) && name.startsWith(typed.toLowerCase()))
    .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, { kind }]) => (kind === 'flag' ? `${name} ` : `${name}:`));
}

function completeValue(
  typed: string,
  name: string,
  value: string,
  command: Command,
  suggest: Suggest,
  context: Context,
): Completions {
  const option = optionOf(command, name);
  if (!option) return [[], typed];
  const values =
    option.kind === 'flag'
      ? ['true', 'false'].filter(word => word.startsWith(value.toLowerCase()))
      : suggest(command, name, value, context).map(choice => choice.value);
  const hits = values.map(hit => `${name}:${formatValue(hit)} `);
  // Readline replaces the typed text by the hits' common beginning. Where several are found by another name ("chancellor"),
  // that would delete it: with the typed text among them, they're listed and nothing is lost.
  const keeps = hits.length < 2 || hits.every(hit => hit.toLowerCase().startsWith(typed.toLowerCase()));
  return [keeps ? hits : [...hits, typed], typed];
}
