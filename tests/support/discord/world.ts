/** The small world that the loopback Discord knows: an application, a server with one channel, and members. */
import { type APIGuild, type APIUser, ChannelType, GuildMemberFlags, Locale, UserFlags } from 'discord-api-types/v10';

export const APPLICATION_ID = '1360250930114892041';
export const GUILD_ID = '1360251411264458822';
export const CHANNEL_ID = '1360251412107243541';
/** A group's conversation, where the bot isn't. */
export const GROUP_ID = '1360254118430089216';
export const DM_CHANNEL_ID = '1360253009218842637';
const OWNER_ID = '742066118462562345';
/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, USE_EXTERNAL_APPS and what members have besides. */
export const PERMISSIONS = '2248473465835073';
const JOINED = '2025-03-27T08:15:00.000000+00:00';

/** A member's account. The id tells members apart. */
export function member(id: string, name: string): APIUser {
  return {
    id,
    username: name,
    global_name: name,
    discriminator: '0',
    avatar: null,
    public_flags: UserFlags.HypeSquadOnlineHouse1,
    collectibles: null,
    primary_guild: null,
  };
}

export const READER = member('281904713105276928', 'reader');
export const OTHER = member('198622483471925248', 'neighbour');

export const BOT: APIUser = {
  ...member(APPLICATION_ID, 'Rapporteur'),
  global_name: null,
  discriminator: '4521',
  bot: true,
};

export const APPLICATION = {
  id: APPLICATION_ID,
  name: 'Rapporteur',
  icon: null,
  description: '',
  summary: '',
  bot: BOT,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '6f0f1d3d5b9c0c3d2e0d5e3f4a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  flags: 0,
  hook: true,
};

/** The server as GUILD_CREATE brings it, which only the guilds intent asks for. */
export const GUILD: Partial<APIGuild> & Record<string, unknown> = {
  id: GUILD_ID,
  name: 'Newsroom',
  owner_id: OWNER_ID,
  preferred_locale: Locale.EnglishUS,
  features: [],
  roles: [],
  emojis: [],
  stickers: [],
  member_count: 3,
  members: [],
  channels: [{ id: CHANNEL_ID, type: ChannelType.GuildText, name: 'talks', position: 0, permission_overwrites: [] }],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  unavailable: false,
};

/** The same with MANAGE_GUILD. */
export const MODERATES = String(BigInt(PERMISSIONS) | (1n << 5n));

/** A member as an interaction from the server carries it. */
export function asMember(user: APIUser, permissions = PERMISSIONS) {
  return {
    user,
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
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions,
  };
}
