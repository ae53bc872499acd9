/** Completes a line at the Tab key: commands, then options, then an option's values. */
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import type { Choice } from '../dispatch/autocomplete.ts';
import type { Messages } from '../i18n/messages.ts';
import { formatValue } from '../invocation.ts';
import { type Part, scan } from '../text/line-parts.ts';
import { commandCalled, namesOf, optionCalled, optionNamesIn, optionNamesOf } from './names.ts';

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
  if (!command || end === line.length) return completeCommand(line.trimStart(), commands, messages);
  const last = parts.at(-1);
  if (!last || (/\s$/.test(line) && last.quoted !== 'open')) return [unused(command, parts, '', messages), ''];
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const hasWords = last.value.includes(' ');
  const earlier = last.name === undefined || (last.isImplied && !hasWords) ? parts.slice(0, -1) : parts;
  // An unquoted value may hold several words: the last of them may be the beginning of the next option.
  const mayBeOption = last.name === undefined || last.isImplied || (last.quoted === 'no' && hasWords);
  const options = mayBeOption ? unused(command, earlier, word, messages) : [];
  if (options.length > 0 || last.name === undefined) return [options, word];
  return completeValue(line.slice(last.start), { ...last, name: last.name }, command, suggest, context);
}

/** Completes a command's name: as declared where that starts as typed, else as in the reader's language. */
function completeCommand(typed: string, commands: readonly Command[], messages: Messages): Completions {
  const name = typed.replace(/^\//, '').toLowerCase();
  const hits = commands.flatMap(c => {
    const names = namesOf(c, messages);
    return names.find(one => one.startsWith(name)) ?? names.find(one => one.includes(name)) ?? [];
  });
  return [
    preferred(
      hits.map(hit => `/${hit} `),
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
function unused(command: Command, parts: readonly Part[], typed: string, messages: Messages): string[] {
  const given = new Set(
    parts.map(part => optionCalled(part.name ?? part.value.toLowerCase(), command, messages)?.name),
  );
  return Object.entries(command.options)
    .filter(([name]) => !given.has(name))
    .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .flatMap(([name, { kind }]) => {
      const shown = optionNamesOf(name, command, messages).find(one => one.startsWith(typed.toLowerCase()));
      return shown === undefined ? [] : `${shown}${kind === 'flag' ? ' ' : ':'}`;
    });
}

function completeValue(
  typed: string,
  { name, value, isImplied }: Part & { readonly name: string },
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
  const hits = values.map(hit => {
    const written = formatValue(hit);
    return isImplied && written === hit ? `${written} ` : `${name}:${written} `;
  });
  return [preferred(hits, typed, typed), typed];
}
