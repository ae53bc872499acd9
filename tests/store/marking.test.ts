import { describe, expect, it } from 'vitest';
import type { Attempt, Store } from '../../src/store/store.ts';
import { onEveryEngine } from './engines.ts';
import { as, claimed, DAY, DUE, EDITION, first, HOUR, on, planned, posted, subscribe } from './given.ts';

const POST = { messageId: '3001', postedIn: '7001', at: DUE + 2_000 };

/** Every mark, as a process would set it. */
const MARKS: readonly (readonly [string, (store: Store, attempt: Attempt) => Promise<boolean | string>])[] = [
  ['sent', (store, attempt) => store.sent(attempt, POST)],
  ['quiet', (store, attempt) => store.quiet(attempt, DUE + 5)],
  ['failed', (store, attempt) => store.failed(attempt, 'no-access')],
  ['skipped', (store, attempt) => store.skipped(attempt, 'late')],
  ['unverified', (store, attempt) => store.unverified(attempt, 'no-history')],
  ['deferred', (store, attempt) => store.deferred(attempt, DUE + HOUR, 'busy')],
  ['refused', (store, attempt) => store.refused(attempt, DUE + HOUR, 'busy')],
];

onEveryEngine('marking', database => {
  it('sent: the log has the post with its items, and the watermark has moved', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.intend(claim, EDITION, DUE + 10);
    expect(await store.sent(claim, POST)).toBe(true);
    expect(await store.deliveries(claim.subscriptionId, 5)).toEqual([
      {
        subscriptionId: claim.subscriptionId,
        day: on(0).day,
        dueAt: DUE,
        state: 'sent',
        attempt: 1,
        intent: { at: DUE + 10, edition: EDITION },
        messageId: '3001',
        postedIn: '7001',
        sentAt: DUE + 2_000,
      },
    ]);
    expect((await store.get(claim.subscriptionId))?.watermark).toBe(EDITION.until);
    expect(await store.lastSent()).toBe(DUE + 2_000);
    expect(await store.claim(as(DUE + DAY))).toEqual([]);
  });

  it('sent: a post that was found without an intent moves the watermark to when it was made', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.sent(claim, { ...POST, until: DUE + 700 });
    expect((await store.get(claim.subscriptionId))?.watermark).toBe(DUE + 700);
    const unknown = await claimed(store, '7002');
    await store.sent(unknown, POST);
    expect((await store.get(unknown.subscriptionId))?.watermark).toBe(DUE - DAY);
  });

  it('sent: one that was deleted since counts, and there is nothing of it to correct', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.intend(claim, EDITION, DUE);
    expect(await store.sent(claim, { at: DUE })).toBe(true);
    expect((await store.get(claim.subscriptionId))?.watermark).toBe(EDITION.until);
    expect(await store.claimCorrections({ id: 'merz-1', version: '2' }, as(DUE))).toEqual([]);
  });

  it('the watermark never moves back', async () => {
    const store = database().openStore();
    const { subscriptionId } = await posted(store);
    await store.enqueue({ subscriptionId, day: 'now' }, DUE);
    const claim = first(await store.claim(as(DUE + HOUR)));
    await store.intend(claim, { from: 0, until: 5, items: [] }, DUE + HOUR);
    await store.sent(claim, { ...POST, at: DUE + HOUR });
    expect((await store.get(subscriptionId))?.watermark).toBe(EDITION.until);
  });

  it('quiet: nothing was posted, and the watermark has moved', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    expect(await store.quiet(claim, DUE + 5)).toBe(true);
    const [delivery] = await store.deliveries(claim.subscriptionId, 1);
    expect(delivery).toMatchObject({ state: 'quiet' });
    expect(delivery).not.toHaveProperty('messageId');
    expect((await store.get(claim.subscriptionId))?.watermark).toBe(DUE + 5);
    expect(await store.lastSent()).toBeUndefined();
  });

  it('failed: the third in a row breaks the subscription', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store);
    for (const day of ['a', 'b', 'c']) {
      await store.enqueue({ subscriptionId: id, day }, DUE);
      expect(await store.failed(first(await store.claim(as(DUE))), 'no-access')).toBe(true);
    }
    expect(await store.get(id)).toMatchObject({ state: 'broken', why: 'no-access', failures: 3, watermark: DUE - DAY });
    expect(await store.due(DUE + DAY, 10)).toEqual([]);
    expect(await store.change(id, { state: 'on' })).toMatchObject({ state: 'on', failures: 0 });
  });

  it('failed: what was paused meanwhile stays paused', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store);
    for (const day of ['a', 'b', 'c']) await store.enqueue({ subscriptionId: id, day }, DUE);
    const claims = await store.claim(as(DUE));
    await store.change(id, { state: 'paused' });
    for (const claim of claims) expect(await store.failed(claim, 'no-access')).toBe(true);
    expect(await store.get(id)).toMatchObject({ state: 'paused', failures: 3 });
  });

  it('failed: one that is sent between starts the count anew', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store);
    for (const day of ['a', 'b', 'sent', 'c', 'd']) {
      await store.enqueue({ subscriptionId: id, day }, DUE);
      const claim = first(await store.claim(as(DUE)));
      if (day === 'sent') await store.sent(claim, POST);
      else await store.failed(claim, 'no-access');
    }
    expect(await store.get(id)).toMatchObject({ state: 'on', failures: 2 });
  });

  it.each([
    ['skipped', (store: Store, attempt: Attempt) => store.skipped(attempt, 'late')],
    ['unverified', (store: Store, attempt: Attempt) => store.unverified(attempt, 'late')],
  ])('%s: over, and its items stay for the next edition', async (state, mark) => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.intend(claim, EDITION, DUE);
    expect(await mark(store, claim)).toBe(true);
    expect(await store.deliveries(claim.subscriptionId, 1)).toMatchObject([{ state, error: 'late' }]);
    expect((await store.get(claim.subscriptionId))?.watermark).toBe(DUE - DAY);
    expect(await store.nextClaim()).toBeUndefined();
  });

  it('deferred: waits for its hour, and the intent stays', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.intend(claim, EDITION, DUE);
    expect(await store.deferred(claim, DUE + HOUR, 'busy')).toBe(true);
    expect(await store.nextClaim()).toBe(DUE + HOUR);
    expect(await store.claim(as(DUE + HOUR - 1))).toEqual([]);
    expect(await store.claim(as(DUE + HOUR))).toMatchObject([
      { attempt: 2, error: 'busy', intent: { at: DUE, edition: EDITION } },
    ]);
  });

  it('refused: waits for its hour, and the intent is cleared', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    await store.intend(claim, EDITION, DUE);
    expect(await store.refused(claim, DUE + HOUR, 'busy')).toBe(true);
    const next = first(await store.claim(as(DUE + HOUR)));
    expect(next).not.toHaveProperty('intent');
    const anew = { from: 1, until: 2, items: [{ id: 'other', version: '1' }] };
    expect(await store.intend(next, anew, DUE + HOUR)).toEqual(anew);
    await store.sent(next, POST);
    const [delivery] = await store.deliveries(claim.subscriptionId, 1);
    expect(delivery?.intent?.edition).toEqual(anew);
    expect(delivery).not.toHaveProperty('error');
  });

  describe('a process that wakes after its lease', () => {
    it.each(MARKS)('changes nothing: %s', async (_, mark) => {
      const store = database().openStore();
      const asleep = await claimed(store);
      const awake = first(await store.claim(as(DUE + 60_000, { owner: 'two' })));
      const before = await store.deliveries(asleep.subscriptionId, 1);
      expect(await mark(store, asleep)).toBe(false);
      expect(await store.deliveries(asleep.subscriptionId, 1)).toEqual(before);
      expect(await store.get(asleep.subscriptionId)).toEqual(awake.subscription);
      expect(await store.intend(awake, EDITION, DUE + 60_001)).toEqual(EDITION);
    });

    it.each(MARKS)('a mark is set once: %s', async (_, mark) => {
      const store = database().openStore();
      const claim = await claimed(store);
      expect(await mark(store, claim)).not.toBe(false);
      const after = await store.deliveries(claim.subscriptionId, 1);
      expect(await mark(store, claim)).toBe(false);
      for (const [, another] of MARKS) expect(await another(store, claim)).toBe(false);
      expect(await store.deliveries(claim.subscriptionId, 1)).toEqual(after);
    });
  });

  it('the log comes latest first, and only so much of it', async () => {
    const store = database().openStore();
    const subscription = await planned(store);
    await store.plan({ ...subscription, next: on(1) }, on(3), [
      { ...on(1), state: 'skipped' },
      { ...on(2), state: 'skipped' },
    ]);
    const days = (await store.deliveries(subscription.id, 2)).map(({ day }) => day);
    expect(days).toEqual([on(2).day, on(1).day]);
  });
});
