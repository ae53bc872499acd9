/** Completes a line at the Tab key: commands, then options, then an option's values. */
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import type { Choice } from '../dispatch/autocomplete.ts';
import { formatValue } from '../invocation.ts';
import { type Part, scan } from '../text/line-parts.ts';
import { commandCalled, optionCalled, optionNamesIn } from './names.ts';

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
  const { messages } = context;
  const { command: name, end, parts } = scan(line, optionNamesIn(commands, messages));
  const command = commandCalled(name, commands, messages);
  // A name may go on, with letters or with a second word, until something follows it.
  if (!command || end === line.length) return completeCommand(line.trimStart(), commands);
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
  const name = typed.replace(/^\//, '').toLowerCase();
  return [
    preferred(
      commands.map(c => `/${c.name} `).filter(c => c.includes(name)),
      `/${name}`,
      typed,
    ),
    typed,
  ];
}

/**
 * Prefers what starts as typed to what holds it elsewhere, or is found by another name ("chancellor").
 *
 * Readline replaces the typed text by the hits' common beginning. Of several that start otherwise, that would delete it: with
 * the typed text among them, they're listed and nothing is lost.
 */
function preferred(hits: readonly string[], start: string, typed: string): string[] {
  const starting = hits.filter(hit => hit.toLowerCase().startsWith(start.toLowerCase()));
  if (starting.length > 0) return starting;
  return hits.length < 2 ? [...hits] : [...hits, typed];
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
  const found = optionCalled(name, command, context.messages);
  if (!found) return [[], typed];
  const values =
    found.option.kind === 'flag'
      ? ['true', 'false'].filter(word => word.startsWith(value.toLowerCase()))
      : suggest(command, found.name, value, context).map(choice => choice.value);
  const hits = values.map(hit => `${name}:${formatValue(hit)} `);
  return [preferred(hits, typed, typed), typed];
}
