/** The channels that the loopback Discord knows, what the bot may do there, and what was posted. */
import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { snowflake, timeOf } from './snowflake.ts';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, OTHER, PERMISSIONS } from './world.ts';

export type Bit = 'ViewChannel' | 'SendMessages' | 'EmbedLinks' | 'AttachFiles' | 'ReadMessageHistory';

export interface Room {
  readonly id: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.GuildVoice
    | ChannelType.GuildStageVoice
    | ChannelType.GuildCategory
    | ChannelType.GuildForum
    | ChannelType.PublicThread
    | ChannelType.DM;
  /** Whose direct messages. */
  readonly userId?: string;
  /** Of a forum: the tags that its posts may have, and whether each has to have one. */
  readonly tags?: readonly string[];
  readonly needsTag?: boolean;
  /** Of a forum's post: the forum, what it's called, and whose it is. */
  readonly parent?: string;
  readonly name?: string;
  readonly ownerId?: string;
  /** Oldest first. */
  readonly messages: APIMessage[];
  /** What everyone is denied there. */
  denied: readonly Bit[];
}

/** A forum's post, and its messages. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly messages: readonly APIMessage[];
}

/** What moderators and members do with channels. */
export interface RoomKeeping {
  /** What the bot posted in a channel and stands there, oldest first; in `CHANNEL_ID` unless told. */
  posted(channelId?: string): readonly APIMessage[];
  /** What the bot sent a member directly. */
  sent(userId: string): readonly APIMessage[];
  /** Another channel of the server. */
  addChannel(
    type: ChannelType.GuildText | ChannelType.GuildVoice | ChannelType.GuildStageVoice | ChannelType.GuildCategory,
  ): string;
  /** A forum; with tags, if its posts have to have one. */
  addForum(tags?: readonly string[]): string;
  /** So many posts of a member's, at a time in Unix milliseconds. */
  addPosts(forumId: string, count: number, at: number): void;
  /** The bot's posts of a forum, the oldest first. */
  postsOf(forumId: string): readonly Post[];
  /** Denies everyone what is named, and nothing else. */
  deny(channelId: string, ...what: readonly Bit[]): void;
  deleteChannel(channelId: string): void;
  deleteMessage(channelId: string, messageId: string): void;
  /** A member takes no direct messages any more. */
  closeDms(userId: string): void;
}

export interface Rooms extends RoomKeeping {
  all(): readonly Room[];
  add(room: Omit<Room, 'messages' | 'denied'>): Room;
  find(id: string): Room | undefined;
  may(room: Room, what: Bit): boolean;
  /** The channel for direct messages to a user; the same one each time. */
  direct(userId: string): Room;
  takesDms(userId: string): boolean;
}

const MEMBERS_MAY = BigInt(PERMISSIONS);

/** After so long without a message a post is archived, in milliseconds. */
const ARCHIVED_AFTER = 86_400_000;

/** When a forum's post was archived, in Unix milliseconds; nothing of what isn't. */
export function archivedAt({ id, parent, messages }: Room, now: number): number | undefined {
  const at = timeOf(messages.at(-1)?.id ?? id) + ARCHIVED_AFTER;
  return parent !== undefined && at <= now ? at : undefined;
}

/** The overwrites of a channel, as Discord tells them. */
export function overwritesOf({ denied }: Room): readonly object[] {
  const deny = denied.reduce((sum, bit) => sum | PermissionFlagsBits[bit], 0n);
  return denied.length === 0 ? [] : [{ id: GUILD_ID, type: 0, allow: '0', deny: String(deny) }];
}

export function openRooms(): Rooms {
  const rooms = new Map<string, Room>();
  const closed = new Set<string>();
  const add: Rooms['add'] = room => {
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
    addForum: tags =>
      add({ id: snowflake(Date.now()), type: ChannelType.GuildForum, ...(tags && { tags, needsTag: true }) }).id,
    addPosts(forumId, count, at) {
      for (let i = 0; i < count; i++) {
        const id = snowflake(at);
        const name = 'Something else';
        add({ id, type: ChannelType.PublicThread, parent: forumId, name, ownerId: OTHER.id });
      }
    },
    postsOf: forumId =>
      [...rooms.values()]
        .filter(({ parent, ownerId }) => parent === forumId && ownerId === APPLICATION_ID)
        .map(({ id, name = '', messages }) => ({ id, name, messages })),
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
    all: () => [...rooms.values()],
    add,
    find: id => rooms.get(id),
    may: ({ parent, ...room }, what) =>
      room.type === ChannelType.DM ||
      ((MEMBERS_MAY & PermissionFlagsBits[what]) !== 0n && !known(parent ?? room.id).denied.includes(what)),
    direct: userId => directTo(userId) ?? add({ id: snowflake(Date.now()), type: ChannelType.DM, userId }),
    takesDms: userId => !closed.has(userId),
  };
}
