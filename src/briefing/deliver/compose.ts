/** What the delivery is handed: the words. It knows nothing of them but the marker that they carry. */
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Correction } from '../store/store.ts';
import type { Edition, Subscription } from '../store/types.ts';

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
