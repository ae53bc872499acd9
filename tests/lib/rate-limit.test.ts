import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test as it } from 'vitest';
import { rateLimiter } from '../../src/lib/rate-limit.ts';

/** A clock that jumps to the end of each sleep, or so many milliseconds beside it. */
function jumpingClock(beside: (sleep: number) => number = () => 0) {
  let [now, sleeps] = [0, 0];
  return {
    now: () => now,
    async sleep(ms: number) {
      await turn();
      now += ms + beside(sleeps++);
    },
    pass(ms: number) {
      now += ms;
    },
  };
}

const COUNT = 101;
/** When each of many callers that come at once is let through. */
async function crowd(perSecond: number, clock: ReturnType<typeof jumpingClock>) {
  const limit = rateLimiter(perSecond, clock);
  const times: number[] = [];
  await Promise.all(Array.from({ length: COUNT }, () => limit().then(() => times.push(clock.now()))));
  return { limit, times, gaps: times.slice(1).map((at, i) => at - (times[i] ?? 0)) };
}

describe('the rate limiter', () => {
  it('spreads a crowd evenly, the first at once', async () => {
    const { times, gaps } = await crowd(50, jumpingClock());
    expect(times[0]).toBe(0);
    expect(new Set(gaps)).toEqual(new Set([20]));
  });

  it('takes a fraction of a request', async () => {
    const { times } = await crowd(0.5, jumpingClock());
    expect(times.at(-1)).toBe(200_000);
  });

  it('doesn’t let callers bunch up after the process was held up', async () => {
    const { times, gaps } = await crowd(
      50,
      jumpingClock(sleep => (sleep === 40 ? 480 : 0)),
    );
    expect(Math.min(...gaps)).toBe(20);
    expect(times.at(-1)).toBe(100 * 20 + 480);
  });

  it('waits on when a timer was early', async () => {
    const { gaps } = await crowd(
      50,
      jumpingClock(sleep => (sleep % 2 === 0 ? -15 : 0)),
    );
    expect(Math.min(...gaps)).toBe(20);
  });

  it('lets a caller that comes alone through at once', async () => {
    const clock = jumpingClock();
    const { limit } = await crowd(50, clock);
    // The last one's time ends.
    for (let i = 0; i < 3; i++) await turn();
    clock.pass(10_000);
    const before = clock.now();
    await limit();
    expect(clock.now()).toBe(before);
  });
});
