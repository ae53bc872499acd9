/**
 * Servers that removed the bot while nobody was listening: once a day those that the store knows are compared with those
 * that Discord lists. What has left is forgotten, as after Discord's own word of it.
 */
import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes as Code, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord-api-types/v10';
import PQueue from 'p-queue';
import type { Clock } from '../lib/clock.ts';
import type { RateLimiter } from '../lib/rate-limit.ts';
import { abortAfter } from '../lib/time-limit.ts';
import { StoreError } from '../store/session.ts';
import type { Meta, Purge, Subscriptions } from '../store/store.ts';
import type { Log } from './delivery/store-health.ts';
import { DAY, HOUR } from './delivery/types.ts';

// In which servers the bot is, asked of Discord.

/** One request. Rejects with whatever the client rejects with. */
export type Get = <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>;

/** Most servers of a page. https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const PAGE = 200;

/** Those of some servers that Discord doesn't list among the bot's. During an outage a list may lack some: each has to be confirmed. */
export async function unlisted(known: readonly string[], get: Get): Promise<readonly string[]> {
  const left = new Set(known);
  for (let after = 0n; left.size > 0; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after: String(after) });
    const page = await get<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds(), query);
    for (const { id } of page) left.delete(id);
    const last = BigInt(page.at(-1)?.id ?? 0);
    if (page.length < PAGE || last <= after) break;
    after = last;
  }
  return [...left];
}

/** Whether the bot is out of a server, by Discord's own word. `unknown`: it didn't say. */
export async function membership(guildId: string, get: Get): Promise<'in' | 'out' | 'unknown'> {
  try {
    await get(Routes.guild(guildId));
    return 'in';
  } catch (error) {
    return error instanceof DiscordAPIError && isOut(error) ? 'out' : 'unknown';
  }
}

const isOut = ({ status, code }: DiscordAPIError): boolean =>
  (status === 404 && code === Code.UnknownGuild) || (status === 403 && code === Code.MissingAccess);

export interface SweepOptions {
  readonly store: Meta & Pick<Subscriptions, 'guilds'>;
  readonly rest: {
    get(
      route: `/${string}`,
      options: { readonly query?: URLSearchParams; readonly signal: AbortSignal },
    ): Promise<unknown>;
  };
  /** The bot's user id. */
  readonly ownId: string;
  readonly rateLimiter: RateLimiter;
  readonly world: Clock;
  readonly log: Log;
  /** Forgets a server. */
  removed(guildId: string): void;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
}

export interface Sweep {
  /** Settles when none is going on. */
  stop(): Promise<void>;
}

/** Under which the store keeps before when no process need look, in Unix milliseconds, and which bot looked last. */
const [NOT_BEFORE, BOT] = ['servers not before', 'bot'];
/** Servers read from the store at once. */
const BATCH = 1_000;
/** Milliseconds that one request may take. */
const REQUEST_WITHIN = 30_000;

export function startSweep({
  store,
  rest,
  ownId,
  rateLimiter,
  world: clock,
  log,
  removed,
  report,
}: SweepOptions): Sweep {
  const ending = new AbortController();
  const { signal: stop } = ending;
  const get: Get = async <T>(route: `/${string}`, query?: URLSearchParams): Promise<T> => {
    await rateLimiter();
    const send = (signal: AbortSignal) => rest.get(route, { signal, ...(query && { query }) });
    return (await abortAfter(REQUEST_WITHIN, send, stop)) as T;
  };

  async function known(): Promise<readonly string[]> {
    const all: string[] = [];
    for (let page = await store.guilds('', BATCH); page.length > 0; page = await store.guilds(all.at(-1) ?? '', BATCH))
      all.push(...page);
    return all;
  }

  /** Another bot on the same store is in none of its servers, and says nothing of them. */
  async function isStranger(ofAll: number, left: number): Promise<boolean> {
    const bot = await store.meta(BOT);
    if (bot !== undefined && bot !== ownId && ofAll > 0 && left === ofAll) return true;
    if (bot !== ownId) await store.setMeta(BOT, ownId);
    return false;
  }

  /** @returns whether it is known of every server */
  async function compare(): Promise<boolean> {
    const all = await known();
    const left = all.length === 0 ? [] : await unlisted(all, get).catch(() => undefined);
    if (left === undefined || (await isStranger(all.length, left.length))) return false;
    let [gone, unsure] = [0, 0];
    for (const guildId of left) {
      const is = await membership(guildId, get);
      if (is === 'unknown') unsure++;
      if (is !== 'out') continue;
      removed(guildId);
      gone++;
    }
    if (gone > 0) log.info(`Servers that the bot isn’t in any more: ${gone}. What was kept of them is removed.`);
    return unsure === 0;
  }

  /** One process at a time: whoever puts off the others. What it leaves undone, one of them does an hour later. */
  async function look(): Promise<void> {
    const [said, now] = [await store.meta(NOT_BEFORE), clock.now()];
    const ahead = Number(said ?? 0) - now;
    // Further ahead than a day, it was written by a clock that was wrong.
    if (ahead > 0 && ahead <= DAY) return;
    if (!(await store.swapMeta(NOT_BEFORE, said, String(now + HOUR)))) return;
    if (await compare()) await store.setMeta(NOT_BEFORE, String(clock.now() + DAY));
  }

  async function run(): Promise<void> {
    while (!stop.aborted) {
      // The delivery tells of the store's trouble.
      await look().catch((error: unknown) => error instanceof StoreError || report(error));
      await clock.sleep(HOUR, stop);
    }
  }

  const ended = run();
  return {
    async stop() {
      ending.abort();
      await ended;
    },
  };
}

// Servers that the bot was removed from are forgotten; while the store is in trouble, as soon as it is over.

export interface Removals {
  add(guildId: string): void;
  /** Settles when none is going on. One that couldn't be done by then isn't done. */
  stop(): Promise<void>;
}

export interface RemovalsOptions {
  readonly store: Pick<Purge, 'removeGuild'>;
  readonly world: Clock;
  /** Has the delivery look at the store, and tell of its trouble. */
  wake(): void;
  report(error: unknown): unknown;
}

/** Milliseconds between two tries. */
const AGAIN_AFTER = 30_000;

export function removals({ store, world: clock, wake, report }: RemovalsOptions): Removals {
  const ending = new AbortController();
  const running = new PQueue();

  async function remove(guildId: string): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await store.removeGuild(guildId);
        return;
      } catch (error) {
        if (!(error instanceof StoreError)) {
          report(error);
          return;
        }
      }
      wake();
      await clock.sleep(AGAIN_AFTER, ending.signal);
    }
  }

  return {
    add: guildId => void running.add(() => remove(guildId)),
    async stop() {
      ending.abort();
      await running.onIdle();
    },
  };
}
