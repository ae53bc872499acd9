/** Says in English what is said of briefings and of following, and what editions say. */
import type { Day } from '../../record/types.ts';
import type { Lost, Need, Quiet, Reason } from '../../store/types.ts';
import { type Part, type RichText, rich } from '../rich-text.ts';
import { sentence } from '../sentences.ts';
import { and, counted, dates, plural } from './grammar.ts';

const editions = (n: number): string => counted(n, 'edition', 'editions');

/** How a briefing is set up, and how it stands. A channel or an instant is a {@link Part} of a sentence. */
export const briefing = {
  // Input that can't be used
  badChannel: (typed: string) => `“${typed}” isn’t a channel. Choose one from the list.`,
  badTime: (typed: string) => `“${typed}” isn’t a time of day. Write it as 08:00, 8h30 or 8 pm.`,
  badZone: (typed: string) =>
    `“${typed}” isn’t a known time zone. Choose one from the list: Europe/Kyiv, Europe/Paris, UTC.`,
  /** An abbreviation: what it may mean stands on buttons too. */
  severalZones: (typed: string, zones: readonly string[]) =>
    `“${typed}” stands for several time zones. Choose one, or write a city: ${zones.join(', ')}.`,
  /** A list that holds separators alone. */
  emptyList: (typed: string) =>
    `“${typed}” names nothing. Write names with commas between them, or “all” for everything.`,
  /** Stands for every topic or every country in a list. */
  all: 'all',

  // Setting up
  /** `soon`: the time until then, as "in 14 hours"; `next`: the date. */
  isNew: (at: Part, soon: Part, next: Part) => rich`${at} gets its first briefing ${soon}: ${next}.`,
  isChanged: (at: Part, soon: Part, next: Part) => rich`Changed. ${at} gets its next briefing ${soon}: ${next}.`,
  // Its choices: parts of one line
  daily: (time: string, zone: string) => `Daily at ${time} (${zone})`,
  everything: 'everything new',
  quietDays: {
    silent: 'quiet days: no post',
    line: 'quiet days: one line',
    recap: 'quiet days: a recap',
  } satisfies Record<Quiet, string>,
  forum: 'each edition a post of the forum',
  /** What the bot may not do in a channel, by {@link needs}. */
  missing: (at: Part, needs: readonly string[]) => rich`Nothing was set up: in ${at} the bot lacks ${and(needs)}.`,
  /** Permissions as Discord's client calls them in this language. */
  needs: {
    view: '“View Channel”',
    connect: '“Connect”',
    send: '“Send Messages”',
    sendInThreads: '“Send Messages in Threads”',
    embed: '“Embed Links”',
    attach: '“Attach Files”',
    history: '“Read Message History”',
  } satisfies Record<Need, string>,
  grant: (at: Part) =>
    rich`To grant it: in the settings of ${at} (of its parent, for a thread) open Permissions, add Rapporteur, and allow each of them there. Then use the command again.`,
  cannotPost: (at: Part) =>
    rich`Nothing was set up: ${at} is of a kind in which the bot can’t post. Choose a text, announcement or voice channel, a stage, a thread or a forum.`,
  hidden: (at: Part) =>
    rich`Nothing was set up: the bot can’t see ${at}. Allow it “View Channel” in that channel’s settings, under Permissions; a private thread has to have it as a member. Then use the command again.`,
  noAnswer: (at: Part) =>
    rich`Nothing was set up: Discord didn’t say in time what the bot may do in ${at}. Try again in a moment.`,
  trouble: 'Briefings can’t be changed just now; nothing was changed. The record’s commands go on answering.',

  // Changing
  noneAt: (at: Part) => rich`There is no briefing in ${at}.`,
  elsewhere: (at: RichText): RichText => [...rich`This server has one in: `, ...at, '.'],
  nameOne: 'The option channel says which one is meant.',
  begin: '/briefing on sets one up.',
  queued: (at: Part) => rich`An edition for ${at} is on its way: it will be posted in a moment.`,
  queuedSilent: 'If nothing is new, nothing is posted: that is the choice for this channel.',
  /** No edition at once while it's paused or has stopped. */
  notNow: (at: Part) => rich`Nothing is posted: the briefing in ${at} isn’t on. Resume it first: /briefing resume.`,
  paused: (at: Part) => rich`The briefing in ${at} is paused: nothing is posted until it’s resumed.`,
  pausedNews: 'What is new by then goes into the first edition after it.',
  resumed: (at: Part, soon: Part, next: Part) => rich`Resumed. ${at} gets its next briefing ${soon}: ${next}.`,
  off: (at: Part) => rich`The briefing in ${at} is off. Its settings and the list of its editions are removed.`,
  forgotten: (n: number) =>
    `${counted(n, 'briefing is', 'briefings are')} ended, and everything that was kept about this server is removed.`,
  nothingStored: 'Nothing is kept about this server.',

  // Previewing
  preview: 'A preview, for you alone: nothing was posted.',
  previewUnset: 'A preview, for you alone: no briefing is set up here.',
  /** Where nothing can be delivered. */
  previewHere: 'A preview: nothing is delivered from here.',
  previewSilent:
    'Nothing is new since the last edition, so nothing would be posted: that is the choice for this channel.',

  // How it stands
  on: (at: Part, soon: Part, next: Part) => rich`${at} gets its next briefing ${soon}: ${next}.`,
  stopped: (at: Part, failures: number) =>
    rich`The briefing in ${at} has stopped by itself: ${editions(failures)} in a row couldn’t be posted.`,
  thenResume: 'Then resume it: the button below, or /briefing resume.',
  /** The same in a direct message. */
  resumeThere: (at: Part) => rich`Then resume it, on its server: /briefing resume with ${at} as the channel.`,
  because: (why: string) => `The reason: ${sentence(why)}`,
  /** Why an edition wasn't posted, by the reason that is stored with it. */
  reasons: {
    'no-access': 'the bot lacked a permission there',
    'channel-gone': 'the channel was no longer there',
    'dm-closed': 'direct messages were closed to the bot',
    'thread-locked': 'the thread was locked or archived',
    'needs-tag': 'the forum wanted a tag on every post',
    'wrong-kind': 'the bot can’t post in a channel of this kind',
    automod: 'the server’s AutoMod blocked the message',
    'link-filter': 'Discord’s filter of harmful links blocked the message',
    'no-uploads': 'Discord took no files in this server',
    'threads-full': 'the server had as many open threads as Discord allows',
    older: 'it was due while the bot was down; what was new is in the edition after it',
    late: 'its time was long past when the bot came back; what was new is in the edition after it',
    history: 'the bot couldn’t read the channel’s history',
    refused: 'Discord refused the message',
    busy: 'Discord asked to wait',
    unreachable: 'Discord couldn’t be reached',
    unexpected: 'something went wrong in the bot',
  } satisfies Record<Lost | Reason, string>,
  /** What to do about a channel that can't be posted in, as a sentence. */
  remedies: {
    'no-access':
      'In the channel’s settings, under Permissions, allow Rapporteur “View Channel”, “Connect” (for a voice channel or a stage), “Send Messages” (in a thread “Send Messages in Threads”), “Embed Links”, “Attach Files” and “Read Message History”.',
    'channel-gone': 'Set it up in another channel: /briefing on.',
    'dm-closed': 'Allow direct messages in the privacy settings of a server that you share with the bot.',
    'thread-locked': 'Unlock or reopen the thread, or choose another channel.',
    'needs-tag': 'In the forum’s settings, stop requiring tags, or choose another channel.',
    'wrong-kind': 'Choose a text, announcement or voice channel, a stage, a thread or a forum.',
    automod:
      'In the server’s settings, under AutoMod, exempt Rapporteur’s role or this channel from the rule, or choose another channel.',
    'link-filter': 'The link of a source is on Discord’s list, which no server can change: tell whoever runs the bot.',
    'no-uploads': 'Discord lifts that by itself: resume it some days later.',
    'threads-full':
      'Close or archive posts and threads that nobody uses any more, or choose a channel that is no forum.',
  } satisfies Record<Lost, string>,
  noDeliveries: 'There has been no edition yet.',
  /** An edition, by its day, and what became of it; one besides the daily ones, by the day on which it was asked for. */
  became: (day: Day, isExtra: boolean, what: string) =>
    `${dates.short(day)}${isExtra ? ', extra edition' : ''}: ${what}`,
  sent: 'posted',
  entries: (n: number) => counted(n, 'item', 'items'),
  /** Nothing was new: what was posted then. */
  quiet: {
    silent: 'nothing new, no post',
    line: 'nothing new, one line',
    recap: 'nothing new, recap',
  } satisfies Record<Quiet, string>,
  waiting: 'waits for its turn',
  sending: 'is being posted',
  deferred: (why: string) => `not posted yet, will be tried again – ${why}`,
  skipped: (why: string) => `left out – ${why}`,
  failed: (why: string) => `not posted – ${why}`,
  /** What kept an edition from being posted, where a later one was. */
  mended: (what: string) => `${sentence(what)} Mended since.`,
  unverified: (why: string) => `may have been posted already, so it isn’t posted again – ${why}`,

  // Following
  following: (soon: Part, next: Part) => rich`You get your next briefing by direct message ${soon}: ${next}.`,
  followsNothing: 'You follow nothing yet.',
  followHow:
    '/follow with a topic, a country or a speaker begins; each further one is added. /follow topic:all sends everything.',
  /** Where everything was followed; what is followed from now on stands above it. */
  narrowed: 'Until now you followed everything; from now on, that alone. /follow topic:all follows everything again.',
  unreached: 'If none arrives: allow direct messages in the privacy settings of a server that you share with the bot.',
  followStopped: (failures: number) =>
    `Your direct messages have stopped by themselves: ${editions(failures)} in a row couldn’t be sent.`,
  followAgain: 'Then use /follow with any option to go on.',
  unfollowed: 'Nothing more is sent to you, and what was kept about you is removed.',
  wasNone: 'You followed nothing, and nothing is kept about you.',

  buttons: {
    preview: 'Preview',
    now: 'Post now',
    pause: 'Pause',
    resume: 'Resume',
    change: 'Change',
    status: 'Status',
    everything: 'Follow everything',
    stop: 'Stop',
  },

  // In /help
  command: (name: string, about: string) => `/${name}: ${sentence(about)}`,
  stored:
    'Stored for a briefing: the channel, the time, the choices, who set it up and, for 90 days, which editions were posted. /briefing forget removes it all; /follow stop:True removes what you follow.',
};

/** What editions say, and what is said of items that were corrected or withdrawn. */
export const edition = {
  /** A line under an item, and on top of the post in which it stood otherwise. */
  corrected: (day: string, note: string) => `Corrected on ${day}: ${sentence(note)}`,
  withdrawn: (day: string, note: string) => `Withdrawn on ${day}: ${sentence(note)}`,
  /** Heads what was withdrawn from a source. */
  takenBack: 'Withdrawn',
  /** Completes "Not in the record". */
  withdrawnItem: (id: string, day: string, note: string) => `the item “${id}”, withdrawn on ${day}: ${note}`,

  /** Names an edition after its day. */
  title: (day: Day) => `Briefing, ${dates.weekday(day)}`,
  /** In the footer: how many entries are new since a day, and how many of them have no room. */
  since: (found: number, day: string, more: number) =>
    `${found} new since ${day}${more === 0 ? '' : `, ${more} of them not shown`}`,
  /** How many entries are new since a day. */
  fresh: (entries: number, since: string) =>
    `${counted(entries, 'item is', 'items are')} new in the record since ${since}.`,
  /** Where more are new than are shown. */
  more: (entries: number) =>
    `${counted(entries, 'of them isn’t', 'of them aren’t')} shown here: the menu leads to ${plural(entries, 'it', 'them')}.`,
  /** Where nothing is new since the day on which something last was. */
  quiet: (day: string) => `Nothing new in the record since ${day}.`,
  /** Titles a picture of the events that are new since a day. */
  events: (day: string) => `New events since ${day}`,
  /** Where the record has nothing yet on what is followed. */
  empty: 'The record has nothing yet on what is followed here.',
  /** After {@link quiet}, above what was new on that day. */
  recap: 'A recap of what was new then.',
  /** Heads what was corrected or withdrawn. */
  corrections: 'Corrected or withdrawn',
  /** Heads the menu that leads to what isn't shown. */
  rest: 'What isn’t shown here',
  /** The button under every edition that leads to its settings. */
  mark: 'About',
};
