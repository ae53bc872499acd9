/** What isn't the same twice: time and chance. */
export interface World {
  /** Unix milliseconds. */
  now(): number;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  sleep(ms: number, until: AbortSignal): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}
