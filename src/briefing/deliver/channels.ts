/** What the delivery needs of Discord. Outcomes are values; nothing here rejects. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Form } from '../store/types.ts';
import type { Post } from './compose.ts';

/** Why a place can't be posted in. Kept with the delivery and shown in plain words. */
export const LOST = ['no-access', 'channel-gone', 'dm-closed', 'thread-locked', 'needs-tag', 'wrong-kind'] as const;
export type Lost = (typeof LOST)[number];

/** Why something wasn't done. */
export type Refusal =
  /** It can't be posted there until somebody changes something. Nothing was posted. */
  | { readonly kind: 'lost'; readonly why: Lost }
  /** Discord doesn't take this message. Nothing was posted. */
  | { readonly kind: 'refused' }
  /** Too much at once; `retryAfter` in milliseconds. Nothing was posted. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  /** Discord is in trouble or out of reach: it may have been posted. */
  | { readonly kind: 'unsure' }
  /** The message was there, and has been deleted since. */
  | { readonly kind: 'gone' }
  /** Discord takes no more edits of a message that old. */
  | { readonly kind: 'too-old' };

export type Outcome<T> = { readonly ok: T } | { readonly not: Refusal };

export interface Target {
  readonly form: Form;
  readonly channelId: string;
  /** The server that a forum is in. */
  readonly guildId?: string;
}

export interface Landed {
  readonly messageId: string;
  /** The channel that the message is in: for a forum its post. */
  readonly postedIn: string;
  /** When Discord took it, in Unix milliseconds by Discord's clock. */
  readonly at: number;
}

/** Tells a message of ours from every other one. */
export type Sign = (message: Pick<APIMessage, 'content' | 'components'>) => boolean;

/** Until when something may be begun, and its answer awaited. */
export interface Patience {
  /** Unix milliseconds. */
  readonly until: number;
  /** Ends the wait at once. */
  readonly stop: AbortSignal;
}

export interface Channels {
  /** Posts with a nonce: a message with the same one, a few minutes old at most, is returned instead of a second one. A forum's post has none. */
  post(to: Target, post: Post, nonce: string, patience: Patience): Promise<Outcome<Landed>>;
  edit(
    at: Pick<Landed, 'messageId' | 'postedIn'>,
    post: Pick<Post, 'body'>,
    patience: Patience,
  ): Promise<Outcome<true>>;
  /**
   * Looks for our own message with a sign since a time. `none` is certain; `unreadable`: the history is hidden from us, or
   * too long.
   */
  find(to: Target, sign: Sign, since: number, patience: Patience): Promise<Outcome<Landed | 'none' | 'unreadable'>>;
  /** The channel for direct messages to a user; the same one each time. */
  openDm(userId: string, patience: Patience): Promise<Outcome<string>>;
}
