/** English. */
import { localeWords } from '../locale-words.ts';
import { sentence } from '../sentences.ts';
import { told } from '../told.ts';
import type { BriefingWords } from './settings-words.ts';

const { and, counted } = localeWords<'one'>('en-GB');
const editions = (n: number): string => counted(n, { one: 'edition', other: 'editions' });

export const briefing: BriefingWords = {
  badChannel: typed => `“${typed}” isn’t a channel. Choose one from the list.`,
  badTime: typed => `“${typed}” isn’t a time of day. Write it as 08:00, 8h30 or 8 pm.`,
  badZone: typed => `“${typed}” isn’t a known time zone. Choose one from the list: Europe/Kyiv, Europe/Paris, UTC.`,
  all: 'all',

  isNew: (at, next) => told`The daily briefing in ${at} is set up. The first edition comes on ${next}.`,
  isChanged: (at, next) => told`The daily briefing in ${at} is changed and on. The next edition comes on ${next}.`,
  daily: (time, zone) => `Every day at ${time}, time zone ${zone}.`,
  everything: 'What is followed: everything that is new in the record.',
  only: names => `What is followed: ${and(names)}.`,
  quietDays: {
    silent: 'On a day with nothing new there is no edition.',
    line: 'On a day with nothing new, one line says so.',
    recap: 'On a day with nothing new, the edition recaps the latest.',
  },
  forum: 'Each edition is a post of its own.',
  missing: (at, needs) => told`Nothing was set up: in ${at} the bot lacks ${and(needs)}.`,
  needs: {
    view: '“View Channel”',
    send: '“Send Messages”',
    sendInThreads: '“Send Messages in Threads”',
    embed: '“Embed Links”',
    attach: '“Attach Files”',
    history: '“Read Message History”',
  },
  grant: at =>
    told`To grant it: in the settings of ${at} (of its parent, for a thread) open Permissions, add Rapporteur, and allow each of them there. Then use the command again.`,
  unfit: at =>
    told`Nothing was set up: nothing can be posted in ${at}. Choose a text or announcement channel, a thread or a forum.`,
  hidden: at =>
    told`Nothing was set up: the bot can’t see ${at}. Allow it “View Channel” in that channel’s settings, under Permissions; a private thread has to have it as a member. Then use the command again.`,
  noAnswer: at =>
    told`Nothing was set up: Discord didn’t say in time what the bot may do in ${at}. Try again in a moment.`,
  trouble: 'Briefings can’t be changed just now; nothing was changed. The record’s commands go on answering.',

  noneAt: at => told`There is no briefing in ${at}.`,
  elsewhere: at => [...told`This server has one in: `, ...at, '.'],
  nameOne: 'The option channel says which one is meant.',
  begin: '/briefing on sets one up.',
  queued: at => told`An edition for ${at} is on its way: it will be posted in a moment.`,
  queuedSilent: 'If nothing is new, nothing is posted: that is the choice for this channel.',
  notNow: at => told`Nothing is posted: the briefing in ${at} isn’t on. Resume it first: /briefing resume.`,
  paused: at => told`The briefing in ${at} is paused: nothing is posted until it’s resumed.`,
  pausedNews: 'What is new by then goes into the first edition after it.',
  resumed: (at, next) => told`The briefing in ${at} is resumed. The next edition comes on ${next}.`,
  off: at => told`The briefing in ${at} is off. Its settings and the list of its editions are removed.`,
  forgotten: n =>
    `${counted(n, { one: 'briefing is', other: 'briefings are' })} ended, and everything that was kept about this server is removed.`,
  nothingKept: 'Nothing is kept about this server.',

  preview: 'A preview, for you alone: nothing was posted.',
  previewUnset: 'No briefing is set up here; this is what a first edition would hold.',
  previewSilent:
    'Nothing is new since the last edition, so nothing would be posted: that is the choice for this channel.',

  on: (at, next) => told`The briefing in ${at} is on. The next edition comes on ${next}.`,
  stopped: (at, failures) =>
    told`The briefing in ${at} has stopped by itself: ${editions(failures)} in a row couldn’t be posted.`,
  thenResume: 'Then resume it: the button below, or /briefing resume.',
  resumeThere: at => told`Then resume it, on its server: /briefing resume with ${at} as the channel.`,
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
  sent: at => (at === undefined ? ['posted'] : told`posted on ${at}`),
  waiting: 'waits for its turn',
  sending: 'is being posted',
  quiet: 'nothing new, nothing posted',
  deferred: why => `not posted yet, will be tried again: ${why}`,
  skipped: why => `left out: ${why}`,
  failed: why => `not posted: ${why}`,
  unverified: why => `may have been posted already, so it isn’t posted again: ${why}`,

  following: next => told`You get what is new by direct message. The next one comes on ${next}.`,
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
