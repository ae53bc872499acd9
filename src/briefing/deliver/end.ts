/** How an attempt ends, by what Discord answered. */
import type { Claimed } from '../store/store.ts';
import type { Landed, Lost, Refusal } from './channels.ts';
import type { Delivering, Reason } from './delivering.ts';
import { mark } from './mark.ts';
import { nonceOf } from './name.ts';

export async function sent(claimed: Claimed, landed: Landed, on: Delivering): Promise<void> {
  const { messageId, postedIn } = landed;
  await mark(on, () => on.store.sent(claimed, { messageId, postedIn, at: landed.at }));
}

/** When to try again: the later, the more attempts there were. */
function retryAt({ attempt }: Claimed, { settings, world }: Delivering, atLeast = 0): number {
  const { retries } = settings;
  const wait = retries[Math.min(attempt, retries.length) - 1] ?? retries[0];
  // Discord tells fractions of a millisecond.
  return world.now() + Math.ceil(Math.max(wait, atLeast));
}

/** Tells whoever set it up, once: the store names one call as the one that broke it. */
async function tell(claimed: Claimed, why: Lost, on: Delivering): Promise<void> {
  const { subscription } = claimed;
  const { userId, id } = subscription;
  if (userId === undefined || subscription.kind === 'member') return;
  const patience = { until: on.world.now() + on.settings.lease, stop: on.giveUp };
  const opened = await on.channels.openDm(userId, patience);
  if ('not' in opened) return;
  const to = { form: 'dm', channelId: opened.ok } as const;
  const post = { ...on.notice(subscription, why), title: '' };
  await on.channels.post(to, post, nonceOf('broken', id, claimed.day), patience);
}

async function lost(claimed: Claimed, why: Lost, on: Delivering): Promise<void> {
  const end = await mark(on, () => on.store.failed(claimed, why));
  if (end === 'broken') await tell(claimed, why, on);
}

/** It goes on later; an intent stands, since it may have been posted. */
export async function defer(claimed: Claimed, why: Reason, on: Delivering, atLeast = 0): Promise<void> {
  await mark(on, () => on.store.deferred(claimed, retryAt(claimed, on, atLeast), why));
}

/** Discord's answer, before or after an attempt to post. */
export async function ended(claimed: Claimed, refusal: Refusal, on: Delivering): Promise<void> {
  switch (refusal.kind) {
    case 'lost':
      return lost(claimed, refusal.why, on);
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
