/** The channels that the loopback Discord knows, what the bot may do there, and what was posted. */
import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, PERMISSIONS } from './world.ts';

export type Bit = 'ViewChannel' | 'SendMessages' | 'EmbedLinks' | 'AttachFiles' | 'ReadMessageHistory';

export interface Room {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.GuildVoice | ChannelType.DM;
  /** Whose direct messages. */
  readonly userId?: string;
  /** Oldest first. */
  readonly messages: APIMessage[];
  /** What everyone is denied there. */
  denied: readonly Bit[];
}

/** What moderators and members do with channels. */
export interface RoomKeeping {
  /** What the bot posted in a channel and stands there, oldest first; in `CHANNEL_ID` unless told. */
  posted(channelId?: string): readonly APIMessage[];
  /** What the bot sent a member directly. */
  sent(userId: string): readonly APIMessage[];
  /** Another channel of the server. */
  addChannel(type: ChannelType.GuildText | ChannelType.GuildVoice): string;
  /** Denies everyone what is named, and nothing else. */
  deny(channelId: string, ...what: readonly Bit[]): void;
  deleteChannel(channelId: string): void;
  deleteMessage(channelId: string, messageId: string): void;
  /** A member takes no direct messages any more. */
  closeDms(userId: string): void;
}

export interface Rooms extends RoomKeeping {
  find(id: string): Room | undefined;
  may(room: Room, what: Bit): boolean;
  /** The channel for direct messages to a user; the same one each time. */
  direct(userId: string): Room;
  takesDms(userId: string): boolean;
}

const MEMBERS_MAY = BigInt(PERMISSIONS);

/** The overwrites of a channel, as Discord tells them. */
export function overwritesOf({ denied }: Room): readonly object[] {
  const deny = denied.reduce((sum, bit) => sum | PermissionFlagsBits[bit], 0n);
  return denied.length === 0 ? [] : [{ id: GUILD_ID, type: 0, allow: '0', deny: String(deny) }];
}

export function openRooms(): Rooms {
  const rooms = new Map<string, Room>();
  const closed = new Set<string>();
  const add = (room: Pick<Room, 'id' | 'type' | 'userId'>): Room => {
    const made: Room = { ...room, messages: [], denied: [] };
    rooms.set(made.id, made);
    return made;
  };
  add({ id: CHANNEL_ID, type: ChannelType.GuildText });
  const known = (id: string): Room => {
    const room = rooms.get(id);
    if (!room) throw new Error(`There is no channel ${id}`);
    return room;
  };
  const directTo = (userId: string) => [...rooms.values()].find(room => room.userId === userId);
  const own = (room: Room | undefined): readonly APIMessage[] =>
    (room?.messages ?? []).filter(({ author }) => author.id === APPLICATION_ID);

  return {
    posted: (id = CHANNEL_ID) => own(rooms.get(id)),
    sent: userId => own(directTo(userId)),
    addChannel: type => add({ id: snowflake(Date.now()), type }).id,
    deny(id, ...what) {
      known(id).denied = what;
    },
    deleteChannel: id => void rooms.delete(id),
    deleteMessage(id, messageId) {
      const { messages } = known(id);
      const at = messages.findIndex(one => one.id === messageId);
      if (at < 0) throw new Error(`There is no message ${messageId}`);
      messages.splice(at, 1);
    },
    closeDms: userId => void closed.add(userId),
    find: id => rooms.get(id),
    may: (room, what) =>
      room.type === ChannelType.DM || ((MEMBERS_MAY & PermissionFlagsBits[what]) !== 0n && !room.denied.includes(what)),
    direct: userId => directTo(userId) ?? add({ id: snowflake(Date.now()), type: ChannelType.DM, userId }),
    takesDms: userId => !closed.has(userId),
  };
}
