/** Types the contents of the store: subscriptions and their deliveries. Times are epoch milliseconds. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Occurrence } from '../time/schedule.ts';

/** The reader of a briefing: a channel of a server, or one member by direct message. */
export type SubscriptionKind = 'channel' | 'member';
/** The form of a post: a message, a post of a forum, or a direct message. */
export type Form = 'channel' | 'forum' | 'dm';
/** The choice for a day with nothing new: no post, one line, or a recap of the latest. */
export type Quiet = 'silent' | 'line' | 'recap';
/** A briefing is broken after {@link FAILURES_MAX} failures in a row: it has stopped by itself. */
export type SubscriptionState = 'on' | 'paused' | 'broken';

/** Failed editions in a row that break a subscription. */
export const FAILURES_MAX = 3;
/** Days for which a delivery stays in the log after it was due. A correction doesn't find older posts. */
export const RETENTION_DAYS = 90;

/** The choices of the member who sets a briefing up. */
export interface Choices {
  /** Wall time of the zone, "HH:MM". */
  readonly localTime: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly locale: string;
  /** Ids to follow, of topics, parties and speakers; an empty list follows all. */
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly quiet: Quiet;
}

/** The place of a briefing. A channel has at most one subscription, and so has a member. */
export interface Place {
  readonly kind: SubscriptionKind;
  /** The server; absent for a member. */
  readonly guildId?: string;
  /** A text channel, a thread or a forum; for a member the direct message channel, empty until it has been opened. */
  readonly channelId: string;
  /**
   * The member who set it up, and gets a notice when it breaks; for a member's own, the reader. Absent once they asked
   * to be forgotten.
   */
  readonly userId?: string;
  readonly form: Form;
}

/** A briefing of a channel or a member. */
export interface Subscription extends Choices, Place {
  /** Ten letters and digits. */
  readonly id: string;
  readonly state: SubscriptionState;
  /** The reason for which it's broken: a key, never a text from outside. */
  readonly why?: string;
  readonly next: Occurrence;
  /** Failed editions in a row. */
  readonly failures: number;
  readonly createdAt: number;
  /** The record has been delivered up to here: the next edition has what was recorded after it. */
  readonly watermark: number;
}

/**
 * The state of a delivery.
 *
 * - pending: waits for its hour, or for the next attempt
 * - sending: a process works on it, or did when it died
 * - sent
 * - quiet: nothing was new, and the choice for such days is no post
 * - skipped: too late, or an older day of an outage
 * - failed: it can't be posted there (no access, channel gone)
 * - unverified: it may have been posted, and the channel can't be read; it isn't posted again
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'quiet' | 'skipped' | 'failed' | 'unverified';

/** An item of the record in one of its versions: a correction or a withdrawal makes another. */
export interface ItemVersion {
  readonly id: string;
  readonly version: string;
}

/** The contents of an edition. */
export interface Edition {
  /** It covers what was recorded in (from, until]. */
  readonly from: number;
  readonly until: number;
  /** Each item once; read back in the order of their ids. */
  readonly items: readonly ItemVersion[];
}

/** The name of one edition of one subscription. */
export interface DeliveryKey {
  readonly subscriptionId: string;
  /** See {@link Occurrence.day}; an extra edition has a key of its own. At most 32 characters. */
  readonly day: string;
}

/** One edition of a subscription, on its way or over. */
export interface Delivery extends DeliveryKey {
  readonly dueAt: number;
  readonly state: DeliveryState;
  /** The number of times that it was claimed. */
  readonly attempt: number;
  /**
   * The edition that was about to be posted, and when: set by an intent, cleared when Discord has certainly refused it.
   */
  readonly intent?: { readonly at: number; readonly edition: Edition };
  readonly messageId?: string;
  /** The channel that the message is in: the subscription's own, or the forum's post. */
  readonly postedIn?: string;
  readonly sentAt?: number;
  /** The reason for which it isn't sent, or its last attempt failed: a key, never a text from outside. */
  readonly error?: string;
}

/** Reasons for which a place can't be posted in until somebody changes something. Stored with the delivery and shown in plain words. */
export const LOST = [
  'no-access',
  'channel-gone',
  'dm-closed',
  'thread-locked',
  'needs-tag',
  'wrong-kind',
  'automod',
  'link-filter',
  'no-uploads',
  'threads-full',
] as const;
/** One of {@link LOST}. */
export type Lost = (typeof LOST)[number];

/** Reasons, besides {@link LOST}, for which an edition isn't sent yet, or won't be. Stored with the delivery. */
export const REASONS = ['older', 'late', 'history', 'refused', 'busy', 'unreachable', 'unexpected'] as const;
/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];

/** Permissions that the bot needs in a briefing's channel. */
export const NEEDS = {
  view: PermissionFlagsBits.ViewChannel,
  /** In a voice channel and on a stage, whose messages are hidden from who may not enter. */
  connect: PermissionFlagsBits.Connect,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  attach: PermissionFlagsBits.AttachFiles,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;
/** One of {@link NEEDS}. */
export type Need = keyof typeof NEEDS;
