import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { requestShare, settings } from '../../../src/briefings/delivery/types.ts';
import { oneCallAtATime } from '../../../src/briefings/delivery/worker.ts';
import { given } from './given.ts';

it('calls of the store that come together let the event loop turn between any two', async () => {
  const { store } = given();
  const events: string[] = [];
  const slow = oneCallAtATime(
    new Proxy(store, {
      get(target, key) {
        if (key !== 'meta') return Reflect.get(target, key);
        return (name: string) => {
          events.push(name);
          return name === 'b' ? Promise.reject(new Error('failure')) : Promise.resolve(name);
        };
      },
    }),
    () => turn(),
  );
  const other = setInterval(() => events.push('other'), 0);
  const calls = ['a', 'b', 'c'].map(async name => {
    try {
      return await slow.meta(name);
    } catch {
      return 'failed';
    } finally {
      // As long as a write takes.
      const until = performance.now() + 5;
      while (performance.now() < until);
    }
  });
  // Each call has its own outcome, whatever became of the one before.
  expect(await Promise.all(calls)).toEqual(['a', 'failed', 'c']);
  clearInterval(other);
  expect(events.filter(event => event !== 'other')).toEqual(['a', 'b', 'c']);
  for (const [first, second] of [
    ['a', 'b'],
    ['b', 'c'],
  ] as const)
    expect(events.slice(events.indexOf(first), events.indexOf(second))).toContain('other');
  expect(slow.engine).toBe('sqlite');
});

it('several processes share the requests that Discord allows', () => {
  expect([1, 2, 3, 4, 100].map(requestShare)).toEqual([45, 22, 15, 11, 1]);
  expect(settings(11).atOnce).toBe(6);
});
