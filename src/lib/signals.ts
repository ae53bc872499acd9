/** The signals that a served process answers to. */
import type { EventEmitter } from 'node:events';

/** The exit status of a process that a signal ended: by convention 128 and the signal's number. */
const ENDED_BY = { SIGINT: 130, SIGTERM: 143 } as const;
const STOP = ['SIGINT', 'SIGTERM'] as const;

/** Where signals come from: the process. */
export type Signals = Pick<EventEmitter, 'on' | 'off'>;

export interface Listening {
  /** Settles at the first SIGTERM or SIGINT. */
  readonly stop: Promise<undefined>;
  /** Takes the listeners off. */
  end(): void;
}

/**
 * Listens for signals. A second SIGTERM or SIGINT ends the process at once.
 *
 * @param hangUp what SIGHUP does.
 * @param exit ends the process with a status.
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
