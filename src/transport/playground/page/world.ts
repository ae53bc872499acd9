/** The small world around the channel: one server, one channel, one reader. */

export const GUILD_ID = '1360251411264458822';
export const CHANNEL_ID = '1360251412107243541';
/** What members of an ordinary server may do, among them seeing the channel, writing, and using applications. */
export const PERMISSIONS = '2248473465835073';
const JOINED = '2025-03-27T08:15:00.000000+00:00';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: true;
}

/** Whoever sits before the page. */
export const READER: User = {
  id: '281904713105276928',
  username: 'reader',
  global_name: 'reader',
  discriminator: '0',
  avatar: null,
};

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
