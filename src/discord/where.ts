/** Reads where and by whom an interaction was sent, and in whose language. */
import {
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Where } from '../briefings/service/types.ts';
import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { field, stringIn } from './payload.ts';

/** An interaction that is answered with a message. */
export type MessageInteraction = APIApplicationCommandInteraction | APIMessageComponentInteraction;

// An answer that tells of a fault needs a language too: so these are read though nothing else may be as it should.

/** The locale of whoever sent it. */
export const readersLocale = (interaction: unknown): string | undefined => stringIn(interaction, 'locale');
/** The locale of the server that it was sent in. */
export const serversLocale = (interaction: unknown): string | undefined => stringIn(interaction, 'guild_locale');
/** The messages of whoever sent it; the main language's where theirs isn't known. */
export const readersMessages = (interaction: unknown): Messages => messagesFor(readersLocale(interaction));

/** Tells where and by whom it was sent; `undefined` where the payload doesn't say. */
export function whereOf(interaction: MessageInteraction): Where | undefined {
  const { member, user: alone, channel, guild_id, guild_locale, locale } = interaction;
  const user = member?.user ?? alone;
  if (!user || !channel) return undefined;
  const parent = 'parent_id' in channel ? channel.parent_id : undefined;
  return {
    ...(guild_id === undefined ? {} : { guildId: guild_id }),
    ...(guild_id !== undefined && isGuest(interaction) ? { isGuest: true } : {}),
    channelId: channel.id,
    ...(typeof parent === 'string' ? { parentId: parent } : {}),
    userId: user.id,
    locale,
    ...(guild_locale === undefined ? {} : { guildLocale: guild_locale }),
  };
}

/**
 * Tells whether the member alone has added the application, and not the server.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
function isGuest({ authorizing_integration_owners: owners }: MessageInteraction): boolean {
  return field(owners, String(ApplicationIntegrationType.GuildInstall)) === undefined && owners !== undefined;
}

/** Without this permission in a server's channel, Discord shows no embed there. Elsewhere it needs none. */
export function mayEmbed({ guild_id: server, app_permissions: given }: MessageInteraction): boolean {
  return (
    server === undefined ||
    (BigInt(given) & (PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.Administrator)) !== 0n
  );
}
