/** How an attempt ends, by what Discord answered. */
import type { Claimed } from '../store/store.ts';
import type { Landed, Refusal } from './channels.ts';
import type { Delivering, Reason } from './delivering.ts';
import { mark } from './mark.ts';
import { retryAt } from './retry.ts';

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
