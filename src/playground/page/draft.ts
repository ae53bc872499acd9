/** A slash command while it's being written: which options are filled, and which one is being written. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import { called, type OptionOf, type SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';
import { type Filled, read, readParts, unknownOption, type Wrong, wrongOption } from './validation.ts';

export interface Draft {
  readonly command: SlashCommand;
  /** By the options' names, in the order in which they were filled. */
  readonly filled: ReadonlyMap<string, Filled>;
  readonly current?: OptionOf;
  /** What the current option held before it was opened again. */
  readonly was?: Filled;
}

/** A new draft, at the first option that is required. */
export const begin = (command: SlashCommand): Draft => onward({ command, filled: new Map() });

/** Between options; at the next one that is required, where one is still missing. */
function onward({ command, filled }: Draft): Draft {
  const missing = command.options.find(o => o.required && !filled.has(o.name));
  return { command, filled, ...(missing && { current: missing }) };
}

export const fill = (draft: Draft, option: OptionOf, value: Filled): Draft =>
  onward({ ...draft, filled: new Map([...draft.filled, [option.name, value]]) });

/** Opens an option, filled or not. */
export function edit(draft: Draft, option: OptionOf): Draft {
  const { command } = draft;
  const was = draft.filled.get(option.name);
  return { command, filled: without(draft, option), current: option, ...(was && { was }) };
}

/** A draft with what is typed as its current option's value, or what is wrong with that. */
export function written(
  draft: Draft,
  typed: string,
  phrases: PlaygroundMessages,
): { readonly draft: Draft } | { readonly wrong: Wrong } {
  const { current, was } = draft;
  const text = typed.trim();
  if (!current) return text === '' ? { draft } : { wrong: unknownOption(text.split(':')[0] ?? text, phrases) };
  const filled = was?.shown === text ? was : read(current, text, phrases);
  const wrong = wrongOption(current, filled.value, phrases);
  if (wrong) return { wrong };
  return { draft: text === '' ? leave(draft) : fill(draft, current, filled) };
}

/** Leaves the current option empty, to choose another one. */
export const leave = ({ command, filled }: Draft): Draft => ({ command, filled });

export const remove = (draft: Draft, option: OptionOf): Draft => ({ ...draft, filled: without(draft, option) });

const without = ({ filled }: Draft, option: OptionOf): Draft['filled'] =>
  new Map([...filled].filter(([name]) => name !== option.name));

/** The options that nothing stands in yet. */
export const open = ({ command, filled, current }: Draft): readonly OptionOf[] =>
  command.options.filter(o => !filled.has(o.name) && o !== current);

export const valuesOf = ({ filled }: Draft): Values =>
  Object.fromEntries([...filled].map(([name, { value }]) => [name, value]));

/** What a line that names a command and perhaps options makes, and what is left of its text; `undefined` before the name is whole. */
export function fromLine(
  line: string,
  commands: readonly SlashCommand[],
  phrases: PlaygroundMessages,
): { readonly draft: Draft; readonly rest: string } | undefined {
  const [, name, rest = ''] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  const command = name === undefined ? undefined : called(commands, name);
  return command && absorb(begin(command), rest, phrases);
}

/** A draft with the options that a text names, `name:value`, and what is left of the text: from the first name that no option has. */
export function absorb(
  draft: Draft,
  text: string,
  phrases: PlaygroundMessages,
): { readonly draft: Draft; readonly rest: string } {
  const { parts, rest } = readParts(text);
  let filled = draft;
  for (const [i, [name, value]] of parts.entries()) {
    const option = called(draft.command.options, name);
    if (!option)
      return { draft: leave(filled), rest: [...parts.slice(i).map(p => p.join(':')), rest].join(' ').trim() };
    filled = value === '' ? edit(filled, option) : fill(filled, option, read(option, value, phrases));
  }
  return { draft: filled, rest };
}
