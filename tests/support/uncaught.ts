/** Keeps what nothing catches, which would be the end of the process, until it is let go. */
const EVENTS = ['unhandledRejection', 'uncaughtException'] as const;

export interface Uncaught {
  readonly errors: readonly unknown[];
  /** Gives such errors back to whoever handled them before. */
  release(): void;
}

/** Begins to keep them, in place of whoever handles them. */
export function keepUncaught(): Uncaught {
  const errors: unknown[] = [];
  const before = EVENTS.map(event => process.listeners(event as 'uncaughtException'));
  for (const event of EVENTS) process.removeAllListeners(event).on(event, (error: unknown) => void errors.push(error));
  return {
    errors,
    release() {
      for (const [i, event] of EVENTS.entries()) {
        process.removeAllListeners(event);
        for (const listener of before[i] ?? []) process.on(event, listener);
      }
    },
  };
}
