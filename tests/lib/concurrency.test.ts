import { describe, expect, it } from 'vitest';
import { requestShare, settings } from '../../src/briefings/delivery/types.ts';
import { pace, pool } from '../../src/lib/concurrency.ts';

describe('the pace', () => {
  it('is kept by a crowd, evenly, also after the process was held up, and nobody waits who comes alone', async () => {
    let clock = 0;
    const turns: number[] = [];
    const turn = pace(
      50,
      () => clock,
      ms => {
        // Once, the timer comes half a second late.
        clock += turns.length === 40 ? 500 : ms;
        return Promise.resolve();
      },
    );
    await Promise.all(Array.from({ length: 101 }, () => turn().then(() => turns.push(clock))));
    expect(turns[0]).toBe(0);
    expect(turns.at(-1)).toBe(100 * 20 + 480);
    expect(Math.min(...turns.slice(1).map((at, i) => at - (turns[i] ?? 0)))).toBe(20);
    clock = 10_000;
    await turn();
    expect(clock).toBe(10_000);
  });

  it('is shared by processes', () => {
    expect([1, 2, 3, 4, 100].map(requestShare)).toEqual([45, 22, 15, 11, 1]);
    expect(settings(11).atOnce).toBe(6);
  });
});

describe('a pool', () => {
  it('says when there is room again, and when all is done', async () => {
    const told: string[] = [];
    const ends: (() => void)[] = [];
    const crowd = pool(4);
    for (let i = 0; i < 4; i++) crowd.start(() => new Promise(done => void ends.push(done)));
    expect(crowd.free).toBe(0);
    void crowd.room().then(() => told.push('room'));
    void crowd.idle().then(() => told.push('idle'));
    await new Promise(done => void setImmediate(done));
    expect(told).toEqual([]);
    for (const [i, end] of ends.entries()) {
      end();
      await new Promise(done => void setImmediate(done));
      expect(crowd.free).toBe(i + 1);
      expect(told).toEqual(i < 3 ? ['room'] : ['room', 'idle']);
    }
    await crowd.room();
  });
});
