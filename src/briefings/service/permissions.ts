/** What the bot may do in a channel, as Discord computes it. Pure. */
import {
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  ChannelType,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { abortAfter } from '../../lib/time-limit.ts';
import { NEEDS, type Need } from '../../store/types.ts';

/** Where a briefing can be posted. */
export type Form = 'channel' | 'forum';

interface Overwrite {
  readonly id: string;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

/** What of a server bears on the bot's permissions. */
export interface Standing {
  readonly guildId: string;
  readonly botId: string;
  /** The roles that the bot has, besides everyone's. */
  readonly roles: readonly string[];
  /** The permissions of every role of the server, by id; everyone's has the server's id. */
  readonly permissions: ReadonlyMap<string, bigint>;
}

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * The permissions of the bot in a channel with these overwrites; of a thread it's those of its parent.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(overwrites: readonly Overwrite[], standing: Standing): bigint {
  const { guildId, botId, roles, permissions } = standing;
  const base = [guildId, ...roles].reduce((sum, role) => sum | (permissions.get(role) ?? 0n), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const of = (ids: readonly string[]) => overwrites.filter(o => ids.includes(o.id));
  return [of([guildId]), of(roles), of([botId])].reduce((now, step) => {
    const deny = step.reduce((sum, o) => sum | BigInt(o.deny), 0n);
    const allow = step.reduce((sum, o) => sum | BigInt(o.allow), 0n);
    return (now & ~deny) | allow;
  }, base);
}

/** What is missing for a briefing, in the order in which a moderator would grant it. */
export function missing(permissions: bigint, type: ChannelType): readonly Need[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  const write: Need = isThread(type) ? 'sendInThreads' : 'send';
  const needs: readonly Need[] = ['view', write, 'embed', 'attach', 'history'];
  return needs.filter(need => (permissions & NEEDS[need]) === 0n);
}

export const isThread = (type: ChannelType): boolean =>
  type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread;

/** How a briefing is posted in a channel of this type; nothing where none can be. */
export function formOf(type: APIChannel['type']): Form | undefined {
  if (type === ChannelType.GuildForum) return 'forum';
  if (type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement || isThread(type)) return 'channel';
  return undefined;
}

// Whether the bot may post a briefing in a channel, asked of Discord.

/** The part of discord.js's REST client that is used. */
export interface Rest {
  get(route: `/${string}`, options?: { readonly signal?: AbortSignal }): Promise<unknown>;
}

export type Access =
  | { readonly kind: 'reachable'; readonly form: Form; readonly missing: readonly Need[] }
  /** A voice channel, a category: nothing can be posted there. */
  | { readonly kind: 'unfit' }
  /** Discord doesn't show it to the bot, or didn't answer in time. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'no answer' };

/** Milliseconds for the three questions together: the member waits, and Discord gives an answer three seconds in all. */
const WITHIN = 1_800;
const UNKNOWN_CHANNEL = 10_003;
const MISSING_ACCESS = 50_001;

/** What the bot may do in a channel of a server. Never rejects. */
export async function access(rest: Rest, guildId: string, channelId: string, botId: string): Promise<Access> {
  try {
    return await abortAfter(WITHIN, signal => ask(rest, guildId, channelId, botId, signal));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return { kind: code === UNKNOWN_CHANNEL || code === MISSING_ACCESS ? 'hidden' : 'no answer' };
  }
}

async function ask(
  rest: Rest,
  guildId: string,
  channelId: string,
  botId: string,
  signal: AbortSignal,
): Promise<Access> {
  const get = async <T>(route: `/${string}`): Promise<T> => (await rest.get(route, { signal })) as T;
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
