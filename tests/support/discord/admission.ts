/** What the bot needs in a channel for what it asks there. https://discord.com/developers/docs/topics/permissions */
import { entries, field } from './form.ts';
import { MISSING_ACCESS, MISSING_PERMISSIONS, type Refusal, UNKNOWN_CHANNEL } from './refusal.ts';
import type { Bit, Room, Rooms } from './rooms.ts';
import type { Upload } from './upload.ts';

/** The channel, or why the bot is kept out of it. */
export type Admit = (channelId: string, ...needs: readonly Bit[]) => Refusal | Room;

export const admission =
  (rooms: Rooms): Admit =>
  (channelId, ...needs) => {
    const room = rooms.find(channelId);
    if (!room) return UNKNOWN_CHANNEL;
    if (!rooms.may(room, 'ViewChannel')) return MISSING_ACCESS;
    return needs.every(need => rooms.may(room, need)) ? room : MISSING_PERMISSIONS;
  };

/** What a message holds has to be allowed there. Discord leaves embeds out in silence; here it is a refusal. */
export const neededFor = (body: unknown, files: readonly Upload[]): readonly Bit[] => [
  'SendMessages',
  ...(entries(field(body, 'embeds')).length > 0 ? (['EmbedLinks'] as const) : []),
  ...(files.length > 0 ? (['AttachFiles'] as const) : []),
];
