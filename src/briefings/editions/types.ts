/** What an edition is asked for, and what comes of it. */

import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Day } from '../../record/types.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Correction } from '../../store/store.ts';
import type { Edition, ItemVersion, Quiet, Subscription } from '../../store/types.ts';

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
  /** The record has been told up to here, in epoch milliseconds: what was recorded in (watermark, until] is new. */
  readonly watermark: number;
  readonly until: number;
  readonly quiet: Quiet;
  /** Items told earlier that were corrected or withdrawn since, in posts that couldn't be edited. */
  readonly corrections: readonly Pick<ItemVersion, 'id'>[];
}

/** What was told, as the delivery log keeps it. */
export interface ToldEdition {
  readonly from: number;
  readonly until: number;
  readonly items: readonly ItemVersion[];
}

/** An answer of one page. */
export type EditionReply = Extract<Reply, { readonly kind: 'items' }>;

export interface ComposedEdition {
  readonly reply: EditionReply;
  /**
   * What it shows, in the order shown: items, disputes, and the corrections it tells. With the watermark and the end it is all
   * that's needed to tell it again. Corrections that had no room aren't among them: they are owed to the next edition.
   */
  readonly items: readonly ItemVersion[];
  /** How much more is new than it shows. */
  readonly more: number;
}

// What the delivery is handed: the words. It knows nothing of them but the marker that they carry.

export interface PostFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

/** What to send. */
export interface Post {
  /** A message as Discord takes it. Who posts it adds the nonce. */
  readonly body: Omit<RESTPostAPIChannelMessageJSONBody, 'nonce' | 'enforce_nonce'>;
  /** What a forum's post is called, at most 100 characters. */
  readonly title: string;
  readonly files?: readonly PostFile[];
}

export interface Ask {
  /** The edition's key. */
  readonly day: string;
  /** A component of the post has this as its `custom_id`: by it the post is found again. */
  readonly marker: string;
  /** What was recorded in (from, until] is new. Asked again for an attempt that failed with the same two. */
  readonly from: number;
  readonly until: number;
  /** Ids of items whose corrections earlier posts couldn’t be edited for: to be listed, and put among the edition’s items. */
  readonly owed: readonly string[];
}

export interface Composed {
  readonly post: Post;
  /** What it tells. Its `until` may lie before the one asked for: the record ends there. */
  readonly edition: Edition;
}

/** Writes an edition. `nothing`: nothing is new, and the subscription wants silence then. */
export type Compose = (subscription: Subscription, ask: Ask) => Composed | 'nothing';

/**
 * The whole new body of an earlier post, marker kept, with a note that bears the correction's date: the same each time
 * that it is asked for. Undefined if there is nothing to change.
 */
export type Correct = (correction: Correction) => Pick<Post, 'body'> | undefined;

/** The private line to whoever set up a briefing that broke. */
export type Notice = (subscription: Subscription, why: string) => Pick<Post, 'body'>;
