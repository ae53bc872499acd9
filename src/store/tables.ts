/**
 * The tables, as both engines have them: ids and local days are text, times epoch milliseconds, lists JSON in text. No
 * function of the database's own touches a time or a zone, so that there is one clock and one set of rules: the caller's.
 */
import type { DeliveryState, Form, Quiet, SubscriptionKind, SubscriptionState } from './types.ts';

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
  cut: number;
}

export interface DeliveryTable {
  subscription_id: string;
  day: string;
  due_at: number;
  state: DeliveryState;
  attempt: number;
  attempted_at: number | null;
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

/** Which items a delivery tells, from its intent on. */
export interface ToldTable {
  subscription_id: string;
  day: string;
  item: string;
  /** The version that the post tells. */
  version: string;
  /** The one that it told first; null as long as it is the same. */
  first_version: string | null;
}

/** One row for each (post, version of an item) that has to be corrected. */
export interface CorrectionTable {
  subscription_id: string;
  day: string;
  item: string;
  version: string;
  state: 'editing' | 'edited' | 'owed' | 'told' | 'gone';
  attempt: number;
  lease_owner: string | null;
  lease_until: number;
}

/** One row for each briefing that broke and of which whoever set it up hasn't been told. */
export interface NoticeTable {
  subscription_id: string;
  /** Of the edition that broke it. */
  day: string;
  attempt: number;
  /** When it was first about to be sent. */
  attempted_at: number | null;
  lease_owner: string | null;
  lease_until: number;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface Database {
  subscription: SubscriptionTable;
  delivery: DeliveryTable;
  told: ToldTable;
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
