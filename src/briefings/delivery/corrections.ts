/** Earlier posts are edited when an item that they told was corrected or withdrawn: once for each post and version. */
import type { ClaimAs, Correction, Notice } from '../../store/store.ts';
import type { ItemVersion } from '../../store/types.ts';
import { mark, retryAt } from './attempt.ts';
import { nonceOf } from './markers.ts';
import type { Delivering, Patience, Refusal } from './types.ts';

/** How it ends when Discord doesn't take the edit; undefined: try again later. */
function endOf(refusal: Refusal): 'owed' | 'gone' | undefined {
  switch (refusal.kind) {
    case 'lost':
      // Nobody reads that channel any more; the next edition, if there ever is one, has other readers.
      return refusal.why === 'channel-gone' ? 'gone' : 'owed';
    case 'gone':
    case 'too-old':
    case 'refused':
      return 'owed';
    case 'busy':
    case 'unsure':
      return undefined;
  }
}

/** Edits one post. Should it be done twice, since a process died between, the post is the same as after once. */
export async function correctPost(correction: Correction, leaseUntil: number, on: Delivering): Promise<void> {
  const { store, settings, channels } = on;
  const body = on.correct(correction);
  if (!body) {
    await mark(on, () => store.closeCorrection(correction, 'edited'));
    return;
  }
  const patience = { until: leaseUntil - settings.leaseMargin, stop: on.giveUp };
  const outcome = await channels.edit(correction, body, patience);
  const end = 'ok' in outcome ? 'edited' : endOf(outcome.not);
  if (end) {
    await mark(on, () => store.closeCorrection(correction, end));
    return;
  }
  const retryAfter = 'not' in outcome && outcome.not.kind === 'busy' ? outcome.not.retryAfter : 0;
  await mark(on, () => store.deferCorrection(correction, retryAt(correction, on, retryAfter)));
}

/** Goes through the items that were ever revised, over and over. */
export interface Search {
  /** Begins anew. */
  restart(): void;
  /** Posts to be corrected, at most `limit`. None: all items have been looked at. */
  next(as: ClaimAs): Promise<readonly Correction[]>;
}

export function searchPosts({ store, revised, pause }: Delivering): Search {
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

// Whoever set up a briefing that has stopped by itself is told so, privately and once.

/** Whether an earlier attempt may have sent it without Discord knowing the nonce any more. */
function mustLook({ attempt, firstAt }: Notice, { world: clock, settings }: Delivering): boolean {
  return attempt > 1 && clock.now() - firstAt > settings.nonceTrust;
}

/** @returns why it wasn't sent; nothing when it stands there */
async function send(notice: Notice, patience: Patience, on: Delivering): Promise<Refusal | undefined> {
  const { channels, settings } = on;
  const { id, userId = '', why = '' } = notice.subscription;
  const opened = await channels.openDm(userId, patience);
  if ('not' in opened) return opened.not;
  const to = { form: 'dm', channelId: opened.ok } as const;
  const { body } = on.notice(notice.subscription, why);
  if (mustLook(notice, on)) {
    const since = notice.firstAt - settings.lookBefore;
    const found = await channels.find(to, ({ content }) => content === body.content, since, patience);
    if ('not' in found) return found.not;
    if (found.ok !== 'none') return undefined;
  }
  const posted = await channels.post(to, { body, title: '' }, nonceOf('broken', id, notice.day), patience);
  return 'not' in posted ? posted.not : undefined;
}

/** Tries again while Discord is in trouble; whoever takes no direct messages isn't told. */
export async function tell(notice: Notice, leaseUntil: number, on: Delivering): Promise<void> {
  const refusal = await send(notice, { until: leaseUntil - on.settings.leaseMargin, stop: on.giveUp }, on);
  const isLater = refusal?.kind === 'busy' || refusal?.kind === 'unsure';
  const atLeast = refusal?.kind === 'busy' ? refusal.retryAfter : 0;
  await mark(on, () =>
    isLater ? on.store.deferNotice(notice, retryAt(notice, on, atLeast)) : on.store.closeNotice(notice),
  );
}
