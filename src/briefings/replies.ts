/** Makes the replies about briefings that several commands share, and their parts. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Instant, listed, type RichText } from '../i18n/rich-text.ts';
import { nameOf } from '../reply/names.ts';
import type { Answered, Link, Reply, Tone } from '../reply/reply.ts';
import type { Named } from '../search/types.ts';
import { type Delivery, LOST, type Lost, REASONS, type Reason, type Subscription } from '../store/types.ts';
import { summaryOf } from './editions/edition.ts';
import type { Changed, None, Where } from './service/types.ts';

/** Makes a line of plain text. */
export const plainLine = (text: string): RichText => [text];

/** Makes the parts of a line that tell when the next edition comes: how soon, and the date. */
export function coming({ next: { due } }: Pick<Subscription, 'next'>): readonly [Instant, Instant] {
  const instant = Math.floor(due / 1_000);
  return [{ instant, until: true }, { instant }];
}

/** Makes the part of a line that shows a channel's name. */
export const channel = ({ channelId }: { readonly channelId: string }): { readonly channel: string } => ({
  channel: channelId,
});

/** Makes a private reply of lines, with buttons below. The first line says it all. */
export function settings(lines: readonly [RichText, ...RichText[]], links: readonly Link[] = [], tone?: Tone): Reply {
  return { kind: 'settings', lines, links, ...(tone ? { tone } : {}) };
}

/** The tone in which it's told how a briefing stands: in order, failing, or paused. */
export function toneOf({ state, failures }: Subscription): Tone {
  if (state === 'paused') return 'none';
  return state === 'on' && failures === 0 ? 'verified' : 'disputed';
}

/** Puts a sentence about an edition above it. */
export const above = (sentence: string, edition: Answered): Answered => ({
  ...edition,
  headline: [{ kind: 'text', text: [sentence] }, ...edition.headline],
});

/** Says that the store can't be used, and that other commands are answered. */
export const storeDown = ({ messages: w }: Context): Reply => settings([plainLine(w.briefing.trouble)]);

/** What can be done next about a channel's briefing: a command's name, without `briefing`. */
export type Step = 'preview' | 'now' | 'pause' | 'resume' | 'status';

/** Makes the buttons for what can be done next about a channel's briefing. */
export function stepButtons(names: readonly Step[], of: Subscription, { messages: w }: Context): readonly Link[] {
  return names.map(name => ({
    label: w.briefing.buttons[name],
    invocation: { command: `briefing ${name}`, input: { channel: of.channelId }, page: 0 },
  }));
}

/** Makes the button to how a briefing is changed. */
export const changing = ({ messages: w }: Context): Link => ({
  label: w.briefing.buttons.change,
  invocation: { command: 'help', input: { command: 'briefing' }, page: 0 },
});

/** Finds the place that a command means: the channel that it names, or the one in which it was used. */
export function placeMeant(where: Where, named: string | undefined): Where {
  if (named === undefined) return where;
  const { parentId: _, ...rest } = where;
  return { ...rest, channelId: named };
}

/** Says that there is no briefing where one was meant; then where else there are some, or how to begin. */
export function noBriefing({ elsewhere }: None, where: Where, { messages: w }: Context): Reply {
  const noneAt = w.briefing.noneAt(channel(where));
  if (elsewhere.length === 0) return settings([noneAt, plainLine(w.briefing.begin)]);
  const others = w.briefing.elsewhere(listed(elsewhere.map(channel)));
  return settings([noneAt, others, plainLine(w.briefing.nameOne)]);
}

/**
 * Says what came of a change to a channel's briefing.
 *
 * @param reply makes the reply where there is a briefing and the store took the change
 */
export function replyToChange(
  outcome: Changed,
  where: Where,
  context: Context,
  reply: (subscription: Subscription) => Reply,
): Reply {
  if (outcome.kind === 'trouble') return storeDown(context);
  return outcome.kind === 'none' ? noBriefing(outcome, where, context) : reply(outcome.subscription);
}

/** Words a briefing's choices in one line: when, what, and what on days with nothing new. */
export function describeChoices(of: Subscription, context: Context): RichText {
  const { briefing: w } = context.messages;
  const names = followed(of, context);
  const parts = [
    w.daily(of.localTime, of.zone),
    names.length === 0 ? w.everything : names.join(', '),
    w.quietDays[of.quiet],
    ...(of.form === 'forum' ? [w.forum] : []),
  ];
  return plainLine(parts.join(' · '));
}

/** Lists the names of what is followed. What the record no longer has is named by its id. */
function followed({ topics, parties, speakers }: Subscription, context: Context): readonly string[] {
  const { dossier } = context;
  const named = (ids: readonly string[], all: ReadonlyMap<string, Named>): string[] =>
    ids.map(id => {
      const entry = all.get(id);
      return entry === undefined ? id : nameOf(entry, context);
    });
  return [...named(topics, dossier.topics), ...named(parties, dossier.parties), ...named(speakers, dossier.people)];
}

const WHYS: readonly (Lost | Reason)[] = [...LOST, ...REASONS];
/** The calendar day at the beginning of an edition's key. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Words the reason that a key stands for. A key of another version of the bot counts as unexpected. */
export const reasonOf = (key: string | undefined, { reasons }: Messages['briefing']): string =>
  reasons[WHYS.find(why => why === key) ?? 'unexpected'];

/** Words what to do about a reason, where the reader can do something. */
export function remedyOf(key: string | undefined, { remedies }: Messages['briefing']): string | undefined {
  const lost: Lost | undefined = LOST.find(why => why === key);
  return lost && remedies[lost];
}

/** Words what became of the last editions, a line each, the newest first. */
export function describeDeliveries(latest: readonly Delivery[], context: Context): readonly RichText[] {
  const { briefing: w } = context.messages;
  if (latest.length === 0) return [plainLine(w.noDeliveries)];
  const lastSent = latest.findIndex(({ state }) => state === 'sent');
  return latest.map((one, i) => {
    const isMended = one.state === 'failed' && lastSent >= 0 && lastSent < i && LOST.some(lost => lost === one.error);
    const { sign, what } = becameOf(one, context);
    return plainLine(`${sign}\u00a0${editionOf(one, isMended ? w.mended(what) : what, w)}`);
  });
}

/** An extra edition's key has more after the day. */
function editionOf({ day: key }: Delivery, became: string, w: Messages['briefing']): string {
  const day = DAY.exec(key)?.[0] ?? key;
  return w.became(day, day !== key, became);
}

/** What became of an edition: ✅ news was posted, ➖ nothing or not yet, ⚠ it couldn't be. */
interface Became {
  readonly sign: '✅' | '➖' | '⚠';
  readonly what: string;
}

function becameOf({ state, error, intent }: Delivery, { dossier, messages }: Context): Became {
  const { briefing: w } = messages;
  switch (state) {
    case 'sent': {
      if (!intent) return { sign: '✅', what: w.sent };
      const { entries, isRecap } = summaryOf(intent.edition, dossier);
      if (entries > 0 && !isRecap) return { sign: '✅', what: w.entries(entries) };
      return { sign: '➖', what: w.quiet[isRecap ? 'recap' : 'line'] };
    }
    case 'pending':
      return error === undefined
        ? { sign: '➖', what: w.waiting }
        : { sign: '⚠', what: w.deferred(reasonOf(error, w)) };
    case 'sending':
      return { sign: '➖', what: w.sending };
    case 'quiet':
      return { sign: '➖', what: w.quiet.silent };
    case 'skipped':
      return { sign: '➖', what: w.skipped(reasonOf(error, w)) };
    case 'failed':
    case 'unverified':
      return { sign: '⚠', what: w[state](reasonOf(error, w)) };
  }
}
