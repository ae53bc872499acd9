/** The delivery's side of Discord, over discord.js's REST. */

import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError, type REST } from 'discord.js';
import {
  type APIDMChannel,
  type APIMessage,
  type APIThreadChannel,
  RESTJSONErrorCodes as Code,
  Routes,
} from 'discord-api-types/v10';
import type { RateLimiter } from '../../lib/rate-limit.ts';
import { abortAfter } from '../../lib/time-limit.ts';
import type { Lost } from '../../store/types.ts';
import type { Post } from '../editions/types.ts';
import { findInChannel, findInForum, landedAs, type Reading } from './history.ts';
import type { Channels, Landed, Outcome, Patience, Refusal, Target } from './types.ts';

// What Discord's error codes mean for a briefing.
// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json

const WHERE: ReadonlyMap<number, Lost> = new Map([
  [Code.MissingAccess, 'no-access'],
  [Code.MissingPermissions, 'no-access'],
  [Code.UnknownChannel, 'channel-gone'],
  [Code.UnknownGuild, 'channel-gone'],
  [Code.CannotSendMessagesToThisUser, 'dm-closed'],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'dm-closed'],
  [Code.UnknownUser, 'dm-closed'],
  [Code.InvalidRecipients, 'dm-closed'],
  [Code.ThreadLocked, 'thread-locked'],
  [Code.InvalidActionOnArchivedThread, 'thread-locked'],
  [Code.TagRequiredToCreateAForumPostInThisChannel, 'needs-tag'],
  [Code.CannotSendMessagesInNonTextChannel, 'wrong-kind'],
  [Code.CannotExecuteActionOnThisChannelType, 'wrong-kind'],
]);

const BUSY: ReadonlySet<number> = new Set([
  Code.OpeningDirectMessagesTooFast,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
]);

/** An answer with an error code, of a status from 400 to 499: whatever was asked for wasn't done. */
export function refusalOf(code: number | string, status: number): Refusal {
  if (typeof code !== 'number') return { kind: 'refused' };
  const why = WHERE.get(code);
  if (why) return { kind: 'lost', why };
  if (status === 429 || BUSY.has(code)) return { kind: 'busy', retryAfter: 0 };
  if (code === Code.UnknownMessage) return { kind: 'gone' };
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached) return { kind: 'too-old' };
  return { kind: 'refused' };
}

/** A longer wait for Discord's limits is put off instead: the lease would end meanwhile. Milliseconds. */
const LONG_WAIT = 10_000;

/** For the client's `rejectOnRateLimit`: whether a briefing's request is given back rather than held for so long. */
export function isTooLongAWait({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return /^\/(channels|guilds|users)\//.test(route) && retryAfter > LONG_WAIT;
}

export interface DiscordChannels {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** A client that repeats nothing by itself: a forum's post has no nonce, so that each repeat would be another post. */
  readonly once: Pick<REST, 'post'>;
  /** The bot's user id: the author of what it posted. */
  readonly ownId: string;
  readonly rateLimiter: RateLimiter;
  /** The clock, in Unix milliseconds. */
  readonly now: () => number;
}

function refusal(error: unknown): Refusal {
  if (error instanceof DiscordAPIError) return refusalOf(error.code, error.status);
  if (error instanceof RateLimitError) return { kind: 'busy', retryAfter: error.retryAfter };
  // A status from 400 to 499 without a code of Discord's comes from what stands before it: a proxy, a shield.
  if (error instanceof HTTPError && error.status < 500) return { kind: 'refused' };
  return { kind: 'unsure' };
}

/** What was asked for, or why it wasn't done. */
async function outcome<T>(ask: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: await ask() };
  } catch (error) {
    return { not: refusal(error) };
  }
}

const files = ({ files: list = [] }: Post) => list.map(file => ({ ...file, data: Buffer.from(file.data) }));

export function discordChannels({ rest, once, ownId, rateLimiter, now }: DiscordChannels): Channels {
  /** One request, in its turn; none at all once its time is over, such as for a process that was asleep. */
  const request = async <T>(patience: Patience, send: (signal: AbortSignal) => Promise<unknown>): Promise<T> => {
    await rateLimiter();
    return (await abortAfter(patience.until - now(), send, patience.stop)) as T;
  };

  async function postInForum(to: Target, post: Post, patience: Patience): Promise<Landed> {
    const body = { name: post.title, message: post.body };
    const { id } = await request<APIThreadChannel>(patience, signal =>
      once.post(Routes.threads(to.channelId), { body, files: files(post), signal }),
    );
    // The message that begins a forum's post has the post's id.
    return landedAs({ id, channel_id: id });
  }

  async function postMessage(to: Target, post: Post, nonce: string, patience: Patience): Promise<Landed> {
    const body = { ...post.body, nonce, enforce_nonce: true };
    return landedAs(
      await request<APIMessage>(patience, signal =>
        rest.post(Routes.channelMessages(to.channelId), { body, files: files(post), signal }),
      ),
    );
  }

  const reading = (patience: Patience): Reading => ({
    get: (route, query) =>
      request(patience, signal => rest.get(route, { signal, ...(query !== undefined && { query }) })),
    isGone: error => refusal(error).kind === 'gone',
    isHidden: error => refusal(error).kind === 'lost',
  });

  return {
    post: (to, post, nonce, patience) =>
      outcome(() => (to.form === 'forum' ? postInForum(to, post, patience) : postMessage(to, post, nonce, patience))),
    edit: ({ messageId, postedIn }, { body }, patience) =>
      outcome(async () => {
        const route = Routes.channelMessage(postedIn, messageId);
        await request(patience, signal => rest.patch(route, { body, signal }));
        return true as const;
      }),
    find: (to, sign, since, patience) =>
      outcome(() =>
        (to.form === 'forum' ? findInForum : findInChannel)({ to, author: ownId, sign, since }, reading(patience)),
      ),
    openDm: (userId, patience) =>
      outcome(async () => {
        const body = { recipient_id: userId };
        const channel = await request<APIDMChannel>(patience, signal =>
          rest.post(Routes.userChannels(), { body, signal }),
        );
        return channel.id;
      }),
  };
}
