/**
 * Follows editions up, where there is room beside them: notifies whoever set up a briefing that has stopped by itself, and
 * edits posts whose items were corrected or withdrawn since.
 */
import type { ClaimAs, Correction, Notice } from '../../store/store.ts';
import type { ItemVersion } from '../../store/types.ts';
import { record, retryAt } from './attempt.ts';
import { nonceOf } from './markers.ts';
import type { Deadline, DeliveryContext, Failure } from './types.ts';

/** Follow-ups in the order of their importance: notices first, then corrections. */
interface FollowUps {
  /** Begins anew with the items that were ever revised. */
  restart(): void;
  /**
   * Claims what is to be done now, and returns it as functions. None: there is nothing more.
   *
   * @param claiming the process, the time and the limit of a claim, as of the moment that it's called
   */
  next(claiming: () => ClaimAs): Promise<readonly (() => Promise<void>)[]>;
  /** When the next notice can be claimed, as of the last look; in Unix milliseconds. */
  readonly nextNotice: number | undefined;
}

/** Finds follow-ups of one process. */
export function followUps(delivery: DeliveryContext): FollowUps {
  const search = correctionSearch(delivery);
  let nextNotice: number | undefined;
  return {
    get nextNotice() {
      return nextNotice;
    },
    restart: () => search.restart(),
    async next(claiming) {
      nextNotice = await delivery.store.nextNotice();
      const as = claiming();
      // A claim is a write, and there is hardly ever a notice.
      const isDue = nextNotice !== undefined && nextNotice <= as.now;
      const notices = isDue ? await delivery.store.claimNotices(as) : [];
      if (notices.length > 0) return notices.map(one => () => sendNotice(one, as.leaseUntil, delivery));
      const corrections = await search.next(as);
      return corrections.map(one => () => correctPost(one, as.leaseUntil, delivery));
    },
  };
}

/** Goes through the items that were ever revised, over and over. */
interface CorrectionSearch {
  /** Begins anew. */
  restart(): void;
  /** Claims posts to be corrected, at most `limit`. None: all items have been looked at. */
  next(as: ClaimAs): Promise<readonly Correction[]>;
}

function correctionSearch({ store, revised, pause }: DeliveryContext): CorrectionSearch {
  let items: readonly ItemVersion[] = [];
  let at = 0;
  return {
    restart() {
      items = revised();
      at = 0;
    },
    async next(as) {
      for (let item = items[at]; item; item = items[at]) {
        const found = await store.claimCorrections(item, as);
        // Fewer than asked for: there are no more of this item.
        if (found.length < as.limit) at++;
        if (found.length > 0) return found;
        await pause();
      }
      return [];
    },
  };
}

/** Edits one post. A process may die before it records the edit: done twice, the post is the same as after once. */
async function correctPost(correction: Correction, leaseUntil: number, delivery: DeliveryContext): Promise<void> {
  const { store, channels } = delivery;
  const body = delivery.correct(correction);
  if (body === 'behind') {
    // Left to a process with a newer record, for which it is free again at its next search.
    const free = delivery.clock.now() + delivery.settings.retries[0];
    await record(delivery, () => store.deferCorrection(correction, free));
    return;
  }
  if (!body) {
    await record(delivery, () => store.closeCorrection(correction, 'edited'));
    return;
  }
  const outcome = await channels.edit(correction, body, deadlineOf(leaseUntil, delivery));
  const end = 'ok' in outcome ? 'edited' : endAfter(outcome.failure);
  if (end) {
    await record(delivery, () => store.closeCorrection(correction, end));
    return;
  }
  const atLeast = 'failure' in outcome ? retryAfter(outcome.failure) : 0;
  await record(delivery, () => store.deferCorrection(correction, retryAt(correction, delivery, atLeast)));
}

/** How a correction ends when Discord doesn't take the edit. Undefined: it is tried again later. */
function endAfter(failure: Failure): 'owed' | 'gone' | undefined {
  switch (failure.kind) {
    case 'lost':
      // Nobody reads that channel any more; the next edition, if there ever is one, has other readers.
      return failure.why === 'channel-gone' ? 'gone' : 'owed';
    case 'gone':
    case 'too-old':
    case 'refused':
      return 'owed';
    case 'busy':
    case 'unsure':
      return undefined;
  }
}

/**
 * Notifies whoever set up a briefing, privately and once, that it has stopped by itself. Tries again after an outage of
 * Discord, and gives up where direct messages are closed.
 */
async function sendNotice(notice: Notice, leaseUntil: number, delivery: DeliveryContext): Promise<void> {
  const failure = await send(notice, deadlineOf(leaseUntil, delivery), delivery);
  const isLater = failure?.kind === 'busy' || failure?.kind === 'unsure';
  await record(delivery, () =>
    isLater
      ? delivery.store.deferNotice(notice, retryAt(notice, delivery, retryAfter(failure)))
      : delivery.store.closeNotice(notice),
  );
}

/** @returns why it wasn't sent; nothing when it stands there */
async function send(notice: Notice, deadline: Deadline, delivery: DeliveryContext): Promise<Failure | undefined> {
  const { channels, settings } = delivery;
  const { id, userId = '', why = '' } = notice.subscription;
  const opened = await channels.openDm(userId, deadline);
  if ('failure' in opened) return opened.failure;
  const to = { form: 'dm', channelId: opened.ok } as const;
  const { body } = delivery.notice(notice.subscription, why);
  if (mustLook(notice, delivery)) {
    const since = notice.firstAt - settings.lookBefore;
    const found = await channels.find(to, ({ content }) => content === body.content, since, deadline);
    if ('failure' in found) return found.failure;
    if (found.ok !== 'none') return undefined;
  }
  const posted = await channels.post(to, { body, title: '' }, nonceOf('broken', id, notice.day), deadline);
  return 'failure' in posted ? posted.failure : undefined;
}

/** Whether an earlier attempt may have sent the notice while Discord has forgotten its nonce. */
function mustLook({ attempt, firstAt }: Notice, { clock, settings }: DeliveryContext): boolean {
  return attempt > 1 && clock.now() - firstAt > settings.nonceTrust;
}

const deadlineOf = (leaseUntil: number, { settings, giveUp }: DeliveryContext): Deadline => ({
  until: leaseUntil - settings.leaseMargin,
  stop: giveUp,
});

/** Milliseconds for which Discord asks to wait. */
const retryAfter = (failure: Failure): number => (failure.kind === 'busy' ? failure.retryAfter : 0);
