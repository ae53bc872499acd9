/** Defines what commands can ask and change about briefings. Outcomes are values; an outage of the store is one of them. */
import type { Party, Topic } from '../../record/types.ts';
import type { Answered } from '../../reply/reply.ts';
import type { Store } from '../../store/store.ts';
import type { Delivery, Need, Quiet, Subscription } from '../../store/types.ts';
import type { Composer } from '../editions/types.ts';
import type { Access } from './permissions.ts';

/** Where and by whom a command was used. */
export interface Where {
  /** Absent in direct messages. */
  readonly guildId?: string;
  /** The bot isn't in the server: the member alone has added it. */
  readonly isGuest?: true;
  readonly channelId: string;
  /** The channel or forum that a thread is in. */
  readonly parentId?: string;
  readonly userId: string;
  /** The reader's. */
  readonly locale: string;
  /** The server's. */
  readonly guildLocale?: string;
}

/** The choices for a channel's briefing. An absent one stays as it was, or is the default. */
export interface Wanted {
  /** The channel's id; the channel of the command when absent. */
  readonly channel?: string;
  /** "HH:MM" in the zone. */
  readonly time?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly topics?: readonly Topic[];
  readonly parties?: readonly Party[];
  readonly quiet?: Quiet;
}

/** What a member wants to follow besides what they follow already. */
export interface Follow {
  /** An empty list: everything, whatever else is followed. */
  readonly topics?: readonly Topic[];
  readonly party?: Party;
  readonly speaker?: { readonly id: string };
  /** "HH:MM" in the zone. */
  readonly time?: string;
  /** IANA time zone. */
  readonly zone?: string;
}

/** The store can't be used now. The log says why; members learn only that it is so. */
interface StoreOutage {
  readonly kind: 'trouble';
}

/** There is no briefing here. */
export interface None {
  readonly kind: 'none';
  /** The briefings that the server has in other channels. */
  readonly elsewhere: readonly Subscription[];
}

/** What came of setting a channel's briefing up. */
export type SetUp =
  | { readonly kind: 'on'; readonly subscription: Subscription; readonly isNew: boolean }
  | { readonly kind: 'missing'; readonly channelId: string; readonly needs: readonly Need[] }
  /** unfit: a channel of this type takes no posts · hidden: the bot can't see it · no answer: Discord didn't say in time. */
  | { readonly kind: 'unfit' | 'hidden' | 'no answer'; readonly channelId: string }
  | StoreOutage;

/** What came of changing a channel's briefing. */
export type Changed = { readonly kind: 'changed'; readonly subscription: Subscription } | None | StoreOutage;

/** What a preview shows. */
export type Preview =
  | { readonly kind: 'edition'; readonly edition: Answered; readonly subscription?: Subscription }
  /** Nothing is new, and the choice for such days is silence. */
  | { readonly kind: 'silent' }
  | StoreOutage;

/** How a briefing stands, with its last editions. */
export type Status =
  | { readonly kind: 'status'; readonly subscription: Subscription; readonly deliveries: readonly Delivery[] }
  | None
  | StoreOutage;

/** How many briefings were removed. */
export type Removed = { readonly kind: 'removed'; readonly count: number } | StoreOutage;

/** What came of following. */
export interface Following {
  readonly kind: 'following';
  readonly subscription: Subscription;
  /** Everything was followed until now, and isn't any more. */
  readonly narrowed: boolean;
}

/** What commands can ask and change. Rejects only with errors that nobody expects. */
export interface BriefingService {
  /** Sets a channel's briefing up or changes it, after checking that the bot may post there. */
  setUp(where: Where, wanted: Wanted): Promise<SetUp>;
  /** Composes the next edition as it would be posted now, by the composer that posts. */
  preview(where: Where): Promise<Preview>;
  /** Queues an extra edition, due at once. A briefing that isn't on gets none, and comes back as it is. */
  now(where: Where): Promise<Changed>;
  /** Posts nothing until it is resumed. */
  pause(where: Where): Promise<Changed>;
  /** Goes on after a pause, or after the briefing has stopped by itself. */
  resume(where: Where): Promise<Changed>;
  /** Ends a channel's briefing and removes its data. */
  off(where: Where): Promise<Changed>;
  /** Says how a channel's briefing stands, with its last editions. */
  status(where: Where): Promise<Status>;
  /** Removes all data of the server. */
  forget(where: Where): Promise<Removed>;
  /** Adds to what a member is sent by direct message, or begins it. */
  follow(where: Where, wanted: Follow): Promise<Following | StoreOutage>;
  /** Says what a member is sent, with the last editions. */
  following(where: Where): Promise<Status>;
  /** Ends what a member is sent, and removes all data of the member. */
  unfollow(where: Where): Promise<Removed>;
}

/** What the service works with. */
export interface ServiceOptions {
  readonly store: Store;
  readonly composer: Pick<Composer, 'preview'>;
  /** Asks Discord what the bot may do in a channel. Rejects only with a fault of the bot. */
  access(guildId: string, channelId: string): Promise<Access>;
  /** Unix milliseconds. */
  now(): number;
  /** Has the delivery look at what has changed. */
  wake(): void;
}

/** What each part of the service works with. */
export interface ServiceDependencies extends ServiceOptions {
  readonly guard: Guard;
}

/** Resolves to what is asked of the store, or to its outage. Rejects with any other error. */
export type Guard = <T>(ask: () => Promise<T>) => Promise<T | StoreOutage>;
