/** The commands as Discord is told of them, derived from their declarations and the messages. */
import {
  ContextMenuCommandBuilder,
  type SlashCommandBooleanOption,
  SlashCommandBuilder,
  type SlashCommandChannelOption,
  type SlashCommandOptionsOnlyBuilder,
  type SlashCommandStringOption,
  SlashCommandSubcommandBuilder,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { families, commands as listed } from '../../commands/index.ts';
import type { Command, Family, Setting } from '../command.ts';
import { completes } from '../dispatch/autocomplete.ts';
import { longest } from '../dispatch/input.ts';
import type { CommandWords } from '../i18n/commands.ts';
import { ALL_MESSAGES, MAIN_MESSAGES } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Options } from '../options.ts';
import type { OtherLanguage } from '../record/types.ts';

// A command's options as Discord is told of them.

/** What is declared: options, and the words for them in a language. */
export interface Worded {
  readonly options: Options;
  words(w: Messages): CommandWords;
}

/** Where a briefing can be posted. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** A phrase in every language but the main one, which is the default; where a language has none, it's left out. */
export function inOtherLanguages(
  phrase: (w: Messages) => string | undefined,
): Readonly<Partial<Record<OtherLanguage, string>>> {
  const others = ALL_MESSAGES.filter(w => w !== MAIN_MESSAGES).map(w => [w.language, phrase(w)] as const);
  return Object.fromEntries(others.filter(([, words]) => words !== undefined));
}

export function addOptions(made: SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandBuilder, of: Worded): void {
  // Discord wants required options first.
  const entries = Object.entries(of.options).sort(([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0));
  for (const [name, option] of entries) {
    if (option.kind === 'flag') made.addBooleanOption(o => describe(o, of, name));
    else if (option.kind === 'channel') made.addChannelOption(o => describe(o, of, name).addChannelTypes(...CHANNELS));
    else made.addStringOption(o => fill(describe(o, of, name), of, name));
  }
}

/** Name, description and whether it's needed: what options of every kind have. */
function describe<O extends SlashCommandStringOption | SlashCommandBooleanOption | SlashCommandChannelOption>(
  made: O,
  of: Worded,
  name: string,
): O {
  made
    .setName(name)
    .setDescription(of.words(MAIN_MESSAGES).options[name] ?? name)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).optionNames?.[name]))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).options[name]))
    .setRequired(of.options[name]?.required ?? false);
  return made;
}

/** What Discord lets a member put into a string option: one of a few choices, or text, completed where it can be. */
function fill(made: SlashCommandStringOption, { options }: Worded, name: string): SlashCommandStringOption {
  const option = options[name];
  if (option?.kind === 'choice') return made.addChoices(...option.choices.map(c => ({ name: c, value: c })));
  if (option?.kind === 'command')
    return made.addChoices(...[...listed, ...families].map(c => ({ name: c.name, value: c.name })));
  return option ? made.setMaxLength(longest(option)).setAutocomplete(completes({ options }, name)) : made;
}

/** Installable to servers and to users; usable in servers, in direct messages with the bot, and in private channels. */
const PLACES = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** Every slash command, then the commands in a message's menu. */
export function declare(commands: readonly Command[]): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands.map(declaration), ...commands.flatMap(menuDeclaration)];
}

/** The command that a message's menu shows under this name. */
export function commandInMenu(name: string): Command | undefined {
  return listed.find(c => c.message !== undefined && MAIN_MESSAGES.commands[c.name].menu === name);
}

function menuDeclaration(command: Command): readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  const { menu } = MAIN_MESSAGES.commands[command.name];
  if (command.message === undefined || menu === undefined) return [];
  const made = new ContextMenuCommandBuilder()
    .setName(menu)
    .setNameLocalizations(inOtherLanguages(w => w.commands[command.name].menu))
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  return [made.toJSON()];
}

function declaration(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const of = worded(command);
  const made = new SlashCommandBuilder()
    .setName(command.name)
    .setDescription(of.words(MAIN_MESSAGES).about)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).about))
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  addOptions(made, of);
  return made.toJSON();
}

const worded = ({ name, options }: Command): Worded => ({ options, words: w => w.commands[name] });

// The commands about briefings as Discord is told of them: those that share their first word are its subcommands.

const wordedSetting = ({ name, options }: Setting): Worded => ({ options, words: w => w.commands[name] });

export function declareSettings(
  families: readonly Family[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return families.flatMap(({ group: name, members }) => (name ? [group(name, members)] : members.map(alone)));
}

function group(
  name: keyof Messages['groups'],
  members: readonly Setting[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const made = new SlashCommandBuilder()
    .setName(name)
    .setDescription(MAIN_MESSAGES.groups[name].about)
    .setNameLocalizations(inOtherLanguages(w => w.groups[name].name))
    .setDescriptionLocalizations(inOtherLanguages(w => w.groups[name].about));
  for (const member of members) made.addSubcommand(subcommand(member));
  return placed(
    made,
    members.every(m => m.place === 'server'),
  ).toJSON();
}

function subcommand(setting: Setting): SlashCommandSubcommandBuilder {
  const of = wordedSetting(setting);
  const made = new SlashCommandSubcommandBuilder()
    .setName(setting.name.split(' ').slice(1).join('-'))
    .setDescription(of.words(MAIN_MESSAGES).about)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).about));
  addOptions(made, of);
  return made;
}

function alone(setting: Setting): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const of = wordedSetting(setting);
  const made = new SlashCommandBuilder()
    .setName(setting.name)
    .setDescription(of.words(MAIN_MESSAGES).about)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).about));
  addOptions(made, of);
  return placed(made, setting.place === 'server').toJSON();
}

/** A server's settings are for those who manage it, until the server says otherwise; one's own are anybody's. */
function placed(made: SlashCommandBuilder, isServers: boolean): SlashCommandBuilder {
  const [servers, members] = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
  return isServers
    ? made
        .setIntegrationTypes(servers)
        .setContexts(InteractionContextType.Guild)
        .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    : made
        .setIntegrationTypes(servers, members)
        .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM);
}
