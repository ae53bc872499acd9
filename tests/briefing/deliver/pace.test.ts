import { describe, expect, it } from 'vitest';
import { pace } from '../../../src/briefing/deliver/pace.ts';
import { pool } from '../../../src/briefing/deliver/pool.ts';
import { requestShare, settings } from '../../../src/briefing/deliver/settings.ts';

describe('the pace', () => {
  it('is kept by a crowd, evenly, and nobody waits who comes alone', async () => {
    let clock = 0;
    const waits: number[] = [];
    const turn = pace(
      45,
      () => clock,
      ms => {
        waits.push(ms);
        return Promise.resolve();
      },
    );
    await Promise.all(Array.from({ length: 91 }, turn));
    // The last of 91 goes two seconds after the first.
    expect(waits).toHaveLength(90);
    expect(waits.at(-1)).toBeCloseTo(2_000);
    expect(waits[0]).toBeCloseTo(1_000 / 45);
    clock = 10_000;
    await turn();
    expect(waits).toHaveLength(90);
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
