/** The commands as Discord is told of them, derived from their declarations and the wording. */
import {
  ContextMenuCommandBuilder,
  type SlashCommandBooleanOption,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
  type SlashCommandStringOption,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commands as listed } from '../../commands/index.ts';
import type { Command, Option } from '../command.ts';
import { DAY_MAX } from '../days.ts';
import { NAME_MAX } from '../input.ts';
import { completes } from '../suggest.ts';
import { en } from '../wording/en.ts';
import { WORDINGS } from '../wording/index.ts';
import type { CommandWords, Wording } from '../wording/wording.ts';

/** Installable to servers and to users; usable in servers, in direct messages with the bot, and in private channels. */
const PLACES = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** Longest text that Discord lets a member type, by kind of option. */
function lengthOf(option: Option): number {
  if (option.kind === 'text') return option.max;
  return option.kind === 'day' ? DAY_MAX : NAME_MAX;
}

/** Every slash command, then the commands in a message's menu. */
export function declare(commands: readonly Command[]): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands.map(declaration), ...commands.flatMap(menuDeclaration)];
}

/** The command that a message's menu shows under this name. */
export function commandInMenu(name: string): Command | undefined {
  return listed.find(c => c.message !== undefined && en.commands[c.name].menu === name);
}

function menuDeclaration(command: Command): readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  const { menu } = en.commands[command.name];
  if (command.message === undefined || menu === undefined) return [];
  const made = new ContextMenuCommandBuilder()
    .setName(menu)
    .setNameLocalizations(inOtherLanguages(command, w => w.menu))
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  return [made.toJSON()];
}

function declaration(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const words = wordsOf(command, en);
  const made: SlashCommandOptionsOnlyBuilder = new SlashCommandBuilder()
    .setName(command.name)
    .setDescription(words.about)
    .setNameLocalizations(inOtherLanguages(command, w => w.name))
    .setDescriptionLocalizations(inOtherLanguages(command, w => w.about))
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  // Discord wants required options first.
  const entries = Object.entries(command.options).sort(
    ([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0),
  );
  for (const [name, option] of entries) {
    if (option.kind === 'flag') made.addBooleanOption(o => describe(o, command, name));
    else made.addStringOption(o => fill(describe(o, command, name), command, name));
  }
  return made.toJSON();
}

function wordsOf(command: Command, wording: Wording): CommandWords<string> {
  return wording.commands[command.name];
}

/** A phrase of a command in every language but English, which is the default; where a language has none, it's left out. */
function inOtherLanguages(
  command: Command,
  phrase: (words: CommandWords<string>) => string | undefined,
): Readonly<Partial<Record<'fr' | 'de' | 'uk', string>>> {
  const others = WORDINGS.filter(w => w !== en).map(w => [w.language, phrase(wordsOf(command, w))] as const);
  return Object.fromEntries(others.filter(([, words]) => words !== undefined));
}

/** Name, description and whether it's needed: what options of every kind have. */
function describe<O extends SlashCommandStringOption | SlashCommandBooleanOption>(
  made: O,
  command: Command,
  name: string,
): O {
  made
    .setName(name)
    .setDescription(wordsOf(command, en).options[name] ?? name)
    .setNameLocalizations(inOtherLanguages(command, w => w.optionNames?.[name]))
    .setDescriptionLocalizations(inOtherLanguages(command, w => w.options[name]))
    .setRequired(command.options[name]?.required ?? false);
  return made;
}

/** What Discord lets a member put into a string option: one of a few choices, or text, completed where it can be. */
function fill(made: SlashCommandStringOption, command: Command, name: string): SlashCommandStringOption {
  const option = command.options[name];
  if (option?.kind === 'choice') return made.addChoices(...option.choices.map(c => ({ name: c, value: c })));
  if (option?.kind === 'command') return made.addChoices(...listed.map(c => ({ name: c.name, value: c.name })));
  return made.setMaxLength(option ? lengthOf(option) : NAME_MAX).setAutocomplete(completes(command, name));
}
