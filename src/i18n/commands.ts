/** Types a command's words, and shows commands and options by the names that they have in a language. */

/** A command's words in any language. Descriptions have at most 100 characters, names at most 32 (Discord's limits). */
export interface CommandWords<Option extends string = string> extends Partial<OwnNames<Option>> {
  readonly about: string;
  /** The options' descriptions. */
  readonly options: Readonly<Record<Option, string>>;
  /** The name in a message's menu, for a command that stands in one. */
  readonly menu?: string;
}

/** Names in a language; English has them as declared. Lower case, no spaces. */
interface OwnNames<Option extends string> {
  /** The command's, after its group's. */
  readonly name: string;
  readonly optionNames: Readonly<Record<Option, string>>;
}

/** Names one of an option's choices in a language: as declared where it has no name of its own. */
export const choiceName = (choice: string, names: Readonly<Record<string, string>>): string => names[choice] ?? choice;

/** The words for commands that share their first word. */
export type GroupWords = Pick<CommandWords, 'about' | 'name'>;

type English = Readonly<Record<string, CommandWords>>;

/** English's commands as every language has them. */
export type Commands<Of extends English> = { readonly [Name in keyof Of]: CommandWords<OptionOf<Of[Name]>> };

/** English's commands in another language: the same, with the same options, each with a name of its own. */
export type Translated<Of extends English> = { readonly [Name in keyof Of]: Of[Name] & OwnNames<OptionOf<Of[Name]>> };

type OptionOf<Words extends CommandWords> = string & keyof Words['options'];

/** As declared, with the name that Discord shows in the language where that's another one. */
export interface ShownNames {
  /** "/quote (/citation)", "/briefing on (/synthèse activer)" */
  readonly command: (name: string) => string;
  /** "country (pays)" */
  readonly option: (name: string) => string;
  /** Heads an option's own line: "country – pays". */
  readonly optionHead: (name: string) => string;
}

/** Names a command as Discord shows it in a language, without the slash: of a subcommand both words. */
export function ownName(
  name: string,
  commands: Readonly<Record<string, CommandWords>>,
  groups: Readonly<Record<string, GroupWords>>,
): string {
  return name
    .split(' ')
    .map((word, i, { length }) => (i === length - 1 ? commands[name] : groups[word])?.name ?? word)
    .join(' ');
}

/** @param options names in the language, of the options that are shown by them */
export function shownNames(
  commands: Readonly<Record<string, CommandWords>>,
  groups: Readonly<Record<string, GroupWords>>,
  options: Readonly<Record<string, string>>,
): ShownNames {
  const both = (name: string, other: string): string => (other === name ? name : `${name} (${other})`);
  const command = (name: string): string => both(`/${name}`, `/${ownName(name, commands, groups)}`);
  return {
    command,
    option: name => both(name, options[name] ?? name),
    optionHead: name => [...new Set([name, options[name] ?? name])].join(' – '),
  };
}
