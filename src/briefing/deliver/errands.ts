/** What is done besides editions, where there is room for it: lines about briefings that broke, then corrections. */
import type { ClaimAs } from '../store/store.ts';
import { correctPost, searchPosts } from './corrections.ts';
import type { Delivering } from './delivering.ts';
import { tell } from './notices.ts';

export interface Errands {
  /** Begins anew with the items that were ever revised. */
  restart(): void;
  /**
   * What is to be done now. None: there is nothing more.
   *
   * @param claiming as whom to claim, and how much at most, as of the moment that it's called
   */
  next(claiming: () => ClaimAs): Promise<readonly (() => Promise<void>)[]>;
  /** When the next line can be claimed, as of the last time that it was looked for. */
  readonly nextNotice: number | undefined;
}

export function errands(on: Delivering): Errands {
  const search = searchPosts(on);
  let nextNotice: number | undefined;
  return {
    get nextNotice() {
      return nextNotice;
    },
    restart: () => search.restart(),
    async next(claiming) {
      nextNotice = await on.store.nextNotice();
      const as = claiming();
      // A claim is a write, and there is hardly ever one.
      const isDue = nextNotice !== undefined && nextNotice <= as.now;
      const notices = isDue ? await on.store.claimNotices(as) : [];
      if (notices.length > 0) return notices.map(one => () => tell(one, as.leaseUntil, on));
      const corrections = await search.next(as);
      return corrections.map(one => () => correctPost(one, as.leaseUntil, on));
    },
  };
}
