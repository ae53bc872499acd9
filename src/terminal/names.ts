/** Finds commands and options by what they are called: as declared, or as in the reader's language. */
import type { Command } from '../command.ts';
import { ownName } from '../i18n/commands.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Option } from '../options.ts';
import type { OptionNames } from '../text/line-parts.ts';

/** An option with its name as declared. */
interface NamedOption {
  readonly name: string;
  readonly option: Option;
}

/** Lists a command's names: as declared, then as in the reader's language. */
export const namesOf = ({ name }: Command, { commands: words, groups }: Messages): readonly string[] => [
  name,
  ownName(name, words, groups),
];

/** Lists an option's names: as declared, then as in the reader's language. */
export function optionNamesOf(name: string, command: Command, { commands: words }: Messages): readonly string[] {
  const { optionNames: own }: { readonly optionNames?: Readonly<Record<string, string>> } = words[command.name];
  return [name, own?.[name] ?? name];
}

/** Finds a command by a name in lower case. */
export function commandCalled(typed: string, commands: readonly Command[], messages: Messages): Command | undefined {
  return commands.find(c => c.name === typed) ?? commands.find(c => namesOf(c, messages).includes(typed));
}

/** Finds an option by a name in lower case, and never a property that every object has. */
export function optionCalled(typed: string, command: Command, messages: Messages): NamedOption | undefined {
  const all = Object.entries(command.options).map(([name, option]) => ({ name, option }));
  return (
    all.find(({ name }) => name === typed) ??
    all.find(({ name }) => optionNamesOf(name, command, messages).includes(typed))
  );
}

/** Looks the option names of commands up. */
export function optionNamesIn(
  commands: readonly Command[],
  messages: Messages,
): (command: string) => OptionNames | undefined {
  return typed => {
    const command = commandCalled(typed, commands, messages);
    return (
      command && {
        isOption: name => optionCalled(name, command, messages) !== undefined,
        isFlag: name => optionCalled(name, command, messages)?.option.kind === 'flag',
        first: Object.keys(command.options).find(name => command.options[name]?.kind !== 'flag'),
      }
    );
  };
}
