/** Derives large structures from a dossier bit by bit, so that making one doesn't hold up answers. */
import type { Steps } from '../lib/steps.ts';
import type { Pause } from '../record/draft.ts';
import type { Dossier } from './dossier.ts';

/**
 * Something that is made in steps: ahead of its use with {@link ready}, or at once with {@link get}. Nothing is made
 * before either.
 */
export class Incremental<T extends object> {
  readonly #steps: Steps<T>;
  #made: T | undefined;

  constructor(steps: Steps<T>) {
    this.#steps = steps;
  }

  /**
   * Does the steps that are left at once, and returns what was made.
   *
   * @throws the error of a step; after that an error of its own, each time
   */
  get(): T {
    while (this.#made === undefined) this.#step();
    return this.#made;
  }

  /** Does the steps one by one, with a pause after each. Rejects as {@link get} throws. */
  async ready(pause: Pause): Promise<void> {
    while (this.#made === undefined) {
      this.#step();
      await pause();
    }
  }

  #step(): void {
    const { done, value } = this.#steps.next();
    if (!done) return;
    // A generator that threw is done, and has made nothing.
    if (value === undefined) throw new Error('it couldn’t be made before');
    this.#made = value;
  }
}

/**
 * Turns a maker into a function that makes its structure once for each dossier. A dossier is swapped whole, and what
 * was derived from the old one is freed with it.
 */
export function derivedFrom<T extends object>(
  make: (dossier: Dossier) => Steps<T>,
): (dossier: Dossier) => Incremental<T> {
  const known = new WeakMap<Dossier, Incremental<T>>();
  return dossier => {
    const derived = known.get(dossier) ?? new Incremental(make(dossier));
    known.set(dossier, derived);
    return derived;
  };
}
