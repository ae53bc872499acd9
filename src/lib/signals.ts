/** Listens for the signals that stop a served process, or have it read the record anew. */
import type { EventEmitter } from 'node:events';

/** The exit status of a process that a signal ended: by convention 128 plus the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;
/** The signals that stop the process. */
const STOP = ['SIGINT', 'SIGTERM'] as const;

/** What signals are listened for on: `process`, or a test's emitter. */
export type Signals = Pick<EventEmitter, 'on' | 'off'>;

/** Listeners for signals. */
export interface Listening {
  /** Resolves at the first SIGTERM or SIGINT. */
  readonly stop: Promise<undefined>;
  /** Has `act` called at each SIGHUP, and at once where one came before there was anything to do. */
  onHangUp(act: () => void): void;
  /** Removes the listeners. */
  end(): void;
}

/**
 * Listens for signals, from the first moment on: Node would end the process at any that nobody listens for. A second
 * SIGTERM or SIGINT ends the process at once.
 *
 * @param exit ends the process with a status
 */
export function listen(signals: Signals, exit: (status: number) => void): Listening {
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
  let isHungUp = false;
  let act: (() => void) | undefined;
  const onHangUp = (): void => {
    isHungUp = true;
    act?.();
  };
  for (const signal of STOP) signals.on(signal, onStop);
  signals.on('SIGHUP', onHangUp);
  return {
    stop,
    onHangUp(what) {
      act = what;
      if (isHungUp) what();
    },
    end() {
      for (const signal of STOP) signals.off(signal, onStop);
      signals.off('SIGHUP', onHangUp);
    },
  };
}
