import { expect, test as it } from 'vitest';
import { turns } from '../../src/lib/turns.ts';

/** A work that ends when told. */
function work() {
  let settle: { done(): void; fail(error: Error): void } | undefined;
  const promise = new Promise<void>((done, fail) => {
    settle = { done, fail };
  });
  return { promise, done: () => settle?.done(), fail: (error: Error) => settle?.fail(error) };
}

it('lets so many work at a time, the others in the order in which they came', async () => {
  const run = turns(2);
  const works = Array.from({ length: 5 }, work);
  const began: number[] = [];
  const ended = works.map((one, i) =>
    run(async () => {
      began.push(i);
      await one.promise;
      return i;
    }),
  );
  expect(began).toEqual([0, 1]);
  works[1]?.done();
  await ended[1];
  expect(began).toEqual([0, 1, 2]);
  for (const one of works) one.done();
  expect(await Promise.all(ended)).toEqual([0, 1, 2, 3, 4]);
  expect(began).toEqual([0, 1, 2, 3, 4]);
});

it('goes on after a work that fails', async () => {
  const run = turns(1);
  const first = work();
  const failing = run(() => first.promise);
  const next = run(() => Promise.resolve('next'));
  first.fail(new RangeError('no'));
  await expect(failing).rejects.toThrow(RangeError);
  expect(await next).toBe('next');
  expect(await run(() => Promise.resolve('idle again'))).toBe('idle again');
});
