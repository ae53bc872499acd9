/** Posts, edits and finds messages in Discord's channels, over discord.js's REST client. */
import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError, type REST } from 'discord.js';
import {
  type APIDMChannel,
  type APIMessage,
  type APIThreadChannel,
  RESTJSONErrorCodes as Code,
  Routes,
} from 'discord-api-types/v10';
import type { RateLimiter } from '../../lib/rate-limit.ts';
import { networkCode } from '../../lib/safe-error.ts';
import { abortAfter } from '../../lib/time-limit.ts';
import type { Lost } from '../../store/types.ts';
import type { Post } from '../editions/types.ts';
import { findInChannel, findInForum, type HistoryReader, postedMessage } from './history.ts';
import type { Channels, Deadline, Failure, Outcome, PostedMessage, Target } from './types.ts';

/** What requests to Discord are sent with. */
export interface DiscordChannelsOptions {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** A client that sends each request once. A forum's post has no nonce, so that each repeat would be another post. */
  readonly once: Pick<REST, 'post'>;
  /** The bot's user id: the author of what it posted. */
  readonly ownId: string;
  readonly rateLimiter: RateLimiter;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Logs an unexpected error. */
  readonly report: (error: unknown) => unknown;
}

/** Makes {@link Channels} over Discord's REST API. Every request waits for the rate limiter. */
export function discordChannels({ rest, once, ownId, rateLimiter, now, report }: DiscordChannelsOptions): Channels {
  /** Sends one request in its turn, or none when its time is over by then: the process may have been asleep. */
  const request = async <T>(deadline: Deadline, send: (signal: AbortSignal) => Promise<unknown>): Promise<T> => {
    await rateLimiter();
    return (await abortAfter(deadline.until - now(), send, deadline.stop)) as T;
  };

  const outcome = async <T>(ask: () => Promise<T>): Promise<Outcome<T>> => {
    try {
      return { ok: await ask() };
    } catch (error) {
      if (!isOutside(error)) report(error);
      return { failure: failureOf(error) };
    }
  };

  async function postInForum(to: Target, post: Post, deadline: Deadline): Promise<PostedMessage> {
    const body = { name: post.title, message: post.body };
    const { id } = await request<APIThreadChannel>(deadline, signal =>
      once.post(Routes.threads(to.channelId), { body, files: files(post), signal }),
    );
    // The message that begins a forum's post has the post's id.
    return postedMessage({ id, channel_id: id });
  }

  async function postMessage(to: Target, post: Post, nonce: string, deadline: Deadline): Promise<PostedMessage> {
    const body = { ...post.body, nonce, enforce_nonce: true };
    return postedMessage(
      await request<APIMessage>(deadline, signal =>
        rest.post(Routes.channelMessages(to.channelId), { body, files: files(post), signal }),
      ),
    );
  }

  const reader = (deadline: Deadline): HistoryReader => ({
    get: (route, query) =>
      request(deadline, signal => rest.get(route, { signal, ...(query !== undefined && { query }) })),
    isGone: error => failureOf(error).kind === 'gone',
    isHidden: error => failureOf(error).kind === 'lost',
  });

  return {
    post: (to, post, nonce, deadline) =>
      outcome(() => (to.form === 'forum' ? postInForum(to, post, deadline) : postMessage(to, post, nonce, deadline))),
    edit: ({ messageId, postedIn }, { body }, deadline) =>
      outcome(async () => {
        const route = Routes.channelMessage(postedIn, messageId);
        await request(deadline, signal => rest.patch(route, { body, signal }));
        return true as const;
      }),
    find: (to, matches, since, deadline) =>
      outcome(() =>
        (to.form === 'forum' ? findInForum : findInChannel)({ to, author: ownId, matches, since }, reader(deadline)),
      ),
    openDm: (userId, deadline) =>
      outcome(async () => {
        const body = { recipient_id: userId };
        const channel = await request<APIDMChannel>(deadline, signal =>
          rest.post(Routes.userChannels(), { body, signal }),
        );
        return channel.id;
      }),
  };
}

const files = ({ files: list = [] }: Post) => list.map(file => ({ ...file, data: Buffer.from(file.data) }));

/**
 * Whether an error is Discord's or the network's, or of a request that was given up. Any other error is a fault of the bot:
 * it has to be reported.
 */
export function isOutside(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError) return true;
  // An answer that isn't JSON, or an id that is no number.
  if (error instanceof SyntaxError) return true;
  return error.name === 'AbortError' || networkCode(error) !== undefined;
}

function failureOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) return failureFor(error.code, error.status);
  if (error instanceof RateLimitError) return { kind: 'busy', retryAfter: error.retryAfter };
  // A status from 400 to 499 without a code of Discord's comes from what stands before it: a proxy, a shield.
  if (error instanceof HTTPError && error.status < 500) return { kind: 'refused' };
  return { kind: 'unsure' };
}

/** Discord's error codes for places where the bot can't post. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const LOST_BY_CODE: ReadonlyMap<number, Lost> = new Map([
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
  [Code.ThereAreNoTagsAvailableThatCanBeSetByNonModerators, 'needs-tag'],
  [Code.CannotSendMessagesInNonTextChannel, 'wrong-kind'],
  [Code.CannotExecuteActionOnThisChannelType, 'wrong-kind'],
  [Code.CannotSendAMessageInAForumChannel, 'wrong-kind'],
  [Code.MessageWasBlockedByAutomaticModeration, 'automod'],
  [Code.TitleWasBlockedByAutomaticModeration, 'automod'],
  [Code.MessageBlockedByHarmfulLinksFilter, 'link-filter'],
  [Code.AccessToFileUploadsHasBeenLimitedForThisGuild, 'no-uploads'],
  [Code.MaximumActiveThreads, 'threads-full'],
  [Code.MaximumActiveAnnouncementThreads, 'threads-full'],
]);

/** Discord's error codes for too much at once, and for what it has switched off for a while. */
const BUSY: ReadonlySet<number> = new Set([
  Code.OpeningDirectMessagesTooFast,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.AnnouncementEditLimitExceeded,
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  Code.SendMessagesHasBeenTemporarilyDisabled,
  Code.FeatureTemporarilyDisabledServerSide,
  Code.ServiceResourceIsBeingRateLimited,
  Code.APIResourceOverloaded,
]);

/** What an answer with an error code means, with a status from 400 to 499: nothing was done. */
function failureFor(code: number | string, status: number): Failure {
  if (typeof code !== 'number') return { kind: 'refused' };
  const why = LOST_BY_CODE.get(code);
  if (why) return { kind: 'lost', why };
  if (status === 429 || BUSY.has(code)) return { kind: 'busy', retryAfter: 0 };
  if (code === Code.UnknownMessage) return { kind: 'gone' };
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached) return { kind: 'too-old' };
  return { kind: 'refused' };
}

/** In milliseconds. A longer wait for Discord's limits is put off instead: the lease would end meanwhile. */
const LONG_WAIT = 10_000;

/** Whether the client rejects a briefing's request rather than hold it for so long: for its `rejectOnRateLimit`. */
export function isTooLongAWait({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return /^\/(channels|guilds|users)\//.test(route) && retryAfter > LONG_WAIT;
}
