/** Defines what a delivery works with: Discord's channels, its options, and its settings. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from '../../lib/clock.ts';
import type { Store } from '../../store/store.ts';
import type { Form, Lost } from '../../store/types.ts';
import type { Composer, Post } from '../editions/types.ts';
import type { Log, StoreHealth } from './store-health.ts';

/** Why a request to Discord came to nothing. */
export type Failure =
  /** The bot can't post there until somebody changes something. Nothing was posted. */
  | { readonly kind: 'lost'; readonly why: Lost }
  /** Discord doesn't take this message. Nothing was posted. */
  | { readonly kind: 'refused' }
  /** Too many requests; `retryAfter` in milliseconds. Nothing was posted. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  /** Discord has an outage, or can't be reached: the message may have been posted. */
  | { readonly kind: 'unsure' }
  /** The message was there, and has been deleted since. */
  | { readonly kind: 'gone' }
  /** Discord takes no more edits of a message that old. */
  | { readonly kind: 'too-old' };

/** What a request to Discord came to. */
export type Outcome<T> = { readonly ok: T } | { readonly failure: Failure };

/** Where an edition is posted. */
export interface Target {
  readonly form: Form;
  readonly channelId: string;
  /** The server that a forum is in. */
  readonly guildId?: string;
}

/** A message that stands in Discord. */
export interface PostedMessage {
  readonly messageId: string;
  /** The channel that the message is in; of a forum, its post. */
  readonly postedIn: string;
  /** When Discord took it, in Unix milliseconds by Discord's clock. */
  readonly at: number;
}

/** Recognizes one message of the bot among others. */
export type Matcher = (message: Pick<APIMessage, 'content' | 'components'>) => boolean;

/** Until when a request may be sent, and its answer awaited. */
export interface Deadline {
  /** Unix milliseconds. */
  readonly until: number;
  /** Ends the wait at once. */
  readonly stop: AbortSignal;
}

/** Discord, as far as deliveries need it. Outcomes are values; nothing here rejects. */
export interface Channels {
  /**
   * Posts with a nonce. Where a message with the same nonce is a few minutes old at most, Discord returns that one instead
   * of posting a second. A forum's post has no nonce.
   */
  post(to: Target, post: Post, nonce: string, deadline: Deadline): Promise<Outcome<PostedMessage>>;
  /** Replaces a message's body. */
  edit(
    at: Pick<PostedMessage, 'messageId' | 'postedIn'>,
    post: Pick<Post, 'body'>,
    deadline: Deadline,
  ): Promise<Outcome<true>>;
  /**
   * Looks for a message of the bot's own, posted since a time in Unix milliseconds.
   *
   * @returns the message; `none` when it certainly isn't there; `unreadable` when the history is hidden, or too long
   */
  find(
    to: Target,
    matches: Matcher,
    since: number,
    deadline: Deadline,
  ): Promise<Outcome<PostedMessage | 'none' | 'unreadable'>>;
  /** Opens the channel for direct messages to a user, the same one each time, and returns its id. */
  openDm(userId: string, deadline: Deadline): Promise<Outcome<string>>;
}

/** The options of a process's delivery. */
export interface DeliveryOptions extends Pick<Composer, 'compose' | 'correct' | 'notice' | 'revised'> {
  readonly store: Store;
  readonly channels: Channels;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Lets the event loop turn once. */
  readonly pause: () => Promise<void>;
  /** Names this process among all that share the store. */
  readonly owner: string;
  /** The version of the time zone data. */
  readonly zoneRules: string;
  readonly log: Log;
  /** Logs an unexpected error. */
  readonly report: (error: unknown) => unknown;
}

/** What every step of a delivery works with. */
export interface DeliveryContext extends DeliveryOptions {
  readonly storeHealth: StoreHealth;
  /** Aborted when nothing more is to be begun. */
  readonly stop: AbortSignal;
  /** Aborted when Discord's answers aren't awaited any longer either. */
  readonly giveUp: AbortSignal;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** In milliseconds. */
export const HOUR = 60 * MINUTE;
/** In milliseconds. */
export const DAY = 24 * HOUR;

/** The delivery's numbers. Times are milliseconds. */
export interface Settings {
  /** An edition later than this is skipped; its news stand in the next one. */
  readonly window: number;
  /** How long a process has its deliveries; after that, others may take them. */
  readonly lease: number;
  /** Waiting for Discord ends so long before the lease. */
  readonly leaseMargin: number;
  /**
   * Discord may have forgotten the nonce of an attempt older than this ("the past few minutes"), so that the channel is
   * looked through. https://discord.com/developers/docs/resources/message#create-message
   */
  readonly nonceTrust: number;
  /** An edition later than this may have been posted without this store's knowledge: an old backup was restored. */
  readonly late: number;
  /** The search in a channel begins so long before the edition was due: clocks differ. */
  readonly lookBefore: number;
  /** Waits before the next attempt, by the attempts so far; the last one repeats. */
  readonly retries: readonly [number, ...number[]];
  /** Most deliveries at a time. */
  readonly atOnce: number;
  /** Most subscriptions planned in one go. */
  readonly batch: number;
  /** The longest sleep: another process may have changed something. */
  readonly nap: number;
  /** The shortest and the longest wait during an outage of the store. */
  readonly backOff: readonly [least: number, most: number];
  /** Between two searches for posts to correct. */
  readonly correctEvery: number;
  /** Between two deletions of old deliveries. */
  readonly pruneEvery: number;
}

/** The window where none is configured, in hours. */
const WINDOW_HOURS = 6;

/** Requests a second over all processes: Discord's limit is 50, and commands need some of them. */
export const REQUESTS_PER_SECOND = 45;

/** Requests a second that one of several processes may send. */
export const requestShare = (processes: number): number => Math.max(1, Math.floor(REQUESTS_PER_SECOND / processes));

/**
 * Makes the settings of a process.
 *
 * @param perSecond requests a second that it may send: a delivery takes about half a second
 * @param windowHours has to end before the next day's edition
 */
export const settings = (perSecond: number, windowHours = WINDOW_HOURS): Settings => ({
  window: windowHours * HOUR,
  lease: MINUTE,
  leaseMargin: 5 * SECOND,
  nonceTrust: MINUTE,
  late: 2 * MINUTE,
  lookBefore: 5 * MINUTE,
  retries: [MINUTE, 5 * MINUTE, 15 * MINUTE],
  atOnce: Math.max(2, Math.ceil(perSecond / 2)),
  batch: 50,
  nap: 15 * SECOND,
  backOff: [SECOND, 30 * SECOND],
  correctEvery: 5 * MINUTE,
  pruneEvery: DAY,
});
