/**
 * Stands in for the part of Discord that briefings use: channels, forums and direct messages with their permissions, history,
 * edits, and nonces. It keeps everything that was ever posted, so that a test can count.
 */
import { snowflakeAt, timeOf } from '../../../src/briefings/delivery/history.ts';

/** The bot's user id. */
export const OWN_ID = '1360250930114892041';

/** A message as the fake keeps it. */
interface FakeMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  readonly nonce?: string;
  body: Readonly<Record<string, unknown>>;
  readonly at: number;
  edits: number;
  deleted: boolean;
}

/** A channel, a forum, a forum's post, or a direct message channel. */
interface FakeChannel {
  readonly id: string;
  readonly kind: 'text' | 'forum' | 'post' | 'dm';
  readonly parent?: string;
  readonly guild?: string;
  readonly messages: FakeMessage[];
  gone: boolean;
  hidden: boolean;
  /** The error code with which posts are refused. */
  mute: number | undefined;
  /** False: the history seems empty, as on Discord without Read Message History. */
  history: boolean;
}

/** A request to the REST API. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** After the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The value of an answer, or its status and error code. */
export type Response = { readonly value: unknown } | { readonly status: number; readonly code: number };

/** Discord, with what tests set and count. */
export interface FakeDiscord {
  readonly channels: ReadonlyMap<string, FakeChannel>;
  channel(id: string, kind?: 'text' | 'forum'): FakeChannel;
  answer(request: Request): Response;
  /** The bot's messages in every channel. */
  posted(): readonly FakeMessage[];
  /** Posts a message of somebody else. */
  chat(channelId: string): void;
  /** Repeated posts that a nonce kept from becoming second messages. */
  readonly deduped: number;
  /** The bot's posts that reads of a history have shown. */
  readonly found: number;
}

/** How the fake behaves. */
interface FakeDiscordSettings {
  readonly now: () => number;
  /** Milliseconds after which a nonce is forgotten; 0: none is known. */
  readonly nonceWindow: number;
}

const GUILD = '1360250930114892000';
const no = (status: number, code: number): Response => ({ status, code });
const UNKNOWN_CHANNEL = no(404, 10_003);
const UNKNOWN_MESSAGE = no(404, 10_008);
const MISSING_ACCESS = no(403, 50_001);

/** A message as Discord shows it. */
const shown = ({ id, channel_id, author, body }: FakeMessage) => ({ components: [], ...body, id, channel_id, author });

/** Makes a Discord without channels. */
export function fakeDiscord({ now, nonceWindow }: FakeDiscordSettings): FakeDiscord {
  const channels = new Map<string, FakeChannel>();
  let serial = 0;
  let deduped = 0;
  let found = 0;
  const newId = (): string => String(BigInt(snowflakeAt(now())) + BigInt(serial++ % 4_000_000));

  const add = (id: string, kind: FakeChannel['kind'], parent?: string): FakeChannel => {
    const made: FakeChannel = {
      id,
      kind,
      messages: [],
      gone: false,
      hidden: false,
      mute: undefined,
      history: true,
      ...(kind !== 'dm' && { guild: GUILD }),
      ...(parent !== undefined && { parent }),
    };
    channels.set(id, made);
    return made;
  };

  const write = (channel: FakeChannel, author: string, body: Request['body'], id = newId()): FakeMessage => {
    const { nonce, enforce_nonce: _, ...rest } = body;
    const message: FakeMessage = {
      id,
      channel_id: channel.id,
      author: { id: author },
      body: rest,
      at: now(),
      edits: 0,
      deleted: false,
      ...(typeof nonce === 'string' && { nonce }),
    };
    channel.messages.push(message);
    return message;
  };

  /** The refusal that keeps the bot out of a channel; a forum's post is as open as its forum. */
  const barred = (channel: FakeChannel | undefined): Response | undefined => {
    if (!channel || channel.gone) return UNKNOWN_CHANNEL;
    if (channel.hidden) return MISSING_ACCESS;
    return channel.parent === undefined ? undefined : barred(channels.get(channel.parent));
  };

  const post = (channel: FakeChannel, body: Request['body']): Response => {
    if (channel.mute !== undefined) return no(channel.mute === 50_035 ? 400 : 403, channel.mute);
    if (channel.kind === 'forum') return no(400, 50_008);
    const { nonce, enforce_nonce } = body;
    if (typeof nonce !== 'string' || nonce.length > 25 || enforce_nonce !== true) return no(400, 50_035);
    const same = channel.messages.find(
      one => one.nonce === nonce && one.author.id === OWN_ID && now() - one.at < nonceWindow,
    );
    if (!same) return { value: shown(write(channel, OWN_ID, body)) };
    deduped++;
    return same.deleted ? UNKNOWN_MESSAGE : { value: shown(same) };
  };

  const postInForum = (forum: FakeChannel, { name, message }: Request['body']): Response => {
    if (forum.kind !== 'forum') return no(400, 50_024);
    if (forum.mute !== undefined) return no(403, forum.mute);
    if (typeof name !== 'string' || name.length < 1 || name.length > 100) return no(400, 50_035);
    const id = newId();
    const first = write(add(id, 'post', forum.id), OWN_ID, Object(message), id);
    return { value: { id, parent_id: forum.id, owner_id: OWN_ID, message: shown(first) } };
  };

  const history = (channel: FakeChannel, query: URLSearchParams): Response => {
    if (!channel.history) return { value: [] };
    const after = BigInt(query.get('after') ?? '0');
    const page = channel.messages
      .filter(one => !one.deleted && BigInt(one.id) > after)
      .slice(0, Number(query.get('limit') ?? 50));
    found += page.filter(({ author }) => author.id === OWN_ID).length;
    return { value: page.map(shown).toReversed() };
  };

  const threads = (of: (channel: FakeChannel) => boolean): Response => {
    const posts = [...channels.values()].filter(one => one.kind === 'post' && !one.gone && of(one));
    return { value: { threads: posts.map(({ id, parent }) => ({ id, parent_id: parent, owner_id: OWN_ID })) } };
  };

  const message = (channel: FakeChannel, id: string, { method, body }: Request): Response => {
    const it = channel.messages.find(one => one.id === id && !one.deleted);
    if (!it) return UNKNOWN_MESSAGE;
    if (method === 'PATCH') {
      if (channel.mute !== undefined) return no(400, channel.mute);
      it.body = { ...it.body, ...body };
      it.edits++;
    } else if (!channel.history) return MISSING_ACCESS;
    else found++;
    return { value: shown(it) };
  };

  const openDm = ({ recipient_id }: Request['body']): Response => {
    const id = `9${String(recipient_id)}`;
    return { value: { id: (channels.get(id) ?? add(id, 'dm')).id } };
  };

  const inChannel = (channel: FakeChannel, rest: string, request: Request): Response => {
    const last = channel.messages.at(-1)?.id ?? null;
    if (rest === '') return { value: { id: channel.id, last_message_id: last } };
    if (rest === '/messages')
      return request.method === 'POST' ? post(channel, request.body) : history(channel, request.query);
    if (rest === '/threads') return postInForum(channel, request.body);
    if (rest === '/threads/archived/public')
      return channel.history ? threads(one => one.parent === channel.id && isArchived(one)) : MISSING_ACCESS;
    return message(channel, rest.replace('/messages/', ''), request);
  };
  /** After an hour. */
  const isArchived = ({ id }: FakeChannel): boolean => now() - timeOf(id) > 3_600_000;

  return {
    channels,
    channel: (id, kind = 'text') => channels.get(id) ?? add(id, kind),
    answer(request) {
      if (request.path === '/users/@me/channels') return openDm(request.body);
      if (request.path.startsWith('/guilds/')) return threads(one => !isArchived(one) && !barred(one));
      const [, id = '', rest = ''] = /^\/channels\/(\d+)(.*)$/.exec(request.path) ?? [];
      const channel = channels.get(id);
      return barred(channel) ?? (channel ? inChannel(channel, rest, request) : UNKNOWN_CHANNEL);
    },
    posted: () => [...channels.values()].flatMap(({ messages }) => messages.filter(one => one.author.id === OWN_ID)),
    chat: channelId => void write(channels.get(channelId) ?? add(channelId, 'text'), '42', { content: 'Hello' }),
    get deduped() {
      return deduped;
    },
    get found() {
      return found;
    },
  };
}
