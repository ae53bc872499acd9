/** The delivery's numbers. Times are milliseconds. */

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
