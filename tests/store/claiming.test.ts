import { expect, it } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { as, claimed, DUE, EDITION, first, on, planned, subscribe } from './given.ts';

onEveryEngine('claiming', database => {
  it('takes a waiting delivery, with its subscription and its attempt', async () => {
    const store = database().openStore();
    const subscription = await planned(store);
    const claim = first(await store.claim(as(DUE)));
    expect(claim).toEqual({
      subscriptionId: subscription.id,
      day: on(0).day,
      dueAt: DUE,
      state: 'sending',
      attempt: 1,
      subscription: { ...subscription, next: on(1) },
    });
    expect(await store.claim(as(DUE))).toEqual([]);
  });

  it('never takes more than its limit, nor one twice, however many claim at once', async () => {
    const stores = Array.from({ length: 6 }, () => database().openStore());
    const [store] = stores;
    for (let i = 0; i < 40; i++) await planned(store ?? database().openStore(), `70${i}`);
    await Promise.all(stores.map(each => each.ready()));
    const taken = await Promise.all(stores.map((each, i) => each.claim(as(DUE, { owner: String(i), limit: 5 }))));
    for (const claims of taken) expect(claims.length).toBeLessThanOrEqual(5);
    const all = [...taken.flat()];
    // Locked rows are passed over, so one may have come away with fewer: the rest is there for the next.
    for (;;) {
      const more = await first(stores).claim(as(DUE, { limit: 7 }));
      expect(more.length).toBeLessThanOrEqual(7);
      if (more.length === 0) break;
      all.push(...more);
    }
    expect(all).toHaveLength(40);
    expect(new Set(all.map(({ subscriptionId }) => subscriptionId)).size).toBe(40);
    expect(all.every(({ attempt }) => attempt === 1)).toBe(true);
  });

  it('takes the longest waiting first', async () => {
    const store = database().openStore();
    const ids: string[] = [];
    for (const [i, minutes] of [5, 1, 9].entries()) {
      const { id } = await subscribe(store, `70${i}`);
      await store.enqueue({ subscriptionId: id, day: 'now' }, DUE + minutes * 60_000);
      ids[minutes] = id;
    }
    const claims = await store.claim(as(DUE + 600_000, { limit: 2 }));
    expect(claims.map(({ subscriptionId }) => subscriptionId)).toEqual([ids[1], ids[5]]);
  });

  it('leaves deliveries of a paused subscription until it goes on', async () => {
    const store = database().openStore();
    const { id } = await planned(store);
    await store.change(id, { state: 'paused' });
    expect(await store.claim(as(DUE))).toEqual([]);
    expect(await store.nextClaim()).toBeUndefined();
    await store.change(id, { state: 'on' });
    expect(await store.claim(as(DUE))).toHaveLength(1);
  });

  it('takes over when a lease has ended, not before', async () => {
    const store = database().openStore();
    await claimed(store);
    expect(await store.nextClaim()).toBe(DUE + 60_000);
    expect(await store.claim(as(DUE + 59_999))).toEqual([]);
    expect(await store.claim(as(DUE + 60_000, { owner: 'two' }))).toMatchObject([{ attempt: 2 }]);
  });

  it('hands the intent of a process that died to the next, which posts the same', async () => {
    const store = database().openStore();
    const died = await claimed(store);
    expect(await store.intend(died, EDITION, DUE + 10)).toEqual(EDITION);
    const next = first(await store.claim(as(DUE + 60_000, { owner: 'two' })));
    expect(next.intent).toEqual({ at: DUE + 10, edition: EDITION });
    const other = { from: EDITION.from, until: EDITION.until + 5_000, items: [{ id: 'later', version: '1' }] };
    expect(await store.intend(next, other, DUE + 60_001)).toEqual(EDITION);
    expect(await store.intend(died, other, DUE + 60_002)).toBeUndefined();
    expect(await store.intend(died, other, DUE + 60_002, true)).toBeUndefined();
  });

  it('puts another in its place where nothing was posted', async () => {
    const store = database().openStore();
    await store.intend(await claimed(store), EDITION, DUE + 10);
    const next = first(await store.claim(as(DUE + 60_000, { owner: 'two' })));
    const other = { from: EDITION.from, until: EDITION.until, items: [{ id: 'later', version: '1' }] };
    expect(await store.intend(next, other, DUE + 60_001, true)).toEqual(other);
    const third = first(await store.claim(as(DUE + 180_000, { owner: 'three' })));
    expect(third.intent).toEqual({ at: DUE + 60_001, edition: other });
  });

  it('intends an edition without items, and one with thousands', async () => {
    const store = database().openStore();
    const none = { from: 1, until: 2, items: [] };
    expect(await store.intend(await claimed(store, '7001'), none, DUE)).toEqual(none);
    const many = Array.from({ length: 4_500 }, (_, i) => ({ id: `item-${10_000 + i}`, version: String(i) }));
    const claim = await claimed(store, '7002');
    await store.intend(claim, { ...none, items: many }, DUE);
    const [delivery] = await store.deliveries(claim.subscriptionId, 1);
    expect(delivery?.intent?.edition.items).toEqual(many);
  });
});
