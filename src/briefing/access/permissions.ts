/** What the bot may do in a channel, as Discord computes it. Pure. */
import { type APIChannel, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';

/** What a briefing needs, by the name that Discord's English client shows it under. */
export const NEEDS = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  attach: PermissionFlagsBits.AttachFiles,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;
export type Need = keyof typeof NEEDS;

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
