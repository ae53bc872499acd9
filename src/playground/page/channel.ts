/** Defines the channel that the page shows: one server, one channel, one reader, and messages, as Discord describes them. */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Attachment } from '../api.ts';

/** The server's id. */
export const GUILD_ID = '1360251411264458822';
/** The channel's id. */
export const CHANNEL_ID = '1360251412107243541';
/** The permissions of members of an ordinary server, among them to see the channel, to write, and to use applications. */
export const PERMISSIONS = '2248473465835073';
const JOINED = '2025-03-27T08:15:00.000000+00:00';

/** A user, as Discord describes one. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: true;
}

/** The person at the page. */
export const READER: User = {
  id: '281904713105276928',
  username: 'reader',
  global_name: 'reader',
  discriminator: '0',
  avatar: null,
};

/** Makes the bot's user. */
export const botUser = ({ id, name }: { readonly id: string; readonly name: string }): User => ({
  id,
  username: name,
  global_name: null,
  discriminator: '4521',
  avatar: null,
  bot: true,
});

/** The reader as a member of the server. */
export const READING_MEMBER = {
  user: READER,
  nick: null,
  avatar: null,
  banner: null,
  roles: [],
  joined_at: JOINED,
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 2,
  permissions: PERMISSIONS,
} as const;

/** The channel, as Discord describes one. */
export const CHANNEL = {
  id: CHANNEL_ID,
  type: 0,
  name: 'talks',
  guild_id: GUILD_ID,
  position: 0,
  flags: 0,
  nsfw: false,
  parent_id: null,
  topic: null,
  rate_limit_per_user: 0,
  last_message_id: null,
  permissions: PERMISSIONS,
} as const;

/**
 * A message, as Discord describes one, as far as the page needs it.
 * https://discord.com/developers/docs/resources/message
 */
export interface Message {
  readonly id: string;
  /** 0: a user's own · 19: a reply · 20: the answer to a slash command · 23: the answer to a command of a message's menu. */
  readonly type: 0 | 19 | 20 | 23;
  readonly channel_id: string;
  readonly author: User;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly interaction_metadata?: {
    readonly id: string;
    readonly type: number;
    readonly user: User;
    readonly authorizing_integration_owners: Readonly<Record<string, string>>;
    readonly name?: string;
  };
}

/** Where Discord's time starts: 1 January 2015, in Unix milliseconds. */
const DISCORD_EPOCH = 1_420_070_400_000n;
let increment = 0n;

/**
 * Makes an id that tells when it was made; 4,096 ids a millisecond are unique.
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function snowflake(): string {
  increment = (increment + 1n) & 0xfffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | increment);
}
