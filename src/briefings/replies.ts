/** Replies about briefings, and what they're made of. */
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { listed, type RichText } from '../i18n/rich-text.ts';
import type { Link, Reply } from '../reply/reply.ts';
import { type Delivery, LOST, type Lost, REASONS, type Reason, type Subscription } from '../store/types.ts';
import type { Changed, None, Where } from './service/types.ts';

/** A line that shows nothing in a way of its own. */
export const plainly = (text: string): RichText => [text];

export const instant = (ms: number): { readonly instant: number } => ({ instant: Math.floor(ms / 1_000) });

export const channel = ({ channelId }: { readonly channelId: string }): { readonly channel: string } => ({
  channel: channelId,
});

export function settings(lines: readonly [RichText, ...RichText[]], links: readonly Link[] = []): Reply {
  return { kind: 'settings', lines, links };
}

/** The store can't be used: members are told that, and that the rest goes on. */
export const troubled = ({ messages: w }: Context): Reply => settings([plainly(w.briefing.trouble)]);

/** What can be asked of a channel's briefing next. */
export type Step = 'preview' | 'now' | 'pause' | 'resume' | 'status';

export function steps(names: readonly Step[], of: Subscription, { messages: w }: Context): readonly Link[] {
  return names.map(name => ({
    label: w.briefing.buttons[name],
    invocation: { command: `briefing ${name}`, input: { channel: of.channelId }, page: 0 },
  }));
}

/** The place that is meant: the channel that was named, or the one in which the command was used. */
export function meant(where: Where, named: string | undefined): Where {
  if (named === undefined) return where;
  const { parentId: _, ...rest } = where;
  return { ...rest, channelId: named };
}

/** There is no briefing where one was meant: where else there are some, or how to begin. */
export function none({ elsewhere }: None, where: Where, { messages: w }: Context): Reply {
  const noneAt = w.briefing.noneAt(channel(where));
  if (elsewhere.length === 0) return settings([noneAt, plainly(w.briefing.begin)]);
  const others = w.briefing.elsewhere(listed(elsewhere.map(channel)));
  return settings([noneAt, others, plainly(w.briefing.nameOne)]);
}

// What came of a change to a channel's briefing.

/** @param tell what to say where there is a briefing and the store took the change */
export function changed(
  outcome: Changed,
  where: Where,
  context: Context,
  tell: (subscription: Subscription) => Reply,
): Reply {
  if (outcome.kind === 'trouble') return troubled(context);
  return outcome.kind === 'none' ? none(outcome, where, context) : tell(outcome.subscription);
}

// A briefing's choices in words: when, what, and what on quiet days.

export function choices(of: Subscription, context: Context): readonly RichText[] {
  const { briefing: w } = context.messages;
  const names = followed(of, context);
  return [
    w.daily(of.localTime, of.zone),
    names.length === 0 ? w.everything : w.only(names),
    w.quietDays[of.quiet],
    ...(of.form === 'forum' ? [w.forum] : []),
  ].map(plainly);
}

/** The names of what is followed; what the record has no longer stands with its id. */
function followed({ topics, parties, speakers }: Subscription, { dossier, messages: w }: Context): readonly string[] {
  const named = <T>(ids: readonly string[], all: ReadonlyMap<string, T>, name: (entry: T) => string): string[] =>
    ids.map(id => {
      const entry = all.get(id);
      return entry === undefined ? id : name(entry);
    });
  return [
    ...named(topics, dossier.topics, topic => w.topic(topic)),
    ...named(parties, dossier.parties, party => w.party(party)),
    ...named(speakers, dossier.people, person => person.name),
  ];
}

// What became of editions, in words.

const WHYS: readonly (Lost | Reason)[] = [...LOST, ...REASONS];
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The reason that a key stands for; one of another version of the bot is told as unexpected. */
export const whyOf = (key: string | undefined, { reasons }: Messages['briefing']): string =>
  reasons[WHYS.find(why => why === key) ?? 'unexpected'];

/** What to do about a reason, where whoever reads it can do something. */
export function mendOf(key: string | undefined, { remedies }: Messages['briefing']): string | undefined {
  const lost: Lost | undefined = LOST.find(why => why === key);
  return lost && remedies[lost];
}

/** The last editions, a line each, under a line that says so. */
export function deliveries(latest: readonly Delivery[], context: Context): readonly RichText[] {
  const { briefing: w } = context.messages;
  if (latest.length === 0) return [plainly(w.noDeliveries)];
  return [
    plainly(w.lastDeliveries),
    ...latest.map((one): RichText => [`${editionOf(one, context)} – `, ...becameOf(one, w)]),
  ];
}

/** An edition is named after its day; one besides the daily ones has a key that begins with its day. */
function editionOf({ day: key }: Delivery, { messages: w }: Context): string {
  const day = w.day(DAY.exec(key)?.[0] ?? key);
  return DAY.exec(key)?.[0] === key ? day : w.briefing.extra(day);
}

function becameOf({ state, error, sentAt }: Delivery, w: Messages['briefing']): RichText {
  switch (state) {
    case 'sent':
      return w.sent(sentAt === undefined ? undefined : instant(sentAt));
    case 'pending':
      return plainly(error === undefined ? w.waiting : w.deferred(whyOf(error, w)));
    case 'sending':
      return plainly(w.sending);
    case 'quiet':
      return plainly(w.quiet);
    case 'skipped':
    case 'failed':
    case 'unverified':
      return plainly(w[state](whyOf(error, w)));
  }
}
