/** Finds out what the bot may do in a channel: asks Discord, and computes permissions as Discord does. */
import {
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  ChannelType,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { abortAfter } from '../../lib/time-limit.ts';
import { type Form, NEEDS, type Need } from '../../store/types.ts';
import { isOutside } from '../delivery/discord.ts';

/** How a briefing can be posted in a channel of a server. */
type ChannelForm = Exclude<Form, 'dm'>;

/** What the bot may do in a channel. */
export type Access =
  /** The bot sees it. Without a missing permission, it can post there. */
  | { readonly kind: 'reachable'; readonly form: ChannelForm; readonly missing: readonly Need[] }
  /** Nothing can be posted in a channel of this type: a category, a media channel. */
  | { readonly kind: 'unfit' }
  /** Discord doesn't show it to the bot, or it belongs to another server. */
  | { readonly kind: 'hidden' }
  /** Discord has an outage, or didn't answer in time. */
  | { readonly kind: 'no answer' };

/** The part of discord.js's REST client that is used. */
export interface Rest {
  get(route: `/${string}`, options?: { readonly signal?: AbortSignal }): Promise<unknown>;
}

/** Milliseconds for all the questions together: the member waits, and Discord waits three seconds in all. */
const WITHIN = 1_800;
const UNKNOWN_CHANNEL = 10_003;
const MISSING_ACCESS = 50_001;

/**
 * Asks Discord what the bot may do in a channel of a server. Rejects only with a fault of the bot.
 *
 * @param within milliseconds for the answer
 */
export async function access(
  rest: Rest,
  guildId: string,
  channelId: string,
  botId: string,
  within = WITHIN,
): Promise<Access> {
  try {
    return await abortAfter(within, signal => {
      const get = async <T>(route: `/${string}`): Promise<T> => (await rest.get(route, { signal })) as T;
      return ask(get, guildId, channelId, botId);
    });
  } catch (error) {
    if (!isOutside(error)) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return { kind: code === UNKNOWN_CHANNEL || code === MISSING_ACCESS ? 'hidden' : 'no answer' };
  }
}

async function ask(
  get: <T>(route: `/${string}`) => Promise<T>,
  guildId: string,
  channelId: string,
  botId: string,
): Promise<Access> {
  const [channel, roles, member] = await Promise.all([
    get<APIChannel>(Routes.channel(channelId)),
    get<readonly APIRole[]>(Routes.guildRoles(guildId)),
    get<APIGuildMember>(Routes.guildMember(guildId, botId)),
  ]);
  // A channel of another server is none of this one's business.
  if (!('guild_id' in channel) || channel.guild_id !== guildId) return { kind: 'hidden' };
  const form = formOf(channel.type);
  if (!form) return { kind: 'unfit' };
  const ruling =
    isThread(channel.type) && 'parent_id' in channel && channel.parent_id
      ? await get<APIChannel>(Routes.channel(channel.parent_id))
      : channel;
  const overwrites = 'permission_overwrites' in ruling ? (ruling.permission_overwrites ?? []) : [];
  const permissions = permissionsIn(overwrites, {
    guildId,
    botId,
    roles: member.roles,
    permissions: new Map(roles.map(role => [role.id, BigInt(role.permissions)])),
  });
  return { kind: 'reachable', form, missing: missing(permissions, channel.type) };
}

/** How a briefing is posted in a channel of this type; nothing where none can be. */
export function formOf(type: APIChannel['type']): ChannelForm | undefined {
  if (type === ChannelType.GuildForum) return 'forum';
  const takesMessages = type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
  return takesMessages || isVoice(type) || isThread(type) ? 'channel' : undefined;
}

const isThread = (type: ChannelType): boolean =>
  type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread;

/** Whether members talk there. They write there too. */
const isVoice = (type: ChannelType): boolean => type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice;

/** Lists what is missing for a briefing, in the order in which a moderator would grant it. */
export function missing(permissions: bigint, type: ChannelType): readonly Need[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  const write: Need = isThread(type) ? 'sendInThreads' : 'send';
  const enter: readonly Need[] = isVoice(type) ? ['connect'] : [];
  const needs: readonly Need[] = ['view', ...enter, write, 'embed', 'attach', 'history'];
  return needs.filter(need => (permissions & NEEDS[need]) === 0n);
}

interface Overwrite {
  readonly id: string;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

/** What the bot's permissions depend on in all channels of a server. */
export interface BotRoles {
  readonly guildId: string;
  readonly botId: string;
  /** The ids of the bot's roles, without everyone's. */
  readonly roles: readonly string[];
  /** The permissions of every role of the server, by id; everyone's role has the server's id. */
  readonly permissions: ReadonlyMap<string, bigint>;
}

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * Computes the bot's permissions in a channel with these overwrites; a thread has its parent's.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(overwrites: readonly Overwrite[], bot: BotRoles): bigint {
  const { guildId, botId, roles, permissions } = bot;
  const base = [guildId, ...roles].reduce((sum, role) => sum | (permissions.get(role) ?? 0n), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const of = (ids: readonly string[]) => overwrites.filter(o => ids.includes(o.id));
  return [of([guildId]), of(roles), of([botId])].reduce((now, step) => {
    const deny = step.reduce((sum, o) => sum | BigInt(o.deny), 0n);
    const allow = step.reduce((sum, o) => sum | BigInt(o.allow), 0n);
    return (now & ~deny) | allow;
  }, base);
}
