import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { inTime } from '../../src/lib/time-limit.ts';

const LIMIT = 20;
/** Long after the limit, and after whatever it leads to. */
const LATER = 60;
const MINUTE = 60_000;

const unhandled: unknown[] = [];
const onUnhandled = (error: unknown): void => void unhandled.push(error);
beforeEach(() => process.on('unhandledRejection', onUnhandled));
afterEach(() => {
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled.splice(0)).toEqual([]);
});

/** Collects what is reported. */
function reports() {
  const reported: unknown[] = [];
  return { reported, report: (error: unknown): void => void reported.push(error) };
}

describe('work with a time limit', () => {
  it('that is done in time gives its result', async () => {
    const { reported, report } = reports();
    expect(await inTime(Promise.resolve(7), MINUTE, report)).toBe(7);
    expect(await inTime(wait(1, 'soon'), MINUTE, report)).toBe('soon');
    expect(reported).toEqual([]);
  });

  it('that fails in time rejects, and isn’t reported', async () => {
    const { reported, report } = reports();
    const error = new Error('at once');
    await expect(inTime(Promise.reject(error), LIMIT, report)).rejects.toBe(error);
    await wait(LATER);
    expect(reported).toEqual([]);
  });

  it('that takes too long gives undefined, and its result is ignored', async () => {
    const { reported, report } = reports();
    const slow = wait(LATER, 'late');
    expect(await inTime(slow, LIMIT, report)).toBeUndefined();
    expect(await slow).toBe('late');
    expect(reported).toEqual([]);
  });

  it('that fails after the limit is reported, once', async () => {
    const { reported, report } = reports();
    const error = new Error('too late');
    const failing = wait(LATER).then(() => Promise.reject(error));
    expect(await inTime(failing, LIMIT, report)).toBeUndefined();
    await expect(failing).rejects.toBe(error);
    await wait(LATER);
    expect(reported).toEqual([error]);
  });

  it('that never ends gives undefined', async () => {
    const { reported, report } = reports();
    expect(await inTime(new Promise<never>(() => undefined), LIMIT, report)).toBeUndefined();
    expect(reported).toEqual([]);
  });
});
