/** Something large that is made bit by bit, beforehand; whoever needs it earlier makes the rest of it at once. */

import type { Pause } from '../record/draft.ts';
import type { Dossier } from './dossier.ts';

/** Makes something, and yields wherever others may work meanwhile: after a few milliseconds at most. */
export type Steps<T> = Generator<void, T, void>;

export class Incremental<T extends object> {
  readonly #making: Steps<T>;
  #made: T | undefined;

  /** Nothing is made before it's asked for, here or there. */
  constructor(making: Steps<T>) {
    this.#making = making;
  }

  /** What is made: at once, whatever is left to do. */
  get(): T {
    while (this.#made === undefined) this.#step();
    return this.#made;
  }

  /** Makes it in turns with others. */
  async ready(pause: Pause): Promise<void> {
    while (this.#made === undefined) {
      this.#step();
      await pause();
    }
  }

  #step(): void {
    const { done, value } = this.#making.next();
    if (!done) return;
    // A generator that threw is done, and has made nothing.
    if (value === undefined) throw new Error('it couldn’t be made before');
    this.#made = value;
  }
}

/** What is made once of each record, by those who need it: a record is swapped whole, and what was made of it goes with it. */
export function derivedFrom<T extends object>(
  make: (dossier: Dossier) => Steps<T>,
): (dossier: Dossier) => Incremental<T> {
  const known = new WeakMap<Dossier, Incremental<T>>();
  return dossier => {
    const gradual = known.get(dossier) ?? new Incremental(make(dossier));
    known.set(dossier, gradual);
    return gradual;
  };
}
