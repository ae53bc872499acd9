/** The store in trouble: said once when it begins and once when it's over. Nothing is begun meanwhile. */

import type { Clock } from '../../lib/clock.ts';
import { StoreError } from '../../store/session.ts';
import type { Meta } from '../../store/store.ts';

export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

export interface Trouble {
  readonly on: boolean;
  /** Takes note of an error of the store. False for any other error. */
  met(error: unknown): boolean;
  /** Waits, then tries to write; settles whether or not that went well. */
  tryAgain(): Promise<void>;
  /** Settles when the trouble is over, or at the stop. */
  over(): Promise<void>;
}

const PROBE = 'written';

export interface Watched {
  readonly store: Meta;
  readonly log: Log;
  readonly world: Clock;
  readonly stop: AbortSignal;
  /** The shortest and the longest wait between two tries, in milliseconds. */
  readonly backOff: readonly [number, number];
}

export function watchStore({ store, log, world: clock, stop, backOff: [least, most] }: Watched): Trouble {
  let began: number | undefined;
  let wait = least;
  let waiting: (() => void)[] = [];
  const release = (): void => {
    for (const go of waiting) go();
    waiting = [];
  };
  stop.addEventListener('abort', release, { once: true });

  const ended = (since: number): void => {
    const seconds = Math.round((clock.now() - since) / 1_000);
    log.info(`The briefings’ store works again after ${seconds} s; what is due is posted now.`);
    began = undefined;
    wait = least;
    release();
  };

  const met = (error: unknown): boolean => {
    if (!(error instanceof StoreError)) return false;
    if (began === undefined) {
      began = clock.now();
      log.warn(`No briefing is posted for now, since it couldn’t be recorded. ${error.message}`);
    }
    return true;
  };

  return {
    get on() {
      return began !== undefined;
    },
    met,
    async tryAgain() {
      await clock.sleep(wait * (0.8 + 0.4 * clock.random()), stop);
      wait = Math.min(most, wait * 2);
      if (began === undefined || stop.aborted) return;
      try {
        // Reading may go well on a full disk: only a write tells that writing does.
        await store.setMeta(PROBE, String(clock.now()));
        ended(began);
      } catch (error) {
        if (!met(error)) throw error;
      }
    },
    async over() {
      if (began === undefined || stop.aborted) return;
      await new Promise<void>(done => void waiting.push(done));
    },
  };
}
