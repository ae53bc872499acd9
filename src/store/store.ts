/**
 * The briefings' store: one interface, the same on SQLite and on PostgreSQL.
 *
 * Every method may reject with a `StoreTrouble` (see trouble.ts): nothing was recorded then, so nothing may be posted;
 * calling again later is all it takes to resume. What is merely outdated (a mark of a process that woke late, a plan that
 * another process has made) is a value. Several processes may use one store: what has to happen once happens once.
 */

import type { Occurrence } from '../time/schedule.ts';
import type {
  Choices,
  Delivery,
  DeliveryKey,
  DeliveryState,
  Edition,
  ItemVersion,
  Place,
  Subscription,
  SubscriptionState,
} from './types.ts';

/** Who is subscribed to what. */
export interface Subscriptions {
  /**
   * Sets a briefing up, or changes the one that its channel or member has: that one keeps its id, its watermark and its log,
   * is on again, and its failures are forgotten.
   *
   * @param watermark the record counts as told up to here; of a new subscription only
   */
  put(wanted: Place & Choices, next: Occurrence, now: number, watermark: number): Promise<Subscription>;
  get(id: string): Promise<Subscription | undefined>;
  ofChannel(channelId: string): Promise<Subscription | undefined>;
  /** By age. */
  ofGuild(guildId: string): Promise<readonly Subscription[]>;
  ofMember(userId: string): Promise<Subscription | undefined>;
  /** Servers that have any, by id, after the given one. */
  guilds(after: string, limit: number): Promise<readonly string[]>;
  /** Pauses, resumes or changes one. A paused one that goes on needs its next occurrence. Nothing if it is gone. */
  change(id: string, to: Change): Promise<Subscription | undefined>;
  /** Removes it with its log. False if it was gone. */
  remove(id: string): Promise<boolean>;
}

export interface Change extends Partial<Choices> {
  /** `on` forgets the failures, and why it was broken. */
  readonly state?: Exclude<SubscriptionState, 'broken'>;
  readonly next?: Occurrence;
  /** The direct message channel, once it has been opened. */
  readonly channelId?: string;
}

/** What is due becomes deliveries. */
export interface Planning {
  /** Subscriptions that are on and whose next edition is due, the longest waiting first. */
  due(now: number, limit: number): Promise<readonly Subscription[]>;
  /** When the next edition is due, of all that are on: until then there is nothing to plan. */
  nextDue(): Promise<number | undefined>;
  /**
   * Moves a subscription on to its `next` occurrence and records the editions that have become due, in one transaction.
   * A day that has been recorded stays as it is.
   *
   * @returns false if it no longer stands where `planned` says: another process was faster, or it was changed or paused
   */
  plan(planned: Subscription, next: Occurrence, editions: readonly PlannedEdition[]): Promise<boolean>;
  /** Records an edition besides the daily ones, ready to be claimed. False if there is one with this key already. */
  enqueue(key: DeliveryKey, dueAt: number): Promise<boolean>;
  /** Every subscription's schedule, by id, after the given one: for computing all anew when zones' rules have changed. */
  schedules(after: string, limit: number): Promise<readonly Subscription[]>;
  /** Sets the next occurrence of one. False if it no longer stands where `known` says. */
  reschedule(known: Subscription, next: Occurrence): Promise<boolean>;
}

export interface PlannedEdition extends Occurrence {
  readonly state: 'pending' | 'skipped';
  /** Why it is skipped. */
  readonly error?: string;
}

/** One attempt of one process at one edition. A mark needs it, and is refused once another attempt has begun. */
export interface Attempt extends DeliveryKey {
  readonly attempt: number;
}

/** A delivery that a process has claimed, until its lease ends. */
export interface Claimed extends Delivery, Attempt {
  readonly subscription: Subscription;
}

export interface ClaimAs {
  /** Names the process. */
  readonly owner: string;
  readonly now: number;
  /** Others may take the delivery after this. */
  readonly leaseUntil: number;
  /** Never more than so many. */
  readonly limit: number;
}

/** Who delivers what. */
export interface Claiming {
  /** Takes deliveries of subscriptions that are on, the longest waiting first: waiting ones, and those whose lease has ended. */
  claim(as: ClaimAs): Promise<readonly Claimed[]>;
  /** When the next delivery can be claimed: waiting for its next attempt, or for the end of a lease. */
  nextClaim(): Promise<number | undefined>;
  /**
   * Records that `edition` is about to be posted; to be called before the request.
   *
   * The first intent stands: an earlier attempt may have posted it, and what it told is what the mark will record. So
   * post what is returned, not what was given.
   *
   * @returns undefined: the delivery is another's, so post nothing
   */
  intend(attempt: Attempt, edition: Edition, now: number): Promise<Edition | undefined>;
}

/** How an attempt ended. Each mark is refused (false) once another attempt has begun, or when the subscription is gone. */
export interface Marking {
  /**
   * Posted, or found posted: the intended edition is told. In the same transaction the subscription’s watermark moves to the
   * edition's `until`, its failures are forgotten, and the corrections among its items count as told.
   */
  sent(attempt: Attempt, post: Posted): Promise<boolean>;
  /** Nothing was new and nothing was posted: the watermark moves to `until`. */
  quiet(attempt: Attempt, until: number): Promise<boolean>;
  /**
   * It can't be posted there. One more failure of the subscription; at the third in a row it is broken, for this reason,
   * and whoever set a channel's up is to be told: see {@link Notices}.
   */
  failed(attempt: Attempt, why: string): Promise<boolean>;
  /** Too late; what it would have told stays for the next one. */
  skipped(attempt: Attempt, why: string): Promise<boolean>;
  /** It may have been posted and can't be looked up: it isn't posted again, and what it told stays for the next one. */
  unverified(attempt: Attempt, why: string): Promise<boolean>;
  /** To be tried again at `retryAt`. */
  deferred(attempt: Attempt, retryAt: number, why: string): Promise<boolean>;
  /** The same after an answer that says for certain that nothing was posted: the intent is cleared. */
  refused(attempt: Attempt, retryAt: number, why: string): Promise<boolean>;
}

export interface Posted {
  /** Absent when the post has been deleted since. */
  readonly messageId?: string;
  /** The channel that the message is in. */
  readonly postedIn?: string;
  readonly at: number;
  /** For a post that was found though no intent is on record (an old backup was restored): it told everything up to here. */
  readonly until?: number;
}

/** What has happened. */
export interface DeliveryLog {
  /** The latest first. */
  deliveries(subscriptionId: string, limit: number): Promise<readonly Delivery[]>;
  /** When an edition was last sent, of all subscriptions. */
  lastSent(): Promise<number | undefined>;
  /** How many deliveries are in each state. */
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
  /** Deletes deliveries that were due before the given time and are over. How many they were. */
  prune(before: number): Promise<number>;
}

/** A post to be corrected, claimed until its lease ends. */
export interface Correction extends DeliveryKey {
  /** The item as it stands now. */
  readonly item: ItemVersion;
  /** The version that the post tells. */
  readonly told: string;
  /** All that the post tells, in the versions that it told first: what changed since is noted on top. */
  readonly edition: Edition;
  readonly attempt: number;
  readonly subscription: Subscription;
  readonly messageId: string;
  readonly postedIn: string;
  readonly sentAt: number;
}

/** Items that were corrected or withdrawn after they were posted. */
export interface Corrections {
  /**
   * Takes posts that told the item in another version than the given one, the oldest first. A post is corrected once for
   * each version: it isn't taken again once it is closed, nor by two at a time.
   */
  claimCorrections(item: ItemVersion, as: ClaimAs): Promise<readonly Correction[]>;
  /**
   * Ends one: the post was edited, or can't be and the next edition owes it, or the post is gone. False: it is another's.
   */
  closeCorrection(correction: Correction, end: 'edited' | 'owed' | 'gone'): Promise<boolean>;
  /** To be tried again at `retryAt`. */
  deferCorrection(correction: Correction, retryAt: number): Promise<boolean>;
  /** Ids of items whose correction the next edition owes. Put among that edition's items, they are told by it. */
  owed(subscriptionId: string): Promise<readonly string[]>;
}

/** A line to whoever set up a briefing that broke, claimed until its lease ends. */
export interface Notice {
  readonly subscription: Subscription;
  /** Of the edition that broke it: with the subscription's id it names the line. */
  readonly day: string;
  readonly attempt: number;
  /** When it was first claimed. */
  readonly firstAt: number;
}

/** Who is to be told that a briefing has stopped by itself. One that goes on meanwhile isn't told of any more. */
export interface Notices {
  /** Takes lines, the longest waiting first. */
  claimNotices(as: ClaimAs): Promise<readonly Notice[]>;
  /** When the next one can be claimed. */
  nextNotice(): Promise<number | undefined>;
  /** It was sent, or can't be. False: it is another's. */
  closeNotice(notice: Notice): Promise<boolean>;
  /** To be tried again at `retryAt`. */
  deferNotice(notice: Notice, retryAt: number): Promise<boolean>;
}

/** Deletion. Each returns how many subscriptions were removed. */
export interface Purge {
  /** All of a server: the bot was removed from it, or its moderators ask for it. */
  removeGuild(guildId: string): Promise<number>;
  /** All of a member: their own briefing goes, and channels' briefings no longer say that they set them up. */
  removeMember(userId: string): Promise<number>;
}

/** Small facts about the store itself, such as the version of the time zones' rules that it was planned by. */
export interface Meta {
  meta(key: string): Promise<string | undefined>;
  setMeta(key: string, value: string): Promise<void>;
  /** Sets it where it is still what it was known to be. Of several that know the same, one is told true. */
  swapMeta(key: string, known: string | undefined, value: string): Promise<boolean>;
}

export interface Store
  extends Subscriptions,
    Planning,
    Claiming,
    Marking,
    DeliveryLog,
    Corrections,
    Notices,
    Purge,
    Meta {
  readonly engine: 'sqlite' | 'postgres';
  /** Opens, checks and migrates now instead of at the first call, and proves that it can be written: the health check. */
  ready(): Promise<void>;
  /** Ends the connections. */
  close(): Promise<void>;
}
