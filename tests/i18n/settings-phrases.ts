/** The phrases of briefings and of following; see {@link PHRASES}. */

import type { Messages } from '../../src/i18n/messages.ts';

type BriefingWords = Messages['briefing'];

import type { RichText } from '../../src/i18n/rich-text.ts';
import type { Phrase } from './phrases.ts';

const AT = { channel: '42' };
const NEXT = { instant: 1_234 };

/** A told sentence as text, its own parts as a surface might show them. */
export const flat = (told: RichText): string =>
  told
    .map(part => (typeof part === 'string' ? part : 'channel' in part ? `#${part.channel}` : `@${part.instant}`))
    .join('');

const of = (say: (w: BriefingWords) => string | RichText, ...holds: string[]): Phrase => [
  w => {
    const said = say(w.briefing);
    return typeof said === 'string' ? said : flat(said);
  },
  ...holds,
];
const table = (say: (w: BriefingWords) => Readonly<Record<string, string>>, ...holds: string[]): Phrase =>
  of(w => Object.values(say(w)).join(' '), ...holds);

const SAID: Readonly<Record<keyof BriefingWords, Phrase>> = {
  badChannel: of(w => w.badChannel('xyz'), 'xyz'),
  badTime: of(w => w.badTime('xyz'), 'xyz', '08:00'),
  emptyList: [w => w.briefing.emptyList('X')],
  badZone: of(w => w.badZone('xyz'), 'xyz', 'Europe/Kyiv'),
  all: of(w => w.all),
  isNew: of(w => w.isNew(AT, NEXT), '#42', '@1234'),
  isChanged: of(w => w.isChanged(AT, NEXT), '#42', '@1234'),
  daily: of(w => w.daily('08:30', 'Europe/Kyiv'), '08:30', 'Europe/Kyiv'),
  everything: of(w => w.everything),
  only: of(w => w.only(['Rain', 'Norland']), 'Rain', 'Norland'),
  quietDays: table(w => w.quietDays),
  forum: of(w => w.forum),
  missing: of(w => w.missing(AT, ['SEND', 'EMBED']), '#42', 'SEND', 'EMBED'),
  needs: table(
    w => w.needs,
    'View Channel',
    'Send Messages',
    'Send Messages in Threads',
    'Embed Links',
    'Attach Files',
    'Read Message History',
  ),
  grant: of(w => w.grant(AT), '#42', 'Rapporteur'),
  unfit: of(w => w.unfit(AT), '#42'),
  hidden: of(w => w.hidden(AT), '#42', 'View Channel'),
  noAnswer: of(w => w.noAnswer(AT), '#42', 'Discord'),
  trouble: of(w => w.trouble),
  noneAt: of(w => w.noneAt(AT), '#42'),
  elsewhere: of(w => w.elsewhere([AT, ', ', { channel: '43' }]), '#42, #43.'),
  nameOne: of(w => w.nameOne, 'channel'),
  begin: of(w => w.begin, '/briefing on'),
  queued: of(w => w.queued(AT), '#42'),
  queuedSilent: of(w => w.queuedSilent),
  notNow: of(w => w.notNow(AT), '#42', '/briefing resume'),
  paused: of(w => w.paused(AT), '#42'),
  pausedNews: of(w => w.pausedNews),
  resumed: of(w => w.resumed(AT, NEXT), '#42', '@1234'),
  off: of(w => w.off(AT), '#42'),
  forgotten: of(w => [1, 3, 5, 21].map(n => w.forgotten(n)).join(' '), '1', '3', '5', '21'),
  nothingKept: of(w => w.nothingKept),
  preview: of(w => w.preview),
  previewUnset: of(w => w.previewUnset),
  previewSilent: of(w => w.previewSilent),
  on: of(w => w.on(AT, NEXT), '#42', '@1234'),
  stopped: of(w => w.stopped(AT, 3), '#42', '3'),
  thenResume: of(w => w.thenResume, '/briefing resume'),
  resumeThere: of(w => w.resumeThere(AT), '#42', '/briefing resume'),
  because: of(w => w.because('it rains'), 'it rains.'),
  whys: table(w => w.whys, 'Discord'),
  mends: table(w => w.mends, 'Rapporteur', '/briefing on'),
  noDeliveries: of(w => w.noDeliveries),
  lastDeliveries: of(w => w.lastDeliveries, ':'),
  extra: of(w => w.extra('DAY'), 'DAY'),
  sent: of(w => [...w.sent(NEXT), ' ', ...w.sent(undefined)], '@1234'),
  waiting: of(w => w.waiting),
  sending: of(w => w.sending),
  quiet: of(w => w.quiet),
  deferred: of(w => w.deferred('it rains'), 'it rains'),
  skipped: of(w => w.skipped('it rains'), 'it rains'),
  failed: of(w => w.failed('it rains'), 'it rains'),
  unverified: of(w => w.unverified('it rains'), 'it rains'),
  following: of(w => w.following(NEXT), '@1234'),
  followsNothing: of(w => w.followsNothing),
  followHow: of(w => w.followHow, '/follow'),
  narrowed: of(w => w.narrowed, '/follow'),
  unreached: of(w => w.unreached),
  followStopped: of(w => w.followStopped(3), '3'),
  followAgain: of(w => w.followAgain, '/follow'),
  unfollowed: of(w => w.unfollowed),
  wasNone: of(w => w.wasNone),
  buttons: table(w => w.buttons),
  helpTitle: of(w => w.helpTitle),
  command: of(w => w.command('briefing on', 'Begins it'), '/briefing on', 'Begins it.'),
  kept: of(w => w.kept, '/briefing forget', '/follow', '90'),
};

export const SETTINGS_PHRASES: Readonly<Record<string, Phrase>> = Object.fromEntries(
  Object.entries(SAID).map(([key, phrase]) => [`briefing.${key}`, phrase]),
);
