/**
 * Servers that removed the bot while nobody was listening: once a day those that the store knows are compared with those
 * that Discord lists. What has left is forgotten, as after Discord's own word of it.
 */
import { limited } from './deliver/limited.ts';
import type { Pace } from './deliver/pace.ts';
import { DAY, HOUR } from './deliver/settings.ts';
import type { Log } from './deliver/trouble.ts';
import type { World } from './deliver/world.ts';
import { type Get, membership, unlisted } from './servers.ts';
import type { Meta, Subscriptions } from './store/store.ts';
import { StoreTrouble } from './store/trouble.ts';

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
  readonly pace: Pace;
  readonly world: World;
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

export function startSweep({ store, rest, ownId, pace, world, log, removed, report }: SweepOptions): Sweep {
  const ending = new AbortController();
  const { signal: stop } = ending;
  const get: Get = async <T>(route: `/${string}`, query?: URLSearchParams): Promise<T> => {
    await pace();
    return (await limited(REQUEST_WITHIN, stop, signal => rest.get(route, { signal, ...(query && { query }) }))) as T;
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
    const [said, now] = [await store.meta(NOT_BEFORE), world.now()];
    const ahead = Number(said ?? 0) - now;
    // Further ahead than a day, it was written by a clock that was wrong.
    if (ahead > 0 && ahead <= DAY) return;
    if (!(await store.swapMeta(NOT_BEFORE, said, String(now + HOUR)))) return;
    if (await compare()) await store.setMeta(NOT_BEFORE, String(world.now() + DAY));
  }

  async function run(): Promise<void> {
    while (!stop.aborted) {
      // The delivery tells of the store's trouble.
      await look().catch((error: unknown) => error instanceof StoreTrouble || report(error));
      await world.sleep(HOUR, stop);
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
