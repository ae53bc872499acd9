/** Opens briefings: the store, the service that commands use, and the delivery once Discord is there. */
import { setImmediate as pause } from 'node:timers/promises';
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
import { openServerRemovals, type Sweep, startSweep } from './left-servers.ts';
import { access } from './service/permissions.ts';
import { openBriefingService } from './service/service.ts';
import type { BriefingService } from './service/types.ts';

/** What briefings are opened with. */
interface BriefingsOptions {
  readonly place: StorePlace;
  /** The record as it stands. */
  dossier(): Dossier;
  /** Requests a second that this process may send to Discord. */
  readonly perSecond: number;
  /** Hours after its time within which an edition is still delivered. */
  readonly window: number;
  readonly clock: Clock;
  /** Names this process among all that share the store. */
  readonly owner: string;
  /** Finds the options of a command that a message's button asks, for its custom id. */
  readonly optionsOf: OptionsOf;
  /** The version of the time zone data. */
  readonly zoneRules: string;
  readonly log: Log;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
  /** Settings of the delivery that differ from its own. */
  readonly settings?: Partial<Settings>;
}

/** Discord, as far as the delivery needs it: the client of a bot whose user is known. */
export interface DiscordAccess {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** See {@link import('./delivery/discord.ts').DiscordChannelsOptions}. */
  readonly once: Pick<REST, 'post'>;
  /** The bot's user id. */
  readonly ownId: string;
}

/** Whether the store works. */
interface Health {
  readonly ok: boolean;
  readonly engine: string;
  /** When an edition was last posted, as an ISO date and time. */
  readonly lastDelivery?: string;
}

/** The briefings of one process. */
export interface Briefings {
  readonly service: BriefingService;
  /** Begins to deliver. Until then nothing is posted, and no channel can be set up. */
  start(discord: DiscordAccess): void;
  /** Has the delivery look for changes at once: the record is another. */
  wake(): void;
  /** Removes all data of a server that the bot was removed from. */
  removedFrom(guildId: string): void;
  /** Checks that the store can be written. */
  health(): Promise<Health>;
  /** Counts deliveries by state; nothing during an outage of the store, which {@link health} shows. */
  counts(): Promise<Readonly<Record<DeliveryState, number>> | undefined>;
  /** @param grace milliseconds for Discord's answers to what is being posted */
  stop(grace: number): Promise<void>;
}

/** Opens briefings. The store is opened at the first call; nothing is delivered before `start`. */
export function openBriefings(options: BriefingsOptions): Briefings {
  const { clock, log, report } = options;
  const store = openStore(options.place);
  const composer = openComposer({ dossier: () => options.dossier(), optionsOf: options.optionsOf });
  let discord: DiscordAccess | undefined;
  let deliverer: Deliverer | undefined;
  let sweep: Sweep | undefined;
  const wake = (): void => deliverer?.wake();
  const removals = openServerRemovals({ store, clock, wake, report });

  return {
    service: openBriefingService({
      store,
      composer,
      access: async (guildId, channelId) =>
        discord ? access(discord.rest, guildId, channelId, discord.ownId) : { kind: 'no answer' },
      now: clock.now,
      wake,
    }),
    start(given) {
      discord = given;
      // Shared by the delivery and the sweep. It measures real time, as Discord does.
      const limiter = rateLimiter(options.perSecond);
      deliverer = startDelivery({
        store,
        channels: discordChannels({ ...given, rateLimiter: limiter, now: clock.now, report }),
        ...composer,
        settings: { ...settings(options.perSecond, options.window), ...options.settings },
        clock,
        pause: () => pause(),
        owner: options.owner,
        zoneRules: options.zoneRules,
        log,
        report,
      });
      sweep = startSweep({ store, ...given, rateLimiter: limiter, clock, log, removed: removals.add, report });
    },
    wake,
    removedFrom: removals.add,
    async health() {
      const { engine } = store;
      const last = await unlessDown(async () => {
        await store.ready();
        return { at: await store.lastSent() };
      });
      if (!last) return { ok: false, engine };
      return { ok: true, engine, ...(last.at !== undefined && { lastDelivery: new Date(last.at).toISOString() }) };
    },
    counts: () => unlessDown(() => store.counts()),
    async stop(grace) {
      await Promise.all([deliverer?.stop(grace), sweep?.stop()]);
      await removals.stop();
      await store.close();
    },
  };
}

/** Resolves to what is asked of the store; nothing during its outage. */
async function unlessDown<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
