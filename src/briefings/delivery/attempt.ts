/**
 * One attempt at one edition: look, intend, post, mark. The process may die between any two steps, or sleep through its
 * lease: whoever takes the edition next finds out what happened, and posts it only if it isn't there.
 */

import type { Claimed } from '../../store/store.ts';
import type { Edition, Reason } from '../../store/types.ts';
import type { Composed } from '../editions/types.ts';
import { bearing, carries, markerOf, nonceOf } from './markers.ts';
import type { Delivering, Landed, Patience, Refusal, Target } from './types.ts';

// Marks an attempt's end, and doesn't leave off while the store is in trouble: the post stands in the channel
// already.

/**
 * @returns what the store answers: false if another attempt has begun meanwhile. Undefined if the process had to stop
 *   first: another one will find the post by its nonce, or in the channel.
 */
export async function mark<T>({ trouble, stop }: Delivering, write: () => Promise<T>): Promise<T | undefined> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!trouble.met(error)) throw error;
    }
    await trouble.over();
    if (stop.aborted && trouble.on) return undefined;
  }
}

// When to try again.

/** The later, the more attempts there were; at least after so many milliseconds. */
export function retryAt(
  { attempt }: { readonly attempt: number },
  { settings: { retries }, world: clock }: Pick<Delivering, 'settings' | 'world'>,
  atLeast = 0,
): number {
  const wait = retries[Math.min(attempt, retries.length) - 1] ?? retries[0];
  // Discord tells fractions of a millisecond.
  return clock.now() + Math.ceil(Math.max(wait, atLeast));
}

// How an attempt ends, by what Discord answered.

export async function sent(claimed: Claimed, landed: Landed, on: Delivering): Promise<void> {
  const { messageId, postedIn } = landed;
  await mark(on, () => on.store.sent(claimed, { messageId, postedIn, at: landed.at }));
}

/** It goes on later; an intent stands, since it may have been posted. */
export async function defer(claimed: Claimed, why: Reason, on: Delivering, atLeast = 0): Promise<void> {
  await mark(on, () => on.store.deferred(claimed, retryAt(claimed, on, atLeast), why));
}

/** Discord's answer, before or after an attempt to post. */
export async function ended(claimed: Claimed, refusal: Refusal, on: Delivering): Promise<void> {
  switch (refusal.kind) {
    case 'lost':
      await mark(on, () => on.store.failed(claimed, refusal.why));
      return;
    case 'busy':
      return defer(claimed, 'busy', on, refusal.retryAfter);
    case 'gone':
      // It was posted, and a moderator has deleted it since: that is theirs to decide.
      await mark(on, () => on.store.sent(claimed, { at: on.world.now() }));
      return;
    case 'unsure':
      return defer(claimed, 'unreachable', on);
    case 'refused':
    case 'too-old':
      return defer(claimed, 'refused', on);
  }
}

/** Discord's answer to a post of which there is nothing in the channel, if the answer says so for certain. */
export async function notPosted(claimed: Claimed, refusal: Refusal, on: Delivering): Promise<void> {
  const { store, settings } = on;
  if (refusal.kind === 'busy') {
    await mark(on, () => store.refused(claimed, retryAt(claimed, on, refusal.retryAfter), 'busy' satisfies Reason));
  } else if (refusal.kind !== 'refused') {
    await ended(claimed, refusal, on);
  } else if (claimed.attempt > settings.retries.length) {
    // Discord doesn't like this message, and asking all day won't change that.
    await mark(on, () => store.skipped(claimed, 'refused' satisfies Reason));
  } else {
    await mark(on, () => store.refused(claimed, retryAt(claimed, on), 'refused' satisfies Reason));
  }
}

/** What the channel says of the edition. */
type Seen = Landed | 'none' | 'unreadable' | 'not looked' | Refusal;

async function targetOf({ subscription }: Claimed, on: Delivering, patience: Patience): Promise<Target | Refusal> {
  const { form, channelId, guildId, userId } = subscription;
  if (form !== 'dm') return { form, channelId, ...(guildId !== undefined && { guildId }) };
  if (channelId !== '') return { form, channelId };
  if (userId === undefined) return { kind: 'lost', why: 'dm-closed' };
  const opened = await on.channels.openDm(userId, patience);
  if ('not' in opened) return opened.not;
  await on.store.change(subscription.id, { channelId: opened.ok });
  return { form, channelId: opened.ok };
}

/** Whether it may stand in the channel without Discord knowing the nonce any more. */
function mustLook({ intent, dueAt, subscription }: Claimed, { world: clock, settings }: Delivering): boolean {
  const now = clock.now();
  if (subscription.form === 'forum' || now - dueAt > settings.late) return true;
  return intent !== undefined && now - intent.at > settings.nonceTrust;
}

async function look(claimed: Claimed, to: Target, on: Delivering, patience: Patience): Promise<Seen> {
  if (!mustLook(claimed, on)) return 'not looked';
  const since = Math.min(claimed.dueAt, claimed.intent?.at ?? claimed.dueAt) - on.settings.lookBefore;
  const found = await on.channels.find(to, bearing(markerOf(claimed)), since, patience);
  return 'ok' in found ? found.ok : found.not;
}

/** The edition, told up to a time. Composed anew for the intent of an earlier attempt, it comes out the same. */
async function compose(claimed: Claimed, until: number, on: Delivering): Promise<Composed | 'nothing'> {
  const { subscription, day, intent } = claimed;
  const owed = await on.store.owed(subscription.id);
  const marker = markerOf(claimed);
  const span = intent?.edition ?? { from: subscription.watermark, until };
  const composed = on.compose(subscription, { day, marker, from: span.from, until: span.until, owed });
  if (composed !== 'nothing' && !carries(composed.post.body.components, marker))
    throw new Error('A briefing without its marker could not be found again');
  return composed;
}

/** What is posted already is recorded, as far as it isn't: a restored backup knows of no intent. */
async function found(claimed: Claimed, landed: Landed, on: Delivering): Promise<void> {
  if (!claimed.intent) {
    const composed = await compose(claimed, landed.at, on);
    const { watermark } = claimed.subscription;
    const told: Edition = composed === 'nothing' ? { from: watermark, until: landed.at, items: [] } : composed.edition;
    if (!(await on.store.intend(claimed, told, on.world.now()))) return;
  }
  await sent(claimed, landed, on);
}

async function post(claimed: Claimed, to: Target, seen: Seen, patience: Patience, on: Delivering): Promise<void> {
  const now = on.world.now();
  const composed = await compose(claimed, now, on);
  if (composed === 'nothing') {
    // The record may be read anew with what was recorded by now: the watermark stays, and the next edition tells it.
    const until = claimed.intent?.edition.until ?? claimed.subscription.watermark;
    await mark(on, () => on.store.quiet(claimed, until));
    return;
  }
  const intended = await on.store.intend(claimed, composed.edition, on.world.now());
  if (!intended) return;
  const nonce = nonceOf(claimed.subscriptionId, claimed.day);
  const posted = await on.channels.post(to, composed.post, nonce, patience);
  if ('ok' in posted) return sent(claimed, posted.ok, on);
  // A refusal is certain for this attempt alone: what an earlier one did, only the channel tells.
  const isNothingThere = !claimed.intent || seen === 'none';
  return isNothingThere ? notPosted(claimed, posted.not, on) : ended(claimed, posted.not, on);
}

/** @param leaseUntil when another process may take over */
export async function attempt(claimed: Claimed, leaseUntil: number, on: Delivering): Promise<void> {
  const { settings, store, world: clock } = on;
  const isTooLate = clock.now() - claimed.dueAt > settings.window;
  const tooLate = (): Promise<unknown> => mark(on, () => store.skipped(claimed, 'late'));
  if (isTooLate && !claimed.intent) {
    await tooLate();
    return;
  }
  const patience = { until: leaseUntil - settings.leaseMargin, stop: on.giveUp };
  const to = await targetOf(claimed, on, patience);
  if ('kind' in to) return ended(claimed, to, on);
  const seen = await look(claimed, to, on, patience);
  if (typeof seen === 'object') return 'kind' in seen ? ended(claimed, seen, on) : found(claimed, seen, on);
  // Then it may be there unseen: rather not at all than twice.
  if (seen === 'unreadable' && claimed.intent) await mark(on, () => store.unverified(claimed, 'history'));
  else if (isTooLate) await tooLate();
  else await post(claimed, to, seen, patience, on);
}
