/** The REST routes about channels and their messages. */
import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import { field } from './form.ts';
import { forums } from './forums.ts';
import { posting } from './posting.ts';
import { INVALID_RECIPIENTS, MISSING_ACCESS, type Refusal, UNKNOWN_CHANNEL } from './refusal.ts';
import { overwritesOf, type Room, type Rooms } from './rooms.ts';
import type { Answer, Call, Route } from './routes.ts';
import { GUILD_ID, OTHER, READER } from './world.ts';

const answered = (result: Refusal | object): Answer => ('status' in result ? { refusal: result } : { value: result });

const forumParts = ({ tags = [], needsTag = false }: Room) => ({
  flags: needsTag ? ChannelFlags.RequireTag : 0,
  available_tags: tags.map(id => ({ id, name: 'News', moderated: false, emoji_id: null, emoji_name: null })),
});

function shownRoom(room: Room): object {
  const last = room.messages.at(-1)?.id ?? null;
  if (room.type === ChannelType.DM) return { id: room.id, type: room.type, last_message_id: last, recipients: [] };
  return {
    id: room.id,
    type: room.type,
    guild_id: GUILD_ID,
    name: room.name ?? 'talks',
    position: 0,
    ...(room.type === ChannelType.GuildForum && forumParts(room)),
    ...(room.parent !== undefined && { parent_id: room.parent, owner_id: room.ownerId }),
    permission_overwrites: overwritesOf(room),
    last_message_id: last,
  };
}

export function channelRoutes(rooms: Rooms, now: () => number): readonly Route[] {
  const post = posting(rooms, now);
  const forum = forums(rooms, now);
  const openDirect = ({ body }: Call): Answer => {
    const id = field(body, 'recipient_id');
    const known = [READER, OTHER].find(user => user.id === id);
    return known ? { value: shownRoom(rooms.direct(known.id)) } : { refusal: INVALID_RECIPIENTS };
  };
  const channel: Route['methods'][string] = (_, [id = '']) => {
    const room = rooms.find(id);
    if (!room) return { refusal: UNKNOWN_CHANNEL };
    return rooms.may(room, 'ViewChannel') ? { value: shownRoom(room) } : { refusal: MISSING_ACCESS };
  };

  return [
    { path: /^\/users\/@me\/channels$/, template: '/users/@me/channels', methods: { POST: openDirect } },
    { path: /^\/channels\/(\d+)$/, template: '/channels/{channel_id}', methods: { GET: channel } },
    {
      path: /^\/channels\/(\d+)\/messages$/,
      template: '/channels/{channel_id}/messages',
      methods: {
        GET: ({ query }, [id = '']) => answered(post.history(id, query)),
        POST: (call, [id = '']) => answered(post.post(id, call)),
      },
    },
    {
      path: /^\/channels\/(\d+)\/threads$/,
      template: '/channels/{channel_id}/threads',
      methods: { POST: (call, [id = '']) => answered(forum.create(id, call)) },
    },
    {
      path: /^\/channels\/(\d+)\/threads\/archived\/public$/,
      template: '/channels/{channel_id}/threads/archived/public',
      methods: { GET: ({ query }, [id = '']) => answered(forum.archived(id, query)) },
    },
    {
      path: /^\/guilds\/(\d+)\/threads\/active$/,
      template: '/guilds/{guild_id}/threads/active',
      methods: {
        GET: (_, [guild = '']) => (guild === GUILD_ID ? { value: forum.active() } : { refusal: MISSING_ACCESS }),
      },
    },
    {
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      template: '/channels/{channel_id}/messages/{message_id}',
      methods: {
        GET: (_, [id = '', message = '']) => answered(post.read(id, message)),
        PATCH: (call, [id = '', message = '']) => answered(post.edit(id, message, call)),
      },
    },
  ];
}
