/** Lets one thing be done at a time, and tells when nothing is being done any more: what was pressed meanwhile is done then. */
export class Turn {
  #isTaken = false;
  /** What was asked for last wasn't done. */
  isRefused = false;
  /** Called once nothing is being done any more. */
  onRest: () => void = () => undefined;

  /** Something is being done. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Does something, where nothing else is being done. @returns whether it was */
  async take(run: () => Promise<boolean>): Promise<boolean> {
    if (this.#isTaken) return false;
    this.#isTaken = true;
    this.isRefused = false;
    try {
      return await run();
    } finally {
      this.#isTaken = false;
      // Whoever waits for this goes on first.
      queueMicrotask(() => queueMicrotask(() => this.onRest()));
    }
  }
}
