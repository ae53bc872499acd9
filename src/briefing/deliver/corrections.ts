/** Earlier posts are edited when an item that they told was corrected or withdrawn: once for each post and version. */
import type { ClaimAs, Correction } from '../store/store.ts';
import type { ItemVersion } from '../store/types.ts';
import type { Refusal } from './channels.ts';
import type { Delivering } from './delivering.ts';
import { mark } from './mark.ts';
import { retryAt } from './retry.ts';

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
