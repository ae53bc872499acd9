/** What an edition is asked for, and what comes of it. */
import type { Day } from '../../dossier/types.ts';
import type { Reply } from '../../reply.ts';
import type { ItemVersion, Quiet } from '../store/types.ts';

/** What a channel or a member follows: whatever one of the lists names. With all three empty, everything. */
export interface Followed {
  /** Ids. */
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
}

/** What an edition is of, whether it's composed for the first time or told again. */
export interface Frame extends Followed {
  /** The calendar day that it is named after. */
  readonly day: Day;
  /** IANA time zone in which "since" is told. */
  readonly zone: string;
}

export interface Asked extends Frame {
  /** The record has been told up to here, in epoch milliseconds: what was recorded in (cut, until] is new. */
  readonly cut: number;
  readonly until: number;
  readonly quiet: Quiet;
  /** Items told earlier that were corrected or withdrawn since, in posts that couldn't be edited. */
  readonly corrections: readonly Pick<ItemVersion, 'id'>[];
}

/** What was told, as the delivery log keeps it. */
export interface Told {
  readonly from: number;
  readonly until: number;
  readonly items: readonly ItemVersion[];
}

/** An answer of one page. */
export type EditionReply = Extract<Reply, { readonly kind: 'items' }>;

export interface Edition {
  readonly reply: EditionReply;
  /**
   * What it shows, in the order shown: items, disputes, and the corrections it tells. With the cut and the end it is all
   * that's needed to tell it again. Corrections that had no room aren't among them: they are owed to the next edition.
   */
  readonly items: readonly ItemVersion[];
  /** How much more is new than it shows. */
  readonly more: number;
}
