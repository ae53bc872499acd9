/** What is said of briefings and of following: how they're set up, and how they stand. */
import type { Need } from '../../briefing/access/permissions.ts';
import type { Lost } from '../../briefing/deliver/channels.ts';
import type { Reason } from '../../briefing/deliver/delivering.ts';
import type { Quiet } from '../../briefing/store/types.ts';
import type { Told } from '../../reply.ts';
import type { Part } from '../told.ts';

/** Why an edition wasn't posted, by the key that is kept with it. */
export type Why = Lost | Reason;

/** A channel or an instant is a {@link Part} of a sentence. */
export interface BriefingWords {
  // Input that can't be used
  badChannel(typed: string): string;
  badTime(typed: string): string;
  badZone(typed: string): string;
  /** Stands for every topic or every country in a list. */
  readonly all: string;

  // Setting up
  isNew(at: Part, next: Part): Told;
  isChanged(at: Part, next: Part): Told;
  daily(time: string, zone: string): string;
  readonly everything: string;
  only(names: readonly string[]): string;
  readonly quietDays: Readonly<Record<Quiet, string>>;
  readonly forum: string;
  /** What the bot may not do in a channel, by {@link needs}. */
  missing(at: Part, needs: readonly string[]): Told;
  /** Permissions as Discord's client calls them in this language. */
  readonly needs: Readonly<Record<Need, string>>;
  grant(at: Part): Told;
  unfit(at: Part): Told;
  hidden(at: Part): Told;
  noAnswer(at: Part): Told;
  readonly trouble: string;

  // Changing
  noneAt(at: Part): Told;
  elsewhere(at: Told): Told;
  readonly nameOne: string;
  readonly begin: string;
  queued(at: Part): Told;
  readonly queuedSilent: string;
  /** No edition at once while it's paused or has stopped. */
  notNow(at: Part): Told;
  paused(at: Part): Told;
  readonly pausedNews: string;
  resumed(at: Part, next: Part): Told;
  off(at: Part): Told;
  forgotten(briefings: number): string;
  readonly nothingKept: string;

  // Previewing
  readonly preview: string;
  readonly previewUnset: string;
  readonly previewSilent: string;

  // How it stands
  on(at: Part, next: Part): Told;
  stopped(at: Part, failures: number): Told;
  readonly thenResume: string;
  /** The same away from the server. */
  resumeThere(at: Part): Told;
  because(why: string): string;
  readonly whys: Readonly<Record<Why, string>>;
  /** What to do about a place that can't be posted in, as a sentence. */
  readonly mends: Readonly<Record<Lost, string>>;
  readonly noDeliveries: string;
  readonly lastDeliveries: string;
  /** An edition besides the daily ones, by the day on which it was asked for. */
  extra(day: string): string;
  sent(at: Part | undefined): Told;
  readonly waiting: string;
  readonly sending: string;
  readonly quiet: string;
  deferred(why: string): string;
  skipped(why: string): string;
  failed(why: string): string;
  unverified(why: string): string;

  // Following
  following(next: Part): Told;
  /** Everything was followed; what is followed from now on stands above it. */
  readonly narrowed: string;
  readonly followsNothing: string;
  readonly followHow: string;
  readonly unreached: string;
  followStopped(failures: number): string;
  readonly followAgain: string;
  readonly unfollowed: string;
  readonly wasNone: string;

  readonly buttons: Readonly<Record<'preview' | 'now' | 'pause' | 'resume' | 'status' | 'everything' | 'stop', string>>;

  // In /help
  readonly helpTitle: string;
  command(name: string, about: string): string;
  readonly kept: string;
}
