/** Replies about briefings, and what they're made of. */
import type { Context } from '../../command.ts';
import type { Link, Reply, Told } from '../../reply.ts';
import { listed } from '../../wording/told.ts';
import type { None, Where } from '../office.ts';
import type { Subscription } from '../store/types.ts';

/** A line that shows nothing in a way of its own. */
export const plainly = (text: string): Told => [text];

export const instant = (ms: number): { readonly instant: number } => ({ instant: Math.floor(ms / 1_000) });

export const channel = ({ channelId }: { readonly channelId: string }): { readonly channel: string } => ({
  channel: channelId,
});

export function settled(lines: readonly [Told, ...Told[]], links: readonly Link[] = []): Reply {
  return { kind: 'settled', lines, links };
}

/** The store can't be used: members are told that, and that the rest goes on. */
export const troubled = ({ wording: w }: Context): Reply => settled([plainly(w.briefing.trouble)]);

/** What can be asked of a channel's briefing next. */
export type Step = 'preview' | 'now' | 'pause' | 'resume' | 'status';

export function steps(names: readonly Step[], of: Subscription, { wording: w }: Context): readonly Link[] {
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
export function none({ elsewhere }: None, where: Where, { wording: w }: Context): Reply {
  const noneAt = w.briefing.noneAt(channel(where));
  if (elsewhere.length === 0) return settled([noneAt, plainly(w.briefing.begin)]);
  const others = w.briefing.elsewhere(listed(elsewhere.map(channel)));
  return settled([noneAt, others, plainly(w.briefing.nameOne)]);
}
