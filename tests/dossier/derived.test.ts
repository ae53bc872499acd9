import { describe, expect, it } from 'vitest';
import { Incremental } from '../../src/dossier/derived.ts';
import type { Steps } from '../../src/lib/steps.ts';

/** Makes a list in three steps, and notes each in `steps`. */
function* making(steps: number[]): Steps<readonly number[]> {
  for (let step = 1; step <= 3; step++) {
    steps.push(step);
    yield;
  }
  return [...steps];
}

describe('an incremental structure', () => {
  it('isn’t begun before it’s needed, and is made once', () => {
    const steps: number[] = [];
    const list = new Incremental(making(steps));
    expect(steps).toEqual([]);
    expect(list.get()).toEqual([1, 2, 3]);
    expect(list.get()).toBe(list.get());
    expect(steps).toEqual([1, 2, 3]);
  });

  it('is made with a pause after each step', async () => {
    const steps: number[] = [];
    const paused: number[] = [];
    await new Incremental(making(steps)).ready(async () => void paused.push(steps.length));
    expect(paused).toEqual([1, 2, 3, 3]);
  });

  it('is made to its end at once by a call in between, no step twice', async () => {
    const steps: number[] = [];
    const list = new Incremental(making(steps));
    const got: (readonly number[])[] = [];
    await list.ready(async () => void got.push(list.get()));
    expect(got).toEqual([[1, 2, 3]]);
    expect(steps).toEqual([1, 2, 3]);
  });

  it('throws, each time, when it can’t be made', async () => {
    const list = new Incremental<object>(failing());
    expect(() => list.get()).toThrow('out of words');
    expect(() => list.get()).toThrow('couldn’t be made');
    await expect(list.ready(async () => {})).rejects.toThrow('couldn’t be made');
  });
});

function* failing(): Steps<object> {
  yield;
  throw new Error('out of words');
}
