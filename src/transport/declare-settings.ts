/** The commands about briefings as Discord is told of them: those that share their first word are its subcommands. */
import { SlashCommandBuilder, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Family, Setting } from '../command.ts';
import { en } from '../wording/en.ts';
import type { Wording } from '../wording/wording.ts';
import { addOptions, inOtherLanguages, type Worded } from './declare-options.ts';

const worded = ({ name, options }: Setting): Worded => ({ options, words: w => w.settings[name] });

export function declareSettings(
  families: readonly Family[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return families.flatMap(({ group: name, members }) => (name ? [group(name, members)] : members.map(alone)));
}

function group(
  name: keyof Wording['groups'],
  members: readonly Setting[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const made = new SlashCommandBuilder()
    .setName(name)
    .setDescription(en.groups[name].about)
    .setNameLocalizations(inOtherLanguages(w => w.groups[name].name))
    .setDescriptionLocalizations(inOtherLanguages(w => w.groups[name].about));
  for (const member of members) made.addSubcommand(subcommand(member));
  return placed(
    made,
    members.every(m => m.place === 'server'),
  ).toJSON();
}

function subcommand(setting: Setting): SlashCommandSubcommandBuilder {
  const of = worded(setting);
  const made = new SlashCommandSubcommandBuilder()
    .setName(setting.name.split(' ').slice(1).join('-'))
    .setDescription(of.words(en).about)
    .setNameLocalizations(inOtherLanguages(w => of.words(w).name))
    .setDescriptionLocalizations(inOtherLanguages(w => of.words(w).about));
  addOptions(made, of);
  return made;
}

function alone(setting: Setting): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const of = worded(setting);
  const made = new SlashCommandBuilder()
    .setName(setting.name)
    .setDescription(of.words(en).about)
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
