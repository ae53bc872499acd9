/**
 * Declares the briefings' store: one interface, the same on SQLite and on PostgreSQL.
 *
 * Every method may reject with a {@link import('./session.ts').StoreError}. Nothing was recorded then, so nothing may
 * be posted; to resume, call again later. A call that comes too late (a mark of a process whose lease has ended, a plan
 * that another process has made) is a value, not an error. Several processes may use one store: a thing that has to
 * happen once happens once. Times are epoch milliseconds.
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

/** Subscriptions: one for each briefing of a channel or a member. */
export interface Subscriptions {
  /**
   * Sets a briefing up, or changes the one that its channel or member has: that one keeps its id, its watermark and its
   * log, is on again, and its failures are cleared.
   *
   * @param watermark the record counts as delivered up to here; only a new subscription takes it
   */
  put(wanted: Place & Choices, next: Occurrence, now: number, watermark: number): Promise<Subscription>;
  get(id: string): Promise<Subscription | undefined>;
  ofChannel(channelId: string): Promise<Subscription | undefined>;
  /** All of a server, the oldest first. */
  ofGuild(guildId: string): Promise<readonly Subscription[]>;
  ofMember(userId: string): Promise<Subscription | undefined>;
  /** The ids of servers that have any, in order, after the given one. */
  guilds(after: string, limit: number): Promise<readonly string[]>;
  /** Pauses, resumes or changes one. A paused one that goes on needs its next occurrence. `undefined` if it's gone. */
  change(id: string, to: Change): Promise<Subscription | undefined>;
  /** Removes it with its log. False if it was gone. */
  remove(id: string): Promise<boolean>;
}

/** Changes to a subscription; absent keys stay as they are. */
export interface Change extends Partial<Choices> {
  /** `on` clears the failures, and the reason for which it was broken. */
  readonly state?: Exclude<SubscriptionState, 'broken'>;
  readonly next?: Occurrence;
  /** The direct message channel, once it has been opened. */
  readonly channelId?: string;
}

/** Planning: subscriptions that are due get deliveries. */
export interface Planning {
  /** Subscriptions that are on and whose next edition is due, the longest waiting first. */
  due(now: number, limit: number): Promise<readonly Subscription[]>;
  /** The time at which the next edition of all that are on is due: until then there is nothing to plan. */
  nextDue(): Promise<number | undefined>;
  /**
   * Moves a subscription on to its `next` occurrence and records the editions that have become due, in one transaction.
   * A day that has been recorded stays as it is.
   *
   * @returns false if it's no longer as in `planned`: another process was faster, or it was changed or paused
   */
  plan(planned: Subscription, next: Occurrence, editions: readonly PlannedEdition[]): Promise<boolean>;
  /** Records an edition besides the daily ones, ready to be claimed. False if there is one with this key already. */
  enqueue(key: DeliveryKey, dueAt: number): Promise<boolean>;
  /** All subscriptions, by id, after the given one: to compute every schedule anew when zones' rules have changed. */
  schedules(after: string, limit: number): Promise<readonly Subscription[]>;
  /** Sets the next occurrence of one. False if it's no longer as in `known`. */
  reschedule(known: Subscription, next: Occurrence): Promise<boolean>;
}

/** An edition that has become due. */
export interface PlannedEdition extends Occurrence {
  readonly state: 'pending' | 'skipped';
  /** The reason for which it's skipped. */
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

/** A process's terms for a claim. */
export interface ClaimAs {
  /** Names the process. */
  readonly owner: string;
  readonly now: number;
  /** The end of the lease: others may take the row after it. */
  readonly leaseUntil: number;
  /** Most rows to claim. */
  readonly limit: number;
}

/** Claiming: each delivery is one process's at a time. */
export interface Claiming {
  /**
   * Takes deliveries of subscriptions that are on, the longest waiting first: waiting ones, and those whose lease has
   * ended.
   */
  claim(as: ClaimAs): Promise<readonly Claimed[]>;
  /** The time at which the next delivery can be claimed: of its next attempt, or of the end of a lease. */
  nextClaim(): Promise<number | undefined>;
  /**
   * Records that `edition` is about to be posted. Call it before the request to Discord.
   *
   * The first intent stands: an earlier attempt may have posted it, and the mark will record its items. So post the
   * edition that is returned, not the one that was given.
   *
   * @param anew the earlier attempts certainly posted nothing, so that this edition takes the place of theirs
   * @returns `undefined` if the delivery is another process's now: post nothing
   */
  intend(attempt: Attempt, edition: Edition, now: number, anew?: boolean): Promise<Edition | undefined>;
}

/**
 * Marks: the ends of attempts. Each is refused (false) once another attempt has begun, or when the subscription is
 * gone.
 */
export interface Marking {
  /**
   * Posted, or found posted: the intended edition is delivered. In the same transaction the subscription’s watermark
   * moves to the edition's `until`, its failures are cleared, and the owed corrections among its items count as
   * delivered.
   */
  sent(attempt: Attempt, post: Posted): Promise<boolean>;
  /** Nothing was new and nothing was posted: the watermark moves to `until`. */
  quiet(attempt: Attempt, until: number): Promise<boolean>;
  /**
   * It can't be posted there. One more failure of the subscription; the third in a row breaks it, for this reason, and
   * adds a notice to the member who set a channel's up: see {@link Notices}.
   */
  failed(attempt: Attempt, why: string): Promise<boolean>;
  /** Too late; its items stay for the next edition. */
  skipped(attempt: Attempt, why: string): Promise<boolean>;
  /** It may have been posted and can't be looked up: it isn't posted again, and its items stay for the next edition. */
  unverified(attempt: Attempt, why: string): Promise<boolean>;
  /** Puts the next attempt off to `retryAt`. */
  deferred(attempt: Attempt, retryAt: number, why: string): Promise<boolean>;
  /** Puts the next attempt off after an answer that rules out a post: the intent is cleared too. */
  refused(attempt: Attempt, retryAt: number, why: string): Promise<boolean>;
}

/** A post of an edition. */
export interface Posted {
  /** Absent when the post has been deleted since. */
  readonly messageId?: string;
  /** The channel that the message is in. */
  readonly postedIn?: string;
  readonly at: number;
  /**
   * For a post that was found without an intent in the store (an old backup was restored): it showed everything up to
   * here.
   */
  readonly until?: number;
}

/** The log of deliveries. */
export interface DeliveryLog {
  /** The deliveries of a subscription, the latest first. */
  deliveries(subscriptionId: string, limit: number): Promise<readonly Delivery[]>;
  /** The time at which an edition was last sent, of all subscriptions. */
  lastSent(): Promise<number | undefined>;
  /** The number of deliveries in each state. */
  counts(): Promise<Readonly<Record<DeliveryState, number>>>;
  /** Deletes deliveries that were due before the given time and are over. Returns their number. */
  prune(before: number): Promise<number>;
}

/** A post to be corrected, claimed until its lease ends. */
export interface Correction extends DeliveryKey {
  /** The item as it stands now. */
  readonly item: ItemVersion;
  /** All items of the post, in the versions that it shows now. */
  readonly shown: readonly ItemVersion[];
  /** All items of the post, in the versions that it showed first: changes since then are noted on top. */
  readonly edition: Edition;
  readonly attempt: number;
  readonly subscription: Subscription;
  readonly messageId: string;
  readonly postedIn: string;
  readonly sentAt: number;
}

/** Corrections: posts to edit because an item in them was corrected or withdrawn since. */
export interface Corrections {
  /**
   * Takes posts that show the item in an earlier version than the given one, the oldest first. A post is corrected once
   * for each version: it isn't taken again once it's closed, nor by two processes at a time.
   */
  claimCorrections(item: ItemVersion, as: ClaimAs): Promise<readonly Correction[]>;
  /**
   * Ends one: the post was edited, or it can't be and the next edition owes the correction, or the post is gone. False
   * if the claim is another process's now.
   */
  closeCorrection(correction: Correction, end: 'edited' | 'owed' | 'gone'): Promise<boolean>;
  /** Puts one off to `retryAt`. False if the claim is another process's now. */
  deferCorrection(correction: Correction, retryAt: number): Promise<boolean>;
  /**
   * Ids of items whose correction the next edition owes. An edition with them among its items delivers them when it's
   * sent.
   */
  owed(subscriptionId: string): Promise<readonly string[]>;
}

/** A private message that a briefing has broken, to the member who set it up; claimed until its lease ends. */
export interface Notice {
  readonly subscription: Subscription;
  /** Of the edition that broke it: with the subscription's id it names the notice. */
  readonly day: string;
  readonly attempt: number;
  /** The time at which it was first claimed. */
  readonly firstAt: number;
}

/** Notices: one for each channel's briefing that has broken. A briefing that goes on meanwhile needs none any more. */
export interface Notices {
  /** Takes notices, the longest waiting first. */
  claimNotices(as: ClaimAs): Promise<readonly Notice[]>;
  /** The time at which the next one can be claimed. */
  nextNotice(): Promise<number | undefined>;
  /** Ends one: it was sent, or can't be. False if the claim is another process's now. */
  closeNotice(notice: Notice): Promise<boolean>;
  /** Puts one off to `retryAt`. False if the claim is another process's now. */
  deferNotice(notice: Notice, retryAt: number): Promise<boolean>;
}

/** Deletion. Each returns how many subscriptions were removed. */
export interface Purge {
  /** All of a server: the bot was removed from it, or its moderators ask for it. */
  removeGuild(guildId: string): Promise<number>;
  /** All of a member: their own briefing, and their name on the channels' briefings that they set up. */
  removeMember(userId: string): Promise<number>;
}

/** Facts about the store itself, such as the version of the time zones' rules by which it was planned. */
export interface Meta {
  meta(key: string): Promise<string | undefined>;
  setMeta(key: string, value: string): Promise<void>;
  /**
   * Sets a value if it's still the one that the caller knows. Of several callers that know the same one, one gets true.
   */
  swapMeta(key: string, known: string | undefined, value: string): Promise<boolean>;
}

/** The briefings' store. */
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
  /** Opens and migrates now instead of at the first call, and writes a fact, as a health check. */
  ready(): Promise<void>;
  /** Ends the connections, for good. */
  close(): Promise<void>;
}
