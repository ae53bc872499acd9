/** Messages as members then see them. https://discord.com/developers/docs/resources/message#message-object */
import {
  type APIAttachment,
  type APIEmbed,
  type APIInteraction,
  type APIMessage,
  type APIMessageTopLevelComponent,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { entries, field } from './form.ts';
import { snowflake } from './snowflake.ts';
import type { Upload } from './upload.ts';
import { APPLICATION_ID, BOT } from './world.ts';

/** Who sent an interaction. */
export function asker(interaction: APIInteraction) {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) throw new Error('An interaction without a user');
  return user;
}

const shown = (list: unknown) =>
  entries(list).map(embed => ({ type: 'rich', ...Object(embed) })) as readonly APIEmbed[];

/** Files as Discord then serves them. The address is a stand-in's. */
function attached(list: unknown, files: readonly Upload[], at: number): APIAttachment[] {
  return entries(list).flatMap(one => {
    const file = files.find(f => String(f.id) === field(one, 'id'));
    if (!file) return [];
    const id = snowflake(at);
    const filename = String(field(one, 'filename') ?? file.name);
    const description = field(one, 'description');
    return {
      id,
      filename,
      ...(typeof description === 'string' && { description }),
      content_type: file.type,
      size: file.data.length,
      url: `https://cdn.discordapp.com/attachments/0/${id}/${filename}`,
      proxy_url: `https://media.discordapp.net/attachments/0/${id}/${filename}`,
    };
  });
}

/** The parts of a message that its sender writes, as far as `data` has them. */
function written(data: unknown, files: readonly Upload[], at: number): Partial<APIMessage> {
  const content = field(data, 'content');
  const embeds = field(data, 'embeds');
  const components = field(data, 'components');
  const flags = field(data, 'flags');
  const attachments = field(data, 'attachments');
  return {
    ...(content !== undefined && { content: typeof content === 'string' ? content.trim() : '' }),
    ...(embeds !== undefined && { embeds: [...shown(embeds)] }),
    ...(components !== undefined && { components: [...entries(components)] as APIMessageTopLevelComponent[] }),
    ...(attachments !== undefined && { attachments: attached(attachments, files, at) }),
    ...(typeof flags === 'number' && { flags: flags as MessageFlags }),
  };
}

/** A message of the bot's in which nothing is written. */
function blank(channelId: string, at: number): APIMessage {
  return {
    id: snowflake(at),
    type: MessageType.Default,
    channel_id: channelId,
    author: BOT,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(at).toISOString(),
    edited_timestamp: null,
    flags: 0 as MessageFlags,
  };
}

/** The message that the bot posts in a channel, asked by nobody. `at` is Unix milliseconds. */
export function postedMessage(data: unknown, channelId: string, at: number, files: readonly Upload[]): APIMessage {
  const nonce = field(data, 'nonce');
  return {
    ...blank(channelId, at),
    ...written(data, files, at),
    ...((typeof nonce === 'string' || typeof nonce === 'number') && { nonce }),
  };
}

/** The message that an answer of type 4 makes. `at` is Unix milliseconds. */
export function newMessage(
  data: unknown,
  interaction: APIInteraction,
  at: number,
  files: readonly Upload[] = [],
): APIMessage {
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  const user = asker(interaction);
  return {
    ...blank(interaction.channel?.id ?? '0', at),
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user,
      authorizing_integration_owners: interaction.authorizing_integration_owners,
      ...(isCommand && { name: interaction.data.name }),
    } as NonNullable<APIMessage['interaction_metadata']>,
    ...written(data, files, at),
  };
}

/** The message after an answer of type 7: what the answer leaves out stays. */
export function editedMessage(
  message: APIMessage,
  data: unknown,
  at: number,
  files: readonly Upload[] = [],
): APIMessage {
  const kept = (message.flags ?? 0) & MessageFlags.Ephemeral;
  const parts = written(data, files, at);
  const flags = (kept | (parts.flags ?? 0)) as MessageFlags;
  return { ...message, ...parts, flags, edited_timestamp: new Date(at).toISOString() };
}

/** Whether only the member who asked sees a message. */
export function isPrivate(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
