/** The bot's commands as the reader sees them: by the names and descriptions of their language. */
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Declared } from './interactions.ts';

const SLASH = 1;
const IN_A_MESSAGE_MENU = 3;
const BOOLEAN = 5;

interface Named {
  readonly name: string;
  /** Its name in the reader's language. */
  readonly shown: string;
  readonly about: string;
}

export interface OptionOf extends Named {
  readonly required: boolean;
  /** truth: true or false · choice: one of `choices` · completed: text that the bot completes · text: any. */
  readonly kind: 'truth' | 'choice' | 'completed' | 'text';
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  /** Most UTF-16 code units. */
  readonly max: number;
}

export interface SlashCommand extends Named, Declared {
  readonly options: readonly OptionOf[];
}

export interface Catalogue {
  readonly slash: readonly SlashCommand[];
  readonly inMessageMenu: readonly (Declared & Named)[];
}

/** Longest text that Discord lets anyone type into an option. */
const TEXT_MAX = 6000;

export function catalogue(commands: readonly APIApplicationCommand[], locale: string): Catalogue {
  return {
    slash: commands
      .filter(c => c.type === SLASH)
      .map(c => ({ ...named(c, locale), id: c.id, options: (c.options ?? []).map(o => option(o, locale)) })),
    inMessageMenu: commands.filter(c => c.type === IN_A_MESSAGE_MENU).map(c => ({ ...named(c, locale), id: c.id })),
  };
}

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

function option(of: APIApplicationCommandOption, locale: string): OptionOf {
  const choices = 'choices' in of && of.choices ? of.choices : [];
  return {
    ...named(of, locale),
    required: of.required ?? false,
    kind: kindOf(of, choices.length),
    choices: choices.map(c => ({ label: inLocale(c.name_localizations, locale) ?? c.name, value: String(c.value) })),
    max: ('max_length' in of ? of.max_length : undefined) ?? TEXT_MAX,
  };
}

function kindOf(of: APIApplicationCommandOption, choices: number): OptionOf['kind'] {
  if (of.type === BOOLEAN) return 'truth';
  if (choices > 0) return 'choice';
  return 'autocomplete' in of && of.autocomplete ? 'completed' : 'text';
}

/** A command's name in the reader's language, with its slash where it has one. */
export function commandName({ slash, inMessageMenu }: Catalogue, name: string): string {
  const found = slash.find(c => c.name === name);
  return found ? `/${found.shown}` : (inMessageMenu.find(c => c.name === name)?.shown ?? name);
}

/** By its name in the reader's language or its own, whatever the case. */
export function called<Of extends Named>(among: readonly Of[], typed: string): Of | undefined {
  const name = typed.toLowerCase();
  return among.find(n => n.shown === name) ?? among.find(n => n.name === name);
}

/** Those whose name starts with what is typed, then those that have it anywhere. */
export function matching<Of extends Named>(among: readonly Of[], typed: string): readonly Of[] {
  const name = typed.toLowerCase();
  const starts = (n: Named): boolean => n.shown.startsWith(name) || n.name.startsWith(name);
  const holds = (n: Named): boolean => n.shown.includes(name) || n.name.includes(name);
  return [...among.filter(starts), ...among.filter(n => !starts(n) && holds(n))];
}
