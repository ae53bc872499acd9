/** Finds a message of the bot's own in a channel's history, or among a forum's posts. */
import {
  type APIMessage,
  type APIThreadChannel,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord-api-types/v10';
import type { Matcher, PostedMessage, Target } from './types.ts';

/** The time from which Discord's ids count. https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = Date.UTC(2015, 0);
/** The bits of an id below its time. */
const TIME_SHIFT = 22n;

/** Reads from an id when its bearer was made, in Unix milliseconds. */
export const timeOf = (id: string): number => Number(BigInt(id) >> TIME_SHIFT) + EPOCH;

/** Makes the first id of a time in Unix milliseconds. */
export const snowflakeAt = (time: number): string => String(BigInt(Math.trunc(time) - EPOCH) << TIME_SHIFT);

/** Messages, or a forum's posts, of one page. */
const PAGE = 100;
/** Most pages that are read: a busier channel can't be looked through. */
const PAGES_MAX = 20;

/** How to read from Discord. */
export interface HistoryReader {
  /** Rejects with whatever the client rejects with. */
  get<T>(route: `/${string}`, query?: URLSearchParams): Promise<T>;
  /** Whether Discord says that the message has been deleted. */
  isGone(error: unknown): boolean;
  /** Whether Discord says that the bot may not read. */
  isHidden(error: unknown): boolean;
}

/** What to look for. */
interface HistorySearch {
  readonly to: Target;
  /** The author's user id. */
  readonly author: string;
  readonly matches: Matcher;
  /** Unix milliseconds. */
  readonly since: number;
}

/** `none`: it certainly isn't there. `unreadable`: the history is hidden, or too long. */
export type SearchResult = PostedMessage | 'none' | 'unreadable';

/** Reads from a message where it stands, and since when. */
export const postedMessage = ({ id, channel_id }: Pick<APIMessage, 'id' | 'channel_id'>): PostedMessage => {
  return { messageId: id, postedIn: channel_id, at: timeOf(id) };
};

const isSought = (message: APIMessage, { author, matches }: HistorySearch): boolean =>
  message.author.id === author && matches(message);

/** Looks through a channel from a time on, page by page. Rejects with whatever the client rejects with. */
export async function findInChannel(search: HistorySearch, reader: HistoryReader): Promise<SearchResult> {
  let after = snowflakeAt(search.since);
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const messages = await reader.get<readonly APIMessage[]>(Routes.channelMessages(search.to.channelId), query);
    const found = messages.find(message => isSought(message, search));
    if (found) return postedMessage(found);
    // Newest first.
    const newest = messages[0];
    if (!newest && page === 0) return emptyHistory(search, reader);
    if (!newest || messages.length < PAGE) return 'none';
    after = newest.id;
  }
  return 'unreadable';
}

/**
 * Tells an empty history from a hidden one: without Read Message History, Discord shows an empty one.
 * https://discord.com/developers/docs/resources/message#get-channel-messages
 */
async function emptyHistory({ to, since }: HistorySearch, { get }: HistoryReader): Promise<'none' | 'unreadable'> {
  const channel = await get<{ readonly last_message_id?: string | null }>(Routes.channel(to.channelId));
  const last = channel.last_message_id;
  return !last || timeOf(last) < since ? 'none' : 'unreadable';
}

/** Looks through the bot's own posts in a forum since a time. Rejects with whatever the client rejects with. */
export async function findInForum(search: HistorySearch, reader: HistoryReader): Promise<SearchResult> {
  try {
    const posts = await ownPosts(search, reader);
    if (!posts) return 'unreadable';
    for (const post of posts) {
      // The message that begins a forum's post has the post's id.
      const first = await reader.get<APIMessage>(Routes.channelMessage(post, post)).catch((error: unknown) => {
        if (reader.isGone(error)) return undefined;
        throw error;
      });
      if (first && isSought(first, search)) return postedMessage(first);
    }
    return 'none';
  } catch (error) {
    if (reader.isHidden(error)) return 'unreadable';
    throw error;
  }
}

/** Lists the ids of the bot's own posts since a time, archived or not. Undefined: there are too many to look through. */
async function ownPosts(search: HistorySearch, reader: HistoryReader): Promise<readonly string[] | undefined> {
  const { to, author, since } = search;
  const { threads } = await reader.get<RESTGetAPIGuildThreadsResult>(Routes.guildActiveThreads(to.guildId ?? ''));
  const archived = await archivedPosts(search, reader);
  if (!archived) return undefined;
  const isOwn = (one: APIThreadChannel): boolean => one.parent_id === to.channelId && one.owner_id === author;
  const all = [...(threads as readonly APIThreadChannel[]), ...archived];
  return all.filter(one => isOwn(one) && timeOf(one.id) >= since).map(({ id }) => id);
}

/** Lists a forum's posts that were archived since a time. Undefined: there are too many to look through. */
async function archivedPosts(
  { to, since }: HistorySearch,
  { get }: HistoryReader,
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
    // The latest come first, and a post is archived after it was made.
    const oldest = threads.at(-1)?.thread_metadata?.archive_timestamp;
    if (!read.has_more || oldest === undefined || Date.parse(oldest) < since) return all;
    query.set('before', oldest);
  }
  return undefined;
}
