/** English. */

import type { Lost, Need, Quiet, Reason } from '../../store/types.ts';
import { localeWords } from '../intl.ts';
import { type Part, type RichText, rich } from '../rich-text.ts';
import { sentence } from '../sentences.ts';

const { and, counted, plural } = localeWords<'one'>('en-GB');
const editions = (n: number): string => counted(n, { one: 'edition', other: 'editions' });

export const briefing: BriefingWords = {
  badChannel: typed => `“${typed}” isn’t a channel. Choose one from the list.`,
  badTime: typed => `“${typed}” isn’t a time of day. Write it as 08:00, 8h30 or 8 pm.`,
  badZone: typed => `“${typed}” isn’t a known time zone. Choose one from the list: Europe/Kyiv, Europe/Paris, UTC.`,
  all: 'all',

  isNew: (at, next) => rich`The daily briefing in ${at} is set up. The first edition comes on ${next}.`,
  isChanged: (at, next) => rich`The daily briefing in ${at} is changed and on. The next edition comes on ${next}.`,
  daily: (time, zone) => `Every day at ${time}, time zone ${zone}.`,
  everything: 'What is followed: everything that is new in the record.',
  only: names => `What is followed: ${and(names)}.`,
  quietDays: {
    silent: 'On a day with nothing new there is no edition.',
    line: 'On a day with nothing new, one line says so.',
    recap: 'On a day with nothing new, the edition recaps the latest.',
  },
  forum: 'Each edition is a post of its own.',
  missing: (at, needs) => rich`Nothing was set up: in ${at} the bot lacks ${and(needs)}.`,
  needs: {
    view: '“View Channel”',
    send: '“Send Messages”',
    sendInThreads: '“Send Messages in Threads”',
    embed: '“Embed Links”',
    attach: '“Attach Files”',
    history: '“Read Message History”',
  },
  grant: at =>
    rich`To grant it: in the settings of ${at} (of its parent, for a thread) open Permissions, add Rapporteur, and allow each of them there. Then use the command again.`,
  unfit: at =>
    rich`Nothing was set up: nothing can be posted in ${at}. Choose a text or announcement channel, a thread or a forum.`,
  hidden: at =>
    rich`Nothing was set up: the bot can’t see ${at}. Allow it “View Channel” in that channel’s settings, under Permissions; a private thread has to have it as a member. Then use the command again.`,
  noAnswer: at =>
    rich`Nothing was set up: Discord didn’t say in time what the bot may do in ${at}. Try again in a moment.`,
  trouble: 'Briefings can’t be changed just now; nothing was changed. The record’s commands go on answering.',

  noneAt: at => rich`There is no briefing in ${at}.`,
  elsewhere: at => [...rich`This server has one in: `, ...at, '.'],
  nameOne: 'The option channel says which one is meant.',
  begin: '/briefing on sets one up.',
  queued: at => rich`An edition for ${at} is on its way: it will be posted in a moment.`,
  queuedSilent: 'If nothing is new, nothing is posted: that is the choice for this channel.',
  notNow: at => rich`Nothing is posted: the briefing in ${at} isn’t on. Resume it first: /briefing resume.`,
  paused: at => rich`The briefing in ${at} is paused: nothing is posted until it’s resumed.`,
  pausedNews: 'What is new by then goes into the first edition after it.',
  resumed: (at, next) => rich`The briefing in ${at} is resumed. The next edition comes on ${next}.`,
  off: at => rich`The briefing in ${at} is off. Its settings and the list of its editions are removed.`,
  forgotten: n =>
    `${counted(n, { one: 'briefing is', other: 'briefings are' })} ended, and everything that was kept about this server is removed.`,
  nothingKept: 'Nothing is kept about this server.',

  preview: 'A preview, for you alone: nothing was posted.',
  previewUnset: 'No briefing is set up here; this is what a first edition would hold.',
  previewSilent:
    'Nothing is new since the last edition, so nothing would be posted: that is the choice for this channel.',

  on: (at, next) => rich`The briefing in ${at} is on. The next edition comes on ${next}.`,
  stopped: (at, failures) =>
    rich`The briefing in ${at} has stopped by itself: ${editions(failures)} in a row couldn’t be posted.`,
  thenResume: 'Then resume it: the button below, or /briefing resume.',
  resumeThere: at => rich`Then resume it, on its server: /briefing resume with ${at} as the channel.`,
  because: why => `The reason: ${sentence(why)}`,
  whys: {
    'no-access': 'the bot lacks a permission there',
    'channel-gone': 'the channel is no longer there',
    'dm-closed': 'direct messages are closed to the bot',
    'thread-locked': 'the thread is locked or archived',
    'needs-tag': 'the forum wants a tag on every post',
    'wrong-kind': 'nothing can be posted in a channel of this kind',
    older: 'it was due while the bot was down; what was new is in the edition after it',
    late: 'its time was long past when the bot came back; what was new is in the edition after it',
    history: 'the bot can’t read the channel’s history',
    refused: 'Discord refused the message',
    busy: 'Discord asked to wait',
    unreachable: 'Discord couldn’t be reached',
    unexpected: 'something went wrong in the bot',
  },
  mends: {
    'no-access':
      'In the channel’s settings, under Permissions, allow Rapporteur “View Channel”, “Send Messages” (in a thread “Send Messages in Threads”), “Embed Links”, “Attach Files” and “Read Message History”.',
    'channel-gone': 'Set it up in another channel: /briefing on.',
    'dm-closed': 'Allow direct messages in the privacy settings of a server that you share with the bot.',
    'thread-locked': 'Unlock or reopen the thread, or choose another channel.',
    'needs-tag': 'In the forum’s settings, stop requiring tags, or choose another channel.',
    'wrong-kind': 'Choose a text or announcement channel, a thread or a forum.',
  },
  noDeliveries: 'There has been no edition yet.',
  lastDeliveries: 'The last editions, the newest first:',
  extra: day => `${day}, extra edition`,
  sent: at => (at === undefined ? ['posted'] : rich`posted on ${at}`),
  waiting: 'waits for its turn',
  sending: 'is being posted',
  quiet: 'nothing new, nothing posted',
  deferred: why => `not posted yet, will be tried again: ${why}`,
  skipped: why => `left out: ${why}`,
  failed: why => `not posted: ${why}`,
  unverified: why => `may have been posted already, so it isn’t posted again: ${why}`,

  following: next => rich`You get what is new by direct message. The next one comes on ${next}.`,
  followsNothing: 'You follow nothing yet.',
  followHow:
    '/follow with a topic, a country or a speaker begins; each further one is added. /follow topic:all sends everything.',
  narrowed: 'Until now you followed everything; from now on, that alone. /follow topic:all follows everything again.',
  unreached: 'If none arrives: allow direct messages in the privacy settings of a server that you share with the bot.',
  followStopped: failures =>
    `Your direct messages have stopped by themselves: ${editions(failures)} in a row couldn’t be sent.`,
  followAgain: 'Then use /follow with any option to go on.',
  unfollowed: 'Nothing more is sent to you, and what was kept about you is removed.',
  wasNone: 'You followed nothing, and nothing is kept about you.',

  buttons: {
    preview: 'Preview',
    now: 'Post one now',
    pause: 'Pause',
    resume: 'Resume',
    status: 'Status',
    everything: 'Follow everything',
    stop: 'Stop',
  },

  helpTitle: 'Briefings and following',
  command: (name, about) => `/${name}: ${sentence(about)}`,
  kept: 'Of a briefing are kept: the channel, the time, the choices, who set it up and, for 90 days, which editions were posted. /briefing forget removes it all; /follow stop removes what you follow.',
};

// English.

export const edition: EditionWords = {
  corrected: (day, note) => `Corrected on ${day}: ${sentence(note)}`,
  withdrawn: (day, note) => `Withdrawn on ${day}: ${sentence(note)}`,
  takenBack: 'Withdrawn',
  withdrawnItem: (id, day, note) => `the item “${id}”, withdrawn on ${day}: ${note}`,

  fresh: (entries, since) =>
    `${counted(entries, { one: 'item is', other: 'items are' })} new in the record since ${since}.`,
  more: entries =>
    `${counted(entries, { one: 'of them isn’t', other: 'of them aren’t' })} shown here: the buttons lead to ${plural(entries, { one: 'it', other: 'them' })}.`,
  quiet: day => `Nothing new in the record since ${day}.`,
  empty: 'The record has nothing yet on what is followed here.',
  recap: 'A recap of what was new then.',
  reporter: 'What the reporter writes',
  corrections: 'Corrected or withdrawn after it was posted here',
  rest: 'What isn’t shown here',
  mark: 'About this briefing',
};

// What is said of briefings and of following: how they're set up, and how they stand.

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
  isNew(at: Part, next: Part): RichText;
  isChanged(at: Part, next: Part): RichText;
  daily(time: string, zone: string): string;
  readonly everything: string;
  only(names: readonly string[]): string;
  readonly quietDays: Readonly<Record<Quiet, string>>;
  readonly forum: string;
  /** What the bot may not do in a channel, by {@link needs}. */
  missing(at: Part, needs: readonly string[]): RichText;
  /** Permissions as Discord's client calls them in this language. */
  readonly needs: Readonly<Record<Need, string>>;
  grant(at: Part): RichText;
  unfit(at: Part): RichText;
  hidden(at: Part): RichText;
  noAnswer(at: Part): RichText;
  readonly trouble: string;

  // Changing
  noneAt(at: Part): RichText;
  elsewhere(at: RichText): RichText;
  readonly nameOne: string;
  readonly begin: string;
  queued(at: Part): RichText;
  readonly queuedSilent: string;
  /** No edition at once while it's paused or has stopped. */
  notNow(at: Part): RichText;
  paused(at: Part): RichText;
  readonly pausedNews: string;
  resumed(at: Part, next: Part): RichText;
  off(at: Part): RichText;
  forgotten(briefings: number): string;
  readonly nothingKept: string;

  // Previewing
  readonly preview: string;
  readonly previewUnset: string;
  readonly previewSilent: string;

  // How it stands
  on(at: Part, next: Part): RichText;
  stopped(at: Part, failures: number): RichText;
  readonly thenResume: string;
  /** The same away from the server. */
  resumeThere(at: Part): RichText;
  because(why: string): string;
  readonly whys: Readonly<Record<Why, string>>;
  /** What to do about a place that can't be posted in, as a sentence. */
  readonly mends: Readonly<Record<Lost, string>>;
  readonly noDeliveries: string;
  readonly lastDeliveries: string;
  /** An edition besides the daily ones, by the day on which it was asked for. */
  extra(day: string): string;
  sent(at: Part | undefined): RichText;
  readonly waiting: string;
  readonly sending: string;
  readonly quiet: string;
  deferred(why: string): string;
  skipped(why: string): string;
  failed(why: string): string;
  unverified(why: string): string;

  // Following
  following(next: Part): RichText;
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

/** What is said of editions, and of items that were corrected or withdrawn. */
export interface EditionWords {
  /** A line under an item, and on top of the post that told it otherwise. */
  corrected(day: string, note: string): string;
  withdrawn(day: string, note: string): string;
  /** Heads what was withdrawn from a source. */
  readonly takenBack: string;
  /** Completes "Not in the record". */
  withdrawnItem(id: string, day: string, note: string): string;

  /** How many entries are new since a day. */
  fresh(entries: number, since: string): string;
  /** More are new than are shown; ways to them follow. */
  more(entries: number): string;
  /** Nothing is new since the day on which something last was. */
  quiet(day: string): string;
  /** The record has nothing yet on what is followed. */
  readonly empty: string;
  /** After {@link quiet}: what follows isn't new, but was on that day. */
  readonly recap: string;
  /** Heads what the reporter writes. */
  readonly reporter: string;
  /** Heads what was corrected or withdrawn since it was posted. */
  readonly corrections: string;
  /** Heads the menu of ways to what isn't shown. */
  readonly rest: string;
  /** The button under every edition that leads to its settings. */
  readonly mark: string;
}
