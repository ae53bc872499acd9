/** What there is to type. */
import type { Command } from '../../command.ts';
import type { Wording } from '../../wording/wording.ts';

/** Lines that show what can be asked; each has an answer in the record. */
export const EXAMPLES = ['/quote speaker:Macron', '/position country:Russia', '/timeline day:27 March'] as const;

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
