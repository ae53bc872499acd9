/** Lists the bot's commands, with names and descriptions in the reader's language. */
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Declared } from './interactions.ts';

/** A subcommand among the options. */
const SUBCOMMAND = 1;
const SLASH = 1;
const MESSAGE = 3;
const STRING = 3;
const BOOLEAN = 5;

/** A command or an option. */
interface Named {
  /** Its name in the declaration. */
  readonly name: string;
  /** Its name in the reader's language. */
  readonly shown: string;
  readonly about: string;
}

/** An option of a slash command. */
export interface CommandOption extends Named {
  readonly required: boolean;
  /** flag: true or false · choice: one of `choices` · completed: text that the bot completes · text: any. */
  readonly kind: 'flag' | 'choice' | 'completed' | 'text';
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  /** Most UTF-16 code units. */
  readonly max: number;
}

/** A slash command, or a subcommand with its group's name before its own. */
export interface SlashCommand extends Named, Declared {
  readonly options: readonly CommandOption[];
}

/** All commands. */
export interface Catalogue {
  readonly slash: readonly SlashCommand[];
  /** The commands of a message's menu. */
  readonly messageCommands: readonly (Declared & Named)[];
}

/** Longest text that Discord takes in an option without a limit of its own, in UTF-16 code units. */
const TEXT_MAX = 6000;

/** Translates the commands into the reader's language. */
export function catalogue(commands: readonly APIApplicationCommand[], locale: string): Catalogue {
  return {
    slash: commands.filter(c => c.type === SLASH).flatMap(c => slashCommands(c, locale)),
    messageCommands: commands.filter(c => c.type === MESSAGE).map(c => ({ ...named(c, locale), id: c.id })),
  };
}

function slashCommands(of: APIApplicationCommand, locale: string): readonly SlashCommand[] {
  const { options = [] } = of;
  const group = named(of, locale);
  const members = options.filter(o => o.type === SUBCOMMAND);
  if (members.length === 0) return [{ ...group, id: of.id, options: optionsIn(options, locale) }];
  return members.map(member => {
    const { name, shown, about } = named(member, locale);
    const names = { name: `${group.name} ${name}`, shown: `${group.shown} ${shown}` };
    return { ...names, about, id: of.id, options: optionsIn(member.options ?? [], locale) };
  });
}

/** Lists the options that take text, a choice, or yes or no: the page has one channel, and so none to choose. */
const optionsIn = (options: readonly APIApplicationCommandOption[], locale: string): readonly CommandOption[] =>
  options.filter(o => o.type === STRING || o.type === BOOLEAN).map(o => option(o, locale));

type Localised = Pick<
  APIApplicationCommand,
  'name' | 'description' | 'name_localizations' | 'description_localizations'
>;

function named(of: Localised, locale: string): Named {
  return {
    name: of.name,
    shown: inLocale(of.name_localizations, locale) ?? of.name,
    about: inLocale(of.description_localizations, locale) ?? of.description,
  };
}

const inLocale = (by: Readonly<Record<string, string | null>> | null | undefined, locale: string): string | undefined =>
  by?.[locale] ?? undefined;

function option(of: APIApplicationCommandOption, locale: string): CommandOption {
  const choices = 'choices' in of && of.choices ? of.choices : [];
  return {
    ...named(of, locale),
    required: of.required ?? false,
    kind: kindOf(of, choices.length),
    choices: choices.map(c => ({ label: inLocale(c.name_localizations, locale) ?? c.name, value: String(c.value) })),
    max: ('max_length' in of ? of.max_length : undefined) ?? TEXT_MAX,
  };
}

function kindOf(of: APIApplicationCommandOption, choices: number): CommandOption['kind'] {
  if (of.type === BOOLEAN) return 'flag';
  if (choices > 0) return 'choice';
  return 'autocomplete' in of && of.autocomplete ? 'completed' : 'text';
}

/** Names a command in the reader's language, a slash command with its slash. */
export function commandName({ slash, messageCommands }: Catalogue, name: string): string {
  const found = slash.find(c => c.name === name);
  return found ? `/${found.shown}` : (messageCommands.find(c => c.name === name)?.shown ?? `/${name}`);
}

/** Finds a command or option by its name in the reader's language or in the declaration, whatever the case. */
export function findByName<Of extends Named>(among: readonly Of[], typed: string): Of | undefined {
  const name = typed.toLowerCase();
  return among.find(n => n.shown === name) ?? among.find(n => n.name === name);
}

/** Finds those whose name starts with what is typed, then those that contain it. */
export function matching<Of extends Named>(among: readonly Of[], typed: string): readonly Of[] {
  const name = typed.toLowerCase();
  const starts = (n: Named): boolean => n.shown.startsWith(name) || n.name.startsWith(name);
  const holds = (n: Named): boolean => n.shown.includes(name) || n.name.includes(name);
  return [...among.filter(starts), ...among.filter(n => !starts(n) && holds(n))];
}
