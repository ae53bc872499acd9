/** Derives what Discord is told of the commands from their declarations and the messages in every language. */
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
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { type Command, groupOf, type Place, type TopLevelCommand, topLevel } from '../command.ts';
import { completes } from '../dispatch/autocomplete.ts';
import { longest } from '../dispatch/input.ts';
import type { CommandWords } from '../i18n/commands.ts';
import { ALL_MESSAGES, MAIN_MESSAGES } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { lazy } from '../lib/lazy.ts';

/** Where Discord shows a command that is offered at a place, and to whom it is installed there. */
const CONTEXTS: Readonly<Record<Place, InteractionContextType>> = {
  server: InteractionContextType.Guild,
  'direct messages': InteractionContextType.BotDM,
  'private channels': InteractionContextType.PrivateChannel,
};
const EVERYWHERE: readonly Place[] = ['server', 'direct messages', 'private channels'];

/** Where a briefing can be posted. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** Every slash command, a group with its subcommands as one, then the commands in a message's menu. */
export function declare(all: readonly Command[]): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...topLevel(all).map(slashCommand), ...all.flatMap(menuCommand)];
}

/** The one list that every entry point registers: all commands. */
export const declarations = lazy(() => declare(commands));

/** The command that a message's menu shows under this name. */
export function commandInMenu(name: string): Command | undefined {
  return commands.find(c => c.message !== undefined && MAIN_MESSAGES.commands[c.name].menu === name);
}

function menuCommand({ name, message }: Command): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const { menu } = MAIN_MESSAGES.commands[name];
  if (message === undefined || menu === undefined) return [];
  const made = new ContextMenuCommandBuilder()
    .setName(menu)
    .setNameLocalizations(inOtherLanguages(w => w.commands[name].menu))
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(...installations(EVERYWHERE))
    .setContexts(...EVERYWHERE.map(place => CONTEXTS[place]));
  return [made.toJSON()];
}

function slashCommand({ name, members }: TopLevelCommand): RESTPostAPIApplicationCommandsJSONBody {
  const [first] = members;
  const made = named(new SlashCommandBuilder(), name, w => wordsOf({ name, members }, w));
  if (first.name !== name) for (const member of members) made.addSubcommand(subcommand(member));
  else addOptions(made, first);
  // Discord knows places and permissions of a whole group only: its members share them.
  const { places = EVERYWHERE, permission } = first;
  made.setIntegrationTypes(...installations(places)).setContexts(...places.map(place => CONTEXTS[place]));
  if (permission === 'manage server') made.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
  return made.toJSON();
}

function subcommand(command: Command): SlashCommandSubcommandBuilder {
  const name = command.name.slice(groupOf(command.name).length + 1);
  const made = named(new SlashCommandSubcommandBuilder(), name, w => w.commands[command.name]);
  addOptions(made, command);
  return made;
}

/** What works in servers alone is installed to servers; anything else to members too. */
function installations(places: readonly Place[]): readonly ApplicationIntegrationType[] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return places.every(place => place === 'server') ? [GuildInstall] : [GuildInstall, UserInstall];
}

interface Words {
  readonly about: string;
  readonly name?: string | undefined;
}

/** A top-level command's words: a group has its own. */
const wordsOf = ({ name, members: [first] }: TopLevelCommand, w: Messages): Words =>
  first.name === name ? w.commands[first.name] : groupWords(name, w);

function groupWords(name: string, { groups }: Messages): Words {
  const words = Object.entries(groups).find(([group]) => group === name)?.[1];
  if (!words) throw new Error(`the group /${name} has no words`);
  return words;
}

/** Name and description in every language. */
function named<Builder extends SlashCommandBuilder | SlashCommandSubcommandBuilder>(
  made: Builder,
  name: string,
  words: (w: Messages) => Words,
): Builder {
  made
    .setName(name)
    .setDescription(words(MAIN_MESSAGES).about)
    .setNameLocalizations(inOtherLanguages(w => words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => words(w).about));
  return made;
}

/** A phrase in every language but the main one, which is the default; where a language has none, it's left out. */
function inOtherLanguages(phrase: (w: Messages) => string | undefined): Readonly<Record<string, string>> {
  const others = ALL_MESSAGES.filter(w => w !== MAIN_MESSAGES).map(w => [w.locale, phrase(w)] as const);
  return Object.fromEntries(others.flatMap(([locale, words]) => (words === undefined ? [] : [[locale, words]])));
}

function addOptions(made: SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandBuilder, of: Command): void {
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
  of: Command,
  name: string,
): O {
  const words = (w: Messages): CommandWords => w.commands[of.name];
  made
    .setName(name)
    .setDescription(words(MAIN_MESSAGES).options[name] ?? name)
    .setNameLocalizations(inOtherLanguages(w => words(w).optionNames?.[name]))
    .setDescriptionLocalizations(inOtherLanguages(w => words(w).options[name]))
    .setRequired(of.options[name]?.required ?? false);
  return made;
}

/** What Discord lets a member put into a string option: one of a few choices, or text, completed where it can be. */
function fill(made: SlashCommandStringOption, { options }: Command, name: string): SlashCommandStringOption {
  const option = options[name];
  if (option?.kind === 'choice') return made.addChoices(...option.choices.map(c => ({ name: c, value: c })));
  if (option?.kind === 'command')
    return made.addChoices(
      ...topLevel(commands).map(top => ({
        name: top.name,
        name_localizations: inOtherLanguages(w => wordsOf(top, w).name),
        value: top.name,
      })),
    );
  return option ? made.setMaxLength(longest(option)).setAutocomplete(completes({ options }, name)) : made;
}
