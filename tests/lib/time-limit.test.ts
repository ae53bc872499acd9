import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { abortAfter, inTime } from '../../src/lib/time-limit.ts';

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

describe('a request with a time limit', () => {
  const never = () => new Promise<never>(() => undefined);
  const GIVEN_UP = { name: 'AbortError' };

  it('that is answered in time passes its answer or its error on', async () => {
    expect(await abortAfter(MINUTE, () => Promise.resolve(7))).toBe(7);
    const error = new Error('refused');
    await expect(abortAfter(MINUTE, () => Promise.reject(error), new AbortController().signal)).rejects.toBe(error);
  });

  it('is given up when its time is over, though it doesn’t obey its signal', async () => {
    let signal: AbortSignal | undefined;
    const deaf = (given: AbortSignal): Promise<never> => {
      signal = given;
      return never();
    };
    await expect(abortAfter(LIMIT, deaf)).rejects.toMatchObject(GIVEN_UP);
    expect(signal?.aborted).toBe(true);
  });

  it('that fails after it was given up fails unheard', async () => {
    const failing = (): Promise<never> => wait(LATER).then(() => Promise.reject(new Error('aborted')));
    await expect(abortAfter(LIMIT, failing)).rejects.toMatchObject(GIVEN_UP);
    await wait(2 * LATER);
  });

  it('is given up at the stop, and isn’t begun after it', async () => {
    const stop = new AbortController();
    const waiting = abortAfter(MINUTE, never, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject(GIVEN_UP);
    let isBegun = false;
    const request = (): Promise<void> => {
      isBegun = true;
      return Promise.resolve();
    };
    await expect(abortAfter(MINUTE, request, stop.signal)).rejects.toMatchObject(GIVEN_UP);
    await expect(abortAfter(0, request)).rejects.toMatchObject(GIVEN_UP);
    expect(isBegun).toBe(false);
  });

  it('leaves no listener at the stop signal', async () => {
    const stop = new AbortController();
    for (let i = 0; i < 20; i++) await abortAfter(MINUTE, () => Promise.resolve(), stop.signal);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});
