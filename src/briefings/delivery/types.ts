/** What the delivery needs of Discord. Outcomes are values; nothing here rejects. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from '../../lib/clock.ts';
import type { Store } from '../../store/store.ts';
import type { Form, ItemVersion, Lost } from '../../store/types.ts';
import type { Compose, Correct, Notice, Post } from '../editions/types.ts';
import type { Log, Trouble } from './store-health.ts';

/** Why something wasn't done. */
export type Refusal =
  /** It can't be posted there until somebody changes something. Nothing was posted. */
  | { readonly kind: 'lost'; readonly why: Lost }
  /** Discord doesn't take this message. Nothing was posted. */
  | { readonly kind: 'refused' }
  /** Too much at once; `retryAfter` in milliseconds. Nothing was posted. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  /** Discord is in trouble or out of reach: it may have been posted. */
  | { readonly kind: 'unsure' }
  /** The message was there, and has been deleted since. */
  | { readonly kind: 'gone' }
  /** Discord takes no more edits of a message that old. */
  | { readonly kind: 'too-old' };

export type Outcome<T> = { readonly ok: T } | { readonly not: Refusal };

export interface Target {
  readonly form: Form;
  readonly channelId: string;
  /** The server that a forum is in. */
  readonly guildId?: string;
}

export interface Landed {
  readonly messageId: string;
  /** The channel that the message is in: for a forum its post. */
  readonly postedIn: string;
  /** When Discord took it, in Unix milliseconds by Discord's clock. */
  readonly at: number;
}

/** Tells a message of ours from every other one. */
export type Sign = (message: Pick<APIMessage, 'content' | 'components'>) => boolean;

/** Until when something may be begun, and its answer awaited. */
export interface Patience {
  /** Unix milliseconds. */
  readonly until: number;
  /** Ends the wait at once. */
  readonly stop: AbortSignal;
}

export interface Channels {
  /** Posts with a nonce: a message with the same one, a few minutes old at most, is returned instead of a second one. A forum's post has none. */
  post(to: Target, post: Post, nonce: string, patience: Patience): Promise<Outcome<Landed>>;
  edit(
    at: Pick<Landed, 'messageId' | 'postedIn'>,
    post: Pick<Post, 'body'>,
    patience: Patience,
  ): Promise<Outcome<true>>;
  /**
   * Looks for our own message with a sign since a time. `none` is certain; `unreadable`: the history is hidden from us, or
   * too long.
   */
  find(to: Target, sign: Sign, since: number, patience: Patience): Promise<Outcome<Landed | 'none' | 'unreadable'>>;
  /** The channel for direct messages to a user; the same one each time. */
  openDm(userId: string, patience: Patience): Promise<Outcome<string>>;
}

// What a delivery works with.

/** Handed in by whoever starts the delivery. */
export interface Handed {
  readonly store: Store;
  readonly channels: Channels;
  readonly compose: Compose;
  readonly correct: Correct;
  readonly notice: Notice;
  /** The items of the record that were ever corrected or withdrawn, as they stand now. */
  readonly revised: () => readonly ItemVersion[];
  readonly settings: Settings;
  readonly world: Clock;
  /** Gives way to others for a moment. */
  readonly pause: () => Promise<void>;
  /** Names this process among all. */
  readonly owner: string;
  /** The version of the time zone data. */
  readonly zoneRules: string;
  readonly log: Log;
  /** Logs an unexpected error. */
  readonly report: (error: unknown) => unknown;
}

export interface Delivering extends Handed {
  readonly trouble: Trouble;
  /** Aborted when nothing more is to be begun. */
  readonly stop: AbortSignal;
  /** Aborted when the answers that are awaited are given up too. */
  readonly giveUp: AbortSignal;
}

// The delivery's numbers. Times are milliseconds.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Settings {
  /** An edition later than this is skipped; its news stand in the next one. */
  readonly window: number;
  /** A process has its deliveries for so long; then others may take them. */
  readonly lease: number;
  /** Waiting for Discord ends so long before the lease. */
  readonly leaseMargin: number;
  /**
   * An attempt older than this may have outlived Discord's memory of the nonce ("the past few minutes"), so that the
   * channel is looked at. https://discord.com/developers/docs/resources/message#create-message
   */
  readonly nonceTrust: number;
  /** An edition later than this may have been posted by somebody who isn't in this store: an old backup was restored. */
  readonly late: number;
  /** The search in a channel begins so long before the edition was due: clocks differ. */
  readonly lookBefore: number;
  /** Waits before the next attempt, by the attempts so far; the last one repeats. */
  readonly retries: readonly [number, ...number[]];
  /** Deliveries at a time. */
  readonly atOnce: number;
  /** Subscriptions planned in one go. */
  readonly batch: number;
  /** The longest sleep: another process may have changed something. */
  readonly nap: number;
  /** The shortest and the longest wait while the store is in trouble. */
  readonly backOff: readonly [least: number, most: number];
  /** Between two searches for posts to correct. */
  readonly correctEvery: number;
  /** Between two deletions of old deliveries. */
  readonly pruneEvery: number;
}

/** The catch-up window that may be chosen, in hours: it has to end before the next day's edition. */
export const WINDOW_HOURS = { least: 1, default: 6, most: 20 } as const;

/** Discord's limit of 50 requests a second over all processes, with room for commands that ask for something. */
export const REQUESTS_PER_SECOND = 45;

/** The requests a second of one of several processes. */
export const requestShare = (processes: number): number => Math.max(1, Math.floor(REQUESTS_PER_SECOND / processes));

/** @param perSecond requests a second that Discord may be sent: a delivery takes about half a second */
export const settings = (perSecond: number, windowHours: number = WINDOW_HOURS.default): Settings => ({
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
