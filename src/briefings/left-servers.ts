/**
 * Removes the data of servers that the bot isn't in any more: at once when Discord says so, and once a day those that left
 * while nobody was listening.
 */
import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes as Code, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord-api-types/v10';
import PQueue from 'p-queue';
import type { Clock } from '../lib/clock.ts';
import type { RateLimiter } from '../lib/rate-limit.ts';
import { abortAfter } from '../lib/time-limit.ts';
import { StoreError } from '../store/session.ts';
import type { Meta, Purge, Subscriptions } from '../store/store.ts';
import { isOutside } from './delivery/discord.ts';
import type { Log } from './delivery/store-health.ts';
import { DAY, HOUR } from './delivery/types.ts';

/** What removals work with. */
interface ServerRemovalsOptions {
  readonly store: Pick<Purge, 'removeGuild'>;
  readonly clock: Clock;
  /** Has the delivery look at the store, and log its outage. */
  wake(): void;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
}

/** Removals of servers' data, any number at a time. */
interface ServerRemovals {
  /** Removes the data of a server. During an outage of the store, it tries again until that is over. */
  add(guildId: string): void;
  /** Resolves when no removal is going on. Removals that weren't possible by then are left to the daily sweep. */
  stop(): Promise<void>;
}

/** Milliseconds between two tries. */
const RETRY_AFTER = 30_000;

/** Opens the removals of a process. */
export function openServerRemovals({ store, clock, wake, report }: ServerRemovalsOptions): ServerRemovals {
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
      await clock.sleep(RETRY_AFTER, ending.signal);
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

/** What the daily sweep works with. */
interface SweepOptions {
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
  readonly clock: Clock;
  readonly log: Log;
  /** Removes the data of a server. */
  removed(guildId: string): void;
  /** Logs an unexpected error. */
  report(error: unknown): unknown;
}

/** The daily sweep of one process. */
export interface Sweep {
  /** Resolves when no comparison is going on. */
  stop(): Promise<void>;
}

/** The key under which the store has the time before which no process need compare, in Unix milliseconds. */
const NOT_BEFORE = 'servers not before';
/** The key under which the store has the user id of the bot that compared last. */
const BOT = 'bot';
/** Servers read from the store at once. */
const BATCH = 1_000;
/** Milliseconds that one request may take. */
const REQUEST_WITHIN = 30_000;

/** Compares, once a day, the servers that the store has with those that Discord lists. */
export function startSweep({ store, rest, ownId, rateLimiter, clock, log, removed, report }: SweepOptions): Sweep {
  const ending = new AbortController();
  const { signal: stop } = ending;
  const get: Get = async <T>(route: `/${string}`, query?: URLSearchParams): Promise<T> => {
    await rateLimiter();
    const send = (signal: AbortSignal) => rest.get(route, { signal, ...(query && { query }) });
    return (await abortAfter(REQUEST_WITHIN, send, stop)) as T;
  };

  async function run(): Promise<void> {
    while (!stop.aborted) {
      // The delivery logs an outage of the store.
      await compareWhenDue().catch((error: unknown) => error instanceof StoreError || report(error));
      await clock.sleep(HOUR, stop);
    }
  }

  /** Lets one process at a time compare: the one that puts off the others. They retry an hour later what it left undone. */
  async function compareWhenDue(): Promise<void> {
    const [notBefore, now] = [await store.meta(NOT_BEFORE), clock.now()];
    const ahead = Number(notBefore ?? 0) - now;
    // A time further ahead than a day was written by a clock that was wrong.
    if (ahead > 0 && ahead <= DAY) return;
    if (!(await store.swapMeta(NOT_BEFORE, notBefore, String(now + HOUR)))) return;
    if (await compare()) await store.setMeta(NOT_BEFORE, String(clock.now() + DAY));
  }

  /** @returns whether Discord's word is known of every server */
  async function compare(): Promise<boolean> {
    const known = await knownServers();
    const missing = known.length === 0 ? [] : await missingFromList(known, get);
    if (missing === undefined || (await isOtherBot(known.length, missing.length))) return false;
    let [gone, unsure] = [0, 0];
    for (const guildId of missing) {
      const is = await membership(guildId, get);
      if (is === 'unknown') unsure++;
      if (is !== 'out') continue;
      removed(guildId);
      gone++;
    }
    if (gone > 0) log.info(`Servers that the bot isn’t in any more: ${gone}. Their data is removed.`);
    return unsure === 0;
  }

  async function knownServers(): Promise<readonly string[]> {
    const all: string[] = [];
    for (let page = await store.guilds('', BATCH); page.length > 0; page = await store.guilds(all.at(-1) ?? '', BATCH))
      all.push(...page);
    return all;
  }

  /** Whether the store is another bot's. That one is in its servers while this one is in none of them. */
  async function isOtherBot(known: number, missing: number): Promise<boolean> {
    const bot = await store.meta(BOT);
    if (bot !== undefined && bot !== ownId && known > 0 && missing === known) return true;
    if (bot !== ownId) await store.setMeta(BOT, ownId);
    return false;
  }

  const ended = run();
  return {
    async stop() {
      ending.abort();
      await ended;
    },
  };
}

/** Sends one request. Rejects with whatever the client rejects with. */
type Get = <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>;

/** Servers of one page. https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const PAGE = 200;

/**
 * Finds the servers that Discord doesn't list among the bot's. During an outage the list may lack some, so each has to be
 * confirmed. Undefined: Discord doesn't list them now.
 */
async function missingFromList(known: readonly string[], get: Get): Promise<readonly string[] | undefined> {
  const missing = new Set(known);
  try {
    for (let after = 0n; missing.size > 0; ) {
      const query = new URLSearchParams({ limit: String(PAGE), after: String(after) });
      const page = await get<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds(), query);
      for (const { id } of page) missing.delete(id);
      const last = BigInt(page.at(-1)?.id ?? 0);
      if (page.length < PAGE || last <= after) break;
      after = last;
    }
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
  return [...missing];
}

/** Asks Discord whether the bot is in a server. `unknown`: Discord doesn't say now. */
async function membership(guildId: string, get: Get): Promise<'in' | 'out' | 'unknown'> {
  try {
    await get(Routes.guild(guildId));
    return 'in';
  } catch (error) {
    if (!isOutside(error)) throw error;
    return error instanceof DiscordAPIError && saysOut(error) ? 'out' : 'unknown';
  }
}

const saysOut = ({ status, code }: DiscordAPIError): boolean =>
  (status === 404 && code === Code.UnknownGuild) || (status === 403 && code === Code.MissingAccess);
