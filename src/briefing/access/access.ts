/** Whether the bot may post a briefing in a channel, asked of Discord. */
import { type APIChannel, type APIGuildMember, type APIRole, Routes } from 'discord-api-types/v10';
import { type Form, formOf, isThread, missing, type Need, permissionsIn } from './permissions.ts';

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
  const signal = AbortSignal.timeout(WITHIN);
  const get = async <T>(route: `/${string}`): Promise<T> => (await rest.get(route, { signal })) as T;
  try {
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
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return { kind: code === UNKNOWN_CHANNEL || code === MISSING_ACCESS ? 'hidden' : 'no answer' };
  }
}
