/** Delivers editions in a loop. Every process runs the same one and none leads: one ends what another has begun and left. */
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { ClaimAs, Claimed, Store } from '../../store/store.ts';
import { RETENTION_DAYS } from '../../store/types.ts';
import { attemptDelivery, defer } from './attempt.ts';
import { followUps } from './follow-ups.ts';
import { applyZoneRules, planBatch } from './schedule.ts';
import { followStoreHealth } from './store-health.ts';
import { DAY, type DeliveryContext, type DeliveryOptions } from './types.ts';

/** The delivery of one process. */
export interface Deliverer {
  /** Looks for changes at once, not only after the nap: a subscription or the record is another. */
  wake(): void;
  /**
   * Begins nothing more, and resolves when nothing is in flight.
   *
   * @param grace milliseconds for Discord's answers; the process that goes on finds a later one in the channel
   */
  stop(grace: number): Promise<void>;
}

/** Milliseconds. Shorter naps would only ask the store over and over about another process's work. */
const SHORTEST_NAP = 100;

/** Starts the loop. It plans, claims and delivers until the stop, and sleeps while nothing is due. */
export function startDelivery(options: DeliveryOptions): Deliverer {
  const { settings, clock, log, pause, report } = options;
  // SQLite's calls hold up the event loop, for some milliseconds each.
  const store = options.store.engine === 'sqlite' ? oneCallAtATime(options.store, pause) : options.store;
  const [stop, giveUp] = [new AbortController(), new AbortController()];
  // Every request in flight listens.
  setMaxListeners(0, stop.signal, giveUp.signal);
  const storeHealth = followStoreHealth({ store, log, clock, stop: stop.signal, backOff: settings.backOff });
  const delivery: DeliveryContext = { ...options, store, storeHealth, stop: stop.signal, giveUp: giveUp.signal };
  const running = new PQueue({ concurrency: settings.atOnce });
  const further = followUps(delivery);
  let nap = new AbortController();
  let [nextSearch, nextPrune, isPrepared] = [0, 0, false];

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await step();
      } catch (error) {
        if (storeHealth.noteOutage(error)) continue;
        report(error);
        await clock.sleep(settings.nap, stop.signal);
      }
    }
    await running.onIdle();
  }

  async function step(): Promise<void> {
    if (storeHealth.isDown) await storeHealth.probe();
    else {
      if (!isPrepared) await prepare();
      if (!(await round()) && !stop.signal.aborted) await sleep();
    }
    if (nap.signal.aborted && !stop.signal.aborted) nap = new AbortController();
  }

  async function prepare(): Promise<void> {
    const moved = await applyZoneRules(store, options.zoneRules, pause);
    if (moved > 0) log.info(`Time zone rules have changed. Briefings that are due at another time now: ${moved}.`);
    isPrepared = true;
  }

  /** Plans and begins what is due. Returns whether there may be more. */
  async function round(): Promise<boolean> {
    const mayPlan = await planBatch(store, clock.now(), settings, pause);
    await room();
    if (stop.signal.aborted) return false;
    const as = claiming(free());
    const claimed = await store.claim(as);
    for (const one of claimed) start(() => deliver(one, as.leaseUntil));
    if (mayPlan || claimed.length === as.limit) return true;
    await upkeep();
    const left = free();
    const works = left > 0 ? await further.next(() => claiming(left)) : [];
    for (const work of works) start(work);
    return left === 0 || works.length > 0;
  }

  const free = (): number => settings.atOnce - running.pending;

  /** Waits until a quarter of the places is free: a claim for each single place would cost as many transactions. */
  async function room(): Promise<void> {
    while (free() < Math.max(1, Math.floor(settings.atOnce / 4)))
      await new Promise<void>(go => void running.once('next', go));
  }

  /** A lease counts from the moment of its claim, not from the beginning of the round. */
  function claiming(limit: number): ClaimAs {
    const now = clock.now();
    return { owner: options.owner, now, leaseUntil: now + settings.lease, limit };
  }

  /** Begins work. Its errors are noted or reported. */
  function start(work: () => Promise<void>): void {
    void running.add(async () => {
      try {
        await work();
      } catch (error) {
        if (!storeHealth.noteOutage(error)) report(error);
      }
      // It may have been put off to a time before the end of the nap.
      nap.abort();
    });
  }

  async function deliver(claimed: Claimed, leaseUntil: number): Promise<void> {
    try {
      await attemptDelivery(claimed, leaseUntil, delivery);
    } catch (error) {
      if (storeHealth.noteOutage(error)) return;
      report(error);
      await defer(claimed, 'unexpected', delivery);
    }
  }

  async function upkeep(): Promise<void> {
    const now = clock.now();
    if (now >= nextPrune) {
      await store.prune(now - RETENTION_DAYS * DAY);
      nextPrune = now + settings.pruneEvery;
    }
    if (now >= nextSearch) {
      further.restart();
      nextSearch = now + settings.correctEvery;
    }
  }

  async function sleep(): Promise<void> {
    const times = [await store.nextDue(), await store.nextClaim(), further.nextNotice, nextSearch];
    const soonest = Math.min(...times.filter(at => at !== undefined));
    const ms = Math.min(settings.nap, Math.max(SHORTEST_NAP, soonest - clock.now()));
    // Processes that sleep to the same moment shouldn't all wake in it.
    await clock.sleep(ms + SHORTEST_NAP * clock.random(), nap.signal);
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
      await Promise.race([ended, clock.sleep(grace, idle.signal)]);
      idle.abort();
      giveUp.abort();
      await ended;
    },
  };
}

/** Makes a store whose calls go one after another, in their order, with a pause before each. */
export function oneCallAtATime(store: Store, pause: () => Promise<void>): Store {
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
