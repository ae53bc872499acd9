/** What the store holds: subscriptions, and one delivery for every edition of each. Times are epoch milliseconds. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Occurrence } from '../time/schedule.ts';

/** A channel of a server, or one member by direct message. */
export type SubscriptionKind = 'channel' | 'member';
/** How an edition is posted: as a message, as a post of a forum, or as a direct message. */
export type Form = 'channel' | 'forum' | 'dm';
/** What happens on a day with nothing new: stay silent, one line, or a recap of the latest. */
export type Quiet = 'silent' | 'line' | 'recap';
/** Broken: stopped by itself after {@link FAILURES_MAX} failures in a row. */
export type SubscriptionState = 'on' | 'paused' | 'broken';

/** So many failed editions in a row stop a subscription. */
export const FAILURES_MAX = 3;
/** Deliveries are kept so long after they were due: the delivery log, and the posts that a correction still finds. */
export const KEPT_DAYS = 90;

/** What whoever sets a briefing up chooses. */
export interface Choices {
  /** Wall time of the zone, "HH:MM". */
  readonly localTime: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly locale: string;
  /** Ids to follow; empty: all. */
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly quiet: Quiet;
}

/** Where it goes. A channel has at most one subscription, and so has a member. */
export interface Place {
  readonly kind: SubscriptionKind;
  /** The server; absent for a member. */
  readonly guildId?: string;
  /** A text channel, a thread or a forum; for a member the direct message channel, empty until it has been opened. */
  readonly channelId: string;
  /** Who set it up, told privately when it breaks; for a member the reader. Absent once they asked to be forgotten. */
  readonly userId?: string;
  readonly form: Form;
}

export interface Subscription extends Choices, Place {
  /** Ten letters and digits. */
  readonly id: string;
  readonly state: SubscriptionState;
  /** Why it is broken: a key, never a text from outside. */
  readonly why?: string;
  readonly next: Occurrence;
  /** Failed editions in a row. */
  readonly failures: number;
  readonly createdAt: number;
  /** The record has been told up to here: the next edition holds what was recorded after it. */
  readonly watermark: number;
}

/**
 * - pending: waits for its hour, or for the next attempt
 * - sending: a process is at it, or was when it died
 * - sent
 * - quiet: nothing was new, and its choice for such days is silence
 * - skipped: too late, or an older day of an outage
 * - failed: it can't be posted there (no access, channel gone)
 * - unverified: it may have been posted, and the channel can't be looked at; it isn't posted again
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'quiet' | 'skipped' | 'failed' | 'unverified';

/** An item of the record as it stood: a correction or a withdrawal makes another version of it. */
export interface ItemVersion {
  readonly id: string;
  readonly version: string;
}

/** What an edition tells. */
export interface Edition {
  /** It covers what was recorded in (from, until]. */
  readonly from: number;
  readonly until: number;
  /** Each item once; read back by id. */
  readonly items: readonly ItemVersion[];
}

/** Names one edition of one subscription. */
export interface DeliveryKey {
  readonly subscriptionId: string;
  /** See {@link Occurrence.day}; an extra edition has a key of its own. At most 32 characters. */
  readonly day: string;
}

export interface Delivery extends DeliveryKey {
  readonly dueAt: number;
  readonly state: DeliveryState;
  /** How often it was claimed. */
  readonly attempt: number;
  /** What was about to be posted, and when: set by an intent, cleared when Discord has refused for certain. */
  readonly intent?: { readonly at: number; readonly edition: Edition };
  readonly messageId?: string;
  /** The channel that the message is in: the subscription's own, or the forum's post. */
  readonly postedIn?: string;
  readonly sentAt?: number;
  /** Why it isn't sent, or why its last attempt failed: a key, never a text from outside. */
  readonly error?: string;
}

/** Why a place can't be posted in. Kept with the delivery and shown in plain words. */
export const LOST = ['no-access', 'channel-gone', 'dm-closed', 'thread-locked', 'needs-tag', 'wrong-kind'] as const;
export type Lost = (typeof LOST)[number];

/** Why an edition isn't sent yet, or won't be, besides {@link import('../briefings/delivery/types.ts').Lost}. Kept with the delivery. */
export const REASONS = ['older', 'late', 'history', 'refused', 'busy', 'unreachable', 'unexpected'] as const;
export type Reason = (typeof REASONS)[number];

/** What a briefing needs, by the name that Discord's English client shows it under. */
export const NEEDS = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  attach: PermissionFlagsBits.AttachFiles,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;
export type Need = keyof typeof NEEDS;
