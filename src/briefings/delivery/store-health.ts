/** Logs an outage of the store once when it begins and once when it is over, and finds out when that is. */
import type { Clock } from '../../lib/clock.ts';
import { StoreError } from '../../store/session.ts';
import type { Meta } from '../../store/store.ts';

/** Where lines for the operator go. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** Whether the store works. Nothing is begun during its outage. */
export interface StoreHealth {
  readonly isDown: boolean;
  /** Takes note of an error that the store rejected with. False for any other error. */
  noteOutage(error: unknown): boolean;
  /** Waits, then tries to write. Resolves whether or not that went well. */
  probe(): Promise<void>;
  /** Resolves when the outage is over, or at the stop. */
  recovery(): Promise<void>;
}

/** What the store's health is followed with. */
interface StoreHealthOptions {
  readonly store: Meta;
  readonly log: Log;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  /** The shortest and the longest wait between two probes, in milliseconds. */
  readonly backOff: readonly [least: number, most: number];
}

/** The key under which a probe writes. */
const PROBE = 'written';

/** Follows the store's health. Probes wait twice as long each time, up to the longest wait. */
export function followStoreHealth({
  store,
  log,
  clock,
  stop,
  backOff: [least, most],
}: StoreHealthOptions): StoreHealth {
  let began: number | undefined;
  let wait = least;
  let waiting: (() => void)[] = [];
  const release = (): void => {
    for (const go of waiting) go();
    waiting = [];
  };
  stop.addEventListener('abort', release, { once: true });

  const recovered = (since: number): void => {
    const seconds = Math.round((clock.now() - since) / 1_000);
    log.info(`The briefings’ store works again after ${seconds} s; what is due is posted now.`);
    began = undefined;
    wait = least;
    release();
  };

  const noteOutage = (error: unknown): boolean => {
    if (!(error instanceof StoreError)) return false;
    if (began === undefined) {
      began = clock.now();
      log.warn(`No briefing is posted for now, since it couldn’t be recorded. ${error.message}`);
    }
    return true;
  };

  return {
    get isDown() {
      return began !== undefined;
    },
    noteOutage,
    async probe() {
      await clock.sleep(wait * (0.8 + 0.4 * clock.random()), stop);
      wait = Math.min(most, wait * 2);
      if (began === undefined || stop.aborted) return;
      try {
        // Reading may go well on a full disk: only a write shows that writing does.
        await store.setMeta(PROBE, String(clock.now()));
        recovered(began);
      } catch (error) {
        if (!noteOutage(error)) throw error;
      }
    },
    async recovery() {
      if (began === undefined || stop.aborted) return;
      await new Promise<void>(go => void waiting.push(go));
    },
  };
}
