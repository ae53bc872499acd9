/** Interactions as Discord sends them. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';
import {
  APPLICATION_ID,
  asMember,
  BOT,
  CHANNEL_ID,
  DM_CHANNEL_ID,
  GROUP_ID,
  GUILD_ID,
  MODERATES,
  OTHER,
  PERMISSIONS,
  READER,
} from './world.ts';

/** Who asks, from where, in which languages, when. */
export interface Asking {
  readonly user?: APIUser;
  /** The reader's language. */
  readonly locale?: Locale;
  /** The server's language. */
  readonly guildLocale?: Locale;
  /** guild: a server's channel · dm: the conversation with the bot · group: one of several members, where no bot is. */
  readonly where?: 'guild' | 'dm' | 'group';
  /** Whether the server added the application, or the reader did: in a group it can only be the reader. */
  readonly installed?: 'guild' | 'user';
  /** The server's id. */
  readonly guildId?: string;
  /** Whether the member may manage the server. */
  readonly moderates?: true;
  /** The application's permissions there; those that it asks for, unless told. */
  readonly permits?: string;
  /** Unix milliseconds. */
  readonly at?: number;
}

/** A command's option as the client fills it in. */
export interface Filled {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly type?:
    | ApplicationCommandOptionType.String
    | ApplicationCommandOptionType.Integer
    | ApplicationCommandOptionType.Boolean
    | ApplicationCommandOptionType.Channel;
}

function place(asking: Asking, user: APIUser) {
  if (asking.where === 'dm')
    return {
      user,
      context: CONTEXTS.dm,
      channel_id: DM_CHANNEL_ID,
      channel: { id: DM_CHANNEL_ID, type: ChannelType.DM, flags: 0, last_message_id: null, recipients: [BOT] },
    };
  if (asking.where === 'group') {
    const recipients = [user, OTHER];
    const channel = { id: GROUP_ID, type: ChannelType.GroupDM, name: null, icon: null, owner_id: OTHER.id, recipients };
    return { user, context: CONTEXTS.group, channel_id: GROUP_ID, channel };
  }
  const { guildId = GUILD_ID } = asking;
  const locale = asking.guildLocale ?? Locale.EnglishUS;
  return {
    member: asMember(user, asking.moderates ? MODERATES : PERMISSIONS),
    guild_id: guildId,
    guild_locale: locale,
    guild: { id: guildId, locale, features: [] },
    context: CONTEXTS.guild,
    channel_id: CHANNEL_ID,
    channel: {
      id: CHANNEL_ID,
      type: ChannelType.GuildText,
      name: 'talks',
      guild_id: guildId,
      position: 0,
      flags: 0,
      nsfw: false,
      parent_id: null,
      topic: null,
      rate_limit_per_user: 0,
      last_message_id: null,
      permissions: PERMISSIONS,
    },
  };
}

const CONTEXTS = {
  guild: InteractionContextType.Guild,
  dm: InteractionContextType.BotDM,
  group: InteractionContextType.PrivateChannel,
} as const;

/** Where somebody asks, and by whose installation. */
export function situation({
  where = 'guild',
  installed,
}: Asking): readonly [InteractionContextType, ApplicationIntegrationType] {
  const isOwn = installed === 'user' || where === 'group';
  return [CONTEXTS[where], ApplicationIntegrationType[isOwn ? 'UserInstall' : 'GuildInstall']];
}

function owners(asking: Asking, user: APIUser): Readonly<Record<string, string>> {
  const [context, installation] = situation(asking);
  if (installation === ApplicationIntegrationType.UserInstall) return { [installation]: user.id };
  return { [installation]: context === InteractionContextType.Guild ? (asking.guildId ?? GUILD_ID) : '0' };
}

function envelope(asking: Asking) {
  const user = asking.user ?? READER;
  const at = asking.at ?? Date.now();
  return {
    version: 1,
    id: snowflake(at),
    application_id: APPLICATION_ID,
    token: randomBytes(120).toString('base64url'),
    locale: asking.locale ?? Locale.EnglishGB,
    app_permissions: asking.permits ?? PERMISSIONS,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: owners(asking, user),
    ...place(asking, user),
  };
}

const STRING = ApplicationCommandOptionType.String;

/** A member sends a slash command, or a subcommand: "briefing on". `id` is the registered command's. */
export function commandPayload(
  name: string,
  options: readonly Filled[],
  asking: Asking = {},
  id = snowflake(Date.now()),
) {
  const filled = options.map(option => ({ type: STRING, ...option }));
  const [command = '', subcommand] = name.split(' ');
  const own = filled.length > 0 ? { options: filled } : {};
  const below = { options: [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, ...own }] };
  const data = {
    id,
    name: command,
    type: ApplicationCommandType.ChatInput,
    ...(subcommand === undefined ? own : below),
  };
  // The builders above vary by `asking`, which discord-api-types spells as one type for each case.
  return {
    ...envelope(asking),
    type: InteractionType.ApplicationCommand,
    data,
  } as unknown as APIChatInputApplicationCommandInteraction;
}

/** A member types in an option that completes. Other options may be there or not. */
export function autocompletePayload(
  name: string,
  options: readonly Filled[],
  focused: string,
  asking: Asking = {},
  id = snowflake(Date.now()),
) {
  const filled = options.map(option => ({
    type: STRING,
    ...option,
    ...(option.name === focused && { focused: true }),
  }));
  const data = { id, name, type: ApplicationCommandType.ChatInput, options: filled };
  return {
    ...envelope(asking),
    type: InteractionType.ApplicationCommandAutocomplete,
    data,
  } as unknown as APIApplicationCommandAutocompleteInteraction;
}

/** A member chooses a command in a message's menu. @param parts what the message holds besides its content */
export function messageMenuPayload(name: string, content: string, asking: Asking = {}, parts: object = {}) {
  const id = snowflake(Date.now());
  const author = { author: READER, channel_id: CHANNEL_ID };
  const message = { id, content, ...author, embeds: [], attachments: [], components: [], ...parts };
  const data = {
    id,
    name,
    type: ApplicationCommandType.Message,
    target_id: id,
    resolved: { messages: { [id]: message } },
  };
  return {
    ...envelope(asking),
    type: InteractionType.ApplicationCommand,
    data,
  } as unknown as APIMessageApplicationCommandInteraction;
}

/** A member presses a button under a message. */
export function buttonPayload(message: APIMessage, customId: string, asking: Asking = {}) {
  const data = { id: 2, custom_id: customId, component_type: ComponentType.Button };
  return {
    ...envelope(asking),
    type: InteractionType.MessageComponent,
    message,
    data,
  } as unknown as APIMessageComponentButtonInteraction;
}

/** A member chooses in a menu under a message. */
export function selectPayload(message: APIMessage, customId: string, value: string, asking: Asking = {}) {
  const data = { id: 3, custom_id: customId, component_type: ComponentType.StringSelect, values: [value] };
  return {
    ...envelope(asking),
    type: InteractionType.MessageComponent,
    message,
    data,
  } as unknown as APIMessageComponentSelectMenuInteraction;
}

/** What Discord sends to try an HTTP endpoint. */
export function pingPayload() {
  const { version, id, application_id, token, app_permissions, entitlements } = envelope({});
  return { version, id, application_id, token, app_permissions, entitlements, type: InteractionType.Ping };
}
