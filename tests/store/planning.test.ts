import { expect, it } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { as, DAY, DUE, HOUR, on, planned, subscribe } from './given.ts';

onEveryEngine('planning', database => {
  it('finds subscriptions that are due, the longest waiting first, and when the next is', async () => {
    const store = database().openStore();
    const late = await subscribe(store, '7001');
    const early = await store.put({ ...late, channelId: '7002' }, { day: '2026-02-02', due: DUE - HOUR }, DUE, DUE);
    const later = await store.put({ ...late, channelId: '7003' }, on(1), DUE, DUE);
    const paused = await store.put({ ...late, channelId: '7004' }, on(0), DUE, DUE);
    await store.change(paused.id, { state: 'paused' });
    expect((await store.due(DUE, 10)).map(({ id }) => id)).toEqual([early.id, late.id]);
    expect((await store.due(DUE, 1)).map(({ id }) => id)).toEqual([early.id]);
    expect(await store.due(DUE - HOUR - 1, 10)).toEqual([]);
    expect(await store.nextDue()).toBe(DUE - HOUR);
    expect((await store.schedules('', 10)).map(({ id }) => id)).toEqual(
      [early.id, late.id, later.id, paused.id].toSorted(),
    );
    expect(await store.schedules(later.id > late.id ? later.id : late.id, 10)).not.toContainEqual(late);
  });

  it('has nothing due when nothing is on', async () => {
    const store = database().openStore();
    expect(await store.nextDue()).toBeUndefined();
    expect(await store.nextClaim()).toBeUndefined();
  });

  it('moves on and records the editions of several days of an outage: one to post, the older ones skipped', async () => {
    const store = database().openStore();
    const subscription = await subscribe(store);
    const done = await store.plan(subscription, on(3), [
      { ...on(0), state: 'skipped', error: 'older-day' },
      { ...on(1), state: 'skipped', error: 'older-day' },
      { ...on(2), state: 'pending' },
    ]);
    expect(done).toBe(true);
    expect(await store.get(subscription.id)).toEqual({ ...subscription, next: on(3) });
    expect((await store.deliveries(subscription.id, 10)).map(({ day, state, error }) => [day, state, error])).toEqual([
      ['2026-02-04', 'pending', undefined],
      ['2026-02-03', 'skipped', 'older-day'],
      ['2026-02-02', 'skipped', 'older-day'],
    ]);
    expect(await store.counts()).toMatchObject({ pending: 1, skipped: 2, sent: 0 });
  });

  it('is done by one of many processes', async () => {
    const stores = Array.from({ length: 5 }, () => database().openStore());
    const subscription = await subscribe(stores[0] ?? database().openStore());
    const done = await Promise.all(
      stores.map(store => store.plan(subscription, on(1), [{ ...on(0), state: 'pending' }])),
    );
    expect(done.filter(Boolean)).toHaveLength(1);
  });

  it('leaves a day as it was recorded: setting the hour later doesn’t bring a second edition', async () => {
    const store = database().openStore();
    const subscription = await planned(store);
    const [claim] = await store.claim(as(DUE));
    if (claim) await store.skipped(claim, 'late');
    const later = { day: on(0).day, due: DUE + HOUR };
    const moved = await store.change(subscription.id, { localTime: '08:00', next: later });
    expect(moved && (await store.plan(moved, on(1), [{ ...later, state: 'pending' }]))).toBe(true);
    expect(await store.claim(as(DUE + HOUR))).toEqual([]);
    expect(await store.deliveries(subscription.id, 10)).toMatchObject([{ day: on(0).day, state: 'skipped' }]);
  });

  it('is refused when the subscription was paused, changed or removed since', async () => {
    const store = database().openStore();
    const plan = (subscription: Awaited<ReturnType<typeof subscribe>>) =>
      store.plan(subscription, on(1), [{ ...on(0), state: 'pending' }]);
    const paused = await subscribe(store, '7001');
    await store.change(paused.id, { state: 'paused' });
    const changed = await subscribe(store, '7002');
    await store.change(changed.id, { zone: 'Europe/Paris' });
    const removed = await subscribe(store, '7003');
    await store.remove(removed.id);
    for (const subscription of [paused, changed, removed]) expect(await plan(subscription)).toBe(false);
    expect((await store.counts()).pending).toBe(0);
  });

  it('queues an edition besides the daily ones once, and none for a subscription that is gone', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store);
    const key = { subscriptionId: id, day: '2026-02-01 now' };
    expect(await store.enqueue(key, DUE)).toBe(true);
    expect(await store.enqueue(key, DUE)).toBe(false);
    expect(await store.enqueue({ ...key, subscriptionId: 'nothing000' }, DUE)).toBe(false);
    expect(await store.nextClaim()).toBe(DUE);
    expect(await store.claim(as(DUE - 1))).toEqual([]);
    expect(await store.claim(as(DUE))).toMatchObject([{ ...key, dueAt: DUE, state: 'sending', attempt: 1 }]);
  });

  it('sets a schedule that was computed anew, unless it has moved meanwhile', async () => {
    const store = database().openStore();
    const known = await subscribe(store);
    const anew = { day: on(0).day, due: DUE + HOUR };
    expect(await store.reschedule(known, anew)).toBe(true);
    expect(await store.reschedule(known, on(5))).toBe(false);
    expect(await store.get(known.id)).toEqual({ ...known, next: anew });
  });

  it('prunes any number', async () => {
    const store = database().openStore();
    const subscription = await subscribe(store);
    const editions = Array.from({ length: 230 }, (_, i) => ({ ...on(i), state: 'skipped' as const }));
    await store.plan(subscription, on(300), editions);
    expect(await store.prune(on(225).due)).toBe(225);
    expect((await store.counts()).skipped).toBe(5);
  });

  it('prunes deliveries that are over and long past, with their items; never an open one', async () => {
    const store = database().openStore();
    const subscription = await subscribe(store);
    await store.plan(subscription, on(9), [
      { ...on(0), state: 'skipped' },
      { ...on(1), state: 'pending' },
      { ...on(2), state: 'skipped' },
    ]);
    expect(await store.prune(DUE + 2 * DAY)).toBe(1);
    expect((await store.deliveries(subscription.id, 10)).map(({ day }) => day)).toEqual([on(2).day, on(1).day]);
  });
});
