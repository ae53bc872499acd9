/** The loop that delivers. Every process runs the same one and none leads: what one has begun and left, another ends. */

import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { ClaimAs, Claimed, Store } from '../../store/store.ts';
import { RETENTION_DAYS } from '../../store/types.ts';
import { attempt, defer } from './attempt.ts';
import { correctPost, searchPosts, tell } from './corrections.ts';
import { applyZoneRules, planBatch } from './schedule.ts';
import { watchStore } from './store-health.ts';
import { DAY, type Delivering, type Handed } from './types.ts';

// What is done besides editions, where there is room for it: lines about briefings that broke, then corrections.

export interface Jobs {
  /** Begins anew with the items that were ever revised. */
  restart(): void;
  /**
   * What is to be done now. None: there is nothing more.
   *
   * @param claiming as whom to claim, and how much at most, as of the moment that it's called
   */
  next(claiming: () => ClaimAs): Promise<readonly (() => Promise<void>)[]>;
  /** When the next line can be claimed, as of the last time that it was looked for. */
  readonly nextNotice: number | undefined;
}

export function jobs(on: Delivering): Jobs {
  const search = searchPosts(on);
  let nextNotice: number | undefined;
  return {
    get nextNotice() {
      return nextNotice;
    },
    restart: () => search.restart(),
    async next(claiming) {
      nextNotice = await on.store.nextNotice();
      const as = claiming();
      // A claim is a write, and there is hardly ever one.
      const isDue = nextNotice !== undefined && nextNotice <= as.now;
      const notices = isDue ? await on.store.claimNotices(as) : [];
      if (notices.length > 0) return notices.map(one => () => tell(one, as.leaseUntil, on));
      const corrections = await search.next(as);
      return corrections.map(one => () => correctPost(one, as.leaseUntil, on));
    },
  };
}

// SQLite's calls hold up the event loop, for some milliseconds each: one at a time, and others' turn between two.

/** @param pause gives way to others for a moment */
export function inTurn(store: Store, pause: () => Promise<void>): Store {
  const queue = new PQueue({ concurrency: 1 });
  return new Proxy(store, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        queue.add(async (): Promise<unknown> => {
          await pause();
          return Reflect.apply(method, target, args);
        });
    },
  });
}

export interface Deliverer {
  /** Something has changed, such as a subscription or the record: looks at once, not only after the nap. */
  wake(): void;
  /**
   * Begins nothing more, and settles when nothing is in flight.
   *
   * @param grace milliseconds for Discord's answers; one that comes later is found in the channel by whoever goes on
   */
  stop(grace: number): Promise<void>;
}

/** Shorter naps would only ask the store over and over about what another process is at. */
const SHORTEST_NAP = 100;

export function startDelivery(handed: Handed): Deliverer {
  const { settings, world: clock, log } = handed;
  const store = handed.store.engine === 'sqlite' ? inTurn(handed.store, handed.pause) : handed.store;
  const [stop, giveUp] = [new AbortController(), new AbortController()];
  // Every request in flight listens.
  setMaxListeners(0, stop.signal, giveUp.signal);
  const trouble = watchStore({ store, log, world: clock, stop: stop.signal, backOff: settings.backOff });
  const on: Delivering = { ...handed, store, trouble, stop: stop.signal, giveUp: giveUp.signal };
  const running = new PQueue({ concurrency: settings.atOnce });
  const besides = jobs(on);
  let nap = new AbortController();
  let [nextSearch, nextPrune, isPrepared] = [0, 0, false];

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!trouble.met(error)) handed.report(error);
    }
    // It may have been put off to a time before the end of the nap.
    nap.abort();
  };

  const deliver = (claimed: Claimed, leaseUntil: number): Promise<void> =>
    guarded(() =>
      attempt(claimed, leaseUntil, on).catch(async (error: unknown) => {
        if (trouble.met(error)) return;
        handed.report(error);
        await defer(claimed, 'unexpected', on);
      }),
    );

  async function prepare(): Promise<void> {
    const moved = await applyZoneRules(store, handed.zoneRules, handed.pause);
    if (moved > 0) log.info(`Time zones’ rules have changed: ${moved} briefings are due at another time now.`);
    isPrepared = true;
  }

  async function upkeep(): Promise<void> {
    const now = clock.now();
    if (now >= nextPrune) {
      await store.prune(now - RETENTION_DAYS * DAY);
      nextPrune = now + settings.pruneEvery;
    }
    if (now >= nextSearch) {
      besides.restart();
      nextSearch = now + settings.correctEvery;
    }
  }

  const free = (): number => settings.atOnce - running.pending;
  /** Waits until a quarter of the places is free: a claim for each single place would cost as many transactions. */
  async function room(): Promise<void> {
    while (free() < Math.max(1, Math.floor(settings.atOnce / 4)))
      await new Promise<void>(go => void running.once('next', go));
  }

  /** A lease counts from the moment of its claim, not of the round's begin. */
  function claiming(limit: number): ClaimAs {
    const now = clock.now();
    return { owner: handed.owner, now, leaseUntil: now + settings.lease, limit };
  }

  /** Plans and begins what is due. Returns whether there may be more. */
  async function round(): Promise<boolean> {
    const mayPlan = await planBatch(store, clock.now(), settings, handed.pause);
    await room();
    if (stop.signal.aborted) return false;
    const as = claiming(free());
    const claimed = await store.claim(as);
    for (const one of claimed) void running.add(() => deliver(one, as.leaseUntil));
    if (mayPlan || claimed.length === as.limit) return true;
    await upkeep();
    const left = free();
    const works = left > 0 ? await besides.next(() => claiming(left)) : [];
    for (const work of works) void running.add(() => guarded(work));
    return left === 0 || works.length > 0;
  }

  async function sleep(): Promise<void> {
    const times = [await store.nextDue(), await store.nextClaim(), besides.nextNotice, nextSearch];
    const soonest = Math.min(...times.filter(at => at !== undefined));
    const ms = Math.min(settings.nap, Math.max(SHORTEST_NAP, soonest - clock.now()));
    // Processes that sleep to the same moment shouldn't all wake in it.
    await clock.sleep(ms + SHORTEST_NAP * clock.random(), nap.signal);
  }

  async function step(): Promise<void> {
    if (trouble.on) await trouble.tryAgain();
    else {
      if (!isPrepared) await prepare();
      if (!(await round()) && !stop.signal.aborted) await sleep();
    }
    if (nap.signal.aborted && !stop.signal.aborted) nap = new AbortController();
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await step();
      } catch (error) {
        if (trouble.met(error)) continue;
        handed.report(error);
        await clock.sleep(settings.nap, stop.signal);
      }
    }
    await running.onIdle();
  }

  const ended = run();
  return {
    wake() {
      nextSearch = 0;
      nap.abort();
    },
    async stop(grace) {
      stop.abort();
      nap.abort();
      const idle = new AbortController();
      void ended.then(() => idle.abort());
      await clock.sleep(grace, idle.signal);
      giveUp.abort();
      await ended;
    },
  };
}
