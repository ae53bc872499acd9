/** What the office works with. */
import type { Access } from '../access/access.ts';
import type { Composer } from '../composer.ts';
import type { Store } from '../store/store.ts';
import type { Guard } from './guard.ts';

/** Handed in by whoever opens it. */
export interface OfficeOptions {
  readonly store: Store;
  readonly composer: Pick<Composer, 'preview'>;
  /** Whether the bot may post there. Never rejects. */
  access(guildId: string, channelId: string): Promise<Access>;
  /** Unix milliseconds. */
  now(): number;
  /** Has the delivery look at what has changed. */
  wake(): void;
}

export interface OfficeDesk extends OfficeOptions {
  readonly guard: Guard;
}
