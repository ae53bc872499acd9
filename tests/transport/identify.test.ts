/** The identify throttle that processes share, over a stand-in for PostgreSQL's advisory locks. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test as it, vi } from 'vitest';
import { IDENTIFY_HOLD, type LockConnection, sharedThrottler } from '../../src/transport/identify.ts';

/** Locks by key, as PostgreSQL keeps them: held by a connection, handed on in turn, gone with it. */
function database() {
  const held = new Map<string, LockConnection>();
  const waiting: { readonly key: string; readonly of: LockConnection; take(): void; fail(error: Error): void }[] = [];
  let open = 0;
  const hand = (key: string): void => {
    const next = waiting.findIndex(w => w.key === key);
    const [taken] = next < 0 ? [] : waiting.splice(next, 1);
    if (!taken) return void held.delete(key);
    held.set(key, taken.of);
    taken.take();
  };
  const connect = (): Promise<LockConnection> => {
    open++;
    const connection: LockConnection = {
      query: (_, values) =>
        new Promise((take, fail) => {
          const key = values.join(' ');
          if (held.has(key)) return void waiting.push({ key, of: connection, take: () => take(undefined), fail });
          held.set(key, connection);
          take(undefined);
        }),
      end() {
        open--;
        for (const [key, by] of held) if (by === connection) hand(key);
        const mine = waiting.findIndex(w => w.of === connection);
        if (mine >= 0) waiting.splice(mine, 1)[0]?.fail(new Error('Connection terminated'));
        return Promise.resolve();
      },
    };
    return Promise.resolve(connection);
  };
  return { connect, open: () => open };
}

const never = new AbortController().signal;

describe('the shared identify throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([1, 2, 16])(
    'lets %i shards a bucket-turn identify in five seconds, over three processes',
    async concurrency => {
      const { connect } = database();
      const processes = [0, 1, 2].map(() => sharedThrottler(connect, concurrency));
      const at: number[] = [];
      const started = Date.now();
      const all = Array.from({ length: 24 }, (_, shard) =>
        processes[shard % 3]?.waitForIdentify(shard, never).then(() => at.push(Date.now() - started)),
      );
      await vi.advanceTimersByTimeAsync(IDENTIFY_HOLD * 24);
      await Promise.all(all);
      expect(at).toHaveLength(24);
      for (const moment of at)
        expect(at.filter(other => other >= moment && other < moment + 5_000).length).toBeLessThanOrEqual(concurrency);
    },
  );

  it('gives way when the wait is called off, and leaves no connection open', async () => {
    const { connect, open } = database();
    const throttler = sharedThrottler(connect, 1);
    await throttler.waitForIdentify(0, never);
    const stop = new AbortController();
    const waiting = throttler.waitForIdentify(1, stop.signal);
    const failed = expect(waiting).rejects.toThrow('Connection terminated');
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await failed;
    await vi.advanceTimersByTimeAsync(IDENTIFY_HOLD);
    expect(open()).toBe(0);
  });

  it('doesn’t even ask once it’s called off', async () => {
    const { connect, open } = database();
    await expect(sharedThrottler(connect, 1).waitForIdentify(0, AbortSignal.abort())).rejects.toThrow();
    expect(open()).toBe(0);
  });
});

it('a database that can’t be reached is the caller’s to hear of', async () => {
  const throttler = sharedThrottler(() => Promise.reject(new Error('no server')), 1);
  await expect(throttler.waitForIdentify(0, never)).rejects.toThrow('no server');
  await sleep(0);
});
