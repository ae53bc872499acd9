/**
 * Makes one attempt at one edition: looks in the channel, records the intent, posts, records the end. The process may die
 * between any two steps, or sleep through its lease. The next process to claim the edition finds out what happened, and
 * posts the edition only if it isn't there.
 */
import type { Claimed } from '../../store/store.ts';
import type { Edition, Reason } from '../../store/types.ts';
import type { ComposedPost } from '../editions/types.ts';
import { bearing, carries, markerOf, nonceOf } from './markers.ts';
import type { Deadline, DeliveryContext, Failure, PostedMessage, Target } from './types.ts';

/** What a look in the channel showed of the edition. */
type Sighting = PostedMessage | 'none' | 'unreadable' | 'not looked' | Failure;

/**
 * Attempts one delivery.
 *
 * @param leaseUntil when another process may take over, in Unix milliseconds
 */
export async function attemptDelivery(claimed: Claimed, leaseUntil: number, delivery: DeliveryContext): Promise<void> {
  const { settings, store, clock } = delivery;
  const isTooLate = clock.now() - claimed.dueAt > settings.window;
  const skipLate = (): Promise<unknown> => record(delivery, () => store.skipped(claimed, 'late'));
  if (isTooLate && !claimed.intent) {
    await skipLate();
    return;
  }
  const deadline = { until: leaseUntil - settings.leaseMargin, stop: delivery.giveUp };
  const to = await targetOf(claimed, delivery, deadline);
  if ('kind' in to) return recordFailure(claimed, to, delivery);
  const sighting = await look(claimed, to, delivery, deadline);
  if (typeof sighting === 'object') {
    return 'kind' in sighting ? recordFailure(claimed, sighting, delivery) : recordFound(claimed, sighting, delivery);
  }
  // An earlier attempt may have posted it, unseen: rather not at all than twice.
  if (sighting === 'unreadable' && claimed.intent) await record(delivery, () => store.unverified(claimed, 'history'));
  else if (isTooLate) await skipLate();
  else await post(claimed, to, sighting, deadline, delivery);
}

/** Finds where to post, opening the direct message channel of a member who has none yet. */
async function targetOf(
  { subscription }: Claimed,
  delivery: DeliveryContext,
  deadline: Deadline,
): Promise<Target | Failure> {
  const { form, channelId, guildId, userId } = subscription;
  if (form !== 'dm') return { form, channelId, ...(guildId !== undefined && { guildId }) };
  if (channelId !== '') return { form, channelId };
  if (userId === undefined) return { kind: 'lost', why: 'dm-closed' };
  const opened = await delivery.channels.openDm(userId, deadline);
  if ('failure' in opened) return opened.failure;
  await delivery.store.change(subscription.id, { channelId: opened.ok });
  return { form, channelId: opened.ok };
}

async function look(claimed: Claimed, to: Target, delivery: DeliveryContext, deadline: Deadline): Promise<Sighting> {
  if (!mustLook(claimed, delivery) && !(await isOfAnotherRecord(claimed, delivery))) return 'not looked';
  const since = Math.min(claimed.dueAt, claimed.intent?.at ?? claimed.dueAt) - delivery.settings.lookBefore;
  const found = await delivery.channels.find(to, bearing(markerOf(claimed)), since, deadline);
  return 'ok' in found ? found.ok : found.failure;
}

/** Whether the edition may stand in the channel while Discord has forgotten its nonce. */
function mustLook({ intent, dueAt, subscription }: Claimed, { clock, settings }: DeliveryContext): boolean {
  const now = clock.now();
  if (subscription.form === 'forum' || now - dueAt > settings.late) return true;
  return intent !== undefined && now - intent.at > settings.nonceTrust;
}

/**
 * Whether an earlier attempt had another record, so that the edition comes out otherwise now. By its nonce Discord would
 * return that attempt's post for this one's, and what stands there wouldn't be what is kept of it.
 */
async function isOfAnotherRecord(claimed: Claimed, delivery: DeliveryContext): Promise<boolean> {
  const { intent } = claimed;
  if (!intent) return false;
  const composed = await compose(claimed, intent.edition.until, delivery);
  return composed === 'nothing' || shownIn(composed.edition) !== shownIn(intent.edition);
}

/** What an edition shows, in an order that doesn't depend on where it was read. */
const shownIn = ({ items }: Edition): string =>
  items
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join();

/** Composes the edition up to a time. For the intent of an earlier attempt it comes out the same as then. */
async function compose(claimed: Claimed, until: number, delivery: DeliveryContext): Promise<ComposedPost | 'nothing'> {
  const { subscription, day, intent } = claimed;
  const owed = await delivery.store.owed(subscription.id);
  const marker = markerOf(claimed);
  const span = intent?.edition ?? { from: subscription.watermark, until };
  const composed = delivery.compose(subscription, { day, marker, from: span.from, until: span.until, owed });
  if (composed !== 'nothing' && !carries(composed.post.body.components, marker))
    throw new Error('A briefing without its marker could not be found again');
  return composed;
}

async function post(
  claimed: Claimed,
  to: Target,
  sighting: Sighting,
  deadline: Deadline,
  delivery: DeliveryContext,
): Promise<void> {
  const composed = await compose(claimed, delivery.clock.now(), delivery);
  if (composed === 'nothing') {
    // The record may be read anew with what was recorded by now. So the watermark stays, and the next edition has it.
    const until = claimed.intent?.edition.until ?? claimed.subscription.watermark;
    await record(delivery, () => delivery.store.quiet(claimed, until));
    return;
  }
  const isNothingThere = !claimed.intent || sighting === 'none';
  const intended = await delivery.store.intend(claimed, composed.edition, delivery.clock.now(), isNothingThere);
  if (!intended) return;
  const nonce = nonceOf(claimed.subscriptionId, claimed.day);
  const posted = await delivery.channels.post(to, composed.post, nonce, deadline);
  if ('ok' in posted) return recordSent(claimed, posted.ok, delivery);
  // A failure is certain for this attempt alone: what an earlier one did, only the channel shows.
  return isNothingThere
    ? recordNotPosted(claimed, posted.failure, delivery)
    : recordFailure(claimed, posted.failure, delivery);
}

/** Records a post that stands in the channel already, with its intent where there is none: a restored backup has none. */
async function recordFound(claimed: Claimed, found: PostedMessage, delivery: DeliveryContext): Promise<void> {
  if (!claimed.intent) {
    const composed = await compose(claimed, found.at, delivery);
    const { watermark } = claimed.subscription;
    const edition: Edition =
      composed === 'nothing' ? { from: watermark, until: found.at, items: [] } : composed.edition;
    if (!(await delivery.store.intend(claimed, edition, delivery.clock.now()))) return;
  }
  await recordSent(claimed, found, delivery);
}

async function recordSent(
  claimed: Claimed,
  { messageId, postedIn, at }: PostedMessage,
  delivery: DeliveryContext,
): Promise<void> {
  await record(delivery, () => delivery.store.sent(claimed, { messageId, postedIn, at }));
}

/** Records what Discord answered, where the edition may stand in the channel all the same. */
async function recordFailure(claimed: Claimed, failure: Failure, delivery: DeliveryContext): Promise<void> {
  switch (failure.kind) {
    case 'lost':
      await record(delivery, () => delivery.store.failed(claimed, failure.why));
      return;
    case 'busy':
      return defer(claimed, 'busy', delivery, failure.retryAfter);
    case 'gone':
      // It was posted, and a moderator has deleted it since: that is theirs to decide.
      await record(delivery, () => delivery.store.sent(claimed, { at: delivery.clock.now() }));
      return;
    case 'unsure':
      return defer(claimed, 'unreachable', delivery);
    case 'refused':
    case 'too-old':
      return defer(claimed, 'refused', delivery);
  }
}

/** Records what Discord answered to a post, where the channel certainly has none of an earlier attempt. */
async function recordNotPosted(claimed: Claimed, failure: Failure, delivery: DeliveryContext): Promise<void> {
  const { store, settings } = delivery;
  if (failure.kind === 'busy') {
    const { retryAfter } = failure;
    const why: Reason = 'busy';
    await record(delivery, () => store.refused(claimed, retryAt(claimed, delivery, retryAfter), why));
  } else if (failure.kind !== 'refused') {
    await recordFailure(claimed, failure, delivery);
  } else if (claimed.attempt > settings.retries.length) {
    // Discord doesn't take this message, and asking all day won't change that.
    await record(delivery, () => store.skipped(claimed, 'refused' satisfies Reason));
  } else {
    await record(delivery, () => store.refused(claimed, retryAt(claimed, delivery), 'refused' satisfies Reason));
  }
}

/** Puts an edition off. Its intent stands, since it may have been posted. */
export async function defer(claimed: Claimed, why: Reason, delivery: DeliveryContext, atLeast = 0): Promise<void> {
  await record(delivery, () => delivery.store.deferred(claimed, retryAt(claimed, delivery, atLeast), why));
}

/**
 * Computes when to try again, in Unix milliseconds: later after each attempt.
 *
 * @param atLeast milliseconds from now
 */
export function retryAt(
  { attempt }: { readonly attempt: number },
  { settings: { retries }, clock }: Pick<DeliveryContext, 'settings' | 'clock'>,
  atLeast = 0,
): number {
  const wait = retries[Math.min(attempt, retries.length) - 1] ?? retries[0];
  // Discord answers in fractions of a millisecond.
  return clock.now() + Math.ceil(Math.max(wait, atLeast));
}

/**
 * Records the end of an attempt. During an outage of the store it tries again until that is over: the post stands in the
 * channel already.
 *
 * @returns what the store answers: false if another attempt has begun meanwhile. Undefined if the process had to stop
 *   first: another one will find the post by its nonce, or in the channel.
 */
export async function record<T>(
  { storeHealth, stop }: DeliveryContext,
  write: () => Promise<T>,
): Promise<T | undefined> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!storeHealth.noteOutage(error)) throw error;
    }
    await storeHealth.recovery();
    if (stop.aborted && storeHealth.isDown) return undefined;
  }
}
