/** Makes the replies about briefings that several commands share, and their parts. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { listed, type RichText } from '../i18n/rich-text.ts';
import { nameOf } from '../reply/names.ts';
import type { Answered, HeadLine, Link, Reply } from '../reply/reply.ts';
import type { Named } from '../search/types.ts';
import { type Delivery, LOST, type Lost, REASONS, type Reason, type Subscription } from '../store/types.ts';
import type { Changed, None, Where } from './service/types.ts';

/** Makes a line of plain text. */
export const plainLine = (text: string): RichText => [text];

/** Makes the part of a line that shows an instant in the reader's zone. Takes Unix milliseconds, holds Unix seconds. */
export const instant = (ms: number): { readonly instant: number } => ({ instant: Math.floor(ms / 1_000) });

/** Makes the part of a line that shows a channel's name. */
export const channel = ({ channelId }: { readonly channelId: string }): { readonly channel: string } => ({
  channel: channelId,
});

/** Makes a private reply of lines, with buttons below. The first line says it all. */
export function settings(lines: readonly [RichText, ...RichText[]], links: readonly Link[] = []): Reply {
  return { kind: 'settings', lines, links };
}

/** Puts sentences about an edition above it. */
export function above(sentences: readonly string[], edition: Answered): Answered {
  const [first, ...others] = sentences.map((sentence): HeadLine => ({ kind: 'text', text: [sentence] }));
  return first ? { ...edition, headline: [first, ...others, ...edition.headline] } : edition;
}

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

/** Words a briefing's choices, a line each: when, what, and what on days with nothing new. */
export function describeChoices(of: Subscription, context: Context): readonly RichText[] {
  const { briefing: w } = context.messages;
  const names = followed(of, context);
  return [
    w.daily(of.localTime, of.zone),
    names.length === 0 ? w.everything : w.only(names),
    w.quietDays[of.quiet],
    ...(of.form === 'forum' ? [w.forum] : []),
  ].map(plainLine);
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

/** Words what became of the last editions, a line each, under a line that says so. */
export function describeDeliveries(latest: readonly Delivery[], context: Context): readonly RichText[] {
  const { briefing: w } = context.messages;
  if (latest.length === 0) return [plainLine(w.noDeliveries)];
  return [
    plainLine(w.lastDeliveries),
    ...latest.map((one): RichText => [`${editionOf(one, context)} – `, ...becameOf(one, w)]),
  ];
}

/** Names an edition after its day. An extra edition's key has more after the day. */
function editionOf({ day: key }: Delivery, { messages: w }: Context): string {
  const day = w.day(DAY.exec(key)?.[0] ?? key);
  return DAY.exec(key)?.[0] === key ? day : w.briefing.extra(day);
}

function becameOf({ state, error, sentAt }: Delivery, w: Messages['briefing']): RichText {
  switch (state) {
    case 'sent':
      return w.sent(sentAt === undefined ? undefined : instant(sentAt));
    case 'pending':
      return plainLine(error === undefined ? w.waiting : w.deferred(reasonOf(error, w)));
    case 'sending':
      return plainLine(w.sending);
    case 'quiet':
      return plainLine(w.quiet);
    case 'skipped':
    case 'failed':
    case 'unverified':
      return plainLine(w[state](reasonOf(error, w)));
  }
}
