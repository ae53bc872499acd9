/** Defines what an edition is composed from, and what comes of it: a reply, then the message that is posted. */
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Day } from '../../record/types.ts';
import type { Answered } from '../../reply/reply.ts';
import type { Correction } from '../../store/store.ts';
import type { Edition, ItemVersion, Quiet, Subscription } from '../../store/types.ts';

/** What a channel or a member follows: whatever one of the lists names. With all three empty, everything. */
export interface Filter {
  /** Ids, as in the other two lists. */
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
}

/** What an edition is about, whether it's composed for the first time or again. */
export interface EditionScope extends Filter {
  /** The calendar day that it is named after. */
  readonly day: Day;
  /** IANA time zone of the day in "since …". */
  readonly zone: string;
}

/** What an edition is composed from for the first time. */
export interface EditionRequest extends EditionScope {
  /** In Unix milliseconds: what was recorded in (watermark, until] is new. */
  readonly watermark: number;
  readonly until: number;
  readonly quiet: Quiet;
  /** Items that were corrected or withdrawn since, in posts that couldn't be edited. */
  readonly corrections: readonly Pick<ItemVersion, 'id'>[];
}

/** An edition as a reply, in one language, before it's rendered. */
export interface ComposedEdition {
  /** Names it after its day: the title of a forum's post. */
  readonly title: string;
  /** It has one page. */
  readonly reply: Answered;
  /**
   * What it shows, in the order shown: items, disputes, and corrections. With the span it is all that's needed to compose
   * the edition again. A correction that had no room isn't among them: the next edition owes it.
   */
  readonly items: readonly ItemVersion[];
  /** How much more is new than it shows. */
  readonly more: number;
}

/** A file of a post. */
interface PostFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

/** A message to send. */
export interface Post {
  /** A message as Discord takes it. The delivery adds the nonce. */
  readonly body: Omit<RESTPostAPIChannelMessageJSONBody, 'nonce' | 'enforce_nonce'>;
  /** The title of a forum's post, at most 100 characters. */
  readonly title: string;
  readonly files?: readonly PostFile[];
}

/** What the delivery asks of an edition's post. */
interface PostRequest {
  /** The edition's key. */
  readonly day: string;
  /** The `custom_id` of one component of the post: by it the post is found again. */
  readonly marker: string;
  /** In Unix milliseconds: what was recorded in (from, until] is new. An attempt that failed asks again with the same two. */
  readonly from: number;
  readonly until: number;
  /** Ids of items whose corrections earlier posts couldn't be edited for: to be listed among the edition's items. */
  readonly owed: readonly string[];
}

/** An edition's post, and what the store has to keep of it. */
export interface ComposedPost {
  readonly post: Post;
  /** Its `until` may lie before the one asked for, where the record ends before. */
  readonly edition: Edition;
}

/** What an edition is previewed of: a briefing, or one as it would be set up. */
export interface PreviewSubject extends Filter {
  readonly zone: string;
  readonly quiet: Quiet;
  readonly watermark: number;
}

/** What a preview is composed from, besides its subject. */
interface PreviewRequest {
  /** The moment of the preview, in Unix milliseconds. */
  readonly at: number;
  /** Ids of items whose corrections the next edition owes. */
  readonly owed: readonly string[];
  /** The reader's. */
  readonly locale: string;
}

/** Composes all that briefings post. The same record and request give the same result each time. */
export interface Composer {
  /** Composes an edition's post. `nothing`: nothing is new, and the subscription wants silence then. */
  compose(subscription: Subscription, request: PostRequest): ComposedPost | 'nothing';
  /**
   * Composes the whole new body of an earlier post, marker kept, with dated notes on what was corrected. Undefined if there
   * is nothing to change. `behind`: the post shows an item in a later version than this record has.
   */
  correct(correction: Correction): Pick<Post, 'body'> | 'behind' | undefined;
  /**
   * Composes the private message to whoever set up a briefing that has stopped by itself.
   *
   * @param why the key of what keeps the bot from posting there
   */
  notice(subscription: Subscription, why: string): Pick<Post, 'body'>;
  /** Composes what would be posted at a moment. `nothing`: nothing would. */
  preview(subject: PreviewSubject, request: PreviewRequest): ComposedEdition | 'nothing';
  /** Lists the items that were ever corrected or withdrawn, in their latest versions. */
  revised(): readonly ItemVersion[];
}
