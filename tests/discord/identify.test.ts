/** Tests the identify throttle that processes share, by a fake clock, with a stand-in for PostgreSQL's advisory locks. */
import { afterEach, beforeEach, describe, expect, test as it, vi } from 'vitest';
import { type Connect, IDENTIFY_HOLD, sharedThrottler } from '../../src/discord/identify.ts';
import { fakeLocks } from '../support/locks.ts';
import { keptLog } from '../support/sample.ts';

const never = new AbortController().signal;
const throttlerOn = (connect: Connect, maxConcurrency = 1, log = keptLog()) =>
  sharedThrottler({ connect, maxConcurrency, log, sleep });

/** Sleeps by the test's clock. */
const sleep = (ms: number, signal: AbortSignal) =>
  new Promise((done, fail) => {
    setTimeout(() => (signal.aborted ? fail(signal.reason) : done(undefined)), ms);
  });

describe('the shared identify throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([1, 2, 16])('lets %i shards identify in five seconds, over three processes', async concurrency => {
    const { connect } = fakeLocks();
    const processes = [0, 1, 2].map(() => throttlerOn(connect, concurrency));
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
  });

  it('ends when the wait is called off, and leaves no connection open', async () => {
    const { connect, open } = fakeLocks();
    const throttler = throttlerOn(connect);
    await throttler.waitForIdentify(0, never);
    const stop = new AbortController();
    const waiting = throttler.waitForIdentify(1, stop.signal);
    const failed = expect(waiting).rejects.toThrow('aborted');
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await failed;
    await vi.advanceTimersByTimeAsync(IDENTIFY_HOLD);
    expect(open()).toBe(0);
  });

  it('opens no connection once it’s called off', async () => {
    const { connect, open } = fakeLocks();
    await expect(throttlerOn(connect).waitForIdentify(0, AbortSignal.abort())).rejects.toThrow();
    expect(open()).toBe(0);
  });

  it('takes no lock once it’s called off while it connects', async () => {
    const { connect, open } = fakeLocks();
    const stop = new AbortController();
    const slow = async () => {
      const connection = await connect();
      stop.abort();
      return connection;
    };
    await expect(throttlerOn(slow).waitForIdentify(0, stop.signal)).rejects.toThrow('aborted');
    expect(open()).toBe(0);
    // The bucket is free.
    await throttlerOn(connect).waitForIdentify(0, never);
  });

  it('waits for a database that can’t be reached, however long, and logs it once', async () => {
    const { connect } = fakeLocks();
    const log = keptLog();
    let tries = 0;
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    const unreachable = () => (tries++ < 200 ? Promise.reject(refused) : connect());
    const throttler = throttlerOn(unreachable, 1, log);
    let identified = 0;
    const all = [0, 1, 2].map(shard => throttler.waitForIdentify(shard, never).then(() => identified++));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([identified, log.lines]).toEqual([
      0,
      [
        "Gateway: shards wait for their turn to identify. The briefings' database server can't be reached: check that it runs and that DATABASE_URL names it. Rapporteur then goes on by itself.",
      ],
    ]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    await Promise.all(all);
    expect(log.lines.slice(1)).toEqual(['Gateway: shards identify again in their turn.']);
  });

  it('is called off while it waits for the database', async () => {
    const log = keptLog();
    const throttler = throttlerOn(() => Promise.reject(new Error('no server')), 1, log);
    const stop = new AbortController();
    const called = expect(throttler.waitForIdentify(0, stop.signal)).rejects.toThrow('aborted');
    await vi.advanceTimersByTimeAsync(10_000);
    stop.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    await called;
    expect(log.lines).toHaveLength(1);
  });
});
