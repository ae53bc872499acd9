/** Something large that is made bit by bit, beforehand; whoever needs it earlier makes the rest of it at once. */

import type { Pause } from '../record/draft.ts';
import type { Dossier } from './dossier.ts';

/** Makes something, and yields wherever others may work meanwhile: after a few milliseconds at most. */
export type Making<T> = Generator<void, T, void>;

export class Gradual<T extends object> {
  readonly #making: Making<T>;
  #made: T | undefined;

  /** Nothing is made before it's asked for, here or there. */
  constructor(making: Making<T>) {
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
export function ofEach<T extends object>(make: (dossier: Dossier) => Making<T>): (dossier: Dossier) => Gradual<T> {
  const known = new WeakMap<Dossier, Gradual<T>>();
  return dossier => {
    const gradual = known.get(dossier) ?? new Gradual(make(dossier));
    known.set(dossier, gradual);
    return gradual;
  };
}
