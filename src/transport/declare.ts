/** The commands as Discord is told of them, derived from their declarations and the wording. */
import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commands as listed } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { en } from '../wording/en.ts';
import { addOptions, inOtherLanguages, type Worded } from './declare-options.ts';

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
  return listed.find(c => c.message !== undefined && en.commands[c.name].menu === name);
}

function menuDeclaration(command: Command): readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  const { menu } = en.commands[command.name];
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
    .setDescription(of.words(en).about)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).about))
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  addOptions(made, of);
  return made.toJSON();
}

const worded = ({ name, options }: Command): Worded => ({ options, words: w => w.commands[name] });
