/** Edits a draft: a slash command that is being written, with the options filled so far. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import { nextOptionIn, type OptionNames, type Part, scan, scanParts } from '../../text/line-parts.ts';
import { type CommandOption, findByName, type SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';
import { checkOption, type InputError, type OptionValue, readValue, unknownOption } from './validation.ts';

/** A slash command that is being written. Immutable. */
export interface Draft {
  readonly command: SlashCommand;
  /** Values by option name, in the order in which they were filled. */
  readonly filled: ReadonlyMap<string, OptionValue>;
  /** The option that is being written; between options, none. */
  readonly current?: CommandOption;
  /** The value of the current option before it was opened again. */
  readonly previous?: OptionValue;
  /** The current option was opened by writing its name: quotation marks belong to the line, not to the value. */
  readonly isWritten?: true;
}

/** A draft, and the text that is left in the box. */
interface Written {
  readonly draft: Draft;
  readonly rest: string;
}

/** Makes a draft, at the first option that is required. */
export const newDraft = (command: SlashCommand): Draft => onward({ command, filled: new Map() });

/** Makes the draft that asks a text as a question; `undefined` where no command takes one. */
export function asking(text: string, commands: readonly SlashCommand[]): Draft | undefined {
  const command = findByName(commands, 'ask');
  const [question] = command?.options ?? [];
  return command && question && fill(newDraft(command), question, { value: text, shown: text });
}

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
  if (!current || (draft.isWritten && text !== '')) {
    const line = current ? `${current.name}:${text}` : text;
    const { draft: filled, rest } = takeParts(withoutCurrent(draft), line, true, phrases);
    if (rest !== '') return { error: unknownOption(rest.split(':')[0] ?? rest, phrases) };
    const wrong = current && checkOption(current, filled.filled.get(current.name)?.value, phrases);
    return wrong ? { error: wrong } : { draft: filled };
  }
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
): Written | undefined {
  if (!line.startsWith('/')) return undefined;
  const { command: name, end } = scan(line, typed => {
    const command = findByName(commands, typed);
    return command && namesIn(command);
  });
  const command = findByName(commands, name);
  if (!command || end === line.length) return undefined;
  return takeWritten(newDraft(command), line.slice(end).trimStart(), phrases);
}

/**
 * Fills the options that a text names, as far as they're written to their end. Returns the draft with the rest of the text: of
 * the value that is still being written, or from the first unknown name on.
 */
export function takeWritten(draft: Draft, text: string, phrases: PlaygroundMessages): Written {
  const { command, current } = draft;
  const names = namesIn(command);
  const next = nextOptionIn(text, names);
  if (!current) return takeParts(draft, text, false, phrases);
  if (next === 0) return takeParts(withoutCurrent(draft), text, false, phrases);
  if (next === undefined) return { draft, rest: text };
  if (draft.isWritten) return takeParts(withoutCurrent(draft), `${current.name}:${text}`, false, phrases);
  const before = text.slice(0, next).trim();
  if (names.isFlag(before.toLowerCase())) return takeParts(withoutCurrent(draft), text, false, phrases);
  const filled = fill(draft, current, readValue(current, before, phrases));
  return takeParts(withoutCurrent(filled), text.slice(next), false, phrases);
}

/** The names of a command's options, as declared and in the reader's language. */
const namesIn = ({ options }: SlashCommand): OptionNames => ({
  isOption: name => findByName(options, name) !== undefined,
  isFlag: name => findByName(options, name)?.kind === 'flag',
  first: options.find(o => o.kind !== 'flag')?.name,
});

/** Finds the option whose value a text is that names none: the first, while none is filled. */
export function impliedOption(draft: Draft, text: string): CommandOption | undefined {
  if (draft.current || draft.filled.size > 0) return undefined;
  const { options } = draft.command;
  const [part] = scanParts(text, 0, namesIn(draft.command));
  return part?.isImplied ? options.find(o => o.name === part.name) : undefined;
}

/** @param isWhole nothing follows: a flag's name at the end is the flag, and not the beginning of another word. */
function takeParts(draft: Draft, text: string, isWhole: boolean, phrases: PlaygroundMessages): Written {
  let filled = draft;
  let rest = '';
  const names = namesIn(draft.command);
  const first = draft.filled.size > 0 ? undefined : names.first;
  for (const part of scanParts(text, 0, { ...names, first })) {
    const after = part.isImplied ? text.slice(part.end).trim() : text.slice(part.end);
    const taken = takePart(filled, part, isWhole || after !== '', phrases);
    if (!taken)
      return filled === draft ? { draft, rest: text } : { draft: withoutCurrent(filled), rest: text.slice(part.start) };
    filled = taken;
    rest = taken.isWritten ? text.slice(part.start, part.end).replace(/^[^:]*:\s*/, '') : '';
  }
  return { draft: filled, rest };
}

/** Fills the option that a part names, or opens it; `undefined` where it names none. */
function takePart(draft: Draft, part: Part, isEnded: boolean, phrases: PlaygroundMessages): Draft | undefined {
  const { name = part.value, value, quoted } = part;
  const option = findByName(draft.command.options, name);
  if (!option) return undefined;
  if (part.name === undefined)
    return option.kind === 'flag' && isEnded ? fill(draft, option, readValue(option, 'true', phrases)) : undefined;
  if (part.isImplied && !isEnded) return undefined;
  const isOpen = value === '' || (quoted === 'open' && !isEnded);
  return isOpen ? { ...edit(draft, option), isWritten: true } : fill(draft, option, readValue(option, value, phrases));
}
