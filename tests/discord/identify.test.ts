/** Tests the identify throttle that processes share, by a fake clock, with a stand-in for the turns in the database. */
import { afterEach, beforeEach, describe, expect, test as it, vi } from 'vitest';
import { IDENTIFY_HOLD, sharedThrottler } from '../../src/discord/identify.ts';
import type { Taking } from '../../src/store/turns.ts';
import { keptLog } from '../support/sample.ts';
import { fakeTurns, type Take } from '../support/turns.ts';

const never = new AbortController().signal;
const throttlerOn = (take: Take, maxConcurrency = 1, log = keptLog()) =>
  sharedThrottler({ turns: { take }, maxConcurrency, log, sleep });

/** Sleeps by the test's clock. */
const sleep = (ms: number, signal: AbortSignal) =>
  new Promise((done, fail) => {
    setTimeout(() => (signal.aborted ? fail(signal.reason) : done(undefined)), ms);
  });

const TROUBLE: Taking = { kind: 'trouble', line: 'The server can’t be reached: start it.' };

describe('the shared identify throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([1, 2, 16])('lets %i shards identify in five seconds, over three processes', async concurrency => {
    const { take } = fakeTurns();
    const processes = [0, 1, 2].map(() => throttlerOn(take, concurrency));
    const at: number[] = [];
    const started = Date.now();
    const all = Array.from({ length: 24 }, (_, shard) =>
      processes[shard % 3]?.waitForIdentify(shard, never).then(() => at.push(Date.now() - started)),
    );
    await vi.advanceTimersByTimeAsync(IDENTIFY_HOLD * 26);
    await Promise.all(all);
    expect(at).toHaveLength(24);
    for (const moment of at)
      expect(at.filter(other => other >= moment && other < moment + 5_000).length).toBeLessThanOrEqual(concurrency);
  });

  it('ends when the wait is called off', async () => {
    const { take } = fakeTurns();
    const throttler = throttlerOn(take);
    await throttler.waitForIdentify(0, never);
    const stop = new AbortController();
    const failed = expect(throttler.waitForIdentify(1, stop.signal)).rejects.toThrow('aborted');
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await vi.advanceTimersByTimeAsync(IDENTIFY_HOLD);
    await failed;
  });

  it('asks for nothing once it’s called off', async () => {
    const take = vi.fn<Take>();
    await expect(throttlerOn(take).waitForIdentify(0, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(take).not.toHaveBeenCalled();
  });

  it('gives its turn back when it’s called off while it asks', async () => {
    const { take, left } = fakeTurns();
    const stop = new AbortController();
    const slow: Take = async (name, least) => {
      const taking = await take(name, least);
      stop.abort();
      return taking;
    };
    await expect(throttlerOn(slow).waitForIdentify(0, stop.signal)).rejects.toThrow('aborted');
    expect(left('identify 0')).toBe(0);
  });

  it('identifies once, though the end of its turn can’t be recorded', async () => {
    const endIn = () => Promise.reject(new Error('no server'));
    await throttlerOn(() => Promise.resolve({ kind: 'turn', turn: { endIn } })).waitForIdentify(0, never);
  });

  it('waits for a database that can’t be reached, however long, and logs it once', async () => {
    const { take } = fakeTurns();
    const log = keptLog();
    let tries = 0;
    const unreachable: Take = (...args) => (tries++ < 200 ? Promise.resolve(TROUBLE) : take(...args));
    const throttler = throttlerOn(unreachable, 1, log);
    let identified = 0;
    const all = [0, 1, 2].map(shard => throttler.waitForIdentify(shard, never).then(() => identified++));
    await vi.advanceTimersByTimeAsync(30_000);
    expect([identified, log.lines]).toEqual([
      0,
      ['Gateway: shards wait for their turn to identify. The server can’t be reached: start it.'],
    ]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    await Promise.all(all);
    expect(log.lines.slice(1)).toEqual(['Gateway: shards identify again in their turn.']);
  });

  it('is called off while it waits for the database', async () => {
    const log = keptLog();
    const throttler = throttlerOn(() => Promise.resolve(TROUBLE), 1, log);
    const stop = new AbortController();
    const called = expect(throttler.waitForIdentify(0, stop.signal)).rejects.toThrow('aborted');
    await vi.advanceTimersByTimeAsync(10_000);
    stop.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    await called;
    expect(log.lines).toHaveLength(1);
  });
});
