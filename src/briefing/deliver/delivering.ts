/** What a delivery works with. */
import type { Store } from '../store/store.ts';
import type { ItemVersion } from '../store/types.ts';
import type { Channels } from './channels.ts';
import type { Compose, Correct, Notice } from './compose.ts';
import type { Settings } from './settings.ts';
import type { Log, Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Handed in by whoever starts the delivery. */
export interface Handed {
  readonly store: Store;
  readonly channels: Channels;
  readonly compose: Compose;
  readonly correct: Correct;
  readonly notice: Notice;
  /** The items of the record that were ever corrected or withdrawn, as they stand now. */
  readonly revised: () => readonly ItemVersion[];
  readonly settings: Settings;
  readonly world: World;
  /** Gives way to others for a moment. */
  readonly pause: () => Promise<void>;
  /** Names this process among all. */
  readonly owner: string;
  /** The version of the time zone data. */
  readonly zoneRules: string;
  readonly log: Log;
  /** Logs an unexpected error. */
  readonly report: (error: unknown) => unknown;
}

export interface Delivering extends Handed {
  readonly trouble: Trouble;
  /** Aborted when nothing more is to be begun. */
  readonly stop: AbortSignal;
  /** Aborted when the answers that are awaited are given up too. */
  readonly giveUp: AbortSignal;
}

/** Why an edition isn't sent yet, or won't be, besides {@link import('./channels.ts').Lost}. Kept with the delivery. */
export const REASONS = ['older', 'late', 'history', 'refused', 'busy', 'unreachable', 'unexpected'] as const;
export type Reason = (typeof REASONS)[number];
