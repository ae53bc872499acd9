/** Forums: each post is a thread of its own. https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import { admission, neededFor } from './admission.ts';
import { isEmpty, message } from './callback-limits.ts';
import { type Check, entries, field, list, oneOf, shape, text, wrong } from './form.ts';
import { postedMessage } from './messages.ts';
import { EMPTY_MESSAGE, invalidForm, type Refusal, TAG_REQUIRED, WRONG_CHANNEL_TYPE } from './refusal.ts';
import { archivedAt, type Room, type Rooms } from './rooms.ts';
import { snowflake } from './snowflake.ts';
import type { Sent } from './upload.ts';
import { APPLICATION_ID, GUILD_ID } from './world.ts';

const TAGS_MAX = 5;
const PAGE = { least: 2, most: 100, usual: 50 } as const;

export interface Forums {
  /** Makes a post. Its first message has its id. */
  create(forumId: string, sent: Sent): Refusal | object;
  active(): object;
  archived(forumId: string, query: URLSearchParams): Refusal | object;
}

/** A post's first message has no nonce: Discord knows of none there. */
const noNonce: Check = (value, path) =>
  field(value, 'nonce') === undefined ? [] : wrong([...path, 'nonce'], 'UNKNOWN_FIELD', 'There is no such field here.');

function formOf({ body, files }: Sent, { tags = [] }: Room): Refusal | undefined {
  const flags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
  const first: Check = (value, path) => [...message(flags)(files)(value, path), ...noNonce(value, path)];
  const form = shape({ name: text(100, 1), message: first, applied_tags: list(TAGS_MAX, oneOf(...tags)) }, [
    'name',
    'message',
  ]);
  const found = form(body, []);
  return found.length > 0 ? invalidForm(found) : undefined;
}

export function forums(rooms: Rooms, now: () => number): Forums {
  const admit = admission(rooms);
  const shown = (room: Room): object => {
    const archived = archivedAt(room, now());
    return {
      id: room.id,
      type: room.type,
      guild_id: GUILD_ID,
      parent_id: room.parent,
      owner_id: room.ownerId,
      name: room.name,
      flags: 0,
      last_message_id: room.messages.at(-1)?.id ?? null,
      message_count: room.messages.length - 1,
      thread_metadata: {
        archived: archived !== undefined,
        archive_timestamp: new Date(archived ?? now()).toISOString(),
        auto_archive_duration: 1_440,
        locked: false,
      },
    };
  };
  const posts = (): readonly Room[] => rooms.all().filter(({ type }) => type === ChannelType.PublicThread);

  return {
    create(forumId, sent) {
      const first = field(sent.body, 'message');
      const forum = admit(forumId, ...neededFor(first, sent.files));
      if ('status' in forum) return forum;
      if (forum.type !== ChannelType.GuildForum) return WRONG_CHANNEL_TYPE;
      const refused = formOf(sent, forum);
      if (refused) return refused;
      if (isEmpty(first)) return EMPTY_MESSAGE;
      if (forum.needsTag && entries(field(sent.body, 'applied_tags')).length === 0) return TAG_REQUIRED;
      const id = snowflake(now());
      const name = String(field(sent.body, 'name'));
      const made = rooms.add({ id, type: ChannelType.PublicThread, parent: forumId, name, ownerId: APPLICATION_ID });
      const opening = { ...postedMessage(first, id, now(), sent.files), id };
      made.messages.push(opening);
      return { ...shown(made), message: opening };
    },
    active: () => ({
      threads: posts()
        .filter(room => rooms.may(room, 'ViewChannel') && archivedAt(room, now()) === undefined)
        .map(shown),
      members: [],
      has_more: false,
    }),
    archived(forumId, query) {
      const forum = admit(forumId, 'ReadMessageHistory');
      if ('status' in forum) return forum;
      const before = Date.parse(query.get('before') ?? '') || Number.POSITIVE_INFINITY;
      const limit = Math.min(PAGE.most, Math.max(PAGE.least, Number(query.get('limit') ?? PAGE.usual)));
      const of = posts()
        .filter(({ parent }) => parent === forumId)
        .map(room => ({ room, at: archivedAt(room, now()) ?? Number.POSITIVE_INFINITY }))
        .filter(({ at }) => at < before && at <= now())
        .toSorted((a, b) => b.at - a.at);
      return {
        threads: of.slice(0, limit).map(({ room }) => shown(room)),
        members: [],
        has_more: of.length > limit,
      };
    },
  };
}
