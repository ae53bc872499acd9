/** Messages that the bot posts, reads and edits by itself. https://discord.com/developers/docs/resources/message */
import { type APIMessage, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { admission, neededFor } from './admission.ts';
import { isEmpty, message } from './callback-limits.ts';
import { all, type Check, field, flag, shape, wrong } from './form.ts';
import { editedMessage, postedMessage } from './messages.ts';
import {
  ARCHIVED,
  EMPTY_MESSAGE,
  invalidForm,
  NO_DIRECT_MESSAGES,
  NOT_A_TEXT_CHANNEL,
  OTHERS_MESSAGE,
  type Refusal,
  UNKNOWN_MESSAGE,
} from './refusal.ts';
import { archivedAt, type Room, type Rooms } from './rooms.ts';
import type { Sent } from './upload.ts';
import { APPLICATION_ID } from './world.ts';

/** Milliseconds for which a nonce is remembered: "the past few minutes". */
const NONCE_KEPT = 5 * 60_000;
const NONCE_MAX = 25;
const HISTORY = { most: 100, usual: 50 } as const;

export interface Posting {
  post(channelId: string, sent: Sent): Refusal | APIMessage;
  history(channelId: string, query: URLSearchParams): Refusal | readonly APIMessage[];
  edit(channelId: string, messageId: string, sent: Sent): Refusal | APIMessage;
  read(channelId: string, messageId: string): Refusal | APIMessage;
}

const nonce: Check = (value, path) =>
  (typeof value === 'string' && value.length <= NONCE_MAX) || Number.isInteger(value)
    ? []
    : wrong(path, 'NONCE_TYPE_INVALID', `Must be an integer or of ${NONCE_MAX} characters or fewer.`);

function formOf({ body, files }: Sent): Refusal | undefined {
  const flags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
  const found = all(message(flags)(files), shape({ nonce, enforce_nonce: flag }))(body, []);
  return found.length > 0 ? invalidForm(found) : undefined;
}

export function posting(rooms: Rooms, now: () => number): Posting {
  const admit = admission(rooms);
  const inRoom = (room: Room, messageId: string): Refusal | APIMessage =>
    room.messages.find(({ id }) => id === messageId) ?? UNKNOWN_MESSAGE;

  /** The message that an enforced nonce names. */
  const earlier = ({ messages }: Room, body: unknown): APIMessage | undefined => {
    if (field(body, 'enforce_nonce') !== true) return undefined;
    const isOwn = ({ author }: APIMessage): boolean => author.id === APPLICATION_ID;
    const isKept = ({ timestamp }: APIMessage): boolean => now() - Date.parse(timestamp) < NONCE_KEPT;
    return messages.find(one => one.nonce === field(body, 'nonce') && isOwn(one) && isKept(one));
  };

  return {
    post(channelId, sent) {
      const room = admit(channelId, ...neededFor(sent.body, sent.files));
      if ('status' in room) return room;
      if (room.type === ChannelType.GuildCategory || room.type === ChannelType.GuildForum) return NOT_A_TEXT_CHANNEL;
      if (room.userId !== undefined && !rooms.takesDms(room.userId)) return NO_DIRECT_MESSAGES;
      const refused = formOf(sent) ?? (isEmpty(sent.body) ? EMPTY_MESSAGE : undefined);
      if (refused) return refused;
      const same = earlier(room, sent.body);
      if (same) return same;
      const made = postedMessage(sent.body, channelId, now(), sent.files);
      room.messages.push(made);
      return made;
    },
    history(channelId, query) {
      const room = admit(channelId);
      if ('status' in room) return room;
      // Without the permission, a history is shown empty.
      if (!rooms.may(room, 'ReadMessageHistory')) return [];
      const limit = Math.min(HISTORY.most, Number(query.get('limit') ?? HISTORY.usual));
      const after = BigInt(query.get('after') ?? '0');
      return room.messages
        .filter(({ id }) => BigInt(id) > after)
        .slice(0, limit)
        .toReversed();
    },
    edit(channelId, messageId, sent) {
      const room = admit(channelId);
      if ('status' in room) return room;
      const before = inRoom(room, messageId);
      if ('status' in before) return before;
      if (before.author.id !== APPLICATION_ID) return OTHERS_MESSAGE;
      if (archivedAt(room, now()) !== undefined) return ARCHIVED;
      const refused = formOf(sent);
      if (refused) return refused;
      const after = editedMessage(before, sent.body, now(), sent.files);
      if (isEmpty(after)) return EMPTY_MESSAGE;
      room.messages[room.messages.indexOf(before)] = after;
      return after;
    },
    read(channelId, messageId) {
      const room = admit(channelId, 'ReadMessageHistory');
      return 'status' in room ? room : inRoom(room, messageId);
    },
  };
}
