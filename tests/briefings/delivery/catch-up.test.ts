import { describe, expect, it } from 'vitest';
import { ZONE_RULES } from '../../../src/briefings/delivery/schedule.ts';
import { settings } from '../../../src/briefings/delivery/types.ts';
import type { Delivery } from '../../../src/store/types.ts';
import { CHANNEL, DUE, type Given, given, HOUR, MINUTE, SECOND, START } from './given.ts';

const DAY = 24 * HOUR;
const days = (deliveries: readonly Delivery[]): readonly string[] =>
  deliveries
    .map(({ day, state, error }) => [day, state, ...(error === undefined ? [] : [error])].join(' '))
    .toReversed();

/** Starts the bot only so long after the first edition was due. */
async function startedLate(late: number, windowHours = 6): Promise<Given & { readonly log: readonly string[] }> {
  const all = given();
  const { id } = await all.subscribe();
  await all.time.until(DUE + late);
  all.start({ settings: { window: settings(40, windowHours).window } });
  await all.time.until(DUE + late + MINUTE);
  return Object.assign(all, { log: days(await all.store.deliveries(id, 100)) });
}

describe('after an outage', () => {
  it.each([
    ['within the window the edition is posted late', 6 * HOUR, 6, ['2026-02-02 sent'], 1],
    ['after the window it is skipped', 6 * HOUR + SECOND, 6, ['2026-02-02 skipped late'], 0],
    ['a window of 20 hours may be chosen', 19 * HOUR, 20, ['2026-02-02 sent'], 1],
    [
      'of several days the last is posted, and the older ones are named',
      3 * DAY + HOUR,
      6,
      ['2026-02-02 skipped older', '2026-02-03 skipped older', '2026-02-04 skipped older', '2026-02-05 sent'],
      1,
    ],
  ])('%s', async (_, late, hours, expected, posts) => {
    const { log, discord } = await startedLate(late, hours);
    expect(log).toEqual(expected);
    expect(discord.posted()).toHaveLength(posts);
  });

  it('of several days, the one edition holds everything', async () => {
    const { time, discord, composer, subscribe, start } = given();
    await subscribe();
    for (const day of [1, 2, 3]) composer.news.push({ id: `day-${day}`, version: '1', at: DUE + day * DAY });
    await time.until(DUE + 3 * DAY + HOUR);
    start();
    await time.until(DUE + 3 * DAY + HOUR + MINUTE);
    expect(discord.posted().map(({ body }) => body['content'])).toEqual(['paris\nday-1\nday-2\nday-3']);
  });

  it('what a skipped edition would have shown stands in the next', async () => {
    const { time, discord } = await startedLate(7 * HOUR);
    await time.until(DUE + DAY + MINUTE);
    expect(discord.posted().map(({ body }) => body['content'])).toEqual(['paris']);
  });

  it('of years, no more than a month is recorded', async () => {
    const { log } = await startedLate(800 * DAY);
    expect(log).toHaveLength(30);
    expect(log.at(-1)).toMatch(/^2028-04-\d\d sent$/);
  });
});

describe('a day with nothing new', () => {
  it.each([
    // Nothing was posted, so nothing counts as posted.
    ['silent', 'quiet', 0, START - HOUR],
    ['line', 'sent', 1, DUE],
    ['recap', 'sent', 1, DUE],
  ] as const)('with %s ends as %s', async (quiet, state, posts, watermark) => {
    const { time, store, discord, composer, subscribe, start } = given();
    composer.news.length = 0;
    const { id } = await subscribe({ quiet });
    start();
    await time.until(DUE + MINUTE);
    const [delivery] = await store.deliveries(id, 1);
    expect(delivery?.state).toBe(state);
    expect(discord.posted()).toHaveLength(posts);
    expect(Math.floor(((await store.get(id))?.watermark ?? 0) / SECOND)).toBe(watermark / SECOND);
  });
});

describe('besides the daily editions', () => {
  it('what another process has set up is found at the latest after a nap', async () => {
    const { time, store, discord, subscribe, start } = given();
    start({ settings: { nap: 15 * SECOND } });
    await time.until(time.now() + MINUTE);
    const { id } = await subscribe();
    await store.enqueue({ subscriptionId: id, day: 'now-1' }, time.now());
    await time.until(time.now() + 16 * SECOND);
    expect(discord.posted()).toHaveLength(1);
  });

  it('one that is asked for comes at once, and its items don’t come again', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe({ quiet: 'silent' });
    const process = start();
    await time.idle();
    await store.enqueue({ subscriptionId: id, day: 'now-1' }, time.now());
    process.wake();
    await time.until(time.now() + SECOND);
    expect(discord.posted().map(({ body }) => body['content'])).toEqual(['paris']);
    await time.until(DUE + MINUTE);
    expect(days(await store.deliveries(id, 5))).toEqual(['now-1 sent', '2026-02-02 quiet']);
  });

  it('a paused briefing posts nothing', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    await store.change(id, { state: 'paused' });
    start();
    await time.until(DUE + MINUTE);
    expect(discord.posted()).toEqual([]);
  });

  it('deliveries are forgotten after 90 days', async () => {
    const { time, store, subscribe, start } = given();
    const { id } = await subscribe();
    start({ settings: { nap: DAY, correctEvery: DAY } });
    await time.until(DUE + 93 * DAY);
    const kept = await store.deliveries(id, 200);
    expect(kept.length).toBeGreaterThanOrEqual(90);
    expect(kept.length).toBeLessThanOrEqual(92);
  });
});

describe('new rules of a time zone', () => {
  it('move an edition that isn’t posted yet, once', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    const before = await store.get(id);
    // As planned by rules under which Kyiv was two hours further west.
    if (before) await store.reschedule(before, { day: '2026-02-02', due: DUE + 2 * HOUR });
    await store.setMeta(ZONE_RULES, '2025z');
    const process = start({ zoneRules: '2026a' });
    await time.until(DUE + MINUTE);
    expect(discord.posted()).toHaveLength(1);
    expect(process.log).toEqual(['Time zone rules have changed. Briefings that are due at another time now: 1.']);
    expect(await store.meta(ZONE_RULES)).toBe('2026a');
  });

  it('that put off today’s edition after it was posted don’t post it again', async () => {
    const { time, store, copies, subscribe, start } = given();
    const { id } = await subscribe();
    start({ zoneRules: '2026a' });
    await time.until(DUE + MINUTE);
    const today = await store.get(id);
    if (today) await store.reschedule(today, { day: '2026-02-02', due: DUE + HOUR });
    await time.until(DUE + HOUR + MINUTE);
    expect([...copies().values()]).toEqual([1]);
    expect((await store.get(id))?.next.day).toBe('2026-02-03');
  });
});

describe('the end of the process', () => {
  it('waits for what is in flight, begins nothing, and leaves nothing undone', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    const process = start({
      interrupt: (step, when) => (step === 'channels.post' && when === 'after' ? 'freeze' : undefined),
    });
    await time.until(DUE + SECOND);
    let hasEnded = false;
    const ended = process.stop(5 * SECOND).then(() => {
      hasEnded = true;
    });
    await time.idle();
    expect(hasEnded).toBe(false);
    process.thaw();
    await ended;
    expect((await store.deliveries(id, 1))[0]?.state).toBe('sent');
    await time.until(DUE + DAY + MINUTE);
    expect(discord.posted()).toHaveLength(1);
  });
});

it('another process may change what is planned at any moment', async () => {
  const { time, store, discord, subscribe, start } = given();
  const { id } = await subscribe();
  const moved: string[] = [];
  start({
    interrupt(step, when) {
      // Its owner removes it between the look and the plan.
      if (step === 'store.plan' && when === 'before' && moved.length === 0) {
        moved.push(step);
        void store.remove(id);
      }
      return undefined;
    },
  });
  await time.until(DUE + MINUTE);
  expect(moved).toHaveLength(1);
  expect(discord.channels.get(CHANNEL)?.messages).toEqual([]);
});
