/** Briefings as a whole: the store, the office that commands ask, and the delivery once Discord is there. */
import { setImmediate as turn } from 'node:timers/promises';
import type { REST } from 'discord.js';
import type { Dossier } from '../dossier/dossier.ts';
import type { Clock } from '../lib/clock.ts';
import { rateLimiter } from '../lib/rate-limit.ts';
import type { OptionsOf } from '../render/present.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import { StoreError } from '../store/session.ts';
import type { DeliveryState } from '../store/types.ts';
import { discordChannels } from './delivery/discord.ts';
import type { Log } from './delivery/store-health.ts';
import { type Settings, settings } from './delivery/types.ts';
import { type Deliverer, startDelivery } from './delivery/worker.ts';
import { openComposer } from './editions/messages.ts';
import { removals, type Sweep, startSweep } from './left-servers.ts';
import { access } from './service/permissions.ts';
import { openBriefingService } from './service/service.ts';
import type { BriefingService } from './service/types.ts';

export interface BriefingsOptions {
  readonly place: StorePlace;
  /** The record as it stands. */
  dossier(): Dossier;
  /** Requests a second that Discord may be sent by this process. */
  readonly perSecond: number;
  /** Hours after its time within which an edition is still delivered. */
  readonly window: number;
  readonly world: Clock;
  /** Names this process among all that share the store. */
  readonly owner: string;
  /** Finds the options of a command that a message's button asks, for its custom id. */
  readonly optionsOf: OptionsOf;
  /** The version of the time zone data. */
  readonly zoneRules: string;
  readonly log: Log;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
  /** Numbers of the delivery that differ from its own. */
  readonly settings?: Partial<Settings>;
}

/** What the delivery needs of a client that is logged in. */
export interface DiscordAccess {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** See {@link import('./delivery/discord.ts').DiscordChannels}. */
  readonly once: Pick<REST, 'post'>;
  /** The bot's user id. */
  readonly ownId: string;
}

export interface Health {
  readonly ok: boolean;
  readonly engine: string;
  /** When an edition was last posted, as an ISO date and time. */
  readonly lastDelivery?: string;
}

export interface Briefings {
  readonly service: BriefingService;
  /** Begins to deliver. Until then nothing is posted, and no channel can be set up. */
  start(discord: DiscordAccess): void;
  /** The record has changed. */
  wake(): void;
  /** The bot was removed from a server: nothing is kept of it. */
  removedFrom(guildId: string): void;
  /** Whether what is posted can be recorded. */
  health(): Promise<Health>;
  /** How many deliveries are in each state; nothing while the store can't be used, which {@link health} says. */
  counts(): Promise<Readonly<Record<DeliveryState, number>> | undefined>;
  /** @param grace milliseconds for what is being posted */
  stop(grace: number): Promise<void>;
}

export function openBriefings(options: BriefingsOptions): Briefings {
  const { world: clock, log, report } = options;
  const store = openStore(options.place);
  const composer = openComposer({ dossier: () => options.dossier(), optionsOf: options.optionsOf });
  let discord: DiscordAccess | undefined;
  let deliverer: Deliverer | undefined;
  let sweep: Sweep | undefined;
  const wake = (): void => deliverer?.wake();
  const removed = removals({ store, world: clock, wake, report });

  return {
    service: openBriefingService({
      store,
      composer,
      access: async (guildId, channelId) =>
        discord ? access(discord.rest, guildId, channelId, discord.ownId) : { kind: 'no answer' },
      now: clock.now,
      wake,
    }),
    start(side) {
      discord = side;
      // Shared by all that asks Discord of its own accord. Discord counts by real time.
      const limiter = rateLimiter(options.perSecond);
      deliverer = startDelivery({
        store,
        channels: discordChannels({ ...side, rateLimiter: limiter, now: clock.now }),
        ...composer,
        settings: { ...settings(options.perSecond, options.window), ...options.settings },
        world: clock,
        pause: () => turn(),
        owner: options.owner,
        zoneRules: options.zoneRules,
        log,
        report,
      });
      sweep = startSweep({ store, ...side, rateLimiter: limiter, world: clock, log, removed: removed.add, report });
    },
    wake,
    removedFrom: removed.add,
    async health() {
      const { engine } = store;
      try {
        await store.ready();
        const last = await store.lastSent();
        return { ok: true, engine, ...(last !== undefined && { lastDelivery: new Date(last).toISOString() }) };
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return { ok: false, engine };
      }
    },
    counts: () =>
      store.counts().catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        return undefined;
      }),
    async stop(grace) {
      await Promise.all([deliverer?.stop(grace), sweep?.stop()]);
      await removed.stop();
      await store.close();
    },
  };
}
