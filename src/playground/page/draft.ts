/** Edits a draft: a slash command that is being written, with the options filled so far. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import { type CommandOption, findByName, type SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';
import { checkOption, type InputError, type OptionValue, readParts, readValue, unknownOption } from './validation.ts';

/** A slash command that is being written. Immutable. */
export interface Draft {
  readonly command: SlashCommand;
  /** Values by option name, in the order in which they were filled. */
  readonly filled: ReadonlyMap<string, OptionValue>;
  /** The option that is being written; between options, none. */
  readonly current?: CommandOption;
  /** The value of the current option before it was opened again. */
  readonly previous?: OptionValue;
}

/** Makes a draft, at the first option that is required. */
export const newDraft = (command: SlashCommand): Draft => onward({ command, filled: new Map() });

/** Moves on to the next required option that is missing; with none missing, between options. */
function onward({ command, filled }: Draft): Draft {
  const missing = command.options.find(o => o.required && !filled.has(o.name));
  return { command, filled, ...(missing && { current: missing }) };
}

/** Fills an option, and moves on. */
export const fill = (draft: Draft, option: CommandOption, value: OptionValue): Draft =>
  onward({ ...draft, filled: new Map([...draft.filled, [option.name, value]]) });

/** Opens an option, filled or not. */
export function edit(draft: Draft, option: CommandOption): Draft {
  const { command } = draft;
  const previous = draft.filled.get(option.name);
  return { command, filled: without(draft, option), current: option, ...(previous && { previous }) };
}

/** Takes the typed text as the current option's value, or returns what is wrong with it. */
export function withTyped(
  draft: Draft,
  typed: string,
  phrases: PlaygroundMessages,
): { readonly draft: Draft } | { readonly error: InputError } {
  const { current, previous } = draft;
  const text = typed.trim();
  if (!current) return text === '' ? { draft } : { error: unknownOption(text.split(':')[0] ?? text, phrases) };
  const filled = previous?.shown === text ? previous : readValue(current, text, phrases);
  const error = checkOption(current, filled.value, phrases);
  if (error) return { error };
  return { draft: text === '' ? withoutCurrent(draft) : fill(draft, current, filled) };
}

/** Leaves the current option empty, and moves between options. */
export const withoutCurrent = ({ command, filled }: Draft): Draft => ({ command, filled });

/** Removes an option's value. */
export const remove = (draft: Draft, option: CommandOption): Draft => ({ ...draft, filled: without(draft, option) });

const without = ({ filled }: Draft, option: CommandOption): Draft['filled'] =>
  new Map([...filled].filter(([name]) => name !== option.name));

/** Lists the options that aren't filled yet, without the current one. */
export const unfilled = ({ command, filled, current }: Draft): readonly CommandOption[] =>
  command.options.filter(o => !filled.has(o.name) && o !== current);

/** Returns the values by option name. */
export const valuesOf = ({ filled }: Draft): Values =>
  Object.fromEntries([...filled].map(([name, { value }]) => [name, value]));

/**
 * Makes a draft from a line with a command and its options. Returns it with the rest of the line; `undefined` before
 * the name is whole.
 */
export function fromLine(
  line: string,
  commands: readonly SlashCommand[],
  phrases: PlaygroundMessages,
): { readonly draft: Draft; readonly rest: string } | undefined {
  const [, name, rest = ''] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  const command = name === undefined ? undefined : findByName(commands, name);
  return command && takeOptions(newDraft(command), rest, phrases);
}

/**
 * Fills the options that a text names, `name:value`. Returns the draft with the rest of the text, from the first
 * unknown name on.
 */
export function takeOptions(
  draft: Draft,
  text: string,
  phrases: PlaygroundMessages,
): { readonly draft: Draft; readonly rest: string } {
  const { parts, rest } = readParts(text);
  let filled = draft;
  for (const [i, [name, value]] of parts.entries()) {
    const option = findByName(draft.command.options, name);
    if (!option)
      return { draft: withoutCurrent(filled), rest: [...parts.slice(i).map(p => p.join(':')), rest].join(' ').trim() };
    filled = value === '' ? edit(filled, option) : fill(filled, option, readValue(option, value, phrases));
  }
  return { draft: filled, rest };
}
