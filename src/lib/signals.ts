/** Listens for the signals that stop a served process, or have it read the record anew. */
import type { EventEmitter } from 'node:events';

/** The exit status of a process that a signal ended: by convention 128 plus the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;
/** The signals that stop the process. */
const STOP = ['SIGINT', 'SIGTERM'] as const;

/** What signals are listened for on: `process`, or a test's emitter. */
export type Signals = Pick<EventEmitter, 'on' | 'off'>;

/** Listeners for signals. */
interface Listening {
  /** Resolves at the first SIGTERM or SIGINT. */
  readonly stop: Promise<undefined>;
  /** Removes the listeners. */
  end(): void;
}

/**
 * Listens for signals. A second SIGTERM or SIGINT ends the process at once.
 *
 * @param hangUp called at each SIGHUP
 * @param exit ends the process with a status
 */
export function listen(signals: Signals, hangUp: () => void, exit: (status: number) => void): Listening {
  let stopped: (() => void) | undefined;
  const stop = new Promise<undefined>(resolve => {
    stopped = () => resolve(undefined);
  });
  let asked = false;
  const onStop = (signal: (typeof STOP)[number]): void => {
    if (asked) exit(ENDED_BY[signal]);
    asked = true;
    stopped?.();
  };
  for (const signal of STOP) signals.on(signal, onStop);
  signals.on('SIGHUP', hangUp);
  return {
    stop,
    end() {
      for (const signal of STOP) signals.off(signal, onStop);
      signals.off('SIGHUP', hangUp);
    },
  };
}
