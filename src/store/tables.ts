/**
 * Types the tables, as both engines have them: ids and local days are text, times epoch milliseconds, lists JSON in
 * text. No function of the database's own touches a time or a zone, so that there is one clock and one set of rules:
 * the caller's.
 *
 * Some tables and columns have older names than the code: a released name isn't changed. `cut` is the watermark, `told`
 * and `told_…` are of the delivered items, and a correction in the state `told` has been delivered with an edition.
 */
import type { DeliveryState, Form, Quiet, SubscriptionKind, SubscriptionState } from './types.ts';

/** One row for each {@link import('./types.ts').Subscription}. */
export interface SubscriptionTable {
  id: string;
  /** `channel:ID` or `member:ID`: unique, so that neither has two. */
  place: string;
  kind: SubscriptionKind;
  guild_id: string | null;
  channel_id: string;
  user_id: string | null;
  form: Form;
  local_time: string;
  zone: string;
  locale: string;
  topics: string;
  parties: string;
  speakers: string;
  quiet: Quiet;
  state: SubscriptionState;
  why: string | null;
  next_due: number;
  next_day: string;
  failures: number;
  created_at: number;
  /** The watermark: the record has been delivered up to here. */
  cut: number;
}

/** One row for each {@link import('./types.ts').Delivery}. */
export interface DeliveryTable {
  subscription_id: string;
  day: string;
  due_at: number;
  state: DeliveryState;
  attempt: number;
  attempted_at: number | null;
  /** The edition covers the changes of the record in (told_from, told_until]. */
  told_from: number | null;
  told_until: number | null;
  lease_owner: string | null;
  /** Of an open delivery: nobody may take it before. */
  lease_until: number;
  message_id: string | null;
  posted_in: string | null;
  sent_at: number | null;
  error: string | null;
}

/** One row for each item that a delivery shows, from its intent on. */
interface DeliveredItemTable {
  subscription_id: string;
  day: string;
  item: string;
  /** The version that the post shows. */
  version: string;
  /** The version that it showed first; null as long as it's the same. */
  first_version: string | null;
}

/** One row for each (post, version of an item) that has to be corrected. */
export interface CorrectionTable {
  subscription_id: string;
  day: string;
  item: string;
  version: string;
  /** editing: claimed · owed: the next edition has to bring it · edited, told and gone: over. */
  state: 'editing' | 'edited' | 'owed' | 'told' | 'gone';
  attempt: number;
  lease_owner: string | null;
  lease_until: number;
}

/** One row for each notice that is still to be sent: a briefing has broken. */
interface NoticeTable {
  subscription_id: string;
  /** Of the edition that broke it. */
  day: string;
  attempt: number;
  /** When it was first about to be sent. */
  attempted_at: number | null;
  lease_owner: string | null;
  lease_until: number;
}

/** Facts about the store itself, by key. */
interface MetaTable {
  key: string;
  value: string;
}

/** The tables by name. */
export interface Database {
  subscription: SubscriptionTable;
  delivery: DeliveryTable;
  told: DeliveredItemTable;
  correction: CorrectionTable;
  notice: NoticeTable;
  meta: MetaTable;
}

/** Every table, parents before children: the order in which a copy is filled. */
export const TABLES = [
  'meta',
  'subscription',
  'delivery',
  'told',
  'correction',
  'notice',
] as const satisfies readonly (keyof Database)[];
