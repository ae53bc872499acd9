/** What can be done about briefings, as commands ask for it. Outcomes are values: a store in trouble is one of them. */
import type { Party, Topic } from '../../record/types.ts';
import type { Delivery, Need, Quiet, Subscription } from '../../store/types.ts';
import type { EditionReply } from '../editions/types.ts';

/** Where and by whom a command was used. */
export interface Where {
  /** Absent in direct messages. */
  readonly guildId?: string;
  readonly channelId: string;
  /** The channel or forum that a thread is in. */
  readonly parentId?: string;
  readonly userId: string;
  /** The reader's locale, and the server's. */
  readonly locale: string;
  readonly guildLocale?: string;
}

/** What was chosen; what is absent stays as it was, or is the default. */
export interface Wanted {
  readonly channel?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly topics?: readonly Topic[];
  readonly parties?: readonly Party[];
  readonly quiet?: Quiet;
}

/** The store can't be used now. `line` says why, for whoever runs the bot; members are told only that it is so. */
export interface InTrouble {
  readonly kind: 'trouble';
}
/** There is no briefing here; those that the server has are elsewhere. */
export interface None {
  readonly kind: 'none';
  readonly elsewhere: readonly Subscription[];
}

export type SetUp =
  | { readonly kind: 'on'; readonly subscription: Subscription; readonly isNew: boolean }
  | { readonly kind: 'missing'; readonly channelId: string; readonly needs: readonly Need[] }
  /** unfit: nothing can be posted there · hidden: the bot can't see it · no answer: Discord didn't say in time. */
  | { readonly kind: 'unfit' | 'hidden' | 'no answer'; readonly channelId: string }
  | InTrouble;

export type Changed = { readonly kind: 'changed'; readonly subscription: Subscription } | None | InTrouble;

export type Preview =
  | { readonly kind: 'edition'; readonly edition: EditionReply; readonly subscription?: Subscription }
  /** Nothing is new, and the choice for such days is silence. */
  | { readonly kind: 'silent' }
  | InTrouble;

export type Status =
  | { readonly kind: 'status'; readonly subscription: Subscription; readonly deliveries: readonly Delivery[] }
  | None
  | InTrouble;

export type Removed = { readonly kind: 'removed'; readonly count: number } | InTrouble;

export interface Follow {
  /** None: everything, whatever else is followed. */
  readonly topics?: readonly Topic[];
  readonly party?: Party;
  readonly speaker?: { readonly id: string };
  readonly time?: string;
  readonly zone?: string;
}

export interface Following {
  readonly kind: 'following';
  readonly subscription: Subscription;
  /** Everything was followed until now, and isn't any more. */
  readonly narrowed: boolean;
}

export interface BriefingService {
  /** Sets a channel's briefing up or changes it, after checking that the bot may post there. */
  setUp(where: Where, wanted: Wanted): Promise<SetUp>;
  /** What the next edition would hold if it were posted now, made by the very composer that posts. */
  preview(where: Where): Promise<Preview>;
  /** Queues an edition at once. */
  now(where: Where): Promise<Changed>;
  pause(where: Where): Promise<Changed>;
  resume(where: Where): Promise<Changed>;
  off(where: Where): Promise<Changed>;
  status(where: Where): Promise<Status>;
  /** Removes everything that is kept of the server. */
  forget(where: Where): Promise<Removed>;
  /** Adds to what a member is sent by direct message, or begins it. */
  follow(where: Where, wanted: Follow): Promise<Following | InTrouble>;
  /** What a member is sent. */
  following(where: Where): Promise<Status>;
  /** Ends a member's own, and forgets them. */
  unfollow(where: Where): Promise<Removed>;
}
