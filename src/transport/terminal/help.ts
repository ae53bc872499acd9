/** What there is to type. */
import type { Command } from '../../command.ts';
import { examplesOf } from '../../examples.ts';
import { format } from '../../typed.ts';
import type { Wording } from '../../wording/wording.ts';

/** A line each for the first commands: what the prompt greets with. Each has an answer in the record. */
export const EXAMPLES: readonly string[] = (['quote', 'position', 'timeline'] as const).map(name =>
  format(examplesOf({ name })[0]),
);

/** The commands with their options, as the reader's language describes them. */
export function commandsHelp(commands: readonly Command[], wording: Wording): string {
  return commands
    .map(({ name, options }) => {
      const words: { readonly about: string; readonly options: Readonly<Record<string, string>> } =
        wording.commands[name];
      const names = Object.keys(options);
      const width = Math.max(...names.map(option => option.length)) + 1;
      const lines = names.map(option => `    ${`${option}:`.padEnd(width)}  ${words.options[option] ?? ''}`.trimEnd());
      return [`/${name}  ${words.about}`, ...lines].join('\n');
    })
    .join('\n');
}

/** How values are written, for {@link commandsHelp}. */
export const SYNTAX = String.raw`Options are name:value; a value of several words may stand in quotation marks, where \" and \\ mean " and \:
    /quote about:"\"exact phrase\" -word" private`;
