/** The commands as Discord is told of them, derived from their declarations and the wording. */
import { SlashCommandBuilder, type SlashCommandOptionsOnlyBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../command.ts';
import { DAY_MAX } from '../days.ts';
import { NAME_MAX } from '../input.ts';
import { completes } from '../suggest.ts';
import { en } from '../wording/en.ts';

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

export function declare(commands: readonly Command[]): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(declaration);
}

function declaration(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const words = en.commands[command.name];
  const options: Readonly<Record<string, string>> = words.options;
  const made: SlashCommandOptionsOnlyBuilder = new SlashCommandBuilder()
    .setName(command.name)
    .setDescription(words.about)
    .setIntegrationTypes(...PLACES)
    .setContexts(...CONTEXTS);
  // Discord wants required options first.
  const entries = Object.entries(command.options).sort(
    ([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0),
  );
  for (const [name, option] of entries) {
    const about = options[name] ?? name;
    const required = option.required ?? false;
    if (option.kind === 'flag') made.addBooleanOption(o => o.setName(name).setDescription(about).setRequired(required));
    else
      made.addStringOption(o =>
        o
          .setName(name)
          .setDescription(about)
          .setRequired(required)
          .setMaxLength(lengthOf(option))
          .setAutocomplete(completes(command, name)),
      );
  }
  return made.toJSON();
}
