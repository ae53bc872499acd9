/** Finds a post in a channel's history or among a forum's posts. */
import {
  type APIMessage,
  type APIThreadChannel,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord-api-types/v10';
import type { Landed, Sign, Target } from './types.ts';

// Discord's ids hold the time of what they name. https://discord.com/developers/docs/reference#snowflakes

const EPOCH = Date.UTC(2015, 0);
const TIME_SHIFT = 22n;

/** Unix milliseconds at which something got its id. */
export const timeOf = (id: string): number => Number(BigInt(id) >> TIME_SHIFT) + EPOCH;

/** The first id of a time in Unix milliseconds. */
export const snowflakeAt = (time: number): string => String(BigInt(Math.trunc(time) - EPOCH) << TIME_SHIFT);

/** A page of a channel's history, and how many of them are read: a busier channel can't be looked through. */
const PAGE = 100;
const PAGES_MAX = 20;

export interface Reading {
  /** Rejects with whatever the client rejects with. */
  get<T>(route: `/${string}`, query?: URLSearchParams): Promise<T>;
  /** Whether Discord says that a message is no more. */
  isGone(error: unknown): boolean;
  /** Whether Discord says that we may not read. */
  isHidden(error: unknown): boolean;
}

export interface Sought {
  readonly to: Target;
  /** The author's user id. */
  readonly author: string;
  readonly sign: Sign;
  /** Unix milliseconds. */
  readonly since: number;
}

export type Found = Landed | 'none' | 'unreadable';

export const landedAs = ({ id, channel_id }: Pick<APIMessage, 'id' | 'channel_id'>): Landed => {
  return { messageId: id, postedIn: channel_id, at: timeOf(id) };
};

const isIt = (message: APIMessage, { author, sign }: Sought): boolean => message.author.id === author && sign(message);

/**
 * What a history means that shows nothing: without Read Message History, Discord shows an empty one.
 * https://discord.com/developers/docs/resources/message#get-channel-messages
 */
async function emptiness({ to, since }: Sought, { get }: Reading): Promise<'none' | 'unreadable'> {
  const channel = await get<{ readonly last_message_id?: string | null }>(Routes.channel(to.channelId));
  const last = channel.last_message_id;
  return !last || timeOf(last) < since ? 'none' : 'unreadable';
}

export async function findInChannel(sought: Sought, reading: Reading): Promise<Found> {
  let after = snowflakeAt(sought.since);
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const read = await reading.get<readonly APIMessage[]>(Routes.channelMessages(sought.to.channelId), query);
    const found = read.find(message => isIt(message, sought));
    if (found) return landedAs(found);
    // Newest first.
    const newest = read[0];
    if (!newest && page === 0) return emptiness(sought, reading);
    if (!newest || read.length < PAGE) return 'none';
    after = newest.id;
  }
  return 'unreadable';
}

/** The forum's posts that have been archived since a time, the latest first. Undefined: they are too many to look through. */
async function archivedPosts(
  { to, since }: Sought,
  { get }: Reading,
): Promise<readonly APIThreadChannel[] | undefined> {
  const all: APIThreadChannel[] = [];
  const query = new URLSearchParams({ limit: String(PAGE) });
  for (let page = 0; page < PAGES_MAX; page++) {
    const read = await get<RESTGetAPIChannelThreadsArchivedPublicResult>(
      Routes.channelThreads(to.channelId, 'public'),
      query,
    );
    const threads = read.threads as readonly APIThreadChannel[];
    all.push(...threads);
    const oldest = threads.at(-1)?.thread_metadata?.archive_timestamp;
    // A post is archived after it was made.
    if (!read.has_more || oldest === undefined || Date.parse(oldest) < since) return all;
    query.set('before', oldest);
  }
  return undefined;
}

/** The forum's posts that are ours, since a time, whether or not they have been archived. */
async function ownPosts(sought: Sought, reading: Reading): Promise<readonly string[] | undefined> {
  const { to, author, since } = sought;
  const { threads } = await reading.get<RESTGetAPIGuildThreadsResult>(Routes.guildActiveThreads(to.guildId ?? ''));
  const archived = await archivedPosts(sought, reading);
  if (!archived) return undefined;
  const isOwn = (one: APIThreadChannel): boolean => one.parent_id === to.channelId && one.owner_id === author;
  const all = [...(threads as readonly APIThreadChannel[]), ...archived];
  return all.filter(one => isOwn(one) && timeOf(one.id) >= since).map(({ id }) => id);
}

export async function findInForum(sought: Sought, reading: Reading): Promise<Found> {
  try {
    const posts = await ownPosts(sought, reading);
    if (!posts) return 'unreadable';
    for (const post of posts) {
      // The message that begins a forum's post has the post's id.
      const first = await reading.get<APIMessage>(Routes.channelMessage(post, post)).catch((error: unknown) => {
        if (reading.isGone(error)) return undefined;
        throw error;
      });
      if (first && isIt(first, sought)) return landedAs(first);
    }
    return 'none';
  } catch (error) {
    if (reading.isHidden(error)) return 'unreadable';
    throw error;
  }
}
